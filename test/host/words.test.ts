import * as assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { commands, env, extensions, Selection, Uri } from 'vscode';
import { commandIds, extensionId, languageId } from '../../src/ids';
import { article, closeAll, eventually, show } from './corpus';

/** Intl.Segmenter, which serves where nodejieba could not be built, cuts 疫情 in two. */
function nodejiebaIsHere(): boolean {
  const root = extensions.getExtension(extensionId)?.extensionUri;
  assert.ok(root);
  return existsSync(Uri.joinPath(root, 'node_modules/nodejieba/build/Release/nodejieba.node').fsPath);
}

describe('The word under the cursor', () => {
  after(closeAll);

  it('Should be a word of the language, not a character', async () => {
    const editor = await show(await article('003'));
    const { document } = editor;
    await eventually('the language of articles', () => document.languageId === languageId);
    const at = document.positionAt(document.getText().indexOf('疫情防控'));
    editor.selection = new Selection(at, at);
    await commands.executeCommand(commandIds.copyWord);
    const word = await env.clipboard.readText();
    assert.ok(word !== '' && '疫情防控'.startsWith(word), word);
    if (nodejiebaIsHere()) assert.notEqual(word, '疫', 'the dictionary knows 疫情');
  });
});
