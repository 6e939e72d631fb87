import { linesOfList, listOfWords, mapOfWords } from '../../match/wordList';
import type { WordList } from '../../match/wordList';

/** Words that are other words where one of some characters or words follows: 路, but not 路过. */
export interface GuardedWords {
  /** The end of the longest such word that begins at an offset of a folded text; 0 where none is meant. */
  at(folded: string, offset: number): number;
}

/** @param table lines of a list: the word, and behind a tab what must not follow it, parted by blanks. */
export function guardedWords(table: string, list: string): GuardedWords {
  const words = mapOfWords(linesOfList(table, list).map(([word = '', except = '']) => [word, guard(except)] as const));
  return {
    at(folded, offset) {
      const word = words.at(folded, offset);
      return !word || word.value?.at(folded, word.end) ? 0 : word.end;
    },
  };
}

const guard = (except: string): WordList | null => (except === '' ? null : listOfWords(except.split(' ')));
