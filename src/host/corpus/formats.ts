import type { ArticleFile } from './digest';

export interface ArticleText {
  /** The id of the document that opens: the file itself, or one article of it. */
  readonly id: string;
  readonly text: string;
}

/** The articles of a file. Throws, with the reason in words, where the bytes are no text. */
export function articlesOf({ id, bytes }: Omit<ArticleFile, 'path'>): readonly ArticleText[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return text.trim() === '' ? [] : [{ id, text }];
}
