import dateContext from '../../tables/words/dateContext.tsv';
import { wordList } from '../match/wordList';
import type { Half, Parts, RawDate } from './rawDate';
import { at, charAt, dayMark, pastRangeMark, skipGap } from './dateMarks';
import { lastOfJoined, withJoined } from './joinedDays';
import { bareDay, leadsToADay, monthOnward } from './monthsAndDays';
import { ERA, yearMarkEnd, yearBeforeSign } from './yearSigns';
import type { Republic } from './yearSigns';
import { lunarDate } from './lunarDates';
import { yearOverTwo } from './accountYears';
import { charSet } from '../match/charSet';
import { isAsciiDigit } from '../text/lines';
import type { DateNumeral } from '../numerals/dateNumeral';
import { dateNumeralAt } from '../numerals/dateNumeral';
import type { Reigns } from './reigns';

/** By what a text counts its years besides the common era. */
export interface Eras extends Republic {
  readonly reigns: Reigns;
}

/** The date that the numeral begins, by the characters 年 月 日 号 behind it; undefined where it is none. */
export function numericDate(folded: string, numeral: DateNumeral, eras: Eras): RawDate | undefined {
  const counted = reignYear(folded, numeral, eras) ?? yearOfEra(folded, numeral) ?? yearOverTwo(folded, numeral);
  if (counted) return counted;
  const first = half(folded, numeral, eras);
  const lunar = first && lunarOfYear(folded, numeral.start, first);
  if (lunar) return lunar;
  if (first)
    return (
      withMonths(folded, numeral, first) ?? withRange(folded, numeral.start - eraLength(folded, numeral, first), first)
    );
  return shortRange(folded, numeral) ?? joinedDays(folded, numeral);
}

const COMMON_ERA = /公元(前)?$/u;

/** 公元前221年 is -0220 of ISO 8601, which has a year 0; 公元105年. */
function yearOfEra(folded: string, { start, end, value }: DateNumeral): RawDate | undefined {
  const era = charAt(folded, end) === '年' ? COMMON_ERA.exec(folded.slice(Math.max(0, start - 3), start)) : null;
  if (!era || !(value > 0)) return undefined;
  const meaning = { kind: 'fixed', value: era[1] === undefined ? isoYear(value) : isoYear(1 - value) } as const;
  return value < 1000 || era[1] !== undefined ? { start: start - era[0].length, end: end + 1, meaning } : undefined;
}

/** Four digits, behind a minus sign before the year 0. */
function isoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** 2015年十月初一: the day is one of the old calendar's. */
function lunarOfYear(folded: string, start: number, { parts: { year } }: Half): RawDate | undefined {
  if (year === undefined) return undefined;
  const lunar = lunarDate(folded, folded.indexOf('年', start) + 1);
  return lunar?.meaning.kind === 'lunar' ? { ...lunar, start, meaning: { ...lunar.meaning, of: { year } } } : undefined;
}

/** 2019年1至5月: months of a year that share one sign. */
function withMonths(folded: string, numeral: DateNumeral, { parts, end }: Half): RawDate | undefined {
  if (parts.year === undefined || parts.month !== undefined) return undefined;
  const month = dateNumeralAt(folded, skipGap(folded, end));
  const months = month && shortRange(folded, month)?.meaning;
  const range = month && shortRange(folded, month);
  if (range?.meaning.kind !== 'parts' || months?.kind !== 'parts' || months.from.month === undefined) return undefined;
  return { start: numeral.start, end: range.end, meaning: { ...months, from: { year: parts.year, ...months.from } } };
}

/** 清光绪三十年; its months would be the old calendar's. */
function reignYear(folded: string, { start, end, value }: DateNumeral, { reigns }: Eras): RawDate | undefined {
  const reign = charAt(folded, end) === '年' ? reigns(folded, start, value) : undefined;
  return reign && withRange(folded, reign.start, { parts: { year: reign.year }, end: end + 1 });
}

/** `2022年`, `2022年3月`, `2022年3月20日`, `民国112年`, `98年3月`; the year's first word must hold in its context. */
function yearOnward(folded: string, numeral: DateNumeral, republic: Republic): Half | undefined {
  const mark = numeral.arabic ? skipGap(folded, numeral.end) : numeral.end;
  const end = yearMarkEnd(folded, mark);
  if (end < 0) return undefined;
  const next = dateNumeralAt(folded, skipGap(folded, end));
  const rest = next && monthOnward(folded, next);
  const year = yearBeforeSign(folded, numeral, { mark, end }, rest?.parts, republic);
  if (year === undefined) return undefined;
  if (rest?.parts.month !== undefined) return { parts: { year, ...rest.parts }, end: rest.end };
  const suffix = /(?:度|底|末|初)(?!量|假)/uy;
  return { parts: { year }, end: Math.max(end, at(suffix, folded, end)) };
}

const isMark = charSet('年月日号学财会');

/** What the sign behind the numeral, a blank before it or none, makes of it: a year, a month or a day. */
function half(folded: string, numeral: DateNumeral, republic: Republic): Half | undefined {
  if (!isMark(folded, numeral.arabic ? skipGap(folded, numeral.end) : numeral.end)) return undefined;
  return yearOnward(folded, numeral, republic) ?? monthOnward(folded, numeral) ?? bareDay(folded, numeral);
}

/** 民国 before its year belongs to the date. */
function eraLength(folded: string, { start }: DateNumeral, { parts }: Half): number {
  if (parts.year === undefined || charAt(folded, start - 1) !== '国') return 0;
  return ERA.exec(folded.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
}

/** A range's second half behind 至, or 至今; the days that follow a first one (3月4、5日). */
function withRange(folded: string, start: number, first: Half): RawDate {
  const plain = (): RawDate => withPartOfDay(folded, start, first);
  const after = pastRangeMark(folded, first.end);
  if (after < 0) return withJoined(folded, start, first) ?? plain();
  if (charAt(folded, after) === '今' && !/[天日年晚晨早]/u.test(charAt(folded, after + 1))) {
    return { start, end: after + 1, meaning: { kind: 'parts', from: first.parts, to: 'open' } };
  }
  const numeral = dateNumeralAt(folded, after);
  const second = numeral && (half(folded, numeral, noRepublic) ?? dayBehind(folded, numeral, first));
  if (!second || isSmaller(first.parts, second.parts)) return plain();
  return { start, end: second.end, meaning: { kind: 'parts', from: first.parts, to: second.parts } };
}

/** 十月一日至七日: behind a day, whatever its numeral. */
function dayBehind(folded: string, numeral: DateNumeral, { parts }: Half): Half | undefined {
  const end = parts.day === undefined ? undefined : dayMark(folded, numeral);
  return end === undefined ? undefined : { parts: { day: numeral.value }, end };
}

/** A range runs between halves of one grain: `3月至5月`, never `3月至8日`. */
function isSmaller(first: Parts, second: Parts): boolean {
  return (first.day === undefined) !== (second.day === undefined);
}

const partOfDay = wordList(dateContext, 'part-of-day');
const noPartOfDay = wordList(dateContext, 'no-part-of-day');

/** The end of 上午 or 晚; -1 where none stands, or another word does (晚会, 早8点). */
function partOfDayEnd(folded: string, start: number): number {
  const end = partOfDay.at(folded, start);
  const isOther = noPartOfDay.at(folded, end) > 0 || dateNumeralAt(folded, end) !== undefined;
  return end > 0 && !isOther ? end : -1;
}

function withPartOfDay(folded: string, start: number, { parts, end }: Half): RawDate {
  const part = parts.day === undefined ? -1 : partOfDayEnd(folded, end);
  if (part < 0) return { start, end, meaning: { kind: 'parts', from: parts } };
  return { start, end: part, meaning: { kind: 'parts', from: parts, partOfDay: true } };
}

const noRepublic: Republic = { isTaiwan: () => false, countsByIt: () => false };

/** `2019-2023年`, `1-3月`, `5-8日`: the first half has no sign of its own. */
function shortRange(folded: string, numeral: DateNumeral): RawDate | undefined {
  const after = pastRangeMark(folded, numeral.end);
  if (after < 0 || Number.isNaN(numeral.value)) return undefined;
  const next = dateNumeralAt(folded, after);
  if (!next || (next.arabic !== numeral.arabic && !isWordOfRange(folded, after - 1))) return undefined;
  const second = half(folded, next, noRepublic) ?? shortDay(folded, numeral, next);
  if (isAsciiDigit(folded.charCodeAt(numeral.start - 1))) return undefined;
  const from = second && sameGrain(numeral, second.parts);
  return from && { start: numeral.start, end: second.end, meaning: { kind: 'parts', from, to: second.parts } };
}

/** 18、19日: days without their month, where the last of them may be a day; a line's number begins none (1、2日上午). */
function joinedDays(folded: string, { start, end, value }: DateNumeral): RawDate | undefined {
  const last = value > 0 && !/^\n?$/u.test(charAt(folded, start - 1)) ? lastOfJoined(folded, end, value) : undefined;
  const isDay = last && bareDay(folded, { ...last, start }) !== undefined;
  return isDay ? withJoined(folded, start, { parts: { day: value }, end }) : undefined;
}

const isWordOfRange = charSet('至到');

/** 九至十五日 where a word leads to a day. */
function shortDay(folded: string, { start, value }: DateNumeral, next: DateNumeral): Half | undefined {
  const end = value < next.value && leadsToADay(folded, start) ? dayMark(folded, next) : undefined;
  return end === undefined ? undefined : { parts: { day: next.value }, end };
}

/** 0019-2023年 is no range of years: none is written with a zero before it. */
const isYear = ({ value, digits }: DateNumeral): boolean => digits === 4 && value >= 1000;

function sameGrain(first: DateNumeral, { year, month, day }: Parts): Parts | undefined {
  if (year !== undefined)
    return isYear(first) && first.value < year && month === undefined ? { year: first.value } : undefined;
  const { value } = first;
  if (month !== undefined) return day === undefined && value >= 1 && value < month ? { month: value } : undefined;
  return day !== undefined && value >= 1 && value < day ? { day: value } : undefined;
}
