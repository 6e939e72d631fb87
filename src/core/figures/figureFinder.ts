import type { Find, Findings } from '../article/finder';
import type { Figure, PassedOver } from '../article/model';
import type { Tables } from '../tables';
import { AnchorScan } from '../match/anchorScan';
import type { Span } from '../text/span';
import { roles } from '../numerals/numeralRoles';
import { createNounFinder } from './nouns/countedNoun';
import { withText } from './figure';
import { Lexicon } from '../words/lexicon';
import { measureWords } from '../numerals/measureWords';
import { Page } from './page';
import { readAt } from './readAt';
import { TakenSpans } from './passedOver/takenSpans';

/** Every figure of an article with what it counts, and every numeral that is none with the reason. */
export function createFigureFinder(tables: Pick<Tables, 'lexicon' | 'wordClasses'>, scan = new AnchorScan()): Find {
  const anchors = scan.of({ alone: roles });
  const countedNoun = createNounFinder(new Lexicon(tables.lexicon, tables.wordClasses));
  return ({ folded, text }, found: Findings) => {
    const page = new Page(folded, text, measureWords, found.places);
    let named: Figure | undefined;
    const taken = new TakenSpans(found);
    const figures: Figure[] = [];
    const passedOver: PassedOver[] = [];
    let from = 0;
    anchors(folded, (at) => {
      const read = readAt(page, at, { from, figureEnd: figures.at(-1)?.end ?? 0, taken: taken.at(at) });
      if (!read) return at + 1;
      if ('passed' in read) passedOver.push(read.passed);
      else {
        const figure = withText(
          page,
          read.figure,
          countedNoun(page, read.figure, { last: figures.at(-1), named, figures }),
        );
        figures.push(figure);
        if (figure.noun !== null) named = figure;
      }
      from = Math.max(from, read.end);
      return read.end;
    });
    return { figures, passedOver: found.passedOver.concat(clear(passedOver)) };
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
