import words from '../../tables/words/words.tsv';
import { wordList } from '../match/wordList';

const lasting = wordList(words, 'lasting');

/** Does a word for what goes on for days (停业, 公示) stand right before this offset of the folded text? */
export function lastsFor(folded: string, at: number): boolean {
  return lasting.before(folded, at) >= 0;
}
