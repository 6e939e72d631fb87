import { charSet } from '../match/charSet';
import { dateNumeralAt } from '../numerals/dateNumeral';
import type { DateNumeral } from '../numerals/dateNumeral';
import { isAsciiDigit } from '../text/lines';
import { dayMark } from './dateMarks';
import type { Half, RawDate } from './rawDate';

/** Days that are named one behind the other. */

const joins = charSet('、和及与');
const isSign = charSet('日号');
const LAST_DAY = 31;

/** Does a numeral stand behind the sign that joins two days? */
export const isJoined = (folded: string, end: number): boolean =>
  joins(folded, end) && dateNumeralAt(folded, end + 1) !== undefined;

/** 3月4、5及6日, behind the 4: the last of days that follow one another and share one sign; not of 3月4、9日. */
export function lastOfJoined(folded: string, from: number, day: number): DateNumeral | undefined {
  if (isSign(folded, from - 1)) return undefined;
  const isArabic = isAsciiDigit(folded.charCodeAt(from - 1));
  for (let [at, value] = [from, day]; value < LAST_DAY && joins(folded, at); value++) {
    const next = dateNumeralAt(folded, at + 1);
    if (next?.arabic !== isArabic || next.value !== value + 1) return undefined;
    if (dayMark(folded, next) !== undefined) return next;
    at = next.end;
  }
  return undefined;
}

/** The end of such days behind the first of them. */
export function withJoined(folded: string, start: number, { parts, end }: Half): RawDate | undefined {
  const last = parts.day === undefined ? undefined : lastOfJoined(folded, end, parts.day);
  const stop = last && dayMark(folded, last);
  if (!last || stop === undefined) return undefined;
  return { start, end: stop, meaning: { kind: 'parts', from: parts, to: { day: last.value } } };
}

const ROW = /(?:[一二三四五六七八九十廿卅\d]{1,3}[、和及与])+$/u;
const LONGEST_ROW = 12;

/** The 3 of 连续3、4日: where the row begins whose last numeral stands here. */
export const rowStart = (folded: string, start: number): number =>
  joins(folded, start - 1)
    ? start - (ROW.exec(folded.slice(Math.max(0, start - LONGEST_ROW), start))?.[0].length ?? 0)
    : start;

const LONGEST_DAY = 10;
const DAY_BEFORE = /月[一二三四五六七八九十廿卅\d]{1,3}[日号][、和及与]$/u;

/** The 六日 of 三月五日、六日. */
export const isBehindDay = (folded: string, start: number): boolean =>
  DAY_BEFORE.test(folded.slice(Math.max(0, start - LONGEST_DAY), start));
