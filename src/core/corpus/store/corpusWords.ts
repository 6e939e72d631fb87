import type { Tables } from '../../tables';
import { Lexicon } from '../../words/lexicon';
import { runningWords } from '../../words/runningWords';
import type { WordsOfText } from '../../words/runningWords';

export type LexiconTables = Pick<Tables, 'lexicon' | 'wordClasses'>;

/** The words of a folded text. */
export type WordsOf = (text: string) => WordsOfText;

const made = new WeakMap<LexiconTables, Lexicon>();

/** One lexicon for all that ask the same tables; the word list is read when a word is first asked for. */
export function lexiconOf(tables: LexiconTables): Lexicon {
  let lexicon = made.get(tables);
  if (!lexicon) made.set(tables, (lexicon = new Lexicon(tables.lexicon, tables.wordClasses)));
  return lexicon;
}

export const createWordsOf =
  (tables: LexiconTables): WordsOf =>
  (text) =>
    runningWords(lexiconOf(tables), text);
