import context from '../../tables/words/dateContext.tsv';
import table from '../../tables/words/numerals.tsv';
import { characterList, linesOfList } from '../match/wordList';
import { isAsciiDigit } from '../text/lines';

export interface DateNumeral {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Written as a row of digits, Arabic or 二〇二二, so that four of them may be a year. */
  readonly digits: number;
  readonly arabic: boolean;
}

const TEN = 0x5341;
const JOINED_TENS = 10;
const NONE = -1;

/** By UTF-16 code: the value of 〇○零一…九; `JOINED_TENS` for 十廿卅, which are numerals without being digits. */
const HAN_VALUES = new Int8Array(0x10000).fill(NONE);
for (const [digit = '', value] of linesOfList(table, 'dateDigit')) HAN_VALUES[digit.charCodeAt(0)] = Number(value);
for (const [ten = ''] of linesOfList(table, 'ten')) HAN_VALUES[ten.charCodeAt(0)] = JOINED_TENS;

/** The value of 〇零一…九, or -1. */
export function hanDigit(code: number): number {
  const value = HAN_VALUES[code] ?? NONE;
  return value === JOINED_TENS ? NONE : value;
}

export function isHanNumeral(code: number): boolean {
  return (HAN_VALUES[code] ?? NONE) !== NONE;
}

const leadsToFirstMonth = characterList(context, 'leads-to-first-month');

/** 元月, the first month: behind a year or a preposition, or where no word stands before it; 5元月租, 日元月线 have other words. */
export function isFirstMonth(folded: string, start: number): boolean {
  if (folded[start] !== '元' || folded[start + 1] !== '月') return false;
  return leadsToFirstMonth(folded, start - 1) || !/[\p{L}\p{N}]/u.test(folded.charAt(start - 1));
}

/** Where the row of numerals of one kind that begins at `start` ends. */
export function numeralEnd(folded: string, start: number): number {
  if (isFirstMonth(folded, start)) return start + 1;
  return isAsciiDigit(folded.charCodeAt(start)) ? digitsEnd(folded, start) : hanEnd(folded, start);
}

function digitsEnd(folded: string, start: number): number {
  let end = start;
  while (end < folded.length && isAsciiDigit(folded.charCodeAt(end))) end++;
  return end;
}

function hanEnd(folded: string, start: number): number {
  let end = start;
  while (end < folded.length && isHanNumeral(folded.charCodeAt(end))) end++;
  return end;
}

/** The numeral that begins at `start`, taken whole; undefined where none begins there. A value over 9999 is NaN. */
export function dateNumeralAt(folded: string, start: number): DateNumeral | undefined {
  if (start >= folded.length) return undefined;
  const first = folded.charCodeAt(start);
  if (isAsciiDigit(first)) return arabicAt(folded, start);
  if (isFirstMonth(folded, start)) return { value: 1, start, end: start + 1, digits: 0, arabic: false };
  return isHanNumeral(first) ? hanAt(folded, start) : undefined;
}

function arabicAt(folded: string, start: number): DateNumeral {
  const end = digitsEnd(folded, start);
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + folded.charCodeAt(at) - 48;
  return { value: end - start > 4 ? NaN : value, start, end, digits: end - start, arabic: true };
}

function hanAt(folded: string, start: number): DateNumeral {
  const end = hanEnd(folded, start);
  const length = end - start;
  if (length > 5) return { value: NaN, start, end, digits: 0, arabic: false };
  const single = length === 1 ? hanDigit(folded.charCodeAt(start)) : NONE;
  if (single !== NONE) return { value: single, start, end, digits: 0, arabic: false };
  const value = hanValue(folded.slice(start, end));
  const digits = length > 1 && !/[十廿卅]/u.test(folded.slice(start, end)) ? length : 0;
  return { value, start, end, digits, arabic: false };
}

/** 二十三, 廿三, 十一, 二〇二二; NaN for what is no plain number. */
function hanValue(word: string): number {
  const spelled = word.replace('廿', '二十').replace('卅', '三十');
  const ten = spelled.indexOf('十');
  if (ten < 0) return Array.from(spelled).reduce((sum, digit) => sum * 10 + hanDigit(digit.charCodeAt(0)), 0);
  if (ten > 1 || spelled.length > ten + 2 || spelled.charCodeAt(ten + 1) === TEN) return NaN;
  const tens = ten === 0 ? 1 : hanDigit(spelled.charCodeAt(0));
  return tens * 10 + (ten + 1 < spelled.length ? hanDigit(spelled.charCodeAt(ten + 1)) : 0);
}
