import * as assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { commands, window } from 'vscode';
import { commandIds, concordanceScheme } from '../../src/ids';
import { article, closeAll, eventually, show } from './corpus';

/** The text of the concordance in the active editor. */
const concordance = (): Promise<string> =>
  eventually('the concordance', () => {
    const document = window.activeTextEditor?.document;
    return document?.uri.scheme === concordanceScheme && document.lineCount > 3 ? document.getText() : undefined;
  });

describe('Words against the corpus', () => {
  afterEach(closeAll);

  it('Should list the words of an article, and show the lines of the first', async () => {
    await show(await article('003'));
    await commands.executeCommand(commandIds.showKeyWords);
    await pause(1500);
    await commands.executeCommand('list.focusFirst');
    await commands.executeCommand('list.select');
    assert.match(await concordance(), /街道|崂山/u);
    await commands.executeCommand(commandIds.hideKeyWords);
  });

  it('Should tell how often a word is used, and show its lines', async () => {
    const asking = commands.executeCommand(commandIds.showWordUse, '疫情');
    await pause(1500);
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await asking;
    assert.match(await concordance(), /疫情/u);
  });
});
