// The page of articles by month alone, with a host that narrows the list as it is told: what the keys choose.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../vscode/chromium.mjs';
import { root } from '../vscode/paths.mjs';

const part = (name) => readFileSync(join(root, 'dist', name), 'utf8');

describe('The picture of articles by month, by the keyboard', () => {
  let browser;
  let page;
  const chosen = () => page.evaluate(() => globalThis.chosen);
  const chooses = async (from, to) => {
    await page.waitForFunction(([a, b]) => globalThis.chosen?.from === a && globalThis.chosen?.to === b, [from, to]);
    const months = Number(to.slice(-2)) - Number(from.slice(-2)) + 1;
    await page.waitForFunction(
      (count) => globalThis.document.querySelectorAll('[aria-pressed=true]').length === count,
      months,
    );
  };
  const focused = () => page.evaluate(() => globalThis.document.activeElement?.getAttribute('aria-label'));

  before(async () => {
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 900, height: 300 } });
    await page.setContent('<!DOCTYPE html><html lang="en"><body></body></html>');
    await page.addStyleTag({ content: part('timelinePage.css') });
    await page.evaluate(beHost);
    await page.addScriptTag({ content: part('timelinePage.js') });
    await page.locator('.mark').first().waitFor();
  });
  after(() => browser?.close());

  it('Should go from month to month by the arrows, and choose nothing', async () => {
    await page.locator('.mark[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    assert.match(await focused(), /^March 2022/u);
    assert.equal(await chosen(), undefined);
  });

  it('Should choose from the month that Shift and an arrow left on, further with each press, and less on the way back', async () => {
    await page.keyboard.press('Shift+ArrowRight');
    await chooses('2022-03', '2022-04');
    assert.match(await focused(), /^April 2022/u);
    await page.keyboard.press('Shift+ArrowRight');
    await chooses('2022-03', '2022-05');
    await page.keyboard.press('Shift+ArrowLeft');
    await chooses('2022-03', '2022-04');
    assert.match(await focused(), /^April 2022/u);
  });

  it('Should begin anew with Enter, and reach to earlier months, too', async () => {
    await page.keyboard.press('Enter');
    await chooses('2022-04', '2022-04');
    await page.keyboard.press('Shift+ArrowLeft');
    await chooses('2022-03', '2022-04');
    await page.keyboard.press('Shift+ArrowLeft');
    await chooses('2022-02', '2022-04');
  });

  it('Should reach as far as the mark on which Shift and Enter are pressed', async () => {
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+Enter');
    await chooses('2022-02', '2022-06');
  });

  it('Should end at the last month', async () => {
    await page.keyboard.press('Shift+ArrowRight');
    assert.match(await focused(), /^June 2022/u);
    assert.deepEqual(await chosen(), { from: '2022-02', to: '2022-06' });
  });
});

/** Runs in the page: the extension's side. */
function beHost() {
  const words = new Proxy({ articlesOf: '{0} · {1}' }, { get: (known, name) => known[name] ?? String(name) });
  const times = ['01', '02', '03', '04', '05', '06'].map((month, at) => ({ when: `2022-${month}`, articles: at + 3 }));
  const say = (data) => globalThis.dispatchEvent(new globalThis.MessageEvent('message', { data }));
  const answers = {
    begin: () => ({ words, locale: 'en' }),
    times: () => ({ times, undated: 0, ...globalThis.chosen }),
    choose: (given) => {
      globalThis.chosen = given ?? undefined;
      setTimeout(() => say({ told: 'changed' }), 5);
      return null;
    },
  };
  globalThis.acquireVsCodeApi = () => ({
    getState: () => undefined,
    setState: () => undefined,
    postMessage: ({ serial, question, given }) =>
      setTimeout(() => say({ serial, answer: answers[question](given) }), 5),
  });
}
