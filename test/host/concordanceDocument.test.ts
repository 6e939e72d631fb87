import * as assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { Position, Selection, commands, window, workspace } from 'vscode';
import type { DocumentLink, TextEditor } from 'vscode';
import { commandIds, concordanceLanguageId, concordanceScheme } from '../../src/ids';
import { closeAll, eventually, withFile } from './corpus';

const TEXT = '青溪县新修水闸三座。\n县志称，旧水閘建于清代，今已废。\n２０２２年，水闸开始运行。\n';

/** Runs the command and waits for the document that it shows. */
async function concordanceOf(words: string): Promise<TextEditor> {
  await commands.executeCommand(commandIds.showConcordance, { words, filter: {} });
  return eventually('the concordance', () => {
    const editor = window.activeTextEditor;
    return editor?.document.uri.scheme === concordanceScheme && editor.document.lineCount > 3 ? editor : undefined;
  });
}

const linksOf = async ({ document }: TextEditor): Promise<readonly DocumentLink[]> =>
  eventually('links', async () => {
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    return links.length > 0 ? links : undefined;
  });

/** Is the article read, so that its three lines are found? Else what was shown without it is closed, and let go. */
async function hasThreeHits(): Promise<boolean> {
  await commands.executeCommand(commandIds.refresh);
  await commands.executeCommand(commandIds.showConcordance, { words: '水閘', filter: {} });
  await wait(500);
  const uri = window.activeTextEditor?.document.uri;
  const links = uri && (await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', uri));
  if (links?.length === 3) return true;
  await closeAll();
  await wait(1500);
  return false;
}

/** Follows a link as the editor does. */
async function follow(link: DocumentLink | undefined): Promise<void> {
  const [, command = '', args = ''] = /^command:([^?]+)\?(.*)$/u.exec(link?.target?.toString(true) ?? '') ?? [];
  await commands.executeCommand(command, ...(JSON.parse(decodeURIComponent(args)) as unknown[]));
}

const selected = (): string => {
  const editor = window.activeTextEditor;
  return editor?.document.uri.scheme === 'file' ? editor.document.getText(editor.selection) : '';
};

describe('A concordance', () => {
  afterEach(closeAll);

  it('Should have a line a hit, each linked to its very characters in the article', async () => {
    await withFile('concordance.txt', TEXT, async () => {
      await eventually('the article', hasThreeHits);
      const editor = await concordanceOf('水閘');
      assert.equal(editor.document.languageId, concordanceLanguageId);
      const links = await linksOf(editor);
      assert.deepEqual(
        links.map(({ range }) => editor.document.getText(range)),
        ['水闸', '水閘', '水闸'],
      );
      for (const [index, hit] of ['水闸', '水閘', '水闸'].entries()) {
        await window.showTextDocument(editor.document);
        await follow(links[index]);
        await eventually('the selected characters', () => selected() === hit);
      }
      assert.equal(window.activeTextEditor?.selection.start.line, 2);
    });
  });

  it('Should show the line of the cursor in its article, and nothing for a row without a hit', async () => {
    await withFile('concordance.txt', TEXT, async () => {
      await commands.executeCommand(commandIds.refresh);
      const editor = await concordanceOf('旧水闸');
      const [link] = await linksOf(editor);
      await commands.executeCommand(commandIds.showConcordanceHit);
      assert.equal(window.activeTextEditor?.document.uri.scheme, concordanceScheme);
      const at = new Position(link?.range.start.line ?? 0, 0);
      editor.selection = new Selection(at, at);
      await commands.executeCommand(commandIds.showConcordanceHit);
      await eventually('the selected characters', () => selected() === '旧水閘');
    });
  });

  it('Should be arranged anew in the same document', async () => {
    await withFile('concordance.txt', TEXT, async () => {
      await commands.executeCommand(commandIds.refresh);
      const editor = await concordanceOf('水闸');
      const before = await linksOf(editor);
      void commands.executeCommand(commandIds.groupConcordance);
      await wait(500);
      await commands.executeCommand('workbench.action.quickOpenSelectNext');
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await eventually('the groups', () => /^水閘 · /mu.test(editor.document.getText()));
      const after = await linksOf(editor);
      assert.equal(after.length, before.length);
      assert.deepEqual(
        after.map(({ range }) => editor.document.getText(range)),
        ['水闸', '水闸', '水閘'],
      );
    });
  });

  it('Should say so where nothing is found, and be read-only', async () => {
    await commands.executeCommand(commandIds.showConcordance, { words: '沒有這個詞', filter: {} });
    const editor = await eventually('the concordance', () => {
      const active = window.activeTextEditor;
      return active?.document.uri.scheme === concordanceScheme && active.document.lineCount > 1 ? active : undefined;
    });
    assert.match(editor.document.getText(), /沒有這個詞/u);
    assert.equal(workspace.fs.isWritableFileSystem(concordanceScheme), undefined);
    assert.equal(
      (await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', editor.document.uri)).length,
      0,
    );
  });
});
