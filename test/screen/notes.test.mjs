// Passages highlighted, noted and found again: by selecting, typing and clicking alone.
import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../vscode/paths.mjs';
import { openWorkbench } from './workbench.mjs';

const text =
  '溆浦县修水闸\n\n来源：溆浦县融媒体中心\n发布时间：2022-03-22\n\n溆浦县村民修建水闸，全县投入资金350万元。\n\n县长说，明年还要再修30座水闸，让更多村民受益。\n';

describe('Notes on passages', () => {
  let folder;
  let vscode;
  before(async () => {
    folder = join(await temporaryFolder('notes'), 'corpus');
    await mkdir(folder);
    await writeFile(join(folder, 'a.txt'), text);
    await writeFile(join(folder, 'notes.jsonl'), '');
    vscode = await openWorkbench({ folder, size: { width: 1280, height: 900 } });
    await vscode.openView('Corpus');
    await vscode.until(async () => (await vscode.rows()).some((row) => row.startsWith('溆浦县')), 'the articles');
    await vscode.openFile('a.txt');
  });
  after(async () => {
    await vscode?.close();
    await rm(dirname(folder), { recursive: true, force: true, maxRetries: 5 });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await vscode.screenshot('notes-failed ' + this.currentTest.title.slice(0, 40));
  });

  const kept = async () =>
    (await readFile(join(folder, 'notes.jsonl'), 'utf8'))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const press = (key) => vscode.page.keyboard.press(key);

  /** Puts the cursor on a line (from 1) and selects so many characters from its beginning. */
  async function select(line, characters) {
    await vscode.page.locator('.editor-instance .view-lines').first().click();
    await press('Control+Home');
    for (let n = 1; n < line; n++) await press('ArrowDown');
    for (let n = 0; n < characters; n++) await press('Shift+ArrowRight');
    await vscode.settle();
  }

  it('Should highlight what is selected in the colour that is chosen', async () => {
    await select(6, 9);
    await press('Control+Alt+H');
    await vscode.pick('Green');
    await vscode.until(async () => (await kept()).length === 1, 'the note in its file');
    const [note] = await kept();
    assert.equal(note.target.source, 'a.txt');
    assert.equal(note.target.styleClass, 'green');
    assert.equal(note.target.selector[0].exact, '溆浦县村民修建水闸');
    await vscode.settle(1500);
    await vscode.screenshot('notes-highlight');
  });

  it('Should take a note in the editor’s own comments', async () => {
    await select(8, 4);
    await press('Control+Alt+N');
    await vscode.page.locator('.comment-thread, .review-widget').first().waitFor();
    await vscode.settle(800);
    await vscode.page.keyboard.type('哪一位县长？');
    await vscode.screenshot('notes-writing');
    await press('Control+Enter');
    await vscode.until(async () => (await kept()).length === 2, 'the note in its file');
    await vscode.settle(1500);
    await vscode.screenshot('notes-written');
  });

  it('Should list the notes below the articles, and mark an article with a star', async () => {
    await vscode.page.locator('.pane-header').filter({ hasText: 'Notes' }).click();
    await vscode.until(
      async () => (await vscode.rows()).some((row) => row.includes('哪一位县长？')),
      'the note in the list',
    );
    await vscode.runCommand('Corpus Reader: Star');
    await vscode.until(async () => (await kept()).some(({ motivation }) => motivation === 'bookmarking'), 'the star');
    await vscode.settle(1000);
    await vscode.screenshot('notes-list');
  });
});
