import * as assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { Position, Selection, commands, window } from 'vscode';
import type { DocumentLink, DocumentSymbol, TextEditor } from 'vscode';
import { collocatesScheme, commandIds, concordanceLanguageId, concordanceScheme } from '../../src/ids';
import { closeAll, eventually, withFile } from './corpus';

const TEXT = '青溪县新修堤坝三座。\n县志称，旧堤壩建于清代。村民修建堤坝。\n２０２２年，村民修建堤坝。\n';

/** Waits for a document of this scheme that has a text. */
const shown = (scheme: string, has: RegExp): Promise<TextEditor> =>
  eventually('the document', () => {
    const editor = window.activeTextEditor;
    return editor?.document.uri.scheme === scheme && has.test(editor.document.getText()) ? editor : undefined;
  });

async function collocatesOf(words: string): Promise<TextEditor> {
  return eventually('the collocates', async () => {
    await commands.executeCommand(commandIds.refresh);
    await commands.executeCommand(commandIds.showCollocates, { words, filter: {} });
    await wait(500);
    const editor = window.activeTextEditor;
    if (editor?.document.uri.scheme === collocatesScheme && /修建$/mu.test(editor.document.getText())) return editor;
    await closeAll();
    return undefined;
  });
}

const rowOf = ({ document }: TextEditor, word: string): number =>
  document
    .getText()
    .split('\n')
    .findIndex((line) => line.endsWith(` ${word}`));

describe('Collocates', () => {
  afterEach(closeAll);

  it('Should be a row a word with its counts, linked to the lines with it', () =>
    withFile('collocates.txt', TEXT, async () => {
      const editor = await collocatesOf('堤壩');
      assert.equal(editor.document.languageId, concordanceLanguageId);
      const row = rowOf(editor, '修建');
      assert.deepEqual(editor.document.lineAt(row).text.trim().split(/\s+/u).slice(1, 4), ['2', '2', '0']);
      const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', editor.document.uri);
      assert.ok(links.some(({ range }) => editor.document.getText(range) === '修建'));
      const at = new Position(row, 0);
      editor.selection = new Selection(at, at);
      await commands.executeCommand(commandIds.showCollocateLines);
      const lines = await shown(concordanceScheme, /修建/u);
      const hits = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', lines.document.uri);
      assert.equal(hits.length, 2);
      assert.match(lines.document.getText(), /^2 lines with “修建”/mu);
    }));

  it('Should be counted anew for another window, in the same document', () =>
    withFile('collocates.txt', TEXT, async () => {
      const editor = await collocatesOf('堤坝');
      assert.ok(rowOf(editor, '村民') > 0);
      void commands.executeCommand(commandIds.chooseCollocateWindow);
      await wait(500);
      for (let step = 0; step < 4; step++) await commands.executeCommand('workbench.action.quickOpenSelectPrevious');
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await eventually('the narrower window', () => rowOf(editor, '村民') < 0);
      assert.ok(rowOf(editor, '修建') > 0);
    }));

  it('Should say so where there are none', async () => {
    await commands.executeCommand(commandIds.showCollocates, { words: '沒有這個詞', filter: {} });
    await shown(collocatesScheme, /\n\S/u);
  });
});

describe('The outline of a concordance', () => {
  afterEach(closeAll);

  it('Should be its lines, below their groups where there are any', () =>
    withFile('collocates.txt', TEXT, async () => {
      await collocatesOf('堤坝');
      await commands.executeCommand(commandIds.showConcordance, { words: '堤坝', filter: {} });
      const editor = await shown(concordanceScheme, /修建/u);
      const outline = (): Thenable<DocumentSymbol[]> =>
        commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', editor.document.uri);
      assert.equal((await outline()).length, 4);
      void commands.executeCommand(commandIds.groupConcordance);
      await wait(500);
      await commands.executeCommand('workbench.action.quickOpenSelectNext');
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await eventually('the groups', () => /^堤壩 · /mu.test(editor.document.getText()));
      const groups = await eventually('their outline', async () => {
        const symbols = await outline();
        return symbols.length === 2 ? symbols : undefined;
      });
      assert.deepEqual(
        groups.map(({ name, children }) => [name, children.length]),
        [
          ['堤坝', 3],
          ['堤壩', 1],
        ],
      );
      const [line] = groups[1]?.children ?? [];
      assert.ok(line && editor.document.getText(line.selectionRange) === '堤壩');
    }));
});
