import type { Fold } from '../../../src/core/text/fold';
import type { CorpusEntry } from '../../../src/core/corpus/corpusIndex';

/**
 * Does the entry answer the words of `query`, in either script? Every word must stand in its title, opening words, place,
 * publisher, author, date or file name. No words: every entry does.
 */
export function createFilter(query: string, fold: Fold): (entry: CorpusEntry) => boolean {
  const words = fold(query).toLowerCase().split(/\s+/u).filter(Boolean);
  return (entry) => {
    if (words.length === 0) return true;
    const text = fold(described(entry)).toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

function described({ summary, place }: CorpusEntry): string {
  const { title, opening, publisher, author, editor, published, path } = summary;
  const where = place ? [place.province, place.prefecture, place.county] : [];
  return [title, opening, publisher, author, editor, published, path, ...where].filter(Boolean).join('\n');
}
