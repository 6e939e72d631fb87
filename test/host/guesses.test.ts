import * as assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { ConfigurationTarget, Range, Selection, TextEditorRevealType, Uri, commands, window, workspace } from 'vscode';
import type { CodeAction, TextEditor } from 'vscode';
import { commandIds, languageId, settingIds } from '../../src/ids';
import { closeAll, corpusFolder, eventually, show, withFile } from './corpus';

/** Four characters that no word settles. */
const source = '干。后。\n干，发展。干。\n';
const converted = '幹。後。\n幹，發展。幹。\n';

/** The guesses of the text, as *Next Guess* comes to them one after the other, once there are so many. */
async function guesses(editor: TextEditor, count: number): Promise<string[]> {
  const { selections } = editor;
  const found = await eventually(`${count} guesses`, async () => {
    const all = await walked(editor);
    return all.length === count ? all : undefined;
  });
  editor.selections = selections;
  return found;
}

async function walked(editor: TextEditor): Promise<string[]> {
  editor.selections = [new Selection(0, 0, 0, 0)];
  const found = new Map<number, string>();
  for (;;) {
    await commands.executeCommand(commandIds.nextGuess);
    const { document, selection } = editor;
    const start = document.offsetAt(selection.start);
    if (selection.isEmpty || found.has(start)) return [...found.values()];
    found.set(start, document.getText(selection));
  }
}

async function shownConverted(): Promise<TextEditor> {
  const editor = await show({ content: source, language: languageId });
  await commands.executeCommand(commandIds.convertToTraditional);
  assert.equal(editor.document.getText(), converted);
  editor.selections = [new Selection(0, 0, 0, 0)];
  return editor;
}

/** What the selection holds, and where the cursor is. */
const selected = ({ document, selection }: TextEditor): [string, number] => [
  document.getText(selection),
  document.offsetAt(selection.active),
];

async function quickFix(editor: TextEditor, title: RegExp): Promise<void> {
  const { document, selection } = editor;
  const found = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    selection,
  );
  const fix = found.find((one) => title.test(one.title));
  assert.ok(fix, found.map((one) => one.title).join('; '));
  if (fix.edit) await workspace.applyEdit(fix.edit);
  if (fix.command) await commands.executeCommand(fix.command.command, ...((fix.command.arguments ?? []) as unknown[]));
}

/** Presses Enter in the list that is open, `down` items below the first. */
async function choose(down = 0): Promise<void> {
  await wait(300);
  for (let at = 0; at < down; at++) await commands.executeCommand('workbench.action.quickOpenSelectNext');
  await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}

/** Presses Enter until what was asked is answered. */
async function accepting(asking: Thenable<unknown>): Promise<void> {
  const done = Promise.resolve(asking).then(() => true);
  while (!(await Promise.race([done, wait(300, false)]))) {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
}

describe('Guesses of a conversion', () => {
  afterEach(closeAll);

  it('Should be there until they are settled, and go with the conversion', async () => {
    const editor = await shownConverted();
    assert.deepEqual(await guesses(editor, 4), ['幹', '後', '幹', '幹']);
    await commands.executeCommand('undo');
    await guesses(editor, 0);
    await commands.executeCommand('redo');
    await guesses(editor, 4);
  });

  it('Should be a key away from one another, the cursor on each', async () => {
    const editor = await shownConverted();
    await guesses(editor, 4);
    const seen: [string, number][] = [];
    for (let count = 0; count < 5; count++) {
      await commands.executeCommand(commandIds.nextGuess);
      seen.push(selected(editor));
    }
    assert.deepEqual(seen, [
      ['幹', 0],
      ['後', 2],
      ['幹', 5],
      ['幹', 10],
      ['幹', 0],
    ]);
    await commands.executeCommand(commandIds.previousGuess);
    assert.deepEqual(selected(editor), ['幹', 10]);
  });

  it('Should be settled one by one or all alike by quick fixes', async () => {
    const editor = await shownConverted();
    await commands.executeCommand(commandIds.nextGuess);
    await quickFix(editor, /^Keep 幹/);
    assert.deepEqual(await guesses(editor, 3), ['後', '幹', '幹']);
    assert.equal(editor.document.getText(), converted);
    await commands.executeCommand(commandIds.nextGuess);
    await quickFix(editor, /^Change to 后/);
    assert.deepEqual(await guesses(editor, 2), ['幹', '幹']);
    await commands.executeCommand(commandIds.nextGuess);
    await quickFix(editor, /^Keep all 2/);
    await guesses(editor, 0);
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), converted);
    assert.deepEqual(await guesses(editor, 1), ['後']);
    editor.selections = [new Selection(0, 0, 0, 0)];
    await commands.executeCommand(commandIds.convertBack);
    assert.equal(editor.document.getText(), source);
  });

  it('Should be reviewed from one to the next with the keyboard alone', async () => {
    const editor = await shownConverted();
    const review = commands.executeCommand(commandIds.reviewGuesses);
    await choose(1);
    assert.notEqual(await eventually('the change', () => !editor.document.getText().startsWith('幹')), false);
    await choose();
    await guesses(editor, 2);
    assert.deepEqual(selected(editor), ['幹', 5]);
    await wait(300);
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await review;
    await guesses(editor, 2);
  });

  it('Should be reviewed in the middle of the editor, not under the question that is asked of them', async () => {
    const content = `${'天。\n'.repeat(200)}后。\n${'天。\n'.repeat(200)}`;
    const editor = await show({ content, language: languageId });
    await commands.executeCommand(commandIds.convertToTraditional);
    editor.revealRange(new Range(200, 0, 200, 0), TextEditorRevealType.AtTop);
    await guesses(editor, 1);
    editor.selections = [new Selection(0, 0, 0, 0)];
    editor.revealRange(new Range(200, 0, 200, 0), TextEditorRevealType.AtTop);
    const top = await eventually('the guess at the top', () => {
      const first = editor.visibleRanges[0]?.start.line ?? 0;
      return Promise.resolve(first > 190 && first <= 200 ? first : undefined);
    });
    const review = commands.executeCommand(commandIds.reviewGuesses);
    const shown = await eventually('the guess in the middle', () => {
      const [range] = editor.visibleRanges;
      return Promise.resolve(range && range.start.line < top - 3 && range.end.line > 203 ? range : undefined);
    });
    assert.ok(shown);
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await review;
  });

  it('Should follow what is typed before them', async () => {
    const editor = await shownConverted();
    await editor.edit((edit) => {
      edit.insert(editor.document.positionAt(0), '新的一行\n');
    });
    assert.deepEqual(await guesses(editor, 4), ['幹', '後', '幹', '幹']);
    await commands.executeCommand(commandIds.keepGuess, 5);
    assert.deepEqual(await guesses(editor, 3), ['後', '幹', '幹']);
  });

  it('Should still be known, and what was settled settled, when the file is opened again', async () => {
    await withFile('guesses.txt', source.replaceAll('\n', '\r\n'), async (uri) => {
      const editor = await show(uri);
      await commands.executeCommand(commandIds.convertToTraditional);
      await commands.executeCommand(commandIds.keepGuess, 0);
      await editor.document.save();
      await commands.executeCommand(commandIds.keepGuess, 2);
      await closeAll();
      const again = await show(uri);
      assert.deepEqual(await guesses(again, 2), ['幹', '幹']);
    });
  });

  it('Should be kept in the reader’s list where the reader says so, and be no guess from then on', async () => {
    const settings = workspace.getConfiguration();
    await settings.update(settingIds.protectedPhrases, ['甲=乙'], ConfigurationTarget.Workspace);
    try {
      const editor = await show({ content: '后、干、后。', language: languageId });
      await commands.executeCommand(commandIds.convertToTraditional);
      await guesses(editor, 3);
      const asking = commands.executeCommand(commandIds.alwaysSo, 0, '后');
      await accepting(asking);
      const list = workspace.getConfiguration().get<string[]>(settingIds.protectedPhrases, []);
      assert.deepEqual(list, ['甲=乙', '后=后']);
      assert.equal(editor.document.getText(), '后、幹、后。');
      assert.deepEqual(await guesses(editor, 1), ['幹']);
      const another = await show({ content: '后、干', language: languageId });
      await commands.executeCommand(commandIds.convertToTraditional);
      assert.equal(another.document.getText(), '后、幹');
      assert.deepEqual(await guesses(another, 1), ['幹']);
    } finally {
      await settings.update(settingIds.protectedPhrases, undefined, ConfigurationTarget.Workspace);
    }
  });

  it('Should be known in the files that the conversion of a folder wrote', async () => {
    await withFile('guessed/one.txt', source, async (file) => {
      const folder = Uri.joinPath(file, '..');
      const done = commands.executeCommand(commandIds.convertFolder, folder, 't', corpusFolder());
      await done;
      const made = Uri.joinPath(corpusFolder(), 'guessed-t');
      try {
        const editor = await show(Uri.joinPath(made, 'one.txt'));
        assert.equal(editor.document.getText(), converted);
        assert.deepEqual(await guesses(editor, 4), ['幹', '後', '幹', '幹']);
        await window.showTextDocument(editor.document);
      } finally {
        await closeAll();
        await workspace.fs.delete(made, { recursive: true, useTrash: false });
      }
    });
    await workspace.fs.delete(Uri.joinPath(corpusFolder(), 'guessed'), { recursive: true, useTrash: false });
  });
});
