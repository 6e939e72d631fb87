import { isDigit } from '../text/lines';

export interface Numeral {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Written as a row of digits, Arabic or 二〇二二, so that four of them may be a year. */
  readonly digits: number;
  readonly arabic: boolean;
}

const HAN_DIGITS = '〇一二三四五六七八九';
const TEN = 0x5341;

/** The value of 〇零一…九, or -1. */
export function hanDigit(code: number): number {
  if (code === 0x96f6 || code === 0x25cb) return 0;
  return code < 0x3007 || code > 0x9fff ? -1 : HAN_DIGITS.indexOf(String.fromCharCode(code));
}

const HAN_NUMERALS: ReadonlySet<number> = new Set(Array.from('〇○零一二三四五六七八九十廿卅', (c) => c.charCodeAt(0)));

export function isHanNumeral(code: number): boolean {
  return HAN_NUMERALS.has(code);
}

/** Where the row of numerals of one kind that begins at `start` ends. */
export function numeralEnd(folded: string, start: number): number {
  const isOne = isDigit(folded.charCodeAt(start)) ? isDigit : isHanNumeral;
  let end = start;
  while (isOne(folded.charCodeAt(end))) end++;
  return end;
}

/** The numeral that begins at `start`, taken whole; undefined where none begins there. A value over 9999 is NaN. */
export function numeralAt(folded: string, start: number): Numeral | undefined {
  const first = folded.charCodeAt(start);
  if (isDigit(first)) return arabicAt(folded, start);
  return isHanNumeral(first) ? hanAt(folded, start) : undefined;
}

function arabicAt(folded: string, start: number): Numeral {
  let end = start;
  let value = 0;
  while (isDigit(folded.charCodeAt(end))) value = value * 10 + folded.charCodeAt(end++) - 48;
  return { value: end - start > 4 ? NaN : value, start, end, digits: end - start, arabic: true };
}

function hanAt(folded: string, start: number): Numeral {
  let end = start;
  while (isHanNumeral(folded.charCodeAt(end))) end++;
  const length = end - start;
  if (length > 5) return { value: NaN, start, end, digits: 0, arabic: false };
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
