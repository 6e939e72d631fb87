import dateContext from '../../tables/words/dateContext.tsv';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import type { DateNumeral } from '../numerals/dateNumeral';
import { accountYearEnd } from './accountYears';
import type { Parts } from './rawDate';
import { charAt, isLedTo, isWordStart } from './dateMarks';
import { REPUBLIC_BEGAN } from './signedDates';

const leadsToYear = wordList(dateContext, 'leads-to-year');
const leadsAhead = wordList(dateContext, 'leads-ahead');
const isAgo = wordList(dateContext, 'years-ago');
const spansYears = wordList(dateContext, 'spans-years');
/** 民国 right before a year. */
export const ERA = /(?:中华)?民国$/u;

/** Whether the text is of Taiwan, and whether it names a year by the Republic. */
export interface Republic {
  readonly isTaiwan: () => boolean;
  readonly countsByIt: () => boolean;
}

/** Where the 年 of a year, or the 学年 or 财年 of a year of account, ends behind an offset; -1 where none stands. */
export function yearMarkEnd(folded: string, mark: number): number {
  if (charAt(folded, mark) === '年') return mark + 1;
  return accountYearEnd(folded, mark) || -1;
}

/** 112年度, 109学年: a year of account or of school is no length of time. */
function isYearOfAccount(folded: string, { mark, end }: { mark: number; end: number }): boolean {
  return end > mark + 1 || folded.startsWith('度', end);
}

/** The year of the common era that a numeral means before its sign; undefined where it is a length of time. */
export function yearBeforeSign(
  folded: string,
  numeral: DateNumeral,
  sign: { mark: number; end: number },
  rest: Parts | undefined,
  republic: Republic,
): number | undefined {
  const { isTaiwan } = republic;
  const { value, start, digits } = numeral;
  const before = folded.slice(Math.max(0, start - 4), start);
  const ofAccount = isYearOfAccount(folded, sign);
  const isSpan = !ofAccount && spansYears.at(folded, sign.end) > 0;
  if (ERA.test(before) && value < 200) return value + REPUBLIC_BEGAN;
  if (isAgo.before(folded, start) >= 0) return undefined;
  if (isAccountOfRepublic(folded, numeral, sign) && isTaiwan()) return value + REPUBLIC_BEGAN;
  if (isCommonEra(folded, numeral)) return isSpan && isLength(numeral) ? undefined : value;
  if (digits === 2) return rest || isShortYear(folded, numeral, isSpan) ? ofTwoDigits(value, republic) : undefined;
  return isRepublican(numeral) && isSaid(numeral, { before, ofAccount, isSpan, rest, isTaiwan })
    ? value + REPUBLIC_BEGAN
    : undefined;
}

const ofBudget = wordList(dateContext, 'told-by-year');
const FIRST_ACCOUNT = 40;

/** 108年底, 九十一年度, 九十一年的总预算 of Taiwan: a year of two digits where an account of it stands behind, never so many years. */
function isAccountOfRepublic(folded: string, numeral: DateNumeral, sign: { mark: number; end: number }): boolean {
  const { value } = numeral;
  if (isRepublican(numeral)) return partOfYear(folded, sign.end);
  if (value < FIRST_ACCOUNT || value > 99) return false;
  const behind = charAt(folded, sign.end) === '的' ? sign.end + 1 : sign.end;
  return isYearOfAccount(folded, sign) || ofBudget.at(folded, behind) > 0;
}

/**
 * 112年度, 一一二年三月 and 112年7月15日 are years wherever they stand, 112年 only in a text of Taiwan and where it is no
 * length of time.
 */
function isSaid(
  { arabic }: DateNumeral,
  around: { before: string; ofAccount: boolean; isSpan: boolean; rest: Parts | undefined; isTaiwan: () => boolean },
): boolean {
  const { before, ofAccount, isSpan, rest, isTaiwan } = around;
  if (ofAccount || (rest !== undefined && (!arabic || rest.day !== undefined))) return true;
  return (rest !== undefined || (!isSpan && !isCounted(before))) && isTaiwan();
}

/** 108年底: no length of time ends so. */
const partOfYear = charSet('底末初');

/** 84年启用 beside 114年: of the Republic where the text counts its years so. */
function ofTwoDigits(value: number, { countsByIt }: Republic): number {
  if (value <= FIRST_SHORT_YEAR) return 2000 + value;
  return value + (countsByIt() ? REPUBLIC_BEGAN : 1900);
}

const FIRST_SHORT_YEAR = 40;

/** 08年, 零八年; 98年 only where a year may be named: a length of time has as many. */
function isShortYear(folded: string, { value, start, end, arabic }: DateNumeral, isSpan: boolean): boolean {
  if (value < 10 && (!isSpan || charAt(folded, end + 1) === '的'))
    return isWordStart(folded, start) || isLedTo(leadsToYear, folded, start);
  if (isSpan || value <= FIRST_SHORT_YEAR || !(arabic || value > 60)) return false;
  return isWordStart(folded, start) || isLedTo(leadsToYear, folded, start);
}

function isCommonEra(folded: string, numeral: DateNumeral): boolean {
  const { digits, value } = numeral;
  return digits === 4 && value >= 1000 && (value <= 2100 || isFarAhead(folded, numeral));
}

/** 到2150年, 预计2150年前: so far ahead only where a word leads to it; 2150年前 alone is so long ago. */
function isFarAhead(folded: string, { value, start }: DateNumeral): boolean {
  return value <= FARTHEST_YEAR && isLedTo(leadsAhead, folded, start);
}

const FARTHEST_YEAR = 2300;

/** 2000年, or 两千零二十一, which is longer than its four digits: before 的历史 so long a time. */
function isLength({ value, start, end, digits }: DateNumeral): boolean {
  return value % 100 === 0 || end - start > digits;
}

const isRepublican = ({ digits, value }: DateNumeral): boolean => digits === 3 && value >= 80 && value <= 140;

/** Behind a verb or a decimal point a number of years is a length of time (建校112年). */
function isCounted(before: string): boolean {
  return /[\p{Script=Han}\d.]$/u.test(before) && !/[自从至到在于为比较的与和]$/u.test(before);
}
