// A search narrowed, shown as collocates, and run again: by typing and clicking alone.
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../vscode/paths.mjs';
import { openWorkbench } from './workbench.mjs';

const articles = {
  'a.txt': '溆浦县水闸\n\n来源：溆浦县融媒体中心\n发布时间：2022-03-22\n\n溆浦县村民修建水闸，GDP增长。\n',
  'b.txt': '嶗山區水閘\n\n來源：嶗山區融媒體中心\n發佈時間：2020-01-05\n\n嶗山區村民修建水閘，每天80人。\n',
};

describe('A search that is narrowed, counted and run again', () => {
  let folder;
  let vscode;
  before(async () => {
    folder = join(await temporaryFolder('searching'), 'corpus');
    await mkdir(folder);
    for (const [name, text] of Object.entries(articles)) await writeFile(join(folder, name), text);
    vscode = await openWorkbench({ folder });
    await vscode.openView('Corpus');
    await vscode.until(async () => (await vscode.rows()).some((row) => row.startsWith('溆浦县')), 'the articles');
  });
  after(async () => {
    await vscode?.close();
    await rm(dirname(folder), { recursive: true, force: true, maxRetries: 5 });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await vscode.screenshot('searching-failed ' + this.currentTest.title.slice(0, 40));
  });

  const message = (text) => vscode.page.locator('.part.panel').filter({ hasText: text }).first().waitFor();

  it('Should say what was read and found, and show the filter that it was narrowed by', async () => {
    await vscode.runCommand('Corpus Reader: Search the Corpus in Both Scripts');
    await vscode.answer('水闸');
    await message('2 articles read · 4 occurrences in 2 of them');
    await vscode.runCommand('Corpus Reader: Filter the Search');
    await vscode.pick('Place');
    const places = await vscode.picks();
    assert.ok(
      places.some((place) => /山东省\s*1/u.test(place.replace(/\n/gu, ' '))),
      places.join(' | '),
    );
    await vscode.pick('山东省');
    await message('山东省 · 1 article read · 2 occurrences in 1 of them');
    await vscode.screenshot('search-filtered');
  });

  it('Should lead from a collocate to its lines by the keyboard alone', async () => {
    await vscode.runCommand('Corpus Reader: Clear the Filter of the Search');
    await message('“水闸” · 2 articles read');
    await vscode.runCommand('Corpus Reader: Show Collocates');
    const row = await vscode.until(
      async () => (await vscode.editorLines()).findIndex((line) => line.endsWith(' 修建')) + 1,
      'the collocate',
    );
    await vscode.screenshot('collocates');
    await vscode.page.keyboard.press('Control+Home');
    for (let line = 1; line < row; line++) await vscode.page.keyboard.press('ArrowDown');
    // An extension learns of the cursor's move a moment later; nobody types as fast as this test.
    await vscode.settle();
    await vscode.page.keyboard.press('Enter');
    await vscode.until(
      async () => (await vscode.editorLines()).some((line) => line.startsWith('2 lines with “修建”')),
      'its lines',
    );
  });

  it('Should list the last searches where it is cleared, and run one again', async () => {
    await vscode.runCommand('Corpus Reader: Clear Search Results');
    await vscode.until(
      async () => (await vscode.rows()).some((row) => /^水闸.*山东省/u.test(row)),
      'the last searches',
    );
    await vscode.screenshot('last-searches');
    await vscode.row(/水闸.*山东省/u).click();
    await message('山东省 · 1 article read');
  });
});
