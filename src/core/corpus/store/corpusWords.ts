import type { Tables } from '../../tables';
import { Lexicon } from '../../words/lexicon';
import { runningWords } from '../../words/runningWords';
import type { WordsOfText } from '../../words/runningWords';

export type LexiconTables = Pick<Tables, 'lexicon' | 'wordClasses'>;

/**
 * What one character between words is: a word by itself; one that may be part of a word that the lexicon does not know; or no
 * word that tells of a matter: a particle, a number, a position, a character that is no word.
 */
type SingleCharacter = 'word' | 'part' | 'none';

/** The words of a folded text. */
export type CutWords = (text: string) => WordsOfText;

/** The same, and what is to be thought of a word of one character. */
export interface WordsOf extends CutWords {
  readonly single: (character: string) => SingleCharacter;
}

const made = new WeakMap<LexiconTables, Lexicon>();

/** One lexicon for all that ask the same tables; the word list is read when a word is first asked for. */
export function lexiconOf(tables: LexiconTables): Lexicon {
  let lexicon = made.get(tables);
  if (!lexicon) made.set(tables, (lexicon = new Lexicon(tables.lexicon, tables.wordClasses)));
  return lexicon;
}

export const createWordsOf = (tables: LexiconTables): WordsOf =>
  Object.assign((text: string) => runningWords(lexiconOf(tables), text), {
    single: (character: string) => singleIn(lexiconOf(tables), character),
  });

/** Classes of words that tell of a matter. */
const TELLING = 'nlvwa';

function singleIn(lexicon: Lexicon, character: string): SingleCharacter {
  const [token] = lexicon.tokens(character, 0, character.length);
  if (!token || token.word.class === 'x') return 'part';
  if (!TELLING.includes(token.word.class)) return 'none';
  return token.word.isSure ? 'word' : 'part';
}
