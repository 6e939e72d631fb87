import { charSet } from '../match/charSet';
import type { Span } from '../text/span';

/** What ends or opens a stretch of text for which a name or a date holds. */
export type Mark = 'line' | 'sentence' | 'semicolon' | 'comma' | 'open' | 'close';

export interface Marked extends Span {
  readonly mark: Mark;
}

const kinds: Readonly<Record<string, Mark>> = {
  '\n': 'line',
  '。': 'sentence',
  '!': 'sentence',
  '?': 'sentence',
  ';': 'semicolon',
  ',': 'comma',
  '(': 'open',
  '[': 'open',
  '【': 'open',
  '〔': 'open',
  ')': 'close',
  ']': 'close',
  '】': 'close',
  '〕': 'close',
};

const isMark = charSet(Object.keys(kinds).join(''));

/** The marks of a folded text, in order, between two offsets. */
export function marksIn(folded: string, { start, end }: Span): Marked[] {
  const found: Marked[] = [];
  for (let at = start; at < end; at++)
    if (isMark(folded, at)) found.push({ start: at, end: at + 1, mark: kinds[folded.charAt(at)] ?? 'comma' });
  return found;
}
