import { Disposable, ViewColumn, commands, l10n, window, workspace } from 'vscode';
import type { TextEditor, Uri } from 'vscode';
import { articleTitle } from '../shared/articleTitle';
import { askedDocuments } from '../shared/asked';
import { pickOne } from '../shared/pickOne';
import { readingScripts } from '../../host/scripts';
import type { ReadingScript } from '../../host/scripts';
import type { Services } from '../../host/services';
import { selectAt, selectIn } from '../shared/select';
import { readingAddress, readingUri } from '../../host/shown/readingUri';
import { commandIds, readingScheme, settingIds } from '../../ids';

/** The calm view of an article and the ways between it and the source. */
export function registerReadingView(services: Pick<Services, 'corpus' | 'readingViews' | 'shown'>): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(readingScheme, services.readingViews),
    commands.registerCommand(commandIds.openReadingView, (...args: unknown[]) => openReadingViews(services, args)),
    commands.registerCommand(commandIds.openReadingViewToSide, (...args: unknown[]) =>
      openReadingViews(services, args, ViewColumn.Beside),
    ),
    commands.registerCommand(commandIds.goToSource, () => goToSource(services)),
    commands.registerCommand(commandIds.chooseReadingScript, () => chooseScript(services)),
  );
}

/** A tab for each article that was asked for. */
async function openReadingViews(
  services: Pick<Services, 'corpus' | 'shown'>,
  args: readonly unknown[],
  column?: ViewColumn,
): Promise<void> {
  for (const source of askedDocuments(...args)) await openReadingView(services, source, column);
}

async function titleOf({ corpus }: Pick<Services, 'corpus'>, source: Uri): Promise<string | undefined> {
  const entry = await corpus.articleOf(source);
  return entry && articleTitle(entry.summary);
}

async function openReadingView(
  services: Pick<Services, 'corpus' | 'shown'>,
  source: Uri,
  column?: ViewColumn,
): Promise<void> {
  const script = workspace.getConfiguration().get<ReadingScript>(settingIds.readingScript, 'asWritten');
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === source.toString());
  await showAtPlaceOf(services, editor, readingUri({ source, script }, await titleOf(services, source)), column);
}

/** Opens the view and puts the cursor on the character that it was on in `from`. */
async function showAtPlaceOf(
  { shown }: Pick<Services, 'shown'>,
  from: TextEditor | undefined,
  view: Uri,
  column?: ViewColumn,
): Promise<void> {
  const before = from && (await shown.get(from.document));
  const at = from && before?.toSource(offsets(from));
  const document = await workspace.openTextDocument(view);
  const viewColumn = column ?? from?.viewColumn ?? ViewColumn.Active;
  await window.showTextDocument(document, { viewColumn, preview: false });
  const after = at && at.start > 0 ? await shown.get(document) : undefined;
  if (after && at) await selectIn(after, at);
}

async function goToSource({ shown }: Pick<Services, 'shown'>): Promise<void> {
  const editor = window.activeTextEditor;
  const article = editor && (await shown.get(editor.document));
  if (!editor || !article) return;
  await selectAt(article.source, article.toSource(offsets(editor)));
}

async function chooseScript(services: Pick<Services, 'corpus' | 'shown'>): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.uri.scheme !== readingScheme) return;
  const { source, script } = readingAddress(editor.document.uri);
  const picks = readingScripts.map((value) => ({ label: scriptInWords(value), value }));
  const current = picks.find(({ value }) => value === script);
  const pick = await pickOne(l10n.t('Script of the reading view'), picks, current);
  if (!pick || pick.value === script) return;
  await showAtPlaceOf(services, editor, readingUri({ source, script: pick.value }, await titleOf(services, source)));
}

function scriptInWords(script: ReadingScript): string {
  const words: Record<ReadingScript, string> = {
    asWritten: l10n.t('As written'),
    simplified: l10n.t('Simplified'),
    traditional: l10n.t('Traditional'),
  };
  return words[script];
}

function offsets({ document, selection }: TextEditor): { start: number; end: number } {
  return { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
}
