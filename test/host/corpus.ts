import * as assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { commands, Uri, window, workspace } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';

/** The workspace: a copy of the five articles, made for this run. */
export function corpusFolder(): Uri {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the suite runs on a folder');
  return folder.uri;
}

/** One of the five articles by the beginning of its name, `003` for instance. */
export async function article(beginning: string): Promise<Uri> {
  const entries = await workspace.fs.readDirectory(corpusFolder());
  const name = entries.map(([entry]) => entry).find((entry) => entry.startsWith(beginning));
  assert.ok(name, `an article ${beginning}…`);
  return Uri.joinPath(corpusFolder(), name);
}

/** Opens a file or a text of one's own in an editor, which commands then act on. */
export async function show(what: Uri | { content: string; language?: string }): Promise<TextEditor> {
  const document: TextDocument = await ('scheme' in what
    ? workspace.openTextDocument(what)
    : workspace.openTextDocument(what));
  return eventually('the editor', async () => {
    const editor = await window.showTextDocument(document);
    return window.activeTextEditor?.document === document ? editor : undefined;
  });
}

/** Writes a file of the workspace for the time of `work` only. */
export async function withFile(
  name: string,
  content: string | Uint8Array,
  work: (uri: Uri) => Promise<void>,
): Promise<void> {
  const uri = Uri.joinPath(corpusFolder(), name);
  await workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  try {
    await work(uri);
  } finally {
    await workspace.fs.delete(uri, { recursive: true, useTrash: false });
  }
}

/** Closes all editors; what was not saved is dropped. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor?.document.isDirty) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** Asks until the answer is neither undefined nor false; fails after `timeout` milliseconds, naming what was awaited. */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  timeout = 20_000,
): Promise<T> {
  const giveUp = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > giveUp) assert.fail(`Waited in vain for ${what}`);
    await wait(50);
  }
}
