import { assert } from 'chai';
import { commands, env, extensions, MarkdownString, Range, UIKind, Uri, window, workspace } from 'vscode';
import type { Hover, InlayHint, SemanticTokens, TextDocument } from 'vscode';
import { extensionId, languageId } from '../../src/ids';

async function article(beginning: string): Promise<Uri> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder) assert.fail('the suite runs on a folder');
  const entries = await workspace.fs.readDirectory(folder);
  return Uri.joinPath(folder, entries.map(([name]) => name).find((name) => name.startsWith(beginning)) ?? '');
}

const textOf = (content: Hover['contents'][number]): string => (content instanceof MarkdownString ? content.value : '');

describe('In the browser', () => {
  it('Should run in a web worker, without a process', () => {
    assert.equal(env.uiKind, UIKind.Web);
    assert.notProperty(globalThis, 'process');
  });

  it('Should activate', async () => {
    const extension = extensions.getExtension(extensionId);
    if (!extension) assert.fail('the extension is not there');
    await window.showTextDocument(await workspace.openTextDocument(await article('003')));
    await extension.activate();
    assert.isTrue(extension.isActive);
  });

  it('Should analyse an article: a card tells a figure’s value', async () => {
    assert.match(await cardsAt(await workspace.openTextDocument(await article('003')), '1281个'), /1,281/);
  });

  it('Should read a word aloud: its pinyin comes from a worker of its own', async () => {
    const document = await workspace.openTextDocument(await article('003'));
    assert.match(await cardsAt(document, '党员按照'), /黨員.*dǎng yuán/su);
  });

  it('Should colour what cards tell of, and say what figures stand for where that is asked', async () => {
    const document = await workspace.openTextDocument(await article('003'));
    const range = new Range(0, 0, document.lineCount, 0);
    await cardsAt(document, '1281个');
    const tokens = await commands.executeCommand<SemanticTokens | undefined>(
      'vscode.provideDocumentRangeSemanticTokens',
      document.uri,
      range,
    );
    assert.isAbove(tokens?.data.length ?? 0, 50);
    const hints = (): Thenable<InlayHint[]> =>
      commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, range);
    assert.lengthOf(await hints(), 0);
    const settings = workspace.getConfiguration('corpusReader.inlayHints');
    await settings.update('dates', true, true);
    try {
      assert.isAbove((await hints()).length, 0);
    } finally {
      await settings.update('dates', undefined, true);
    }
  });

  it('Should analyse a text that is too long for the extension host itself', async () => {
    const content = `${'村民们在田间忙碌。\n'.repeat(8000)}全村共有1281个大棚。\n`;
    assert.match(await cardsAt(await workspace.openTextDocument({ content, language: languageId }), '1281个'), /1,281/);
  });
});

/** What the cards over a text say, once there are any. */
async function cardsAt(document: TextDocument, text: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(text) + 1);
  let cards = '';
  for (let tries = 0; tries < 50 && !cards; tries++) {
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
    cards = hovers.flatMap(({ contents }) => contents.map(textOf)).join('\n');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return cards;
}
