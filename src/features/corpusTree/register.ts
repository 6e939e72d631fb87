import { Uri, commands, window, workspace } from 'vscode';
import { Disposable } from 'vscode';
import type { Services } from '../../host/services';
import { commandIds, viewIds } from '../../ids';
import { CorpusTree } from './corpusTree';

export function registerCorpusTree(services: Services): Disposable {
  const tree = new CorpusTree(services.corpus);
  const view = window.createTreeView(viewIds.corpus, { treeDataProvider: tree, canSelectMany: true });
  void services.corpus.reload();
  return Disposable.from(
    view,
    tree,
    commands.registerCommand(commandIds.openFolder, () => commands.executeCommand('vscode.openFolder')),
    commands.registerCommand(commandIds.openSamples, () => openSamples(services.context.extensionUri)),
    commands.registerCommand(commandIds.refresh, () => services.corpus.reload()),
  );
}

async function openSamples(extensionUri: Uri): Promise<void> {
  const seeds = Uri.joinPath(extensionUri, 'seeds');
  if (workspace.workspaceFolders === undefined) await commands.executeCommand('vscode.openFolder', seeds);
  else await commands.executeCommand('vscode.openFolder', seeds, { forceNewWindow: true });
}
