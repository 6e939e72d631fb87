import dateContext from '../../tables/words/dateContext.tsv';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import { firstEndingAfter } from '../text/span';
import type { RawDate, WrittenYear } from './rawDate';

/** What a text tells of a year that it writes out: that it lies ahead, that it is over, that it is one of school. */

const plans = wordList(dateContext, 'plans');
const tellsDone = wordList(dateContext, 'tells-done');
const yearEnds = charSet('底末');
const endsSentence = charSet('。!?;\n');
const schoolYear = wordList(dateContext, 'school-year');
const LONGEST_PLAN = 60;
const REACH = 12;

/** 预计年底完成主体,2017年上半年竣工: a year that a plan names, so that no 今年 is that one. */
export function isPlanned(folded: string, start: number): boolean {
  for (let at = start; at > start - LONGEST_PLAN && at > 0 && !endsSentence(folded, at - 1); at--)
    if (plans.before(folded, at) >= 0) return true;
  return false;
}

/** 2015年,累计完成投资…; 到2017年底已有: the only year of a text whose writer looks back on it. */
export function onlyYearOver(
  folded: string,
  years: readonly WrittenYear[],
  raws: readonly RawDate[],
): WrittenYear | undefined {
  const [first] = years;
  if (!first || years.some(({ year, dated, isPeriod }) => year !== first.year || dated || isPeriod)) return undefined;
  if (raws.some(({ meaning }) => meaning.kind === 'year' && meaning.offset >= 0)) return undefined;
  return years.find(({ start, end }) => isOver(folded, end) && !isPlanned(folded, start));
}

/** 到2021年底,已建桥9座: 今年 is a later one. */
export const isEndOfYearOver = (folded: string, end: number): boolean =>
  yearEnds(folded, end - 1) && isOver(folded, end);

function isOver(folded: string, end: number): boolean {
  const reach = yearEnds(folded, end - 1) ? 2 * REACH : REACH;
  for (let at = end; at < end + reach && !endsSentence(folded, at); at++) if (tellsDone.at(folded, at) > 0) return true;
  return false;
}

/** 114学年…113学年度: what 本学年 means is the last of them, not the one named last. */
export function lastSchoolYear(folded: string, years: readonly WrittenYear[]): WrittenYear | undefined {
  let last: WrittenYear | undefined;
  for (const one of years)
    if (schoolYear.before(folded, one.end) >= 0 && !one.isPeriod && one.year > (last?.year ?? 0)) last = one;
  return last;
}

const samePart = wordList(dateContext, 'same-part');

/** 去年同期(2018年9月): by the offset of the date in the bracket, the year of writing, which both tell together. */
export function yearsOfWriting(folded: string, raws: readonly RawDate[]): ReadonlyMap<number, WrittenYear> {
  const told = new Map<number, WrittenYear>();
  for (const [at, { end, meaning }] of raws.entries()) {
    const date = raws[at + 1];
    if (meaning.kind !== 'year' || date?.meaning.kind !== 'parts' || date.meaning.from.year === undefined) continue;
    if (date.start - 1 !== (samePart.at(folded, end) || end) || folded.charAt(date.start - 1) !== '(') continue;
    const year = date.meaning.from.year - meaning.offset;
    told.set(date.start, { at: date.start, start: date.start, end: date.end, year, dated: true, isPeriod: false });
  }
  return told;
}

/** The one year that they all tell. */
export function yearTold(told: ReadonlyMap<number, WrittenYear>): WrittenYear | undefined {
  const [first, ...others] = told.values();
  return others.every(({ year }) => year === first?.year) ? first : undefined;
}

const takesPlace = wordList(dateContext, 'takes-place');
const LONGEST_DAY = 12;
const LONGEST_NAME = 40;

/** 9月6日,2014年县招聘考试举行: the year in the name of what is held on the day at `start`. */
export function yearOfOccasion(folded: string, start: number, years: readonly WrittenYear[]): WrittenYear | undefined {
  const one = years[firstEndingAfter(years, start)];
  if (!one || one.dated || one.isPeriod || one.start - start > LONGEST_DAY) return undefined;
  if (!/^[^,。;:!?\n]+,$/u.test(folded.slice(start, one.start))) return undefined;
  let end = one.end;
  while (end < folded.length && end < one.end + LONGEST_NAME && !endsClause(folded, end)) end++;
  return takesPlace.before(folded, end) > one.end ? one : undefined;
}

const endsClause = charSet(',。;:!?\n');
