import type { Stain } from './noiseSpan';
import type { Line } from './sourceLines';

/** The digits of a year, or of a month or a day behind the sign before it, that may have blanks between them. */
const DIGITS =
  /(?<![\d.][ \u00a0\u3000]?)(?:(?:1[ \u00a0\u3000]?9|2[ \u00a0\u3000]?0)[ \u00a0\u3000]?\d[ \u00a0\u3000]?\d(?=[ \u00a0\u3000]?年)|(?<=[年月][ \u00a0\u3000]?)[0-3][ \u00a0\u3000]\d(?=[ \u00a0\u3000]?[月日号]))/gu;
const BLANK = /[ \u00a0\u3000]/gu;

/** 2 0 2 1 年, 1月1 5日: digits of a date that a typesetter spread out; the blanks are out of the way of reading, and no noise. */
export function findSpreadDates(source: string, lines: readonly Line[]): Stain[] {
  const stains: Stain[] = [];
  for (const { start, end, blanks } of lines) {
    if (blanks === 0) continue;
    for (const { index, 0: digits } of source.slice(start, end).matchAll(DIGITS))
      for (const { index: at } of digits.matchAll(BLANK)) stains.push(unread(start + index + at));
  }
  return stains;
}

function unread(start: number): Stain {
  return { start, end: start + 1, kind: null, read: { start, end: start + 1, as: '' } };
}
