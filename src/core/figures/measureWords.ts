import type { FigureKind } from '../article/model';
import { WordTrie } from './wordTrie';

export interface MeasureWord {
  /** As in the table, folded. */
  readonly word: string;
  readonly kind: FigureKind;
  /** The unit that others of its kind are compared in, and how many of it this one is; null where there is none. */
  readonly base: string | null;
  readonly factor: number;
  /** A noun that takes the number without a measure word: 9县, 7乡镇. */
  readonly isNoun: boolean;
}

/**
 * @param table lines of kind, base unit, factor, words (separated by spaces), tab-separated; kind `self` for nouns that
 * stand in the measure word's place.
 */
export function measureWordTrie(table: string): WordTrie<MeasureWord> {
  const trie = new WordTrie<MeasureWord>();
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [kind = '', base = '', factor = '1', words = ''] = line.split('\t');
    for (const word of words.split(' ')) {
      const isNoun = kind === 'self';
      trie.add(word, {
        word,
        kind: isNoun ? 'count' : (kind as FigureKind),
        base: base === '-' ? null : base,
        factor: Number(factor),
        isNoun,
      });
    }
  }
  return trie;
}
