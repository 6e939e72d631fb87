// What the analysis writes and colours in an article, as it is seen.
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../vscode/paths.mjs';
import { openWorkbench } from './workbench.mjs';

const TEXT = [
  '栖鹤镇战疫记',
  '湖南省怀化市溆浦县2020年2月6日讯，栖鹤镇收捐款1.5万元，该镇有党员12名，昨日又来了三成。',
  '全县拨打110，一线的人都来了，3月6日《栖鹤》收到“四早”材料两百余份。',
].join('\n');
const settings = {
  'corpusReader.inlayHints.values': true,
  'corpusReader.inlayHints.dates': true,
  'corpusReader.inlayHints.places': true,
};

describe('In the text', () => {
  let folder;
  let vscode;
  before(async () => {
    folder = join(await temporaryFolder('in-the-text'), 'corpus');
    await mkdir(folder);
    await writeFile(join(folder, '栖鹤.txt'), TEXT);
    await writeFile(join(folder, '栖鹤.md'), TEXT);
    vscode = await openWorkbench({ folder, settings });
  });
  after(async () => {
    await vscode?.close();
    await rm(dirname(folder), { recursive: true, force: true, maxRetries: 5 });
  });

  const lines = () => vscode.page.locator('.editor-instance .view-lines').first().innerText();
  /** The colour in which characters stand on screen. */
  async function colourOf(text) {
    const { x, y, width, height } = await vscode.until(() => vscode.boxOf(text), text);
    return vscode.page.evaluate(
      ([left, top]) => document.defaultView.getComputedStyle(document.elementFromPoint(left, top)).color,
      [x + width / 2, y + height / 2],
    );
  }

  for (const name of ['栖鹤.txt', '栖鹤.md'])
    it(`Should say in ${name} what words stand for, and colour figures as figures`, async () => {
      await vscode.openFile(name);
      const seen = await vscode.until(async () => {
        const text = await lines();
        return /15,000/u.test(text) && text;
      }, 'the hints');
      for (const hint of ['2020-02-05', '栖鹤镇', '30%', '2020-03-06']) assert.ok(seen.includes(hint), hint);
      const plain = await colourOf('的人都来了');
      await vscode.until(async () => (await colourOf('12名')) !== plain, 'the colours');
      for (const numeral of ['110', '一线'])
        await vscode.until(async () => (await colourOf(numeral)) === plain, `${numeral}, which counts nothing`);
    });

  it('Should look right in every theme', async () => {
    await vscode.openFile('栖鹤.txt');
    for (const theme of ['Dark Modern', 'Light Modern', 'Dark High Contrast', 'Light High Contrast']) {
      await vscode.setTheme(theme);
      await vscode.settle(1200);
      await vscode.screenshot(`in-the-text ${theme}`);
    }
  });
});
