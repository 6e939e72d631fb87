import { collocatesOf, isAttracted } from '../collocates';
import type { KeyWords } from '../questions';
import { WordCounts } from '../wordCounts';
import type { Held } from './holding';
import { readSearchedText } from './searchedText';
import type { WordsFrom, WordTotals } from './searchCollocates';
import { writtenForm } from './writtenText';

const HOLDS_LETTER = /[\p{Script=Han}\p{L}]/u;

/**
 * The words of one article against those of all: collocation with the article itself as what is near. Numbers are none.
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
  const rows = collocatesOf(counts)
    .filter((row) => isAttracted(row) && HOLDS_LETTER.test(row.word))
    .slice(0, most)
    .map(({ word, observed, total, expected, likelihood }) => {
      return { word, written: counts.writtenForm(word), inArticle: observed, inCorpus: total, expected, likelihood };
    });
  return { rows, inArticle: counts.nearAll, inCorpus: counts.totalAll };
}
