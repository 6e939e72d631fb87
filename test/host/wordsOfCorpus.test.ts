import * as assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { commands, window, workspace } from 'vscode';
import { commandIds, concordanceScheme, viewIds } from '../../src/ids';
import { article, closeAll, eventually, show, withFile } from './corpus';

/** The text of the concordance in the active editor. */
const concordance = (): Promise<string> =>
  eventually('the concordance', () => {
    const document = window.activeTextEditor?.document;
    return document?.uri.scheme === concordanceScheme && document.lineCount > 3 ? document.getText() : undefined;
  });

/** What a click on the first word of the view shows. */
async function linesOfFirst(): Promise<string> {
  await closeAll();
  await commands.executeCommand(`${viewIds.keyWords}.focus`);
  await pause(1000);
  await commands.executeCommand('list.focusFirst');
  await commands.executeCommand('list.select');
  return concordance();
}

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

  it('Should count anew when the article changes', () =>
    withFile('词.txt', `通知\n\n${'石榴树结果。'.repeat(9)}\n`, async (uri) => {
      await commands.executeCommand(commandIds.refresh);
      await show(uri);
      await commands.executeCommand(commandIds.showKeyWords, uri);
      await eventually('the words', async () => (await linesOfFirst()).includes('石榴'));
      await workspace.fs.writeFile(uri, new TextEncoder().encode(`通知\n\n${'煤矿停产。'.repeat(9)}\n`));
      await eventually('the words as they are now', async () => (await linesOfFirst()).includes('煤矿'));
      await commands.executeCommand(commandIds.hideKeyWords);
    }));

  it('Should tell how often a word is used, and show its lines', async () => {
    const asking = commands.executeCommand(commandIds.showWordUse, '疫情');
    await pause(1500);
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await asking;
    assert.match(await concordance(), /疫情/u);
  });
});
