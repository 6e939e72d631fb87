import * as assert from 'node:assert/strict';
import { commands, languages, Range, Selection, window, workspace, WorkspaceEdit } from 'vscode';
import type { DocumentSymbol, Hover, TextDocument, Uri } from 'vscode';
import { commandIds, languageId, readingScheme, settingIds } from '../../src/ids';
import { article, closeAll, eventually, show, withFile } from './corpus';

async function readingViewOf(uri: Uri): Promise<TextDocument> {
  await show(uri);
  await commands.executeCommand(commandIds.openReadingView, uri);
  const document = await eventually('the reading view', () => {
    const shown = window.activeTextEditor?.document;
    return shown?.uri.scheme === readingScheme ? shown : undefined;
  });
  await eventually('the language of articles', () => document.languageId === languageId);
  return document;
}

describe('Reading view', () => {
  afterEach(closeAll);

  it('Should show the title first and no noise, and lead to the exact source and back', async () => {
    const uri = await article('002');
    const view = await readingViewOf(uri);
    assert.match(view.lineAt(0).text, /青海澤庫/);
    assert.doesNotMatch(view.getText(), /lǐng/);
    const start = view.getText().indexOf('領導包抓責');
    const editor = window.activeTextEditor;
    assert.ok(editor && start > 0);
    editor.selection = new Selection(view.positionAt(start), view.positionAt(start + 2));
    await commands.executeCommand(commandIds.goToSource);
    const source = await eventually('the source', () =>
      window.activeTextEditor?.document.uri.toString() === uri.toString() ? window.activeTextEditor : undefined,
    );
    assert.equal(source.document.getText(source.selection), '領(lǐng)導');
    await commands.executeCommand(commandIds.openReadingView);
    const back = await eventually('the view again', () =>
      window.activeTextEditor?.document.uri.scheme === readingScheme ? window.activeTextEditor : undefined,
    );
    await eventually('the place', () => back.document.getText(back.selection) === '領導');
  });

  it('Should have cards and an outline', async () => {
    const view = await readingViewOf(await article('002'));
    const at = view.positionAt(view.getText().indexOf('167個'));
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', view.uri, at);
    assert.equal(hovers[0]?.range && view.getText(hovers[0].range), '167個');
    const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', view.uri);
    assert.ok(symbols.some(({ name }) => name.includes('青海澤庫')));
  });

  it('Should show the article in the other script and keep cards on the exact characters', async () => {
    const settings = workspace.getConfiguration();
    await settings.update(settingIds.readingScript, 'simplified', true);
    try {
      const view = await readingViewOf(await article('002'));
      assert.match(view.lineAt(0).text, /青海泽库/);
      const at = view.positionAt(view.getText().indexOf('167个'));
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', view.uri, at);
      assert.equal(hovers[0]?.range && view.getText(hovers[0].range), '167个');
    } finally {
      await settings.update(settingIds.readingScript, undefined, true);
    }
  });

  it('Should follow its source', async () => {
    await withFile('跟随.txt', '山村通水\n\n全村栽树30株。', async (uri) => {
      const view = await readingViewOf(uri);
      assert.match(view.getText(), /30株/);
      const edit = new WorkspaceEdit();
      const source = await workspace.openTextDocument(uri);
      const start = source.getText().indexOf('30株');
      edit.replace(uri, new Range(source.positionAt(start), source.positionAt(start + 2)), '45');
      await workspace.applyEdit(edit);
      await eventually('the new text', () => view.getText().includes('45株'));
      await source.save();
    });
  });
});

describe('The language of articles', () => {
  afterEach(closeAll);

  it('Should keep the language that the reader chose', async () => {
    const uri = await article('004');
    const { document } = await show(uri);
    await eventually('the language of articles', () => document.languageId === languageId);
    await languages.setTextDocumentLanguage(document, 'plaintext');
    await closeAll();
    const again = (await show(uri)).document;
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(again.languageId, 'plaintext');
    await languages.setTextDocumentLanguage(again, languageId);
  });

  it('Should leave text that is not Chinese alone', async () => {
    await withFile('note.txt', 'A note about the corpus, in English.', async (uri) => {
      const { document } = await show(uri);
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal(document.languageId, 'plaintext');
    });
  });
});
