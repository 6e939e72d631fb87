import { articlesInFile } from '../../core/index';
import type { Decode, DecidedBy, Encoding, ReadOptions } from '../../core/index';
import type { ArticleFile } from './digest';

/** One article of a file, and how the file was read. */
export interface ArticleText {
  /** The file's id; for one of many articles of a file `#L` and its line behind. */
  readonly id: string;
  readonly text: string;
  readonly encoding: Encoding;
  readonly decidedBy: DecidedBy;
}

export interface ArticleTexts {
  readonly articles: readonly ArticleText[];
  /** Lines of a `.jsonl` that hold no article, counted from 1. */
  readonly badLines: readonly number[];
}

/** @throws Error that names the byte where the bytes are no text */
export function articlesOf(decode: Decode, file: ArticleFile, options: ReadOptions): ArticleTexts {
  const { articles, badLines, encoding, decidedBy } = articlesInFile(decode, file, options);
  return {
    articles: articles.map(({ id, text }) => ({ id, text, encoding, decidedBy })),
    badLines: badLines.map(({ line }) => line),
  };
}
