import type { Span } from './span';

const NEWLINE = 10;

/** Is this UTF-16 code a space of any width, a tab, a carriage return or an invisible mark (not a newline)? */
export function isLineBlank(code: number): boolean {
  // Nearly every character of a text lies above all blanks but one, and is told by one comparison.
  if (code > 0x3000) return code === 0xfeff;
  const isThin = code >= 0x2000 && code <= 0x200b;
  return code === 32 || code === 9 || code === 13 || code === 0xa0 || code === 0x3000 || isThin;
}

/** The lines that hold anything but blanks, from left to right, each without the blanks at its ends. */
export function filledLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let at = 0; at <= text.length;) {
    const found = text.indexOf('\n', at);
    const stop = found < 0 ? text.length : found;
    const line = trimmed(text, { start: at, end: stop });
    if (line.end > line.start) lines.push(line);
    at = stop + 1;
  }
  return lines;
}

/** The span without the blanks and newlines at its ends; empty at its end where there is nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && isGap(text.charCodeAt(first))) first++;
  while (last > first && isGap(text.charCodeAt(last - 1))) last--;
  return { start: first, end: last };
}

function isGap(code: number): boolean {
  return code === NEWLINE || isLineBlank(code);
}

/** Is the UTF-16 code a digit of folded text (half width)? */
export function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
