import { Uri } from 'vscode';
import { fileOfDocument } from '../../host/corpus/articleUri';
import { marksOn } from '../../host/notes/articleMarks';
import type { ArticleMarks } from '../../host/notes/articleMarks';
import type { Notes } from '../../host/notes/notes';
import type { ArticleNode } from './nodes';

/** What the reader said of a row's article. */
export const marksOfRow = (notes: Pick<Notes, 'on'>, { entry }: ArticleNode): ArticleMarks =>
  marksOn(notes, fileOfDocument(Uri.parse(entry.summary.id, true)).id);
