import { isBlank } from '../text/characters';
import type { Span } from '../text/span';

/** One line of the source without its line end; `start` and `end` leave blanks at either side out. */
export interface Line extends Span {
  /** The line's own first offset, its indentation included. */
  readonly from: number;
  /** The offset after its line end (`\n`, `\r\n` or `\r`), or of the text's end. */
  readonly next: number;
  /** How many blanks it holds, its indentation included. */
  readonly blanks: number;
}

/** @param stop where the line's end begins */
export function lineBetween(source: string, from: number, stop: number, next: number, blanks: number): Line {
  let start = from;
  let end = stop;
  while (start < end && isBlank(source.charCodeAt(start))) start++;
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
  return { from, start, end, next, blanks };
}
