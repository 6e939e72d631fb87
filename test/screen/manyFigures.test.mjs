// The page of figures alone, with a host that has 1.7 million of them: it asks for what is seen and reaches the last.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../vscode/chromium.mjs';
import { root } from '../vscode/paths.mjs';

const part = (name) => readFileSync(join(root, 'dist', name), 'utf8');
const MANY = 1_700_000;

describe('A page of 1.7 million figures', () => {
  let browser;
  let page;
  const written = () => page.locator('.rows .row:not([hidden]) .written');
  /** Until the row shows this figure: what scrolls is drawn with the next frame, which may be late. */
  const shows = (row, text) => row.filter({ hasText: new RegExp(`^${text}$`, 'u') }).waitFor({ timeout: 10_000 });
  const selected = () => page.locator('.row[aria-selected=true]').getAttribute('aria-rowindex');
  /** Until what is seen has come. */
  const settled = () =>
    page.waitForFunction(() => {
      const { document } = globalThis;
      const rows = document.querySelectorAll('.rows .row:not([hidden])');
      return rows.length > 5 && document.querySelectorAll('.rows .row:not([hidden]).loading').length === 0;
    });

  before(async () => {
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
    await page.setContent('<!DOCTYPE html><html lang="en"><body></body></html>');
    await page.addStyleTag({ content: part('figuresPage.css') });
    await page.evaluate(beHost, MANY);
    await page.addScriptTag({ content: part('figuresPage.js') });
    await page.locator('.rows .row').first().waitFor();
    await settled();
  });
  after(() => browser?.close());

  it('Should hold no more rows than are seen', async () => {
    assert.ok((await page.locator('.rows .row').count()) < 60);
    assert.equal(await page.locator('[role=grid]').getAttribute('aria-rowcount'), String(MANY + 1));
  });

  it('Should reach the last row by the scroll bar', async () => {
    await page.locator('.grid').evaluate((grid) => {
      grid.scrollTop = grid.scrollHeight;
    });
    await shows(written().last(), `${MANY - 1}名`);
  });

  it('Should move by the wheel as far as the wheel turns, not as far as the scroll bar is coarse', async () => {
    await page.locator('.grid').evaluate((grid) => {
      grid.scrollTop = 0;
    });
    await shows(written().first(), '0名');
    await page.mouse.move(600, 500);
    await page.mouse.wheel(0, 240);
    await shows(written().first(), '10名');
  });

  it('Should go to either end by the keyboard, and open the row that is meant', async () => {
    await page.locator('.grid').focus();
    await page.keyboard.press('Control+End');
    await shows(written().last(), `${MANY - 1}名`);
    assert.equal(await selected(), String(MANY + 1));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => globalThis.opened !== undefined);
    assert.deepEqual(await page.evaluate(() => globalThis.opened), { found: 1, row: MANY - 2, beside: false });
    await page.keyboard.press('Control+Home');
    await shows(written().first(), '0名');
  });

  it('Should ask for some pages, whatever was scrolled over', async () => {
    assert.ok((await page.evaluate(() => globalThis.asked)) < 40);
  });
});

/** Runs in the page: the extension's side, with rows made when they are asked for. */
function beHost(many) {
  const words = new Proxy(
    { columns: new Proxy({}, { get: (_, name) => String(name) }) },
    {
      get: (known, name) => known[name] ?? String(name),
    },
  );
  const row = (at) => ({
    cells: {
      ...{ written: `${at}名`, value: String(at), unit: '名', noun: '群众', place: '沅陵县' },
      ...{ when: '2020-03', article: `题${at}`, published: '2020-03-04' },
    },
    placePath: '',
    sentence: { text: `有群众${at}名参加`, start: 3, end: 4 + String(at).length },
  });
  globalThis.asked = 0;
  const answers = {
    begin: () => ({ words, locale: 'en', asked: { query: {}, names: {} } }),
    find: () => ({ number: 1, total: many, articles: 100_000, units: [], isOneNoun: true }),
    rows: ({ from, to }) => {
      globalThis.asked++;
      return Array.from({ length: to - from }, (_, at) => row(from + at));
    },
    open: (given) => {
      globalThis.opened = given;
      return null;
    },
  };
  const answer = ({ serial, question, given }) => {
    const data = { serial, answer: answers[question](given) };
    globalThis.dispatchEvent(new globalThis.MessageEvent('message', { data }));
  };
  globalThis.acquireVsCodeApi = () => ({
    getState: () => undefined,
    setState: () => undefined,
    postMessage: (request) => setTimeout(() => answer(request), 5),
  });
}
