// Passages highlighted, noted and found again: by selecting, typing and clicking alone.
import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../vscode/paths.mjs';
import { openWorkbench } from './workbench.mjs';

const other = '嶗山區水閘\n\n來源：嶗山區融媒體中心\n發佈時間：2020-01-05\n\n嶗山區村民修建水閘，每天80人。\n';
const text =
  '溆浦县修水闸\n\n来源：溆浦县融媒体中心\n发布时间：2022-03-22\n\n溆浦县村民修建水闸，全县投入资金350万元。\n\n县长说，明年还要再修30座水闸，让更多村民受益。\n';

describe('Notes on passages', () => {
  let folder;
  let vscode;
  before(async () => {
    folder = join(await temporaryFolder('notes'), 'corpus');
    await mkdir(folder);
    await writeFile(join(folder, 'a.txt'), text);
    await writeFile(join(folder, 'b.txt'), other);
    await writeFile(join(folder, 'notes.jsonl'), '');
    vscode = await openWorkbench({ folder, size: { width: 1280, height: 900 } });
    await vscode.openView('Corpus');
    await vscode.until(async () => (await vscode.rows()).some((row) => row.startsWith('溆浦县')), 'the articles');
    await vscode.openFile('a.txt');
    // The keys of notes are bound once the text is known to be Chinese.
    await vscode.until(async () => (await vscode.statusBar()).includes('简'), 'the script in the status bar');
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

  it('Should list only the articles with a mark, each mark with its number, and follow what is marked', async () => {
    const articles = async () => (await vscode.rows()).filter((row) => /水闸|水閘/u.test(row)).join(' | ');
    await vscode.runCommand('Corpus Reader: Filter Articles by Place, Date');
    await vscode.pick('Marks and Notes');
    const marks = await vscode.picks();
    assert.match(marks.slice(1).join(' '), /^not read\s*2 read\s*0 starred\s*1 with notes\s*1$/u);
    await vscode.screenshot('marks-to-choose');
    await vscode.pick('not read');
    await vscode.page.getByText('not read: 2 of 2 articles').waitFor();
    await vscode.runCommand('Corpus Reader: Mark as Read');
    await vscode.page.getByText('not read: 1 of 2 articles').waitFor();
    await vscode.until(async () => /水閘/u.test(await articles()), 'the article that is not read');
    await vscode.until(async () => !/溆浦县修水闸2022/u.test(await articles()), 'the article that is read to go');
    await vscode.screenshot('articles-not-read');
    await vscode.runCommand('Corpus Reader: Clear the Filter');
    await vscode.page.getByText('not read: 1 of 2 articles').waitFor({ state: 'hidden' });
  });

  /** Is a highlight drawn on the line of these words, in the active editor? */
  async function isHighlighted(words) {
    const box = await vscode.boxOf(words);
    return (
      box &&
      vscode.page.evaluate(({ y, height }) => {
        const marks = document.querySelectorAll('.editor-group-container.active .view-overlays [class*="ced-"]');
        return [...marks].some((mark) => {
          const at = mark.getBoundingClientRect();
          const isSeen = document.defaultView.getComputedStyle(mark).backgroundColor !== 'rgba(0, 0, 0, 0)';
          return isSeen && at.width > 0 && at.top < y + height / 2 && y + height / 2 < at.bottom;
        });
      }, box)
    );
  }

  it('Should show highlights and notes in the reading view, and on the lines of a concordance', async () => {
    await vscode.runCommand('Corpus Reader: Open Reading View');
    await vscode.until(() => isHighlighted('溆浦县村民修建水闸'), 'the highlight in the reading view');
    assert.ok(!(await isHighlighted('溆浦县融媒体中心')));
    await vscode.until(() => isHighlighted('县长说'), 'the note in the reading view');
    await vscode.screenshot('notes-in-reading-view');
    await vscode.runCommand('Corpus Reader: Search the Corpus in Both Scripts');
    await vscode.answer('水闸');
    await vscode.page.locator('.part.panel').filter({ hasText: '2 articles read' }).first().waitFor();
    await vscode.runCommand('Corpus Reader: Show as a Concordance');
    await vscode.until(() => isHighlighted('溆浦县村民修建'), 'the highlight on its line');
    for (const other of ['明年还要再修30座', '嶗山區村民修建', '溆浦县修 '])
      assert.ok(!(await isHighlighted(other)), other);
    await vscode.screenshot('notes-in-concordance');
  });

  it('Should cite the sentence that is selected, in the form chosen by keys, and in the same form again', async () => {
    await vscode.page.locator('.tab', { hasText: 'a.txt' }).first().click();
    await vscode.page.locator('.tab.active', { hasText: 'a.txt' }).waitFor();
    await select(6, 23);
    await vscode.runCommand('Corpus Reader: Copy Citation As');
    await vscode.until(() => vscode.isPicking(), 'the forms');
    await vscode.settle();
    await press('ArrowDown');
    await vscode.settle();
    await vscode.screenshot('citation-forms');
    await press('Enter');
    await vscode.until(async () => !(await vscode.isPicking()), 'the choice');
    await select(8, 24);
    await press('Control+K');
    await press('Alt+C');
    await vscode.until(
      async () => (await vscode.statusBar()).some((item) => item.includes('Copied: GB/T 7714')),
      'what is copied',
    );
    await vscode.runCommand('File: New Untitled Text File');
    await press('Control+V');
    const pasted = await vscode.until(async () => {
      const lines = await vscode.editorLines();
      return lines.some((line) => line.includes('[Z]')) && lines;
    }, 'what was copied');
    assert.equal(pasted[0], '“县长说，明年还要再修30座水闸，让更多村民受益。”（第2段第1句）');
    assert.match(pasted[1], /^溆浦县修水闸\[Z\]\. 溆浦县融媒体中心, 2022-03-22\.$/u);
    await vscode.screenshot('citation-pasted');
  });

  it('Should say which note stands nowhere any more, and why', async () => {
    await writeFile(join(folder, 'a.txt'), text.replace('县长说，', ''));
    await vscode.until(async () => (await vscode.rows()).some((row) => row.startsWith('Not placed')), 'the group');
    const row = (await vscode.rows()).find((one) => one.includes('哪一位县长？'));
    assert.match(row, /Its words are no longer in the article/u);
    await vscode.screenshot('notes-unplaced');
  });

  it('Should say which lines can’t be read, and when the whole file can’t, and write into neither', async () => {
    const file = join(folder, 'notes.jsonl');
    const before = await readFile(file, 'utf8');
    const rows = async () => (await vscode.rows()).filter((row) => /哪一位县长？|村民修建水闸/u.test(row)).length;
    const listed = await rows();
    assert.ok(listed > 0);
    const said = (words) => vscode.page.locator('.sidebar').getByText(words);
    await writeFile(file, `${before}{"id": "cut\n`);
    const line = before.trim().split('\n').length + 1;
    await said(`notes.jsonl: these lines can’t be read and stay as they are: ${line}`).waitFor({ timeout: 100_000 });
    assert.equal(await rows(), listed);
    await vscode.screenshot('notes-line-damaged');
    const bytes = Buffer.from(`${before}\xb2\xe2\xca\xd4\n`, 'latin1');
    await writeFile(file, bytes);
    await said('notes.jsonl can’t be read').waitFor({ timeout: 100_000 });
    await vscode.screenshot('notes-file-unreadable');
    assert.ok(bytes.equals(await readFile(file)));
    await writeFile(file, before);
    await said('notes.jsonl can’t be read').waitFor({ state: 'hidden', timeout: 100_000 });
    await vscode.until(async () => (await rows()) === listed, 'the notes as they were');
  });
});
