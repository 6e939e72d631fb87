import { Uri } from 'vscode';
import type { ArticleFilter } from '../../core/index';
import { fileOfDocument } from '../../host/corpus/articleUri';
import { narrowedFilter } from '../../host/corpus/narrowed';
import type { Narrowed } from '../../host/corpus/narrowed';
import { markedArticles, marksOn } from '../../host/notes/articleMarks';
import type { ArticleMarks } from '../../host/notes/articleMarks';
import type { Notes } from '../../host/notes/notes';
import type { ArticleNode } from './nodes';

/** What the reader said of a row's article. */
export const marksOfRow = (notes: Pick<Notes, 'on'>, { entry }: ArticleNode): ArticleMarks =>
  marksOn(notes, fileOfDocument(Uri.parse(entry.summary.id, true)).id);

/** The articles that the list shows: marks are no part of the corpus, so the marked articles are named. */
export function filteredBy(
  notes: Pick<Notes, 'all'> | undefined,
  byWords: ArticleFilter,
  narrowing: Narrowed,
): ArticleFilter {
  const meant = notes && narrowing.mark ? { ...markedArticles(notes, narrowing.mark), also: byWords } : byWords;
  return narrowedFilter(meant, narrowing);
}
