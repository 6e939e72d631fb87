import { isBlank } from '../text/characters';
import type { Span } from '../text/span';

/** One line of the source without its line end; `start` and `end` leave blanks at either side out. */
export interface Line extends Span {
  /** The line's own first offset, its indentation included. */
  readonly from: number;
  /** The offset after its line end (`\n`, `\r\n` or `\r`), or of the text's end. */
  readonly next: number;
}

export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < source.length;) {
    const stop = lineStop(source, from);
    let start = from;
    let end = stop;
    while (start < end && isBlank(source.charCodeAt(start))) start++;
    while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
    const next = source.startsWith('\r\n', stop) ? stop + 2 : Math.min(stop + 1, source.length);
    lines.push({ from, start, end, next });
    from = next;
  }
  return lines;
}

function lineStop(source: string, from: number): number {
  let at = from;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) break;
    at++;
  }
  return at;
}
