import { assert } from 'chai';
import { Selection, commands, window, workspace } from 'vscode';
import { commandIds, viewIds } from '../../src/ids';

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Selects words, searches the corpus for them, and opens the first place: the words that are then selected. */
async function firstPlaceOf(words: string): Promise<string | undefined> {
  const editor = await window.showTextDocument(await workspace.openTextDocument({ content: words }));
  editor.selection = new Selection(0, 0, 0, words.length);
  void commands.executeCommand(commandIds.search);
  await wait(600);
  await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  await wait(1000);
  await commands.executeCommand(`${viewIds.searchResults}.focus`);
  for (const step of ['list.focusFirst', 'list.focusDown', 'list.select']) await commands.executeCommand(step);
  await wait(500);
  const opened = window.activeTextEditor;
  return opened?.document === editor.document ? undefined : opened?.document.getText(opened.selection);
}

describe('Searching in the browser', () => {
  it('Should find, once the corpus is read, in either script', async function () {
    this.timeout(60_000);
    let found: string | undefined;
    for (let tries = 0; tries < 8 && found === undefined; tries++) found = await firstPlaceOf('黨員按照');
    assert.equal(found, '党员按照');
  });
});
