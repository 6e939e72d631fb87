import { Selection, TextEditorRevealType, Uri, ViewColumn, window, workspace } from 'vscode';
import type { StatedFigure } from '../../core/index';

/** Opens the article with the number selected; the cursor is left at its first character, where its card shows. */
export async function openSentence({ entry, start, end }: StatedFigure, beside: boolean): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(entry.summary.id, true));
  const selection = new Selection(document.positionAt(end), document.positionAt(start));
  const viewColumn = beside ? ViewColumn.Beside : ViewColumn.Active;
  const editor = await window.showTextDocument(document, { viewColumn, selection });
  editor.selection = selection;
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
