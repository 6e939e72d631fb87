// A window that is loaded again: the figures' tab is there again, with what was asked of it.
import { setTimeout as wait } from 'node:timers/promises';
import { openWorkbench } from './workbench.mjs';

/** Milliseconds after which a VS Code in a browser has written down what its tabs hold; one that is closed properly does so then. */
const WRITTEN = 8000;

describe('A window that is loaded again', () => {
  let vscode;
  before(async () => {
    vscode = await openWorkbench();
  });
  after(() => vscode?.close());

  it('Should have its figures again, narrowed as they were', async () => {
    await vscode.openView('Corpus');
    await vscode.until(async () => (await vscode.rows()).some((row) => row.startsWith('湖南省3')), 'the tree');
    await vscode.runCommand('Corpus Reader: Show the Corpus’s Figures');
    let page = await vscode.webview('[role=grid]');
    const chips = () => page.locator('.chips button').allInnerTexts();
    const found = () => page.locator('.found').innerText();
    await vscode.until(async () => /^Figures: \d/u.test(await found()), 'figures');
    const all = await found();
    await page.locator('.words').fill('黨員');
    await vscode.until(async () => (await chips()).length === 1 && (await found()) !== all, 'fewer figures');
    const before = await found();
    await wait(WRITTEN);
    await vscode.page.reload();
    await vscode.ready();
    page = await vscode.webview('[role=grid]');
    await vscode.until(async () => (await chips()).length === 1, 'the chip after the window was loaded again');
    await vscode.until(async () => (await found()) === before, `the same figures: ${before}, not ${all}`);
  });
});
