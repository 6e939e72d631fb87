import { charSet } from '../match/charSet';
import type { wordList } from '../match/wordList';

export const clauseEnds = charSet(',。;!?:\n()');

/** Does a word of the list begin within as many characters of the clause? */
export function within(folded: string, from: number, reach: number, words: ReturnType<typeof wordList>): boolean {
  for (let at = from; at <= from + reach; at++) {
    if (words.at(folded, at) > 0) return true;
    if (clauseEnds(folded, at)) return false;
  }
  return false;
}
