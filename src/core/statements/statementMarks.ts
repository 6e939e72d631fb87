import { anchorCharacters } from '../match/anchorScan';
import type { AnchorCharacters, Anchors } from '../match/anchorScan';
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

export const markCharacters: AnchorCharacters = { alone: anchorCharacters(Object.keys(kinds).join('')) };

/** The marks of a folded text up to an offset, in order. */
export function marksIn(folded: string, marks: Anchors, end: number): Marked[] {
  const found: Marked[] = [];
  marks(folded, (at) => {
    if (at < end) found.push({ start: at, end: at + 1, mark: kinds[folded.charAt(at)] ?? 'comma' });
    return at + 1;
  });
  return found;
}
