import { collocatesOf, isAttracted } from '../collocates';
import type { KeyWords } from '../questions';
import { WordCounts } from '../wordCounts';
import type { Held } from './holding';
import { readSearchedText } from './searchedText';
import type { WordsOfText } from '../../words/runningWords';
import type { WordsOf } from './corpusWords';
import type { WordsFrom, WordTotals } from './searchCollocates';
import { writtenForm } from './writtenText';

const HOLDS_LETTER = /[\p{Script=Han}\p{L}]/u;

/**
 * The words of one article against those of all: collocation with the article itself as what is near. Numbers are none, nor
 * are particles, nor characters that are left over where a name was cut into them (see `telling`).
 * @param totals the words of every article of the corpus
 */
export async function keyWordsOf(
  article: Held,
  totals: Awaited<ReturnType<WordTotals['of']>>,
  { wordsOf }: Pick<WordsFrom, 'wordsOf'>,
  most: number,
): Promise<KeyWords> {
  const { text, written } = await readSearchedText(article);
  const words = wordsOf(text);
  const counts = new WordCounts();
  for (const [index, start] of words.starts.entries()) {
    const word = text.slice(start, words.ends[index]);
    counts.addNear(word, 'right', writtenForm(word, start, written));
  }
  counts.addAll({ total: totals, near: [] });
  const isTelling = telling(text, words, wordsOf);
  const rows = collocatesOf(counts)
    .filter((row) => isAttracted(row) && HOLDS_LETTER.test(row.word) && isTelling(row.word))
    .slice(0, most)
    .map(({ word, observed, total, expected, likelihood }) => {
      return { word, written: counts.writtenForm(word), inArticle: observed, inCorpus: total, expected, likelihood };
    });
  return { rows, inArticle: counts.nearAll, inCorpus: counts.totalAll };
}

/**
 * Is the word one that tells of a matter? Words of two characters and more are. A single character is where the lexicon knows
 * it as a noun, a verb or a modifier and, unless its table says so by hand, most often no such character stands beside it:
 * a name that the lexicon lacks (栖鹤) is cut into them, and 栖 alone tells nothing.
 */
function telling(text: string, words: WordsOfText, { single }: WordsOf): (word: string) => boolean {
  const seen = new Map<string, { alone: number; beside: number }>();
  const at = (index: number): string => text.slice(words.starts[index] ?? 0, words.ends[index] ?? 0);
  const isPart = (word: string): boolean => isSingle(word) && single(word) === 'part';
  for (const [index, start] of words.starts.entries()) {
    const word = at(index);
    if (!isPart(word)) continue;
    const follows = words.ends[index - 1] === start && isPart(at(index - 1));
    const goesOn = words.starts[index + 1] === words.ends[index] && isPart(at(index + 1));
    const counts = seen.get(word) ?? { alone: 0, beside: 0 };
    counts[follows || goesOn ? 'beside' : 'alone']++;
    seen.set(word, counts);
  }
  return (word) => {
    if (!isSingle(word)) return true;
    const { alone = 0, beside = 0 } = seen.get(word) ?? {};
    return single(word) === 'word' || alone > beside;
  };
}

const isSingle = (word: string): boolean => /^\p{Script=Han}$/u.test(word);
