// Articles opened as a person opens them: a row is clicked, a menu is opened, a change is looked at.
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../vscode/paths.mjs';
import { openWorkbench } from './workbench.mjs';

const sentence = (figure) => `沅陵县今年完成四座水库蓄水，全县栽树${figure}，一千二百名村民参加。\n`;
/** A Traditional text in Big5: its last figure is 一千二百名, too. */
const big5 = 'qEqzrr+kpLWmfqe5pqilfK55pPSud7tXpPShQaX+v6Su4r7wMzUwvmyu6KFBpECkZKRHpsqmV6f4pcGw0aVboUMK';
const settings = {
  'corpusReader.tree.groupBy': 'script',
  'files.autoSave': 'off',
  'diffEditor.useInlineViewWhenSpaceIsLimited': false,
};

async function corpus() {
  const folder = join(await temporaryFolder('opening'), 'corpus');
  await mkdir(folder);
  const record = (title, figure) => JSON.stringify({ title, text: sentence(figure).repeat(2) });
  await writeFile(
    join(folder, 'many.jsonl'),
    [record('秋季水利', '170余株'), record('全县植树', '350余株')].join('\n'),
  );
  await writeFile(join(folder, 'big5.txt'), Buffer.concat(Array(12).fill(Buffer.from(big5, 'base64'))));
  await writeFile(join(folder, '文章.md'), `# 植树\n\n${sentence('240余株')}`);
  await writeFile(join(folder, 'changed.txt'), sentence('150余株'));
  return folder;
}

describe('Opening an article by hand', () => {
  let folder;
  let vscode;
  before(async () => {
    folder = await corpus();
    vscode = await openWorkbench({ folder, settings });
    await vscode.openView('Corpus');
    await vscode.expand('Simplified', 'Traditional');
  });
  after(async () => {
    await vscode?.close();
    await rm(dirname(folder), { recursive: true, force: true, maxRetries: 5 });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await vscode.screenshot('opening-failed ' + this.currentTest.title.slice(0, 40));
  });

  const card = (text, says) =>
    vscode.until(async () => says.test((await vscode.hover(text)) ?? ''), `a card over ${text}`);

  it('Should show the text of a .jsonl’s article, with a card, when its row is clicked', async () => {
    await vscode.row('全县植树').click();
    await vscode.until(() => vscode.boxOf('350余株'), 'the text');
    await card('350余株', /350/u);
    await vscode.screenshot('opened-jsonl');
    assert.ok(await vscode.page.locator('.tab', { hasText: '全县植树' }).count());
  });

  it('Should show a Big5 file in its characters, with a card, when its row is clicked', async () => {
    await vscode.row('沅陵縣今年').click();
    await vscode.until(() => vscode.boxOf('一千二百名'), 'the text');
    await card('一千二百名', /1,200/u);
    await vscode.screenshot('opened-big5');
  });

  it('Should colour the figures of Markdown', async () => {
    await vscode.openFile('文章.md');
    await card('240余株', /240/u);
    const colour = (text) => vscode.page.evaluate(colourOf, text);
    await vscode.until(async () => (await colour('240余株')) !== (await colour('沅陵县')), 'the colour of a figure');
    await vscode.screenshot('opened-markdown');
  });

  it('Should open the reading view from the menu of a row', async () => {
    await vscode.row('秋季水利').click({ button: 'right' });
    const entry = vscode.page.locator('.context-view .action-item, .shadow-root-host').first();
    await entry.waitFor();
    await vscode.settle();
    await vscode.page.locator('.action-item .action-label[aria-label="Open Reading View"]').last().click();
    await vscode.page.locator('.tab', { hasText: 'Reading 秋季水利' }).first().waitFor();
    await vscode.until(() => vscode.boxOf('170余株'), 'the text');
    await vscode.screenshot('opened-reading-view');
  });

  it('Should have a card over what a change took away, on the left side of a comparison', async () => {
    await vscode.openFile('changed.txt');
    await vscode.page.locator('.editor-instance .view-line').first().click();
    await vscode.page.keyboard.press('Control+Home');
    await vscode.page.keyboard.press('Shift+End');
    await vscode.page.keyboard.insertText('沅陵县今年栽树160余株。');
    await vscode.runCommand('File: Compare Active File with Saved');
    const left = vscode.page.locator('.editor.original .view-line', { hasText: '150余株' });
    await left.first().waitFor();
    await card('150余株', /150/u);
    await vscode.screenshot('opened-change');
    await card('160余株', /160/u);
  });
});

/** Runs in the page: the colour in which the first letter of the text is drawn. */
function colourOf(text) {
  for (const line of document.querySelectorAll('.editor-group-container.active .view-line')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.data.includes(text)) return document.defaultView.getComputedStyle(node.parentElement).color;
  }
  return undefined;
}
