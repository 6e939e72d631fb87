import * as assert from 'node:assert/strict';
import { commands, MarkdownString } from 'vscode';
import type { Hover, TextEditor } from 'vscode';
import { article, closeAll, eventually, show } from './corpus';

/** The cards over the first such text of the document, as Markdown. */
async function cardsOver(editor: TextEditor, text: string): Promise<string[]> {
  const { document } = editor;
  const offset = document.getText().indexOf(text);
  assert.notEqual(offset, -1, `${text} is in the article`);
  const position = document.positionAt(offset + 1);
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap(({ contents }) => contents).map((each) => (each instanceof MarkdownString ? each.value : ''));
}

describe('A card', () => {
  after(closeAll);

  it('Should tell a figure’s value in a Simplified article', async () => {
    const editor = await show(await article('003'));
    const card = await eventually('a card', async () => (await cardsOver(editor, '1281个'))[0]);
    assert.match(card, /1,281/u);
  });

  it('Should tell a figure’s value in a Traditional article', async () => {
    const editor = await show(await article('001'));
    const card = await eventually('a card', async () => (await cardsOver(editor, '979戶'))[0]);
    assert.match(card, /979/u);
  });

  it('Should not appear where no word stands', async () => {
    const editor = await show(await article('003'));
    assert.deepEqual(await cardsOver(editor, '一线党旗红!'.slice(-2)), []);
  });
});
