// Reports that print or contradict one another: what is seen, clicked and typed in the views Contradictions and Copies.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { disagreeingFolder, texts } from './disagreeing.mjs';
import { openWorkbench } from './workbench.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('Reports of a corpus that disagree', () => {
  let vscode;
  let folder;
  const openPane = async (title) => {
    const header = vscode.page.locator('.sidebar .pane-header', { hasText: title });
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
  };
  const paneAction = async (title, action) => {
    const pane = vscode.page.locator('.sidebar .pane', { hasText: title });
    await pane.hover();
    await pane.locator(`.pane-header .action-label[aria-label^="${action}"]`).click();
  };
  const rowsAre = (pattern, what) =>
    vscode.until(async () => (await vscode.rows()).some((row) => pattern.test(row)), what ?? `a row ${pattern}`);
  const noRow = (pattern) =>
    vscode.until(async () => !(await vscode.rows()).some((row) => pattern.test(row)), `no row ${pattern}`);
  const tabs = () => vscode.page.locator('.tab .label-name').allInnerTexts();
  const selected = (text) =>
    vscode.until(
      async () => (await vscode.statusBar()).some((one) => one.includes(`(${text.length} selected)`)),
      `“${text}” selected`,
    );

  before(async () => {
    folder = await disagreeingFolder();
    vscode = await openWorkbench({ folder });
    await vscode.openView('Corpus');
    await openPane('Contradictions');
    await vscode.page.locator('.sidebar .pane-header', { hasText: 'Articles' }).first().click();
    await vscode.until(
      async () => (await vscode.rows()).some((row) => row.startsWith('Numbers that contradict each other')),
      'contradictions',
      90_000,
    );
  });
  after(async () => {
    await vscode?.close();
    if (folder) await rm(dirname(folder), { recursive: true, force: true });
  });

  it('Should be listed once for all printings, with what is counted, where, when and both numbers', async () => {
    await rowsAre(/^Numbers that contradict each other1$/u);
    await rowsAre(/^水库 · 溆浦县 · 2022-03-20128座 or 131座$/u);
    await vscode.screenshot('contradictions');
  });

  it('Should open each sentence with its number selected', async () => {
    await vscode.expand('水库 · 溆浦县');
    await rowsAre(/溆浦县有水库131座。水库一览 · 2022-03-25$/u);
    await vscode.row('溆浦县有水库131座').click();
    await vscode.until(async () => (await tabs()).includes('other.txt'), 'the article');
    await selected('131座');
    await vscode.screenshot('contradictions-sentence');
  });

  it('Should be compared side by side', async () => {
    await vscode.rowAction('水库 · 溆浦县', 'Compare Side by Side');
    await vscode.until(async () => (await vscode.page.locator('.editor-instance').count()) === 2, 'two editors');
    await selected('131座');
    assert.ok((await tabs()).includes('first.txt'));
    await vscode.screenshot('contradictions-compared');
    await vscode.runCommand('View: Close All Editors');
  });

  it('Should tell sums that do not add up, and open them', async () => {
    const row = 'The parts add up to 1,220人, but the whole is 1240人.';
    await rowsAre(/^The parts add up to 1,220人, but the whole is 1240人\.学校情况 · 2022-04-02$/u);
    await vscode.expand(row);
    await vscode.row('有学生1240人').click();
    await vscode.until(async () => (await tabs()).includes('sum.txt'), 'the article');
    await selected('562人');
  });

  it('Should be set aside with a note, shown again, and be brought back', async () => {
    await vscode.rowAction('水库 · 溆浦县', 'Set Aside');
    await vscode.answer('two registers');
    await noRow(/^水库 · 溆浦县/u);
    await paneAction('Contradictions', 'Show Those Set Aside');
    await rowsAre(/^Set aside1$/u);
    await vscode.expand('Set aside');
    await rowsAre(/^水库 · 溆浦县 · 2022-03-20128座 or 131座 · two registers$/u);
    await vscode.screenshot('contradictions-aside');
    await vscode.rowAction('水库 · 溆浦县', 'Bring Back');
    await rowsAre(/^Numbers that contradict each other1$/u);
    await noRow(/^Set aside/u);
  });

  it('Should be set aside by the keyboard, and say so where nothing else was found', async () => {
    for (const beginning of ['水库 · 溆浦县', 'The parts add up']) {
      await vscode.row(beginning).click();
      await vscode.page.keyboard.press('Delete');
      await vscode.page.locator('.quick-input-widget:visible').waitFor();
      await vscode.page.keyboard.press('Enter');
      await noRow(new RegExp(`^${beginning}`, 'u'));
    }
    await rowsAre(/^Set aside2$/u);
    await paneAction('Contradictions', 'Hide Those Set Aside');
    await vscode.page.locator('.welcome-view-content', { hasText: 'All that was found has been set aside.' }).waitFor();
    await vscode.screenshot('contradictions-all-aside');
    await vscode.page.locator('.welcome-view-content a', { hasText: 'Show Those Set Aside' }).click();
    await rowsAre(/^Set aside2$/u);
    await vscode.expand('Set aside');
    await vscode.rowAction('水库 · 溆浦县', 'Bring Back');
    await rowsAre(/^Set aside1$/u);
    await vscode.settle();
    await vscode.rowAction('The parts add up', 'Bring Back');
    await noRow(/^Set aside/u);
    await rowsAre(/^Numbers that contradict each other1$/u);
  });

  it('Should follow an article that changes', async () => {
    await writeFile(join(folder, 'other.txt'), texts['other.txt'].replace('131', '128'));
    await noRow(/^Numbers that contradict each other/u);
    await rowsAre(/^Sums that do not add up1$/u);
    await writeFile(join(folder, 'other.txt'), texts['other.txt']);
    await rowsAre(/^Numbers that contradict each other1$/u);
  });

  it('Should be known as copies of one report, the first of them first, across scripts and cuts', async () => {
    await vscode.page.locator('.sidebar .pane-header', { hasText: 'Contradictions' }).click();
    await openPane('Copies');
    await rowsAre(/^溆浦检查水库3 copies, first 2022-03-21$/u);
    await vscode.expand('溆浦检查水库');
    await rowsAre(/^溆浦检查水库2022-03-21 · 怀化日报 · the first$/u);
    await rowsAre(/^溆浦县检查全县水库2022-03-23 · 红网$/u);
    await vscode.screenshot('copies');
  });

  it('Should tell what a copy changed, and lead to it', async () => {
    await vscode.expand('溆浦县检查全县水库');
    await rowsAre(/^65名number · left out$/u);
    await rowsAre(/^56名number · added$/u);
    await vscode.screenshot('copies-changes');
    await vscode.row('56名').click();
    await vscode.until(async () => (await tabs()).includes('shorter.txt'), 'the copy');
    await selected('56名');
  });

  it('Should compare a copy with the first, in one script', async () => {
    await vscode.rowAction('溆浦縣檢查水庫', 'Compare with the First');
    await vscode.page.locator('.monaco-diff-editor').waitFor();
    await vscode.until(async () => (await tabs()).some((tab) => /2022-03-21 ↔ 2022-03-22/u.test(tab)), 'the diff');
    await vscode.settle(1500);
    await vscode.screenshot('copies-compared');
  });

  it('Should show how a number grew, from its card, each step leading to its sentence', async () => {
    await vscode.openFile('later.txt');
    await vscode.until(() => vscode.hover('132座'), 'a card');
    await vscode.page.locator('.monaco-hover:not(.hidden) a', { hasText: 'How this number grew' }).click();
    const page = await vscode.webview('.picture table');
    await vscode.until(async () => (await page.locator('svg .mark').count()) === 3, 'three steps');
    const rows = await page.locator('.picture tbody tr').allInnerTexts();
    assert.deepEqual(
      rows.map((row) => row.split('\t').map((cell) => cell.trim())),
      [
        ['2022-03-20', '128 座', '128座', '2022-03-21 · 怀化日报 · 溆浦检查水库', '3'],
        ['2022-03-20', '131 座', '131座', '2022-03-25 · 溆浦县政府网 · 水库一览', '1'],
        ['2022-06-20', '132 座', '132座', '2022-06-25 · 溆浦县政府网 · 水库又有增加', '1'],
      ],
    );
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document));
    assert.deepEqual(
      violations.map(({ id }) => id),
      [],
    );
    await vscode.screenshot('growth');
    await page.locator('svg .mark').nth(1).focus();
    await vscode.page.keyboard.press('Enter');
    await vscode.until(async () => (await tabs()).includes('other.txt'), 'the article');
    await selected('131座');
  });

  it('Should say what to choose where the filters mean no one number', async () => {
    await vscode.page.locator('.tab', { hasText: 'Figures' }).click();
    const page = await vscode.webview('.picture table');
    await page.locator('.chips button', { hasText: 'What' }).click();
    await page.locator('.picture p', { hasText: 'Choose one under What and one under Where' }).waitFor();
  });

  for (const theme of ['Light Modern', 'Dark Modern', 'Dark High Contrast']) {
    it(`Should be seen in ${theme}`, async () => {
      await vscode.setTheme(theme);
      await openPane('Contradictions');
      await rowsAre(/^水库 · 溆浦县/u);
      await vscode.screenshot(`reports-${theme.toLowerCase().replaceAll(' ', '-')}`);
    });
  }
});

describe('Reports that disagree, in Chinese', () => {
  for (const [locale, corpus, contradictions, copies, row, report] of [
    [
      'zh-cn',
      '语料库',
      '矛盾之处',
      '通稿与转载',
      /^水库 · 溆浦县 · 2022-03-20128座 还是 131座$/u,
      '刊载 3 次，最早 2022-03-21',
    ],
    [
      'zh-tw',
      '語料庫',
      '矛盾之處',
      '通稿與轉載',
      /^水库 · 漵浦縣 · 2022-03-20128座 還是 131座$/u,
      '刊載 3 次，最早 2022-03-21',
    ],
  ]) {
    it(`Should speak ${locale}`, async () => {
      const folder = await disagreeingFolder();
      const vscode = await openWorkbench({ folder, locale });
      try {
        await vscode.openView(corpus);
        for (const title of [contradictions, copies])
          await vscode.page.locator('.sidebar .pane-header', { hasText: title }).click();
        await vscode.until(async () => (await vscode.rows()).some((one) => row.test(one)), `a row ${row}`, 90_000);
        await vscode.row(report).waitFor({ timeout: 40_000 });
        await vscode.screenshot(`reports-${locale}`);
      } finally {
        await vscode.close();
        await rm(dirname(folder), { recursive: true, force: true });
      }
    });
  }
});
