import type { DateNumeral } from '../numerals/dateNumeral';
import { dateNumeralAt } from '../numerals/dateNumeral';

/** 一千九百…, 两千零二十一, 一百一十: a number with its thousands or hundreds written out, before 年. */
const WRITTEN_OUT =
  /(?:([一两二])千)?(?:([一二三四五六七八九])百)?零?([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])?(?=年)/uy;
const THOUSANDS: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2 };

/**
 * A year that is written out, as `dateNumeralAt` tells one in digits: 两千零二十一 as four digits, 一百一十 behind 民国 as
 * three. Undefined where none begins: 两千年 alone is as often a length of time.
 */
export function writtenOutYear(folded: string, start: number): DateNumeral | undefined {
  if (folded[start + 1] !== '千' && folded[start + 1] !== '百') return undefined;
  WRITTEN_OUT.lastIndex = start;
  const match = WRITTEN_OUT.exec(folded);
  if (!match) return undefined;
  const [text, thousands, hundreds, rest] = match;
  const value = (THOUSANDS[thousands ?? ''] ?? 0) * 1000 + digitOf(hundreds) * 100 + digitOf(rest);
  const before = folded.slice(Math.max(0, start - 2), start);
  const isYear = thousands === undefined ? before === '民国' : rest !== undefined || before === '公元';
  if (!isYear) return undefined;
  return { value, start, end: start + text.length, digits: thousands === undefined ? 3 : 4, arabic: false };
}

/** The value of a short numeral, 0 where none is written. */
function digitOf(word: string | undefined): number {
  return word === undefined ? 0 : (dateNumeralAt(word, 0)?.value ?? NaN);
}
