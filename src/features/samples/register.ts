import { Uri, ViewColumn, commands, window, workspace } from 'vscode';
import type { ExtensionContext, Disposable } from 'vscode';
import type { Services } from '../../host/services';
import { commandIds, extensionId, viewIds, walkthroughId } from '../../ids';
import { FIRST, copySamples, fileExists } from './copySamples';

/** In the extension's state of all windows: the folder that a window opens to show the samples in. */
const TO_SHOW = 'samples.toShow';
/** In the workspace's state: the samples were shown here. */
const SHOWN = 'samples.shown';

/** The sample corpus: a copy of the reader's own, and a first sight of it once its window is open. */
export function registerSamples({ context, log }: Pick<Services, 'context' | 'log'>): Disposable {
  const failed = (error: unknown): void => {
    log.error(`The sample corpus: ${error instanceof Error ? error.message : String(error)}`);
  };
  void showOnce(context).then(undefined, failed);
  return commands.registerCommand(commandIds.openSamples, () => openSamples(context));
}

/** An open folder is never closed for the samples: they get a window of their own. */
async function openSamples(context: ExtensionContext): Promise<void> {
  const folder = Uri.joinPath(context.globalStorageUri, 'sample-corpus');
  await copySamples(Uri.joinPath(context.extensionUri, 'seeds'), folder);
  if (openFolder()?.toString() === folder.toString()) {
    await show(folder);
    return;
  }
  await context.globalState.update(TO_SHOW, folder.toString());
  await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: openFolder() !== undefined });
}

/** In a window that was opened for the samples, and the first time that a folder with them is open at all. */
async function showOnce({ globalState, workspaceState }: ExtensionContext): Promise<void> {
  const folder = openFolder();
  if (!folder) return;
  const isWanted = globalState.get(TO_SHOW) === folder.toString();
  if (!isWanted && (workspaceState.get(SHOWN) === true || !(await fileExists(Uri.joinPath(folder, FIRST))))) return;
  if (isWanted) await globalState.update(TO_SHOW, undefined);
  await workspaceState.update(SHOWN, true);
  await show(folder);
}

const openFolder = (): Uri | undefined => workspace.workspaceFolders?.[0]?.uri;

/** The tree, an article, and beside it the way through what can be done. */
async function show(folder: Uri): Promise<void> {
  await commands.executeCommand(`${viewIds.corpus}.focus`);
  await window.showTextDocument(Uri.joinPath(folder, FIRST), { viewColumn: ViewColumn.One, preview: false });
  await commands.executeCommand('workbench.action.openWalkthrough', `${extensionId}#${walkthroughId}`, true);
}
