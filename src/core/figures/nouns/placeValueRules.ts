// What is measured, told at one place after another: 亩产黄岩是734斤,平阳是576斤; 降雨量平阳比黄岩多54毫米.
import context from '../../../tables/words/nounContext.tsv';
import { wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import type { Page } from '../page';
import { endsWith, isItemEnd, isStop } from './clauseStops';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

export const placeValueRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'same-value-at-another-place',
    examples: [
      ['溆浦县粮食亩产是489斤,辰溪县是⟦540斤⟧。', '540 斤 · 粮食亩产'],
      ['溆浦縣糧食畝產489斤。去年,辰溪縣是⟦540斤⟧,', '540 斤 · 糧食畝產'],
    ],
    not: [
      ['溆浦县粮食亩产是489斤,辰溪县是⟦540公里⟧外。', '540 公里'],
      ['溆浦县粮食亩产是489斤,辰溪县运来⟦540斤⟧大米。', '540 斤 · 大米'],
      ['溆浦县粮食亩产是489斤。\n辰溪县是⟦540斤⟧。', '540 斤'],
    ],
    read: valueAtPlace,
  },
  {
    name: 'more-than-at-another-place',
    examples: [
      ['降雨量溆浦县比辰溪县多⟦54毫米⟧,', '54 毫米 · 降雨量'],
      ['糧食畝產溆浦縣比辰溪縣高⟦54斤⟧。', '54 斤 · 糧食畝產'],
    ],
    not: [
      ['溆浦县比辰溪县多⟦54毫米⟧。', '54 毫米'],
      ['溆浦县降雨量比辰溪县多⟦54毫米⟧。', '54 毫米 · 降雨量'],
    ],
    read: moreThanThere,
  },
];

const measures: readonly string[] = ['weight', 'length', 'area', 'money', 'percent', 'temperature'];
const isThere = wordList(context, 'is-there');
const lookBack = 4;
const farthest = 80;

/** 平阳是576斤: the clause holds but a place and 是, and the last value in the same unit has its name. */
function valueAtPlace({ page, figure, unit, past: { figures } }: Question): Span | undefined {
  const { folded } = page;
  if (!measures.includes(figure.kind) || unit === '' || !isItemEnd(folded, figure.end)) return undefined;
  const place = placeStart(page, isThere.before(folded, figure.start));
  if (place < 0 || (place > 0 && !isStop(folded, place - 1))) return undefined;
  const one = figures.slice(-lookBack).findLast(({ end, noun }) => noun !== null && endsWith(folded, end, unit));
  const isNear = one && figure.start - one.end < farthest && !folded.slice(one.end, figure.start).includes('\n');
  return isNear ? (nounOf(one) ?? undefined) : undefined;
}

const longestName = 10;

/** Where the place begins whose name ends here; -1 where none ends. */
function placeStart(page: Page, end: number): number {
  let start = end;
  while (start > Math.max(0, end - longestName) && page.isPlaceAt(start - 1)) start--;
  return start < end ? start : -1;
}

const more = wordList(context, 'more-than-there');

/** 年雨量平阳比黄岩多: what is measured stands before the place whose it is. */
function moreThanThere({ page, figure, before }: Question): Span | undefined {
  const there = measures.includes(figure.kind) ? placeStart(page, more.before(page.folded, figure.start)) : -1;
  if (there < 0 || page.folded[there - 1] !== '比') return undefined;
  const here = placeStart(page, there - 1);
  const noun = here < 0 ? unlisted(page, before(there - 1).noun, there - 1) : before(here).noun;
  return noun && (here < 0 || noun.end === here) ? noun : undefined;
}

const measured = wordList(context, 'measured-end');
const shortestName = 2;
const longestShort = 3;

/** 雨量平阳: without the name behind what is measured, which no list of places has. */
function unlisted({ folded }: Page, noun: Span | null, end: number): Span | null {
  if (noun?.end !== end) return null;
  for (let at = end - longestShort; at <= end - shortestName; at++)
    if (measured.before(folded, at) >= noun.start) return { start: noun.start, end: at };
  return null;
}
