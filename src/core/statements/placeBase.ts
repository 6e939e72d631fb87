import placeKinds from '../../tables/words/placeKinds.tsv';
import type { Findings } from '../article/finder';
import type { Heading } from '../article/model';
import { wordList } from '../match/wordList';
import type { Reading } from '../text/reading';
import { covers, firstEndingAfter } from '../text/span';
import { isTopic } from './topic';
import type { Span } from '../text/span';
import { isQuarter } from './governingNames';
import type { GoverningName } from './governingNames';
import { isOffice } from './placeWords';
import { storyEnd } from './stories';
import { codeAbove, isSame, isPathWithin, ownPath, shared } from './paths';
import type { Path } from './paths';

const township = wordList(placeKinds, 'township');

interface Section {
  readonly heading: Heading;
  /** The name in the heading. */
  readonly name: GoverningName | null;
  /** The one place below the article's own of which the section tells. */
  readonly only: GoverningName | null;
}

/** What governs a paragraph before it names anything: its heading, or the one place below its own of which an article tells. */
export class PlaceBase {
  private readonly sections: readonly Section[];
  private readonly focus: GoverningName | null;
  /** Where the text has turned to the whole of its place. */
  private readonly focusEnd: number;

  constructor({ folded }: Reading, { headings, place, figures, dates }: Findings, all: readonly GoverningName[]) {
    const names = all.filter((name) => !isQuarter(name));
    const own = place ? ownPath(place) : [];
    const outer = headings.filter(({ runIn }) => !runIn);
    this.sections = outer.map((heading, i) => {
      const end = outer[i + 1]?.start ?? folded.length;
      const inside = names.filter(({ start }) => start >= heading.end && start < end);
      return {
        heading,
        name: names.find((name) => covers(heading, name) && !isOffice(folded, name)) ?? null,
        only: onlyOne(own, inside, Infinity),
      };
    });
    const lead = leadEnd(folded, names);
    const end = storyEnd(folded);
    const told = end < folded.length ? names.filter(({ start }) => start < end) : names;
    const only = onlyOne(own, told, lead);
    this.focus = only && isBesideQuarter(only, all, end) ? null : only;
    this.focusEnd = this.focus ? Math.min(wholeFrom(folded, { own, names, figures, dates }, lead), end) : 0;
  }

  /** The name that governs a paragraph at this offset, null for the article's own place. */
  at(offset: number): GoverningName | null {
    return this.sectionAt(offset) ?? (offset < this.focusEnd ? this.focus : null);
  }

  /** Does a name govern behind the line that ends here too, as the only one of its section? */
  goesOn(name: GoverningName, lineEnd: number): boolean {
    const section = this.sections.findLast(({ heading }) => heading.start <= lineEnd);
    return (
      section !== undefined &&
      section.only !== null &&
      section.heading.end < lineEnd &&
      isSame(section.only.path, name.path)
    );
  }

  /** The name of the last heading before, or of one that holds it. */
  private sectionAt(offset: number): GoverningName | null {
    let level = Infinity;
    for (let i = this.sections.length - 1; i >= 0; i--) {
      const section = this.sections[i];
      if (!section || section.heading.start > offset || section.heading.level >= level) continue;
      if (section.name) return section.name;
      level = section.heading.level;
    }
    return null;
  }
}

/** The one place below `own` that is named up to an offset, where no other beside it is named anywhere. */
function onlyOne(own: Path, names: readonly GoverningName[], end: number): GoverningName | null {
  let only: GoverningName | null = null;
  for (const name of names) {
    if (isPathWithin(own, name.path) || !isPathWithin(name.path, own)) continue;
    const isDeeper = isPathWithin(name.path, only?.path ?? own);
    if (isDeeper && name.start <= end) only = name;
    else if (!only) return null;
    else if (!isDeeper && !isPathWithin(only.path, name.path)) only = townshipOfBoth(own, only, name);
    if (!only) return null;
  }
  return only;
}

/** 觀塘區…粉嶺: an article that names a quarter of Hong Kong in another district, too, tells of no one district. */
const isBesideQuarter = ({ path }: GoverningName, all: readonly GoverningName[], end: number): boolean =>
  all.some((name) => name.start < end && isQuarter(name) && !isPathWithin(name.path, path));

/** 三江镇 of 三江镇桥头村 and 三江镇石头村: of several villages of one township, the township is told. */
function townshipOfBoth(own: Path, one: GoverningName, { path }: GoverningName): GoverningName | null {
  const both = shared(one.path, path);
  const last = both.at(-1) ?? '';
  if (both.length <= own.length || township.before(last, last.length) < 0) return null;
  return { ...one, path: both, code: codeAbove(one.code, one.path, both.length) };
}

/** What a text names and counts. */
interface Told {
  readonly own: Path;
  readonly names: readonly GoverningName[];
  readonly figures: Findings['figures'];
  readonly dates: Findings['dates'];
}

/** 临县红枣面积82万亩, behind a lead about one village: from there on the text tells of the whole county. */
function wholeFrom(folded: string, { own, names, figures, dates }: Told, lead: number): number {
  for (const { path, start, end } of names) {
    if (start < lead || !isSame(path, own) || !isTopic(folded, start, dates)) continue;
    const figure = figures[firstEndingAfter(figures, end)];
    if (figure && figure.start - end < NEAR && !/[。!?\n]/u.test(folded.slice(end, figure.start))) return start;
  }
  return Infinity;
}

const NEAR = 40;

/** The end of the first paragraph that names anything: what the lead is. */
function leadEnd(folded: string, names: readonly GoverningName[]): number {
  let past = 0;
  for (const { end } of names) {
    if (end < past) continue;
    const start = folded.lastIndexOf('\n', end - 1) + 1;
    const stop = folded.indexOf('\n', end);
    const line = { start, end: stop < 0 ? folded.length : stop };
    if (isParagraph(folded, line)) return line.end;
    past = line.end;
  }
  return 0;
}

const isParagraph = (folded: string, { start, end }: Span): boolean =>
  end - start > SHORTEST_PARAGRAPH && folded.slice(start, end).includes('。');

const SHORTEST_PARAGRAPH = 16;
