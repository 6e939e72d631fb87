import type { ArticlesOfFile } from './articleText';
import { articlesInJsonLines } from './jsonLines';
import type { Field } from './jsonLines';
import { articleInHtml } from './htmlArticle';

export interface FormatOptions {
  /** The field names of `.jsonl` objects; default: `text`, `title`, `date`, `url`. */
  readonly fields?: Partial<Record<Field, string>>;
}

/**
 * The articles of a decoded file; its path's ending says how to read it, any other than `.html`, `.htm`, `.jsonl` is
 * plain text. None where there is no text. Never throws.
 */
export function articlesOf(id: string, path: string, text: string, options: FormatOptions = {}): ArticlesOfFile {
  if (/\.jsonl$/i.test(path)) return articlesInJsonLines(id, text, options.fields);
  const article = /\.html?$/i.test(path) ? articleInHtml(id, text) : { id, text, meta: {} };
  return { articles: article.text.trim() === '' ? [] : [article], badLines: [] };
}
