import * as assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { commands, MarkdownString, QuickPickItemKind, window } from 'vscode';
import type { Hover, TextDocument } from 'vscode';
import { ruleItems } from '../../src/features/cards/why';
import { commandIds, languageId } from '../../src/ids';
import { closeAll, eventually, show, withFile } from './corpus';

/** The arguments of a card's *Why?*, for the command that the card is trusted with; undefined where it has none. */
async function whyAt(document: TextDocument, text: string): Promise<[string, number] | undefined> {
  const at = document.positionAt(document.getText().indexOf(text));
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
  for (const content of hovers.flatMap(({ contents }) => contents)) {
    if (!(content instanceof MarkdownString)) continue;
    const link = new RegExp(`\\(command:${commandIds.showRules}\\?([^ ]+) "`, 'u').exec(content.value);
    if (!link?.[1]) continue;
    assert.ok(
      typeof content.isTrusted === 'object' && content.isTrusted.enabledCommands.includes(commandIds.showRules),
    );
    return JSON.parse(decodeURIComponent(link[1])) as [string, number];
  }
  return undefined;
}

async function open(uri: Parameters<typeof show>[0]): Promise<TextDocument> {
  const { document } = await show(uri);
  await eventually('the language of articles', () => document.languageId === languageId);
  return document;
}

describe('Why? on a card', () => {
  after(closeAll);

  it('Should stand on figures, passed-over numbers, dates and places, and ask about the character under the pointer', async () => {
    await withFile('因.txt', '2020年3月5日，湖南省溆浦县住在解放路388号的20名干部赶到。', async (uri) => {
      const document = await open(uri);
      for (const text of ['20名', '388号', '3月', '溆浦县']) {
        const [source, offset] = await eventually(`Why? at ${text}`, () => whyAt(document, text));
        assert.equal(source, uri.toString());
        assert.equal(offset, document.getText().indexOf(text));
      }
      assert.equal(await whyAt(document, '赶到'), undefined);
    });
  });

  it('Should list the rules, and select what the chosen one was asked about', async () => {
    await withFile('由.txt', '他住在解放路388号。', async (uri) => {
      const document = await open(uri);
      const asked = await eventually('Why?', () => whyAt(document, '388号'));
      void commands.executeCommand(commandIds.showRules, ...asked);
      const selected = await eventually('the chosen characters', async () => {
        await wait(200);
        await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        const editor = window.activeTextEditor;
        return editor && !editor.selection.isEmpty ? document.getText(editor.selection) : undefined;
      });
      assert.match(selected, /388/u);
    });
  });

  it('Should part the questions, mark the rule that read, and obey no character of the article', () => {
    const text = '甲\u202e388号';
    const items = ruleItems(
      [
        { list: 'first', rule: 'a', start: 0, end: 2, read: false },
        { list: 'second', rule: 'b', start: 2, end: 6, read: false },
        { list: 'second', rule: 'c', start: 2, end: 6, read: true },
      ],
      text,
    );
    const lines = items.filter(({ kind }) => kind === QuickPickItemKind.Separator).map(({ label }) => label);
    assert.equal(lines.length, 2);
    assert.equal(lines[1], 'second · 388号');
    assert.doesNotMatch(lines.join(''), /\u202e/u);
    assert.deepEqual(
      items.flatMap(({ description }) => description ?? []),
      ['left it alone', 'left it alone', 'read it'],
    );
  });
});
