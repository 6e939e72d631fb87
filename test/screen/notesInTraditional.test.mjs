// Notes in 繁體中文 and in high contrast: grouped by tag, place and date, filtered in either script, and led to.
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../vscode/paths.mjs';
import { foreignNote } from './foreignNote.mjs';
import { openWorkbench } from './workbench.mjs';

const texts = {
  'a.txt':
    '溆浦县修水闸\n\n来源：溆浦县融媒体中心\n发布时间：2022-03-22\n\n溆浦县村民修建水闸，全县投入资金350万元。\n',
  'b.txt': '嶗山區水閘\n\n來源：嶗山區融媒體中心\n發佈時間：2020-01-05\n\n嶗山區村民修建水閘，每天80人。\n',
};

const notes = [
  foreignNote('1', 'a.txt', '全县投入资金350万元', { colour: 'green', note: '出处待查', tags: ['经费'] }),
  foreignNote('2', 'b.txt', '每天80人', { colour: 'blue', note: '誰數的？', tags: ['人力', '经费'] }),
  foreignNote('3', 'b.txt', '嶗山區村民', { colour: 'pink' }),
];

describe('Notes in 繁體中文', () => {
  let folder;
  let vscode;
  before(async () => {
    folder = join(await temporaryFolder('notes-in-traditional'), 'corpus');
    await mkdir(folder);
    for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
    await writeFile(join(folder, 'notes.jsonl'), notes.map((note) => `${note}\n`).join(''));
    vscode = await openWorkbench({ folder, locale: 'zh-tw', size: { width: 1280, height: 900 } });
    await vscode.setTheme('Dark High Contrast');
    await vscode.openView('語料庫');
    await vscode.until(async () => (await vscode.rows()).some((row) => row.startsWith('溆浦县')), 'the articles');
    await vscode.page.locator('.pane-header').filter({ hasText: '筆記' }).click();
    await vscode.until(async () => (await vscode.rows()).some((row) => row.startsWith('每天80人')), 'the notes');
  });
  after(async () => {
    await vscode?.close();
    await rm(dirname(folder), { recursive: true, force: true, maxRetries: 5 });
  });

  /** The rows of the notes alone, from the group's first on. */
  const listed = async () => {
    const pane = vscode.page.locator('.split-view-view', {
      has: vscode.page.locator('.pane-header', { hasText: '筆記' }),
    });
    return (await pane.locator('.monaco-list-row').allInnerTexts()).map((row) => row.replace(/\s+/gu, ' ').trim());
  };
  const grouped = async (by, ...groups) => {
    await vscode.runCommand('筆記分組方式');
    await vscode.pick(by);
    await vscode.until(async () => {
      const rows = await listed();
      return groups.every((group) => rows.some((row) => row.startsWith(group)));
    }, `groups by ${by}`);
    await vscode.screenshot(`notes-by-${by}`);
  };

  it('Should be grouped by their tags, those of two tags under both', async () => {
    await grouped('標籤', '经费', '人力', '無標籤');
    const rows = await listed();
    assert.equal(rows.filter((row) => row.startsWith('每天80人')).length, 2, rows.join(' | '));
    assert.ok(rows.includes('無標籤1'), rows.join(' | '));
  });

  it('Should be grouped by the places and the months of their articles', async () => {
    await grouped('地點', '湖南省', '山東省');
    await grouped('發布日期', '2020-01', '2022-03');
  });

  it('Should be filtered by words in either script, and be all there again', async () => {
    await vscode.runCommand('篩選筆記');
    await vscode.answer('經費');
    await vscode.until(async () => !(await listed()).some((row) => row.startsWith('嶗山區村民')), 'fewer notes');
    assert.ok((await listed()).some((row) => row.startsWith('全县投入资金350万元')));
    await vscode.screenshot('notes-filtered');
    await vscode.runCommand('清除筆記的篩選');
    await vscode.until(async () => (await listed()).some((row) => row.startsWith('嶗山區村民')), 'all notes');
  });

  it('Should lead to the passage in its article', async () => {
    await vscode.row('每天80人').click();
    await vscode.until(() => vscode.boxOf('每天80人'), 'the passage');
    await vscode.settle(1500);
    await vscode.screenshot('notes-in-high-contrast');
  });
});
