import dateContext from '../../tables/words/dateContext.tsv';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import type { DateNumeral } from '../numerals/dateNumeral';
import { dateNumeralAt } from '../numerals/dateNumeral';
import { lastsFor } from '../words/lastingWords';
import { isHan } from '../text/characters';
import { charAt, dayMark, isLedTo, isWordStart, pastRangeMark, skipGap } from './dateMarks';
import { isBehindDay, lastOfJoined, rowStart } from './joinedDays';
import type { Half } from './rawDate';

const leadsToDay = wordList(dateContext, 'leads-to-day');
const leadsToMonth = wordList(dateContext, 'leads-to-month');
const notAMonth = wordList(dateContext, 'no-month');
const notInDigits = wordList(dateContext, 'no-month-in-digits');
const notADay = wordList(dateContext, 'no-day');
const duringMonth = wordList(dateContext, 'during-month');
const partOfMonth = wordList(dateContext, 'part-of-month');
const datelineEnd = wordList(dateContext, 'dateline-end');
const counts = wordList(dateContext, 'counts');
const behindDay = wordList(dateContext, 'behind-number-of-day');
const placeEnd = wordList(dateContext, 'place-end');
const placeEndAtOnce = wordList(dateContext, 'place-end-at-once');
const noPlaceEnd = wordList(dateContext, 'no-place-end');
const FRACTION = /\d[.,:/]$/u;

/** Does a word of counting stand right before, or a number that goes on? */
function isCounting(folded: string, start: number): boolean {
  return counts.before(folded, start) >= 0 || FRACTION.test(folded.slice(Math.max(0, start - 2), start));
}

/** Does a word lead to a day right before this offset? */
export const leadsToADay = (folded: string, start: number): boolean => isLedTo(leadsToDay, folded, start);

/** `3月`, `3月20日`, `3月中旬`, `十二月五号`. */
export function monthOnward(folded: string, numeral: DateNumeral): Half | undefined {
  const mark = numeral.arabic ? skipGap(folded, numeral.end) : numeral.end;
  if (charAt(folded, mark) !== '月' || !(numeral.value >= 1 && numeral.value <= 12)) return undefined;
  const month = numeral.value;
  const next = dateNumeralAt(folded, skipGap(folded, mark + 1));
  const day = next && dayMark(folded, next);
  if (next && day !== undefined) return { parts: { month, day: next.value }, end: day };
  if (next && (beginsDays(folded, next) || lastOfJoined(folded, next.end, next.value)))
    return { parts: { month, day: next.value }, end: next.end };
  if (isOtherWord(folded, mark + 1, numeral.arabic) || isPlaceName(folded, numeral, mark + 1)) return undefined;
  if (!mayBeMonth(folded, numeral)) return undefined;
  return { parts: { month }, end: partOfMonth.at(folded, mark + 1) || mark + 1 };
}

/** 三月亮, 3月龄, 3月期; not 4月期间. */
function isOtherWord(folded: string, behind: number, arabic: boolean): boolean {
  return (arabic ? notInDigits : notAMonth).at(folded, behind) > 0 && duringMonth.at(folded, behind) === 0;
}

/** The 6 of 11月6—8日: one 日 stands behind both days. */
function beginsDays(folded: string, { value, end, arabic }: DateNumeral): boolean {
  const after = pastRangeMark(folded, end);
  const last = after < 0 ? undefined : dateNumeralAt(folded, after);
  return last?.arabic === arabic && value >= 1 && value < last.value && dayMark(folded, last) !== undefined;
}

const endsCounty = charSet('省市县区');

/** A month alone is none behind 第 or 近, and in Han numerals (三月亮) only at the beginning of a word, or behind a place (全县三月种树). */
function mayBeMonth(folded: string, { start, arabic }: DateNumeral): boolean {
  if (charAt(folded, start - 1) === '年' || isLedTo(leadsToMonth, folded, start)) return true;
  if (isCounting(folded, start)) return false;
  return arabic || endsCounty(folded, start - 1) || !isHan(folded.charCodeAt(start - 1));
}

/** 十月田镇, 三月村: a name's month in characters, where none of the words of the country begins (十月农村, 十月各乡镇). */
function isPlaceName(folded: string, { start, arabic }: DateNumeral, behind: number): boolean {
  if (arabic || charAt(folded, start - 1) === '年' || noPlaceEnd.at(folded, behind) > 0) return false;
  return placeEndAtOnce.at(folded, behind) > 0 || (isHan(folded.charCodeAt(behind)) && isEndAt(folded, behind + 1));
}

/** Not 十月底村里, 十月该镇: there another word begins, or the month goes on. */
const isEndAt = (folded: string, at: number): boolean =>
  placeEnd.at(folded, at) > 0 && noPlaceEnd.at(folded, at) === 0 && partOfMonth.at(folded, at - 1) === 0;

/** `23日` alone: only in digits, and not as a length of time or a count (第3日, 3日内, 20日元). */
export function bareDay(folded: string, numeral: DateNumeral): Half | undefined {
  const end = dayMark(folded, numeral);
  if (end === undefined || notADay.at(folded, end) > 0) return undefined;
  const start = rowStart(folded, numeral.start);
  if (isCounting(folded, start) || lastsFor(folded, start)) return undefined;
  if (charAt(folded, end - 1) === '号' && !isDayByNumber(folded, numeral, end)) return undefined;
  return numeral.arabic || isDayInCharacters(folded, numeral) ? { parts: { day: numeral.value }, end } : undefined;
}

/** 二十九日 is a day, 九日 and 十日 only where a word or a day leads to it: so many days are as often a length of time. */
function isDayInCharacters(folded: string, { value, start, end }: DateNumeral): boolean {
  if (isLedTo(leadsToDay, folded, start) || isBehindDay(folded, start) || endsDateline(folded, end + 1)) return true;
  return value > 10 && end - start > 1 && (value > 20 || isWordStart(folded, start));
}

/** 台北七日电: nothing goes on behind what ends a dateline (七日电话). */
function endsDateline(folded: string, end: number): boolean {
  const behind = datelineEnd.at(folded, end);
  return behind > 0 && !isHan(folded.charCodeAt(behind));
}

/** 号 counts houses, lines and storms as well: a day only between words of time. */
function isDayByNumber(folded: string, numeral: DateNumeral, end: number): boolean {
  const opens = /[^\p{Script=Han}\d]|[至到从自在和月]/u.test(charAt(folded, numeral.start - 1) || ' ');
  return opens && (behindDay.at(folded, end) > 0 || /[,。、-]/u.test(folded.charAt(end)));
}
