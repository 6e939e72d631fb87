// The figures of the sample corpus in a tab: what is seen, clicked, typed and heard there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import papaparse from 'papaparse';
import { root } from '../vscode/paths.mjs';
import { openWorkbench } from './workbench.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Figures of the sample corpus, as the command line counts them: a row of CSV each, under a head. */
const counted = () =>
  execFileSync(process.execPath, ['dist/cli.js', 'figures', 'seeds'], { cwd: root, encoding: 'utf8' })
    .trimEnd()
    .split('\n').length - 1;

const rowsOf = (csv) => papaparse.parse(csv.trimEnd(), { header: true }).data;

/** Rows without where their files lie, in one order. */
const stated = (rows) => rows.map(({ path, ...row }) => JSON.stringify({ ...row, path: basename(path) })).sort();

describe('The figures of the corpus in a tab', () => {
  let vscode;
  let page;
  let beside;
  const found = () => page.locator('.found').innerText();
  const rows = () => page.locator('.rows .row:not([hidden])');
  const cells = (column) => page.locator(`.rows .row:not([hidden]) .cell.${column}`).allInnerTexts();
  const chips = () => page.locator('.chips button').allInnerTexts();
  const foundAre = (pattern) => vscode.until(async () => pattern.test(await found()), `${pattern} above the table`);
  /** No rule of axe's is left out. */
  const heard = () => heardIn(page);
  const heardIn = async (frame) => {
    await frame.evaluate(axe);
    const { violations } = await frame.evaluate(() => globalThis.axe.run(document));
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  };

  before(async () => {
    vscode = await openWorkbench();
    await vscode.openView('Corpus');
    await vscode.until(async () => (await vscode.rows()).some((row) => row.startsWith('湖南省3')), 'the tree');
    await vscode.runCommand('Corpus Reader: Show the Corpus’s Figures');
    page = await vscode.webview('[role=grid]');
    await vscode.until(async () => (await rows().count()) > 5, 'rows');
  });
  after(() => vscode?.close());

  it('Should be as many as the command line counts', async () => {
    await foundAre(new RegExp(`^Figures: ${counted()} · Articles: 5$`, 'u'));
    await vscode.screenshot('figures');
  });

  it('Should be sorted by their values, one way, the other way, and as they stand', async () => {
    const before = await cells('written');
    const head = page.locator('.head.value button');
    const values = async () => (await cells('value')).map((value) => Number(value.replace(/[^\d.-]/gu, '')));
    await head.click();
    await vscode.until(
      async () => (await page.locator('.head.value').getAttribute('aria-sort')) === 'ascending',
      'the order',
    );
    await vscode.until(async () => (await values())[0] <= 1, 'the least');
    await head.click();
    await vscode.until(async () => (await values())[0] >= 10_000, 'the most');
    await head.click();
    await vscode.until(async () => (await cells('written')).join() === before.join(), 'the order of the corpus');
  });

  it('Should be cited by the menu of a row, with the sentence that holds it', async () => {
    await rows().first().click({ button: 'right' });
    const entry = vscode.page.locator('.action-item .action-label[aria-label="Copy Citation"]').last();
    await entry.waitFor();
    // A menu takes no click in its first moment.
    await vscode.settle();
    await entry.click();
    await vscode.until(
      async () => (await vscode.statusBar()).some((item) => item.includes('Copied: In brackets')),
      'what is copied',
    );
  });

  it('Should be filtered by words in either script, and be cleared by a chip', async () => {
    await page.locator('.words').fill('黨員');
    await vscode.until(async () => (await chips()).length === 1, 'a chip');
    await vscode.until(async () => !(await found()).startsWith(`Figures: ${counted()} `), 'fewer figures');
    assert.ok(
      (await cells('noun')).some((noun) => /党员/u.test(noun)),
      'in the script that was not typed',
    );
    await page.locator('.chips button').click();
    await foundAre(new RegExp(`^Figures: ${counted()} `, 'u'));
  });

  it('Should be filtered by a noun picked from the list, by the keyboard alone', async () => {
    await page.locator('.drop', { hasText: 'What' }).focus();
    await vscode.page.keyboard.press('Enter');
    await page.locator('.choices input').first().waitFor();
    await vscode.page.keyboard.type('党员');
    await vscode.until(
      async () => (await page.locator('.choices label').allInnerTexts()).every((one) => /[党黨][员員]/u.test(one)),
      'nouns with the words',
    );
    await vscode.page.keyboard.press('ArrowDown');
    await vscode.page.keyboard.press('Space');
    await vscode.until(async () => (await chips()).length === 1, 'a chip');
    await vscode.screenshot('figures-noun');
    await vscode.page.keyboard.press('Escape');
    assert.equal(await page.locator('.window:visible').count(), 0);
    assert.ok((await page.locator('.drop:focus').count()) === 1, 'the focus is back on the button');
    await page.locator('.chips button').click();
  });

  it('Should mark an end of a range that is none, and narrow by one that is', async () => {
    await page.locator('.drop', { hasText: 'Value' }).click();
    const least = page.locator('.window input').first();
    await least.fill('many');
    await vscode.page.keyboard.press('Enter');
    assert.equal(await least.getAttribute('aria-invalid'), 'true');
    await least.fill('1000');
    await vscode.page.keyboard.press('Enter');
    await vscode.until(
      async () =>
        (await chips()).includes('Value: 1000 – ×') || (await chips()).some((chip) => chip.startsWith('Value: 1000')),
      'a chip',
    );
    await page.locator('.chips button').click();
  });

  it('Should walk through the table by the keyboard and open a sentence with its number selected', async () => {
    await foundAre(new RegExp(`^Figures: ${counted()} `, 'u'));
    await page.locator('[role=grid]').focus();
    await vscode.page.keyboard.press('Control+End');
    const last = page.locator('.row[aria-selected=true]');
    await vscode.until(
      async () => (await last.getAttribute('aria-rowindex')) === String(counted() + 1),
      'the last row',
    );
    await vscode.page.keyboard.press('Control+Home');
    await vscode.until(async () => (await last.getAttribute('aria-rowindex')) === '2', 'the first row');
    const active = await page.locator('[role=grid]').getAttribute('aria-activedescendant');
    assert.equal(await page.locator(`[id="${active}"]`).count(), 1);
    const written = (await last.locator('.written').innerText()).trim();
    await vscode.page.keyboard.press('Enter');
    const selected = vscode.page.locator('.statusbar-item', { hasText: 'selected' });
    await selected.waitFor({ timeout: 20_000 });
    assert.match(await selected.innerText(), new RegExp(`\\(${written.length} selected\\)`, 'u'));
    await vscode.screenshot('figures-opened');
  });

  it('Should keep its filters while another tab hides it', async () => {
    await vscode.page.locator('.tab', { hasText: 'Figures' }).click();
    page = await vscode.webview('[role=grid]');
    await page.locator('.words').fill('党员');
    await vscode.until(async () => (await chips()).length === 1, 'a chip');
    await vscode.settle(1000);
    await vscode.openFile('003_06c32a04bda8de1c.txt');
    await vscode.page.locator('.tab', { hasText: 'Figures' }).click();
    page = await vscode.webview('[role=grid]');
    await vscode.until(async () => (await chips()).length === 1, 'the chip again');
    await foundAre(/^Figures: \d/u);
    await page.locator('.chips button').click();
    await foundAre(new RegExp(`^Figures: ${counted()} `, 'u'));
  });

  it('Should be as many in the table, in an exported file, in a saved query and by the command line', async () => {
    await page.locator('.words').fill('党员');
    await vscode.until(async () => (await chips()).length === 1, 'a chip');
    await vscode.until(async () => !(await found()).startsWith(`Figures: ${counted()} `), 'fewer figures');
    const [, total, articles] = /Figures: (\d+) · Articles: (\d+)/u.exec(await found());
    const [csv, saved] = ['of-the-view.csv', 'of-the-view.corpusquery'].map((name) => join(vscode.folder, name));
    await page.locator('button', { hasText: 'Export…' }).click();
    await vscode.pick('CSV for programs');
    await vscode.answer(csv);
    await vscode.until(() => existsSync(csv), 'the exported file');
    const asked = vscode.page.locator('.quick-input-widget:visible');
    await vscode.until(async () => (await asked.count()) === 0, 'the first question gone');
    await page.locator('button', { hasText: 'Save this Query…' }).click();
    await asked.waitFor();
    await vscode.settle(1000);
    await vscode.answer(saved);
    await vscode.until(() => existsSync(saved), 'the saved query');
    const exported = rowsOf(readFileSync(csv, 'utf8'));
    assert.equal(exported.length, Number(total));
    assert.equal(new Set(exported.map(({ path }) => path)).size, Number(articles));
    const { found: kept } = JSON.parse(readFileSync(saved, 'utf8'));
    assert.deepEqual(kept, { total: Number(total), articles: Number(articles) });
    const args = ['dist/cli.js', 'query', saved, 'seeds'];
    const printed = rowsOf(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
    assert.deepEqual(stated(printed), stated(exported));
    await page.locator('.chips button').click();
    await foundAre(new RegExp(`^Figures: ${counted()} `, 'u'));
  });

  for (const [kind, mark] of [
    ['bars', '.bar'],
    ['time', '.bar, .month'],
    ['spread', '.bar'],
    ['tiles', '.region:not(.empty)'],
    ['outlines', '.region:not(.empty)'],
  ]) {
    it(`Should be drawn as ${kind}, each mark leading to its rows`, async () => {
      await page.locator('select').selectOption(kind);
      await page.locator(`svg .mark ${mark}`).first().waitFor();
      assert.deepEqual(await page.locator('[style*="fill"], style:not([id^="_"])').count(), 0);
      await vscode.screenshot(`figures-${kind}`);
      assert.deepEqual(await heard(), []);
      const whole = await found();
      await page.locator('svg .mark').first().focus();
      await vscode.page.keyboard.press('Enter');
      await vscode.until(async () => (await chips()).length === 1 && (await found()) !== whole, 'its rows');
      await page.locator('.chips button').click();
      await vscode.until(async () => (await found()) === whole, 'all rows');
    });
  }

  it('Should have a table behind each picture', async () => {
    await page.locator('.picture-head button', { hasText: 'As a Table' }).click();
    await page.locator('.picture table tbody tr').first().waitFor();
    assert.deepEqual(await heard(), []);
    await vscode.screenshot('figures-behind');
    await page.locator('.picture-head button', { hasText: 'As a Picture' }).click();
    await page.locator('svg .mark').first().waitFor();
  });

  for (const theme of ['Light Modern', 'Dark Modern', 'Dark High Contrast', 'Light High Contrast']) {
    it(`Should be heard and seen in ${theme}`, async () => {
      await vscode.setTheme(theme);
      await vscode.settle(1000);
      await page.locator('.drop', { hasText: 'Unit' }).click();
      await page.locator('.choices input').first().waitFor();
      assert.deepEqual(await heard(), []);
      await vscode.screenshot(`figures-${theme.toLowerCase().replaceAll(' ', '-')}`);
      await vscode.page.keyboard.press('Escape');
    });
  }

  it('Should ask for nothing from outside', async () => {
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    assert.ok(asked.length > 0);
    assert.deepEqual(
      asked.filter(
        (name) => !/^(?:https:\/\/file\+|https?:\/\/127\.0\.0\.1|https:\/\/[^/]*vscode-resource)/u.test(name),
      ),
      [],
    );
  });

  it('Should be opened from a file that holds a query, and tell what changed since it was saved', async () => {
    const found = { total: 7, articles: 2 };
    await keep('kept.corpusquery', JSON.stringify({ figures: { nouns: ['党员'], place: '430000' }, found }));
    page = await vscode.webview('[role=grid]');
    await vscode.until(async () => (await chips()).length === 3, 'chips');
    assert.match((await chips()).join(' | '), /What: 党员.*Where: 湖南省/su);
    const told = await page.locator('.news').innerText();
    assert.match(told, /It found 7 in 2 articles then, and finds \d+ in \d+ articles now\./u);
    await vscode.screenshot('figures-query');
  });

  it('Should say what is wrong with a file that holds none', async () => {
    await keep('unfit.corpusquery', JSON.stringify({ figures: { places: '430000' } }));
    const said = await (await vscode.webview('.told')).locator('.told').innerText();
    assert.match(said, /This file is no query: there is no field figures\.places/u);
  });

  /** Writes a file into the folder and opens it by its name. */
  async function keep(name, text) {
    await writeFile(join(vscode.folder, name), text);
    await vscode.runCommand('View: Close All Editors');
    await vscode.until(() => vscode.offersFile(name), `${name} in the list of files`);
    await vscode.pick(name);
    await vscode.page.locator('.tab', { hasText: name }).first().waitFor();
  }

  it('Should be opened from a place of the tree', async () => {
    await vscode.rowAction('湖南省', 'Figures of this Place');
    await vscode.page.locator('.tab', { hasText: 'Figures: 湖南省' }).first().waitFor();
  });

  it('Should put the prefectures on the outlines as dots, which say whose points they are', async () => {
    await vscode.runCommand('Corpus Reader: Show the Corpus’s Figures');
    await vscode.page.locator('.tab.active', { hasText: /^Figures$/u }).waitFor();
    page = await activePage();
    await page.locator('select').selectOption('outlines');
    await page.locator('svg .mark .dot').first().waitFor();
    assert.ok((await page.locator('svg .mark .dot').count()) >= 3);
    assert.match(await page.locator('.picture-head').innerText(), /GeoNames \(CC BY 4\.0\)/u);
    assert.deepEqual(await heard(), []);
    await vscode.screenshot('figures-dots');
    await page
      .locator('svg .mark', { has: page.locator('.dot') })
      .first()
      .click();
    await vscode.until(async () => (await chips()).some((chip) => /^Where: .*市|^Where: .*州/u.test(chip)), 'a chip');
    await page.locator('.chips button').click();
    await page.locator('select').selectOption('');
  });

  it('Should show how the number of a row grew, from its menu and by a key', async () => {
    const ofOneNumber = vscode.page.locator('.tab.active', { hasText: /^Figures: .+ · .+/u });
    const close = async () => {
      await ofOneNumber.click({ button: 'middle' });
      await ofOneNumber.waitFor({ state: 'hidden' });
    };
    await atRest();
    await nounOfPlace().click({ button: 'right' });
    const entry = vscode.page.locator('.monaco-menu .action-label', { hasText: 'How This Number Grew' });
    await entry.waitFor();
    // A menu takes no click in its first moment: that may be the end of the one that opened it.
    await vscode.settle();
    await entry.click();
    await ofOneNumber.waitFor();
    const grown = await vscode.webview('.steps');
    assert.match(await grown.locator('.steps').innerText(), /First Reported/u);
    await vscode.screenshot('figures-growth-of-row');
    await close();
    page = await activePage();
    await atRest();
    await nounOfPlace().click();
    await vscode.page.keyboard.press('g');
    await ofOneNumber.waitFor();
    await close();
  });

  /** All figures stand in the table that is shown, as they do when a filter was taken away, or a tab comes back. */
  async function atRest() {
    await foundAre(new RegExp(`^Figures: ${counted()} `, 'u'));
    await page.locator('[aria-busy=false] .rows .row:not(.loading):not([hidden])').first().waitFor();
  }

  /** The noun of the first row that names a place, too: others are of no one number that could grow. */
  function nounOfPlace() {
    const filled = (column) => page.locator(`.cell.${column}:not(:empty)`);
    const rows = page
      .locator('.rows .row:not([hidden])')
      .filter({ has: filled('noun') })
      .filter({ has: filled('place') });
    return rows.first().locator('.cell.noun');
  }

  /** The table of the tab that is shown. */
  async function activePage() {
    return vscode.until(async () => {
      for (const frame of vscode.page.frames()) {
        const isSeen = await frame
          .evaluate(() => document.querySelector('[role=grid]')?.clientHeight > 0)
          .catch(() => false);
        if (isSeen) return frame;
      }
      return undefined;
    }, 'the table that is shown');
  }

  it('Should stand beside the articles by month, which narrow the list by the pointer and by the keyboard', async () => {
    const { list, month } = await months();
    const shown = async () => (await list.innerText()).replace(/\s+/gu, ' ');
    assert.deepEqual(await beside.locator('.mark').evaluateAll((all) => all.map((one) => one.ariaLabel)), [
      'March 2022 · Articles: 2',
    ]);
    assert.deepEqual(await heardIn(beside), []);
    await vscode.screenshot('months');
    await month().click();
    await vscode.until(async () => (await shown()).includes('2022-03: 2 of 5 articles'), 'the articles of the month');
    await vscode.until(async () => (await month().getAttribute('aria-pressed')) === 'true', 'the month chosen');
    await vscode.screenshot('months-chosen');
    await vscode.page.keyboard.press('Enter');
    await vscode.until(async () => !(await shown()).includes('2022-03: 2 of 5'), 'all articles again');
    await vscode.until(async () => (await beside.locator('.mark:focus').count()) === 1, 'the focus where it was');
    await beside.locator('button', { hasText: 'As a Table' }).click();
    await beside.locator('tbody button', { hasText: 'March 2022' }).click();
    await vscode.until(async () => (await shown()).includes('2022-03: 2 of 5 articles'), 'the month from the table');
    assert.deepEqual(await heardIn(beside), []);
    await beside.locator('button', { hasText: 'All Times instead of March 2022' }).click();
    await vscode.until(async () => !(await shown()).includes('2022-03: 2 of 5'), 'all articles again');
  });

  it('Should list each report once, and say how many copies are hidden', async () => {
    const list = vscode.page.locator('.pane', { hasText: /^Articles/iu }).first();
    const report = readFileSync(join(vscode.folder, '003_06c32a04bda8de1c.txt'), 'utf8');
    await writeFile(join(vscode.folder, 'reprinted.txt'), report);
    await vscode.until(async () => (await list.innerText()).includes('6 articles'), 'the copy in the list');
    await vscode.runCommand('Corpus Reader: Filter Articles by Place, Date, Publisher, Script, Copies or Mark');
    await vscode.pick('Copies');
    await vscode.pick('each report once');
    const told = 'each report once: 5 of 6 articles. Copies hidden: 1';
    await vscode.until(async () => (await list.innerText()).includes(told), told);
    await vscode.screenshot('each-report-once');
  });

  /** Opens the view beside the list. */
  async function months() {
    await vscode.page.locator('.pane-header', { hasText: /Articles by Month/iu }).click();
    beside = await vscode.webview('.timeline');
    const month = () => beside.locator('.mark').first();
    await month().waitFor();
    return { month, list: vscode.page.locator('.pane', { hasText: /^Articles/iu }).first() };
  }
});
