import * as assert from 'node:assert/strict';
import {
  commands,
  ConfigurationTarget,
  EndOfLine,
  languages,
  MarkdownString,
  Selection,
  window,
  workspace,
} from 'vscode';
import type { CodeAction, Hover, Position, TextEditor } from 'vscode';
import { commandIds, convertedScheme, languageId } from '../../src/ids';
import { article, closeAll, eventually, show, withFile } from './corpus';

const simplified = '干部于某住在马头冲村，头发白了。\n他说：“公里数对吗？”\n';
const traditional = '幹部于某住在馬頭沖村，頭髮白了。\n他說：“公里數對嗎？”\n';

function at(editor: TextEditor, text: string): Position {
  return editor.document.positionAt(editor.document.getText().indexOf(text));
}

describe('Scripts', () => {
  afterEach(closeAll);

  it('Should convert a text as one undo step, and redo it', async () => {
    const editor = await show({ content: simplified, language: languageId });
    await commands.executeCommand(commandIds.convertToTraditional);
    assert.equal(editor.document.getText(), traditional);
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), simplified);
    await commands.executeCommand('redo');
    assert.equal(editor.document.getText(), traditional);
  });

  it('Should keep every cursor on its character', async () => {
    const editor = await show({ content: '使用打印机和鼠标后，发现软件坏了', language: languageId });
    editor.selections = [
      new Selection(at(editor, '后'), at(editor, '后')),
      new Selection(at(editor, '坏'), at(editor, '坏')),
    ];
    await commands.executeCommand(commandIds.convertToTaiwanPhrases);
    const text = editor.document.getText();
    assert.deepEqual(
      editor.selections.map(({ active }) => text[editor.document.offsetAt(active)]),
      ['後', '壞'],
    );
  });

  it('Should convert each selection and nothing else', async () => {
    const editor = await show({ content: '发展一\n发展二\n发展三', language: languageId });
    editor.selections = [new Selection(0, 0, 0, 2), new Selection(2, 0, 2, 2)];
    await commands.executeCommand(commandIds.convertToTraditional);
    assert.equal(editor.document.getText(), '發展一\n发展二\n發展三');
    assert.deepEqual(
      editor.selections.map((one) => editor.document.getText(one)),
      ['發展', '發展'],
    );
    await commands.executeCommand(commandIds.convertBack);
    assert.equal(editor.document.getText(), '发展一\n发展二\n发展三');
  });

  it('Should restore what stood there, not guess it again', async () => {
    const source = '乾隆年間的著作，瞭望塔，裏面，徵求，羣眾，麪包\n';
    const editor = await show({ content: source, language: languageId });
    await commands.executeCommand(commandIds.convertToSimplified);
    assert.notEqual(editor.document.getText(), source);
    await commands.executeCommand(commandIds.convertToTraditional);
    assert.equal(editor.document.getText(), source);
  });

  it('Should keep line ends and the byte-order mark of a file', async () => {
    const bytes = new TextEncoder().encode('\ufeff标题\r\n发展\r\n');
    await withFile('crlf.txt', bytes, async (uri) => {
      const editor = await show(uri);
      assert.equal(editor.document.eol, EndOfLine.CRLF);
      await commands.executeCommand(commandIds.convertToTraditional);
      await editor.document.save();
      const saved = await workspace.fs.readFile(uri);
      assert.deepEqual([...saved], [...new TextEncoder().encode('\ufeff標題\r\n發展\r\n')]);
      await commands.executeCommand(commandIds.convertBack);
      await editor.document.save();
      assert.deepEqual([...(await workspace.fs.readFile(uri))], [...bytes]);
    });
  });

  it('Should convert selections of lines that end in CRLF, and restore them byte for byte', async () => {
    const source = '发展一\r\n发展二\r\n使用打印机后\r\n';
    await withFile('lines.txt', source, async (uri) => {
      const editor = await show(uri);
      editor.selections = [new Selection(0, 0, 0, 3), new Selection(2, 0, 2, 6)];
      await commands.executeCommand(commandIds.convertToTaiwanPhrases);
      assert.equal(editor.document.getText(), '發展一\r\n发展二\r\n使用印表機後\r\n');
      assert.deepEqual(
        editor.selections.map((one) => editor.document.getText(one)),
        ['發展一', '使用印表機後'],
      );
      await commands.executeCommand(commandIds.convertBack);
      assert.equal(editor.document.getText(), source);
      await editor.document.save();
      assert.equal(new TextDecoder().decode(await workspace.fs.readFile(uri)), source);
    });
  });

  it('Should leave a file alone that a setting makes read-only, and know of no conversion', async () => {
    const files = workspace.getConfiguration('files');
    await files.update('readonlyInclude', { '**/locked.txt': true }, ConfigurationTarget.Workspace);
    try {
      await withFile('locked.txt', simplified, async (uri) => {
        const editor = await show(uri);
        await commands.executeCommand(commandIds.convertToTraditional);
        assert.equal(editor.document.getText(), simplified);
        const { uri: shown } = editor.document;
        const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', shown, at(editor, '干'));
        assert.ok(!JSON.stringify(hovers).includes('乾'));
        assert.equal(editor.document.isDirty, false);
      });
    } finally {
      await files.update('readonlyInclude', undefined, ConfigurationTarget.Workspace);
    }
  });

  it('Should convert a file with unsaved changes and leave it unsaved', async () => {
    await withFile('dirty.txt', '发展\n', async (uri) => {
      const editor = await show(uri);
      await editor.edit((edit) => {
        edit.insert(editor.document.positionAt(0), '乡镇');
      });
      await commands.executeCommand(commandIds.convertToTraditional);
      assert.equal(editor.document.getText(), '鄉鎮發展\n');
      assert.equal(editor.document.isDirty, true);
      await closeAll();
    });
  });

  it('Should leave a read-only document alone', async () => {
    await withFile('shown.txt', simplified, async (uri) => {
      await show(uri);
      await commands.executeCommand(commandIds.showOtherScript);
      const view = await eventually('the view', () =>
        window.visibleTextEditors.find(({ document }) => document.uri.scheme === convertedScheme),
      );
      assert.equal(view.document.getText(), traditional);
      await window.showTextDocument(view.document);
      await commands.executeCommand(commandIds.convertToSimplified);
      assert.equal(view.document.getText(), traditional);
    });
  });

  it('Should write nothing into a document that was closed in mid-run', async () => {
    const long = '干部们在这里发展农业。\n'.repeat(40_000);
    await withFile('long.txt', long, async (uri) => {
      await show(uri);
      const running = commands.executeCommand(commandIds.convertToTraditional);
      await commands.executeCommand('workbench.action.closeAllEditors');
      await running;
      assert.equal(new TextDecoder().decode(await workspace.fs.readFile(uri)), long);
      const reopened = await workspace.openTextDocument(uri);
      assert.equal(reopened.isDirty, false);
      assert.equal(reopened.getText(), long);
    });
  });

  it('Should show a live view of the other script', async () => {
    const editor = await show({ content: '发展', language: languageId });
    await commands.executeCommand(commandIds.showOtherScript);
    const view = await eventually('the view', () =>
      workspace.textDocuments.find((one) => one.uri.scheme === convertedScheme && one.getText() === '發展'),
    );
    await editor.edit((edit) => {
      edit.insert(editor.document.positionAt(2), '农业');
    });
    await eventually('the change', () => view.getText() === '發展農業' || undefined);
  });

  it('Should tell in a hover what a character could also be, and change this one or all', async () => {
    const editor = await show({ content: '干。\n干。\n发展', language: languageId });
    await commands.executeCommand(commandIds.convertToTraditional);
    const { uri } = editor.document;
    const position = editor.document.positionAt(0);
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, position);
    const told = hovers.flatMap(({ contents }) =>
      contents.map((one) => (one instanceof MarkdownString ? one.value : '')),
    );
    assert.ok(
      told.some((card) => card.includes('乾')),
      told.join('\n'),
    );
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      new Selection(position, position),
    );
    const all = actions.find(({ title }) => title.includes('2') && title.includes('乾'));
    assert.ok(all?.edit, actions.map(({ title }) => title).join('; '));
    await workspace.applyEdit(all.edit);
    assert.equal(editor.document.getText(), '乾。\n乾。\n發展');
  });

  it('Should hint at the characters left in the other script, and mend them all', async () => {
    const editor = await show(await article('002'));
    const { uri } = editor.document;
    const hints = await eventually('the hints', () => {
      const found = languages.getDiagnostics(uri).filter(({ source }) => source === 'Corpus Reader');
      return found.length > 0 ? found : undefined;
    });
    assert.ok(hints.length >= 40, `${hints.length}`);
    await commands.executeCommand(commandIds.mendMixedScript);
    const text = editor.document.getText();
    assert.ok(!text.includes('干部') && text.includes('才讓多杰') && text.includes('鮑德乾') && text.includes('了解'));
    await commands.executeCommand('undo');
    assert.ok(editor.document.getText().includes('干部'));
  });

  it('Should refuse what the file’s encoding can’t hold', async () => {
    const big5 = Uint8Array.of(0xb5, 0x6f, 0xae, 0x69, 0x0a);
    await withFile('big5.txt', big5, async (uri) => {
      const document = await workspace.openTextDocument(uri, { encoding: 'cp950' });
      await window.showTextDocument(document);
      assert.equal(document.getText(), '發展\n');
      await commands.executeCommand(commandIds.convertToSimplified);
      assert.equal(document.getText(), '發展\n');
    });
  });
});
