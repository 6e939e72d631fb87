// Notes in 简体中文 and in dark: listed, shown, exported in every form and taken again, by the palette and the keyboard alone.
import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../vscode/paths.mjs';
import { foreignNote } from './foreignNote.mjs';
import { openWorkbench } from './workbench.mjs';

const text =
  '溆浦县修水闸\n\n来源：溆浦县融媒体中心\n发布时间：2022-03-22\n\n溆浦县村民修建水闸，全县投入资金350万元。\n\n县长说，明年还要再修30座水闸，让更多村民受益。\n';

const notes = [
  foreignNote('1', 'a.txt', '全县投入资金350万元', { colour: 'green', note: '出处待查' }),
  foreignNote('2', 'a.txt', '明年还要再修30座水闸', { colour: 'pink' }),
  foreignNote('3', 'a.txt', '省里派来的专家组', { colour: 'blue', note: '谁？' }),
];

describe('Notes in 简体中文', () => {
  let folder;
  let vscode;
  before(async () => {
    folder = join(await temporaryFolder('notes-in-chinese'), 'corpus');
    await mkdir(folder);
    await writeFile(join(folder, 'a.txt'), text);
    await writeFile(join(folder, 'notes.jsonl'), notes.map((note) => `${note}\n`).join(''));
    vscode = await openWorkbench({ folder, locale: 'zh-cn', size: { width: 1280, height: 900 } });
    await vscode.setTheme('Dark Modern');
    await vscode.openView('语料库');
    await vscode.until(async () => (await vscode.rows()).some((row) => row.startsWith('溆浦县')), 'the articles');
  });
  after(async () => {
    await vscode?.close();
    await rm(dirname(folder), { recursive: true, force: true, maxRetries: 5 });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await vscode.screenshot('notes-in-chinese-failed ' + this.currentTest.title.slice(0, 40));
  });

  it('Should list them, what is nowhere on top with its reason, and lead to a passage', async () => {
    await vscode.page.locator('.pane-header').filter({ hasText: '笔记' }).click();
    await vscode.until(async () => (await vscode.rows()).some((row) => row.startsWith('未能定位')), 'the group');
    assert.ok((await vscode.rows()).some((row) => /省里派来的专家组.*文章中已没有这段文字/u.test(row)));
    await vscode.row('全县投入资金350万元').click();
    await vscode.until(() => vscode.boxOf('全县投入资金350万元'), 'the passage');
    await vscode.settle(1500);
    await vscode.screenshot('notes-in-chinese');
  });

  /** The form is chosen, the name is typed in the dialog that this window has instead of the system's. */
  async function exported(form, name) {
    await vscode.runCommand('导出笔记');
    await vscode.pick(form);
    await vscode.page.locator('.quick-input-widget .quick-input-title').filter({ hasText: '导出笔记' }).waitFor();
    await vscode.answer(join(dirname(folder), name));
    return vscode.until(() => readFile(join(dirname(folder), name), 'utf8').catch(() => ''), name);
  }

  it('Should write them as Markdown, CSV and JSON-LD', async () => {
    const markdown = await exported('Markdown', 'notes.md');
    assert.match(markdown, /> 全县投入资金350万元\n\n出处待查\n/u);
    assert.match(markdown, /> 省里派来的专家组\n\n谁？\n\n未能定位/u);
    const table = await exported('CSV', 'notes.csv');
    const [head, ...rows] = table.replace('\ufeff', '').trim().split('\r\n');
    assert.match(head, /^article,title,published,/u);
    assert.equal(rows.length, 3);
    const start = text.indexOf('全县投入');
    assert.ok(rows.some((row) => row.includes(`,placed,${start},${start + '全县投入资金350万元'.length},`)));
    const collection = JSON.parse(await exported('JSON-LD', 'notes.jsonld'));
    assert.equal(collection.type, 'AnnotationCollection');
  });

  it('Should take them again, and say what was there already', async () => {
    await writeFile(join(folder, 'notes.jsonl'), `${notes[0]}\n`);
    await vscode.until(async () => !(await vscode.rows()).some((row) => row.startsWith('未能定位')), 'one note alone');
    await vscode.runCommand('导入笔记');
    await vscode.page.locator('.quick-input-widget .quick-input-title').filter({ hasText: '导入笔记' }).waitFor();
    await vscode.answer(join(dirname(folder), 'notes.jsonld'));
    await vscode.until(async () => (await vscode.rows()).some((row) => row.startsWith('未能定位')), 'the notes');
    const kept = (await readFile(join(folder, 'notes.jsonl'), 'utf8')).trim().split('\n');
    assert.equal(kept.length, 3);
    assert.ok((await vscode.messages()).some((message) => /已导入 2 条笔记。.*已有：1。/u.test(message)));
    await vscode.screenshot('notes-imported');
  });

  it('Should write nothing into a file that can’t be read, and say so where it is asked to', async () => {
    const file = join(folder, 'notes.jsonl');
    const before = await readFile(file);
    const unread = Buffer.concat([before, Buffer.from([0xb2, 0xe2, 0xca, 0xd4])]);
    await writeFile(file, unread);
    const said = vscode.page.locator('.sidebar .message', { hasText: '无法读取 notes.jsonl' });
    await said.first().waitFor();
    assert.ok(
      (await vscode.rows()).some((row) => row.startsWith('未能定位')),
      'what was read before stays',
    );
    await vscode.openFile('a.txt');
    const { x, y } = await vscode.until(() => vscode.boxOf('县长说'), 'the text');
    await vscode.page.mouse.dblclick(x + 4, y + 4);
    await vscode.runCommand('用上次的颜色突出显示');
    await vscode.until(
      async () => (await vscode.messages()).some((message) => message.includes('笔记未能保存')),
      'why the note is not kept',
    );
    await vscode.screenshot('notes-unreadable');
    assert.ok((await readFile(file)).equals(unread));
    await writeFile(file, before);
    await said.first().waitFor({ state: 'hidden' });
  });
});
