import scopeWords from '../../tables/words/scopeWords.tsv';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';

const stands = wordList(scopeWords, 'stands');
const endsSentence = charSet('。!?\n');

/** Does the sentence up to here say what there is: 现有, 常住? */
export function tellsStanding(folded: string, end: number): boolean {
  for (let at = end - 1; at > 0 && !endsSentence(folded, at); at--) if (stands.at(folded, at) > 0) return true;
  return false;
}
