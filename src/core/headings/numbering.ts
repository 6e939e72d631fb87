import { dateNumeralAt } from '../numerals/dateNumeral';
import { charSet } from '../match/charSet';
import type { Span } from '../text/span';

/** How a heading is numbered, from the outermost way (第一章) to the innermost (①); 国家行政机关公文格式 nests them so. */
export const NUMBERINGS = [
  /第([一二三四五六七八九十百]{1,3}|\d{1,2})[章节编篇部分]{1,2}/uy,
  /([一二三四五六七八九十]{1,3})(?:、|\.(?!\d))/uy,
  /\(([一二三四五六七八九十]{1,3})\)/uy,
  /(\d{1,2})(?:[、．]|\.(?!\d))/uy,
  /[([](\d{1,2})[)\]]/uy,
  /([①②③④⑤⑥⑦⑧⑨⑩])/uy,
] as const;

export interface Numbered {
  /** An index into NUMBERINGS. */
  readonly numbering: number;
  readonly value: number;
  /** Where the words behind the number begin. */
  readonly words: number;
}

const beginsNumber = charSet('第([0123456789一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩');

/** The number that a line begins with. */
export function numberingOf(folded: string, line: Span): Numbered | undefined {
  if (!beginsNumber(folded, line.start)) return undefined;
  for (const [numbering, pattern] of NUMBERINGS.entries()) {
    pattern.lastIndex = line.start;
    const match = pattern.exec(folded);
    if (!match || pattern.lastIndex > line.end) continue;
    return { numbering, value: valueOf(match[1] ?? ''), words: pattern.lastIndex };
  }
  return undefined;
}

const FIRST_CIRCLED = 0x2460;

function valueOf(number: string): number {
  const circled = number.charCodeAt(0) - FIRST_CIRCLED;
  if (circled >= 0 && circled < 20) return circled + 1;
  return dateNumeralAt(number, 0)?.value ?? NaN;
}
