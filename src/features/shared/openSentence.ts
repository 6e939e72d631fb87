import { Selection, TextEditorRevealType, Uri, window, workspace } from 'vscode';
import type { ViewColumn } from 'vscode';
import type { CorpusEntry, Span } from '../../core/index';

/** A stretch of an article. Source offsets, UTF-16. */
export interface StretchOfArticle extends Span {
  readonly entry: CorpusEntry;
}

/** Opens the article with the stretch selected; the cursor is left at its first character, where its card shows. */
export async function openSentence({ entry, start, end }: StretchOfArticle, viewColumn: ViewColumn): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(entry.summary.id, true));
  const selection = new Selection(document.positionAt(end), document.positionAt(start));
  const editor = await window.showTextDocument(document, { viewColumn, selection });
  editor.selection = selection;
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
