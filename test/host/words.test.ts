import * as assert from 'node:assert/strict';
import { commands, env, Selection } from 'vscode';
import { commandIds, languageId } from '../../src/ids';
import { article, closeAll, eventually, show } from './corpus';

describe('The word under the cursor', () => {
  after(closeAll);

  it('Should be a word of the language, not a character', async () => {
    const editor = await show(await article('003'));
    const { document } = editor;
    await eventually('the language of articles', () => document.languageId === languageId);
    const at = document.positionAt(document.getText().indexOf('疫情防控'));
    editor.selection = new Selection(at, at);
    await commands.executeCommand(commandIds.copyWord);
    assert.match(await env.clipboard.readText(), /^疫情(?:防控)?$/u);
  });
});
