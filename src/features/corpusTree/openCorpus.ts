import { commands } from 'vscode';
import type { Disposable } from 'vscode';
import { commandIds } from '../../ids';

/** The way into a corpus: a folder of the reader's. */
export function registerOpenCorpus(): Disposable {
  return commands.registerCommand(commandIds.openFolder, () => commands.executeCommand('vscode.openFolder'));
}
