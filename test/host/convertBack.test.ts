import * as assert from 'node:assert/strict';
import { commands, EndOfLine, Range, Selection, Uri, workspace, WorkspaceEdit } from 'vscode';
import type { CodeAction, Hover, MarkdownString, TextEditor } from 'vscode';
import { conversionMap } from '../../src/core/index';
import { DocumentChoices } from '../../src/features/scripts/documentChoices';
import { ConversionMemory } from '../../src/features/scripts/memory';
import { afterConversion } from '../../src/features/scripts/wayBack';
import { commandIds, languageId } from '../../src/ids';
import { closeAll, corpusFolder, eventually, show, withFile } from './corpus';
import { memory } from './memory';

const back = (): Thenable<unknown> => commands.executeCommand(commandIds.convertBack);
const toSimplified = (): Thenable<unknown> => commands.executeCommand(commandIds.convertToSimplified);
const toTraditional = (): Thenable<unknown> => commands.executeCommand(commandIds.convertToTraditional);

function select(editor: TextEditor, start: number, end: number): void {
  const { document } = editor;
  editor.selections = [new Selection(document.positionAt(start), document.positionAt(end))];
}

/** As a person types: at the cursor, one character after another. */
async function type(editor: TextEditor, offset: number, text: string): Promise<void> {
  select(editor, offset, offset);
  for (const character of text) await commands.executeCommand('type', { text: character });
}

const cardsOf = (hovers: readonly Hover[]): string =>
  hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content as MarkdownString).value.replaceAll('&nbsp;', ' '))
    .join('\n');

describe('The way back', () => {
  afterEach(closeAll);

  it('Should go by place where two stretches became the same', async () => {
    const editor = await show({ content: '乾 與 幹', language: languageId });
    for (const start of [0, 4]) {
      select(editor, start, start + 1);
      await toSimplified();
    }
    assert.equal(editor.document.getText(), '干 與 干');
    select(editor, 0, 1);
    await back();
    assert.equal(editor.document.getText(), '乾 與 干');
    select(editor, 0, 0);
    await back();
    assert.equal(editor.document.getText(), '乾 與 幹');
  });

  it('Should give back all that nobody touched, and leave what was typed', async () => {
    const editor = await show({ content: '乾隆年間\n瞭望塔，裏面，羣眾', language: languageId });
    await toSimplified();
    await type(editor, 4, '甲乙');
    await type(editor, editor.document.getText().indexOf('，'), '丙');
    await back();
    assert.equal(editor.document.getText(), '乾隆年間甲乙\n瞭望塔丙，裏面，羣眾');
    await back();
    assert.equal(editor.document.getText(), '乾隆年間甲乙\n瞭望塔丙，裏面，羣眾');
  });

  it('Should know the way back after undo and redo, each to its own', async () => {
    const editor = await show({ content: '乾', language: languageId });
    await toSimplified();
    await editor.edit((edit) => {
      edit.replace(new Range(0, 0, 0, 1), '幹');
    });
    await toSimplified();
    for (let step = 0; step < 2; step++) await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), '干');
    await back();
    assert.equal(editor.document.getText(), '乾');
    await commands.executeCommand('undo');
    await commands.executeCommand('undo');
    await commands.executeCommand('redo');
    assert.equal(editor.document.getText(), '干');
    await back();
    assert.equal(editor.document.getText(), '乾');
  });

  it('Should be undone, and done again', async () => {
    const editor = await show({ content: '乾隆，羣眾', language: languageId });
    await toSimplified();
    const simplified = editor.document.getText();
    await back();
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), simplified);
    await back();
    assert.equal(editor.document.getText(), '乾隆，羣眾');
  });

  it('Should not be lost with a change of the line ends', async () => {
    const editor = await show({ content: '乾隆\n羣眾\n裏面\n', language: languageId });
    await toSimplified();
    for (const ends of [EndOfLine.CRLF, EndOfLine.LF, EndOfLine.CRLF]) {
      await editor.edit((edit) => {
        edit.setEndOfLine(ends);
      });
    }
    await type(editor, editor.document.offsetAt(editor.document.lineAt(1).range.end), '甲');
    await back();
    assert.equal(editor.document.getText(), '乾隆\r\n羣眾甲\r\n裏面\r\n');
  });

  it('Should bring back the source where the reader took another form', async () => {
    const editor = await show({ content: '他说：干。', language: languageId });
    await toTraditional();
    const { document } = editor;
    const offset = 3;
    const range = new Range(document.positionAt(offset), document.positionAt(offset + 1));
    const actions = await eventually('the quick fixes', async () => {
      const found = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
      );
      return found.some(({ title }) => title.startsWith('Change to')) ? found : undefined;
    });
    const edit =
      actions.find(({ title }) => title === 'Change to 乾')?.edit ??
      actions.find(({ title }) => title.startsWith('Change to'))?.edit;
    assert.ok(edit);
    await workspace.applyEdit(edit);
    assert.notEqual(document.getText(range), '干');
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, range.start);
    assert.match(cardsOf(hovers), /Chosen by you/u);
    await back();
    assert.equal(document.getText(), '他说：干。');
  });

  it('Should know a file that was closed and opened again, its choices and its way back', async () => {
    await withFile('again.txt', '他说：干。\r\n里面。', async (uri) => {
      const editor = await show(uri);
      await toTraditional();
      await type(editor, 0, '甲');
      const converted = editor.document.getText();
      await editor.document.save();
      await closeAll();
      const again = await show(uri);
      assert.equal(again.document.getText(), converted);
      const at = again.document.positionAt(converted.indexOf('裏'));
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, at);
      assert.match(cardsOf(hovers), /里 became 裏/u);
      await back();
      assert.equal(again.document.getText(), '甲他说：干。\r\n里面。');
      await closeAll();
    });
  });

  it('Should restore nothing in a text that it does not know', async () => {
    const editor = await show({ content: '干', language: languageId });
    await back();
    assert.equal(editor.document.getText(), '干');
  });

  it('Should know a converted file in a later session', async () => {
    const storage = memory();
    const uri = Uri.joinPath(corpusFolder(), 'later.txt');
    await withFile('later.txt', '乾\r\n軟體', async () => {
      const { document } = await show(uri);
      const first = new ConversionMemory(new DocumentChoices(), storage);
      const map = conversionMap([{ start: 2, end: 4, targetStart: 2, targetEnd: 5 }]);
      const next = afterConversion(first.way(document), [{ start: 0, before: '乾\n軟體', after: '干\n软件儿', map }]);
      await first.carryOut(document, next, () => {
        const edit = new WorkspaceEdit();
        edit.replace(uri, new Range(0, 0, 2, 0), '干\r\n软件儿');
        return Promise.resolve(workspace.applyEdit(edit));
      });
      first.dispose();
      const later = new ConversionMemory(new DocumentChoices(), storage);
      const [one] = later.way(document).kept;
      assert.equal(one?.made.before, '乾\n軟體');
      assert.deepEqual([one.start, one.end], [0, 5]);
      assert.equal(one.made.map.toSource(5), 4);
      later.dispose();
      await closeAll();
    });
  });
});
