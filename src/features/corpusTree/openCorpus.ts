import { Disposable, Uri, commands, workspace } from 'vscode';
import { commandIds } from '../../ids';

/** The ways into a corpus: a folder of the reader's, or the articles that travel with the extension. */
export function registerOpenCorpus(extensionUri: Uri): Disposable {
  return Disposable.from(
    commands.registerCommand(commandIds.openFolder, () => commands.executeCommand('vscode.openFolder')),
    commands.registerCommand(commandIds.openSamples, () => openSamples(Uri.joinPath(extensionUri, 'seeds'))),
  );
}

/** An open folder is never closed for the samples: they get a window of their own. */
async function openSamples(samples: Uri): Promise<void> {
  const forceNewWindow = workspace.workspaceFolders !== undefined;
  await commands.executeCommand('vscode.openFolder', samples, { forceNewWindow });
}
