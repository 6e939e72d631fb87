import { Range, TextEditorRevealType, commands, l10n, window } from 'vscode';
import type { Disposable, TextEditor } from 'vscode';
import type { Services } from '../../host/services';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { commandIds } from '../../ids';
import { picked } from '../shared/picked';
import { selectIn } from '../shared/select';
import { dateRows } from './dateRows';
import type { DateRow } from './dateRows';

/** The dates of an article as a list in the order of time, which leads to each. */
export function registerArticleDates({ shown }: Pick<Services, 'shown'>): Disposable {
  return commands.registerCommand(commandIds.goToDate, async () => {
    const editor = window.activeTextEditor;
    const article = editor && (await shown.get(editor.document));
    const rows = article ? dateRows(article) : [];
    if (!article || rows.length === 0)
      window.setStatusBarMessage(
        article ? l10n.t('This article has no dates whose year is known.') : l10n.t('No article is open.'),
        3000,
      );
    else await goToOne(article, editor, rows);
  });
}

/** The text follows the row; where none is chosen, it goes back to where it was. */
async function goToOne(article: ShownArticle, editor: TextEditor, rows: readonly DateRow[]): Promise<void> {
  const [before] = editor.visibleRanges;
  const box = window.createQuickPick<DateRow>();
  box.title = l10n.t('Dates of This Article');
  box.placeholder = l10n.t('In the order of time; the text follows the row');
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  box.items = rows;
  box.onDidChangeActive(([row]) => {
    const at = row && article.toShown(row.date);
    if (at) editor.revealRange(rangeIn(editor, at), TextEditorRevealType.InCenterIfOutsideViewport);
  });
  const row = await picked(box);
  if (row) await selectIn(article, row.date);
  else if (before) editor.revealRange(before, TextEditorRevealType.AtTop);
}

const rangeIn = ({ document }: TextEditor, { start, end }: { readonly start: number; readonly end: number }): Range =>
  new Range(document.positionAt(start), document.positionAt(end));
