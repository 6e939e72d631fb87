// Rows of people by place, age or sex below a heading that tells of the whole: 地区人口⏎东区298292人⏎西区178891人.
import context from '../../tables/words/nounContext.tsv';
import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Findings } from '../article/finder';
import type { Figure } from '../article/model';
import { characterList, wordList } from '../match/wordList';
import type { Rule } from '../match/rule';
import { isBlank, lastNear } from '../text/characters';
import type { Reading } from '../text/reading';
import { spanAt } from '../text/span';
import type { Unnamed } from './unnamedFigure';

export const censusRules: readonly Rule<Unnamed, Figure>[] = [
  {
    name: 'people-below-their-heading',
    examples: [
      ['各镇人口\n河口镇⟦2982人⟧\n板桥镇1788人', '2982 人 · 人口'],
      ['全县常住人口为7513人。\n年龄构成\n0-14岁⟦1158人⟧,占15%', '1158 人 · 常住人口'],
    ],
    not: [
      ['今日要闻\n河口镇⟦2982人⟧\n板桥镇1788人', '2982 人'],
      ['各镇人口\n河口镇转移⟦2982人⟧', '2982 人 · 转移'],
      ['各镇人口\n河口镇⟦2982户⟧', '2982 户'],
    ],
    read: belowHeading,
  },
  {
    name: 'share-of-those-just-counted',
    examples: [
      ['各镇人口\n河口镇2982人,占⟦39%⟧', '39 % · 人口'],
      ['各镇人口\n河口镇2982人占⟦39%⟧', '39 % · 人口'],
    ],
    not: [
      ['来了2982人,占⟦39%⟧', '39 %'],
      ['女性3668人。占⟦48.8%⟧', '48.8 %'],
    ],
    read: shareOfCounted,
  },
];

const wholes = wordList(scopeWords, 'whole-noun');
const tellsParts = wordList(scopeWords, 'heading-of-parts');
const LONGEST_HEADING = 10;
const LONGEST_NAME = 12;
const MOST_LINES = 8;
/** So many figures back the whole may have been told. */
const FEW = 40;

/** The line's name is a place or an age, right before the number, and the heading above names the whole or says that parts follow. */
function belowHeading(asked: Unnamed): Figure | undefined {
  const { reading, figure } = asked;
  if (!beginsRow(asked)) return undefined;
  const heading = headingAbove(reading, figure.start);
  if (!heading) return undefined;
  const start = wholes.before(reading.folded, heading.end);
  if (start >= heading.start)
    return { ...figure, noun: reading.text.slice(start, heading.end), nounStart: start, nounEnd: heading.end };
  return tellsParts.before(reading.folded, heading.end) >= 0 ? largestWhole(asked) : undefined;
}

/** 河口镇2982人, 0-14岁1158人: the row begins with the name; the age is of those counted right behind it. */
function beginsRow({ reading: { folded }, found, figure, before, next }: Unnamed): boolean {
  const lineStart = lineStartNear(folded, figure.start, LONGEST_NAME);
  if (lineStart < 0) return false;
  if (figure.kind === 'age') return next?.start === figure.end && next.unit === '人' && figure.start <= lineStart + 1;
  if (figure.kind !== 'count' || figure.unit !== '人') return false;
  const last = before.at(-1);
  return (
    (last?.kind === 'age' && last.end === figure.start) || isPlaceAlone(folded, found.places, lineStart, figure.start)
  );
}

/** A place that was found, or a name that ends as those of places do. */
function isPlaceAlone(folded: string, places: Findings['places'], start: number, end: number): boolean {
  if (spanAt(places, start)?.end === end) return true;
  return end - start >= SHORTEST_NAME && placeEnd(folded, end - 1) && isName.test(folded.slice(start, end));
}

const placeEnd = characterList(context, 'place-end');
const isName = /^[\u4e00-\u9fff]{2,6}$/u;
const SHORTEST_NAME = 2;

interface Heading {
  readonly start: number;
  readonly end: number;
}

/** Where the line begins that holds an offset; -1 where that is farther away. */
function lineStartNear(folded: string, offset: number, longest: number): number {
  const lineEnd = lastNear(folded, '\n', offset - 1, longest);
  return lineEnd < 0 && offset > longest ? -1 : lineEnd + 1;
}

/** The nearest line above without a number that is short. */
function headingAbove({ folded }: Reading, offset: number): Heading | undefined {
  let lineEnd = lineStartNear(folded, offset, LONGEST_NAME) - 1;
  for (let lines = 0; lineEnd > 0 && lines < MOST_LINES; lines++) {
    const start = lineStartNear(folded, lineEnd, LONGEST_LINE);
    if (start < 0) return undefined;
    const line = folded.slice(start, lineEnd);
    const name = line.trimEnd();
    if (name.length <= LONGEST_HEADING && isHeading.test(name)) return { start, end: start + name.length };
    lineEnd = start - 1;
  }
  return undefined;
}

const isHeading = /^[\u4e00-\u9fff]{2,}$/u;

/** No row of such a list is longer. */
const LONGEST_LINE = 40;

/** Of the people counted before, the largest number is the whole. */
function largestWhole({ reading: { folded }, before }: Unnamed): Figure | undefined {
  let whole: Figure | undefined;
  for (const one of before.slice(-FEW)) {
    const isWhole = one.unit === '人' && one.nounEnd !== null && wholes.before(folded, one.nounEnd) >= 0;
    if (isWhole && Number(one.value) > Number(whole?.value ?? 0)) whole = one;
  }
  return whole;
}

const shares = wordList(context, 'is-share');

/** 3668人占48.8%, 2982人,占39%: nothing but the word stands between. */
function shareOfCounted({ reading: { folded }, figure, before }: Unnamed): Figure | undefined {
  const last = before.at(-1);
  if (figure.kind !== 'percent' || last?.kind !== 'count' || last.noun === null) return undefined;
  const word = shares.before(folded, figure.start);
  const end = Math.max(last.end, last.nounEnd ?? 0);
  if (word < end) return undefined;
  const between = folded.slice(end, word);
  return between === '' || between === ',' || (between.length === 1 && isBlank(between.charCodeAt(0)))
    ? last
    : undefined;
}
