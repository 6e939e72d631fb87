import type { CharSet } from './charSet';
import type { WordList } from './wordList';

/** Does one of the words end at most `reach` characters before this offset, and no stop stand between? */
export function wordNear(words: WordList, folded: string, at: number, reach: number, stops: CharSet): boolean {
  for (let end = at; end > 0 && end >= at - reach; end--) {
    if (words.before(folded, end) >= 0) return true;
    if (stops(folded, end - 1)) return false;
  }
  return false;
}
