import { Disposable, TextEditorRevealType, ViewColumn, commands, l10n, window, workspace } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';
import { visibleControls } from '../../core/index';
import type { TargetScript } from '../../core/index';
import type { Services } from '../../host/services';
import { inTurns } from '../../host/turns';
import { commandIds, convertedScheme } from '../../ids';
import { askedDocument } from '../shared/asked';
import { convertedUri, sourceOfConverted } from './convertedDocuments';
import { otherTarget, targetName } from './targets';

/** *Show in the other script* and *Compare*: both read-only, the source untouched. */
export function registerOtherScript(services: Pick<Services, 'converter'>): Disposable {
  return Disposable.from(
    commands.registerCommand(commandIds.showOtherScript, async (...args: unknown[]) => {
      const document = await openAsked(args);
      if (document) await showBeside(services, document);
    }),
    commands.registerCommand(commandIds.compareScripts, async (...args: unknown[]) => {
      const document = await openAsked(args);
      if (document) await compare(services, document);
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      scrollTogether(textEditor);
    }),
  );
}

/** The source that a menu means, or that the active editor shows. */
async function openAsked(args: readonly unknown[]): Promise<TextDocument | undefined> {
  const uri = askedDocument(...args);
  return uri && workspace.openTextDocument(uri);
}

async function otherOf({ converter }: Pick<Services, 'converter'>, document: TextDocument): Promise<TargetScript> {
  return otherTarget(await inTurns((await converter()).weighing(document.getText())));
}

async function showBeside(services: Pick<Services, 'converter'>, document: TextDocument): Promise<void> {
  const shown = await workspace.openTextDocument(convertedUri(document.uri, await otherOf(services, document)));
  await window.showTextDocument(shown, { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: true });
}

async function compare(services: Pick<Services, 'converter'>, document: TextDocument): Promise<void> {
  const to = await otherOf(services, document);
  const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const title = l10n.t('{0} ↔ {1}', visibleControls(name), targetName(to));
  await commands.executeCommand('vscode.diff', document.uri, convertedUri(document.uri, to), title, { preview: true });
}

/** A conversion keeps the lines, so both sides show the same first line. The side that was not touched follows. */
function scrollTogether(moved: TextEditor): void {
  if (window.activeTextEditor !== moved) return;
  const first = moved.visibleRanges[0]?.start;
  if (!first) return;
  for (const editor of window.visibleTextEditors) {
    if (editor === moved || !showSame(editor, moved)) continue;
    if (editor.visibleRanges[0]?.start.line === first.line) continue;
    const line = Math.min(first.line, editor.document.lineCount - 1);
    editor.revealRange(editor.document.lineAt(line).range, TextEditorRevealType.AtTop);
  }
}

function showSame({ document: one }: TextEditor, { document: other }: TextEditor): boolean {
  const converts = (view: TextDocument, source: TextDocument): boolean =>
    view.uri.scheme === convertedScheme && sourceOfConverted(view.uri).toString() === source.uri.toString();
  return converts(one, other) || converts(other, one);
}
