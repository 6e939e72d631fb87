import type { Span } from '../text/span';

/** What ends or opens a stretch of text for which a name or a date holds. */
export type Mark = 'line' | 'sentence' | 'semicolon' | 'comma' | 'open' | 'close';

export interface Marked extends Span {
  readonly mark: Mark;
}

const MARKS = /[\n。!?;,()[\]【】〔〕]/g;

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

/** The marks of a folded text, in order, between two offsets. */
export function marksIn(folded: string, { start, end }: Span): Marked[] {
  const found: Marked[] = [];
  MARKS.lastIndex = start;
  for (let hit = MARKS.exec(folded); hit && hit.index < end; hit = MARKS.exec(folded))
    found.push({ start: hit.index, end: hit.index + 1, mark: kinds[hit[0]] ?? 'comma' });
  return found;
}
