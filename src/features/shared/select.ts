import { Selection, TextEditorRevealType, Uri, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Span } from '../../core/index';
import type { ShownArticle } from '../../host/shown/shownArticle';

/** Selects a stretch of source in the view that the reader is in. */
export async function selectIn(shown: ShownArticle, source: Span): Promise<void> {
  const here = shown.toShown(source);
  if (here) await select(shown.document, here);
  else await selectAt(shown.source, source);
}

/** Opens a document, if need be, and selects the stretch. */
export async function selectAt(uri: Uri | string, span: Span): Promise<void> {
  await select(await workspace.openTextDocument(typeof uri === 'string' ? Uri.parse(uri, true) : uri), span);
}

/** The cursor is left at the first character, where the card of what is selected shows. */
async function select(document: TextDocument, span: Span): Promise<void> {
  const open = window.visibleTextEditors.find((editor) => editor.document === document);
  const selection = new Selection(document.positionAt(span.end), document.positionAt(span.start));
  const column = open?.viewColumn;
  const editor = await window.showTextDocument(document, {
    selection,
    ...(column === undefined ? {} : { viewColumn: column }),
  });
  editor.selection = selection;
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
