import type { Reading } from '../text/reading';
import type { Fold } from '../text/fold';
import { previewOf } from '../text/preview';
import type { Preview } from '../text/preview';
import type { Mention } from '../text/span';

/** One line of a concordance: the hit in source offsets, and its surroundings as the reading text has them. */
export interface ConcordanceHit extends Mention {
  readonly preview: Preview;
}

/**
 * Where the words stand in the article, whichever script either is written in, with noise between the characters
 * (`領(lǐng)導`) out of the way. Sorted, without overlaps; at most `limit`.
 */
export function concordance(reading: Reading, words: string, fold: Fold, limit = Infinity): readonly ConcordanceHit[] {
  const wanted = fold(words.trim()).toLowerCase();
  if (wanted === '') return [];
  const text = inLowerCase(reading.folded);
  const hits: ConcordanceHit[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && hits.length < limit; at = text.indexOf(wanted, at + wanted.length)) {
    const found = { start: at, end: at + wanted.length };
    const { start, end } = reading.map.toSource(found);
    hits.push({ start, end, text: reading.source.slice(start, end), preview: previewOf(reading.text, found) });
  }
  return hits;
}

/** Lower case must keep every offset; the few characters that would grow stay as they are. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
