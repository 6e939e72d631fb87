import * as assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { Selection, commands, window } from 'vscode';
import type { Uri } from 'vscode';
import { commandIds, viewIds } from '../../src/ids';
import { closeAll, eventually, show, withFile } from './corpus';

const TEXT = '棲鶴鎮今日開會\n\n棲鶴鎮今日召開春耕會議，棲鶴村民代表參加。\n';

/** Selects all that an editor holds, begins a command and goes down the list that it opens to the row of this number. */
async function choose(content: string, command: string, row: number): Promise<void> {
  const editor = await show({ content });
  editor.selection = new Selection(0, 0, editor.document.lineCount, 0);
  void commands.executeCommand(command);
  await wait(400);
  for (let at = 0; at < row; at++) await commands.executeCommand('workbench.action.quickOpenSelectNext');
  await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}

/** Goes to a row of the view, from its first, and opens it; answers with the words that are then selected in the file. */
async function opened(row: number, file: Uri): Promise<string | undefined> {
  await wait(600);
  await commands.executeCommand(`${viewIds.searchResults}.focus`);
  await commands.executeCommand('list.focusFirst');
  for (let at = 0; at < row; at++) await commands.executeCommand('list.focusDown');
  await commands.executeCommand('list.select');
  await wait(300);
  const editor = window.activeTextEditor;
  return editor?.document.uri.toString() === file.toString() ? editor.document.getText(editor.selection) : undefined;
}

describe('Searching the corpus as a reader does', () => {
  afterEach(closeAll);

  it('Should find a regular expression where its row is chosen', () =>
    withFile('棲鶴.txt', TEXT, async (file) => {
      const words = await eventually('the place', async () => {
        await choose('栖鹤[镇乡]', commandIds.search, 2);
        return opened(1, file);
      });
      assert.equal(words, '棲鶴鎮');
    }));

  it('Should find characters by Enter alone, and no pattern in them', () =>
    withFile('棲鶴.txt', TEXT, async (file) => {
      const words = await eventually('the place', async () => {
        await choose('栖鹤村', commandIds.search, 0);
        return opened(1, file);
      });
      assert.equal(words, '棲鶴村');
      await closeAll();
      await choose('栖鹤[镇乡]', commandIds.search, 0);
      assert.equal(await opened(1, file), undefined);
    }));

  it('Should search for each line of the editor, and list the places of a term where its row is opened', () =>
    withFile('棲鶴.txt', TEXT, async (file) => {
      const words = await eventually('the place', async () => {
        await choose('无此词棲鶴\n栖鹤村\n\n鹤\n', commandIds.searchForList, 0);
        await wait(600);
        await commands.executeCommand(`${viewIds.searchResults}.focus`);
        await commands.executeCommand('list.focusFirst');
        await commands.executeCommand('list.focusDown');
        await commands.executeCommand('list.expand');
        return opened(3, file);
      });
      assert.equal(words, '棲鶴村');
    }));
});
