import { visibleControls } from '../../core/index';
import type { ArticleSummary } from '../../core/index';

/** What of a summary names its article. */
export type Named = Pick<ArticleSummary, 'title' | 'opening' | 'path'>;

/**
 * The one name of an article, wherever it is named: its title, else its first words, else its file's name; as written.
 * On one line, with characters that have no shape of their own made visible.
 */
export function articleTitle({ title, opening, path }: Named): string {
  const name = [title, opening].find((words) => words !== null && words.trim() !== '') ?? fileName(path);
  return visibleControls(name.replace(/\s+/gu, ' ').trim());
}

/** The last part of a path, as a reader sees it in a list of files. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
