import { charSet } from '../match/charSet';
import { dateNumeralAt } from '../numerals/dateNumeral';
import { isAsciiDigit } from '../text/lines';
import { dayMark } from './dateMarks';
import type { Half } from './rawDate';

/** Days that are named one behind the other. */

const joins = charSet('、和及与');
const isSign = charSet('日号');

/** 3月4、5及6日, behind the 4: the last of days that follow one another and share one sign; not of 3月4、9日. */
export function lastOfJoined(folded: string, from: number, day: number): Half | undefined {
  if (isSign(folded, from - 1)) return undefined;
  const isArabic = isAsciiDigit(folded.charCodeAt(from - 1));
  for (let [at, value] = [from, day]; joins(folded, at); value++) {
    const next = dateNumeralAt(folded, at + 1);
    if (next?.arabic !== isArabic || next.value !== value + 1) return undefined;
    const end = dayMark(folded, next);
    if (end !== undefined) return { parts: { day: next.value }, end };
    at = next.end;
  }
  return undefined;
}

const LONGEST_DAY = 10;
const DAY_BEFORE = /月[一二三四五六七八九十廿卅\d]{1,3}[日号][、和及与]$/u;

/** The 六日 of 三月五日、六日. */
export const isBehindDay = (folded: string, start: number): boolean =>
  DAY_BEFORE.test(folded.slice(Math.max(0, start - LONGEST_DAY), start));
