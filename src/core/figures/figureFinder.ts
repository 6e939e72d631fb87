import type { Find, Findings } from '../article/finder';
import type { Figure, PassedOver } from '../article/model';
import type { Tables } from '../tables';
import { AnchorScan } from '../match/anchorScan';
import type { Anchors } from '../match/anchorScan';
import type { Mention, Span } from '../text/span';
import { oneOrSoAnchors } from './amounts/oneOrSo';
import { roles } from '../numerals/numeralRoles';
import { createNounFinder } from './nouns/countedNoun';
import { withText } from './figure';
import { Lexicon } from '../words/lexicon';
import { measureWords } from '../numerals/measureWords';
import { Page } from './page';
import { numeralSigns } from './passedOver/numeralSigns';
import { readAt } from './readAt';
import { TakenSpans } from './passedOver/takenSpans';
import type { Takers } from './passedOver/takenSpans';
import { closedUp } from './closeUp';
import type { ClosedUp } from './closeUp';

const beginnings = { alone: roles.map((role, code) => role || (numeralSigns[code] ?? 0)), ...oneOrSoAnchors };

/** Every figure of an article with what it counts, and every numeral that is none with the reason. */
export function createFigureFinder(tables: Pick<Tables, 'lexicon' | 'wordClasses'>, scan = new AnchorScan()): Find {
  const anchors = scan.of(beginnings);
  const closedScan = new AnchorScan();
  const closedAnchors = closedScan.of(beginnings);
  const countedNoun = createNounFinder(new Lexicon(tables.lexicon, tables.wordClasses));
  return ({ folded, text }, found: Findings) => {
    const closed = closedUp(folded, text);
    if (!closed) return withSchemes(read(folded, text, found, anchors), found);
    const { figures, passedOver } = read(closed.folded, closed.text, takenIn(closed, found), closedAnchors);
    closedScan.forget();
    return withSchemes(opened({ figures, passedOver }, closed, text), found);
  };

  function read(folded: string, text: string, found: Takers, look: Anchors): Numbers {
    const page = new Page(folded, text, measureWords, found.places);
    let named: Figure | undefined;
    const taken = new TakenSpans(found);
    const figures: Figure[] = [];
    const passedOver: PassedOver[] = [];
    let from = 0;
    look(folded, (at) => {
      const read = readAt(page, at, { from, figureEnd: figures.at(-1)?.end ?? 0, taken: taken.at(at) });
      if (!read) return at + 1;
      if ('passed' in read) passedOver.push(read.passed);
      else {
        const noun = countedNoun(page, read.figure, { last: figures.at(-1), named, figures });
        const figure = withText(page, read.figure, noun);
        figures.push(figure);
        if (figure.noun !== null) named = figure;
      }
      from = Math.max(from, read.end);
      return read.end;
    });
    return { figures, passedOver };
  }
}

/** What was found of numbers, in offsets of the text that was read. */
interface Numbers {
  readonly figures: readonly Figure[];
  readonly passedOver: readonly PassedOver[];
}

function withSchemes({ figures, passedOver }: Numbers, found: Findings): Numbers {
  return { figures, passedOver: found.passedOver.concat(clear(passedOver)) };
}

function takenIn(closed: ClosedUp, { documents, dates, places, schemes, credits }: Takers): Takers {
  return {
    documents: closed.inside(documents),
    dates: closed.inside(dates),
    places: closed.inside(places),
    schemes: closed.inside(schemes),
    credits: closed.inside(credits),
  };
}

/** What was found in the closed text, in the offsets and the characters of the text as it stands. */
function opened({ figures, passedOver }: Numbers, closed: ClosedUp, text: string): Numbers {
  const place = ({ start, end }: Span): Mention => {
    const span = { start: closed.start(start), end: closed.end(end) };
    return { ...span, text: text.slice(span.start, span.end) };
  };
  return {
    figures: figures.map((figure) => ({
      ...figure,
      ...place(figure),
      nounStart: figure.nounStart === null ? null : closed.start(figure.nounStart),
      nounEnd: figure.nounEnd === null ? null : closed.end(figure.nounEnd),
    })),
    passedOver: passedOver.map((passed) => ({ ...passed, ...place(passed) })),
  };
}

/** Passed-over words may reach back (统一); one that would touch the last is left out. */
function clear(spans: readonly PassedOver[]): PassedOver[] {
  let end = 0;
  return spans.filter((span: Span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
