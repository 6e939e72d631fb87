import { Disposable, ViewColumn, commands, env, l10n, window } from 'vscode';
import type { Uri } from 'vscode';
import { fileOfDocument, isOnServers } from '../../host/corpus/articleUri';
import type { Services } from '../../host/services';
import { commandIds } from '../../ids';
import { askedDocument, askedDocuments } from '../shared/asked';

/** What can be done with the articles of the tree. */
export function registerArticleCommands({ corpus }: Pick<Services, 'corpus'>): Disposable {
  return Disposable.from(
    commands.registerCommand(commandIds.refresh, () => corpus.reload()),
    commands.registerCommand(commandIds.stopReading, () => {
      corpus.stop();
    }),
    commands.registerCommand(commandIds.openToSide, (...args: unknown[]) => openToSide(askedDocuments(...args))),
    commands.registerCommand(commandIds.revealInExplorer, (...args: unknown[]) =>
      revealInExplorer(askedDocument(...args)),
    ),
    commands.registerCommand(commandIds.readOn, () => corpus.readOn()),
    commands.registerCommand(commandIds.includeConverted, () => corpus.includeConverted(true)),
    commands.registerCommand(commandIds.leaveOutConverted, () => corpus.includeConverted(false)),
    commands.registerCommand(commandIds.copyArticlePath, (...args: unknown[]) => copyPaths(askedDocuments(...args))),
  );
}

/** The first opens a column beside, the others follow it there. */
async function openToSide(uris: readonly Uri[]): Promise<void> {
  let viewColumn = ViewColumn.Beside;
  for (const uri of uris) {
    await window.showTextDocument(uri, { viewColumn, preview: false });
    viewColumn = ViewColumn.Active;
  }
}

/** An article of a file with many has no place of its own there: its file is shown. */
async function revealInExplorer(uri: Uri | undefined): Promise<void> {
  const [file] = filesHere(uri ? [uri] : []);
  if (file) await commands.executeCommand('revealInExplorer', file);
}

/** The workbench knows how a path is written on the reader's system; it is asked for each. */
async function copyPaths(uris: readonly Uri[]): Promise<void> {
  const paths: string[] = [];
  for (const file of filesHere(uris)) {
    await commands.executeCommand('copyFilePath', file);
    paths.push(await env.clipboard.readText());
  }
  if (paths.length > 0) await env.clipboard.writeText(paths.join('\n'));
}

/** The files of these articles; the reader is told where one has none. */
function filesHere(uris: readonly Uri[]): readonly Uri[] {
  if (uris.some(isOnServers))
    void window.showInformationMessage(l10n.t('This article is on servers: there is no file of it here.'));
  return uris.filter((uri) => !isOnServers(uri)).map((uri) => fileOfDocument(uri).file);
}
