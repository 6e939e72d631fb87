// What a person does in VS Code's window, said in playwright's words.
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const input = '.quick-input-widget .quick-input-box input';
const quickRow = '.quick-input-list .monaco-list-row';
const hoverRow = '.monaco-hover:not(.hidden) .hover-row';
const treeRow = '.sidebar .monaco-list-row, .part.panel .monaco-list-row';

/** Milliseconds; a machine with much else to do is slow. */
const patience = 60_000;
/** The same for a window that opens. */
const opening = 150_000;

export class Workbench {
  /** @param {{page: import('playwright-core').Page, pictures: string, server: any, browser: any, folder?: string,
   *   copy?: string}} parts `copy` is a folder made for this window alone */
  constructor({ page, pictures, server, browser, folder, copy }) {
    Object.assign(this, { page, pictures, server, browser, folder, copy });
  }

  async ready() {
    await this.page.locator('.monaco-workbench .activitybar').first().waitFor({ timeout: opening });
    await this.page.locator('.monaco-workbench[class*="vscode-theme-"]').waitFor({ timeout: opening });
    await this.page.locator('.statusbar-item').first().waitFor({ timeout: opening });
  }

  async close() {
    await this.browser.close();
    await this.server.stop();
    if (this.copy) await rm(dirname(this.copy), { recursive: true, force: true, maxRetries: 5 });
  }

  /** A container of the activity bar, by the beginning of its title; stays open if it is. */
  async openView(title) {
    const tab = this.page.locator(`.activitybar a[aria-label^="${title}"]`).first();
    await tab.waitFor({ timeout: patience });
    const item = this.page.locator('.activitybar .action-item.checked', { has: tab });
    if ((await item.count()) === 0) await tab.click();
    await this.page.locator('.sidebar .composite.title').waitFor();
  }

  /** The texts of the side bar's and the panel's rows that are on screen, from the top. */
  async rows() {
    const texts = await this.page.locator(treeRow).allInnerTexts();
    return texts.map((text) => text.replace(/\s+/gu, ' ').trim());
  }

  /** A row of a tree by the beginning of its label or description; waits for it. */
  row(text) {
    return this.page.locator(treeRow).filter({ hasText: text }).first();
  }

  /** Opens each row in turn, unless it is open. */
  async expand(...texts) {
    for (const text of texts) {
      const row = this.row(text);
      await row.waitFor({ timeout: patience });
      if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
      await this.settle();
    }
  }

  /** Clicks an inline action of a row by its title's beginning. */
  async rowAction(text, title) {
    await this.row(text).hover();
    await this.row(text).locator(`.actions .action-label[aria-label^="${title}"]`).click();
  }

  /** Opens a file of the folder by quick open. */
  async openFile(name) {
    await this.page.keyboard.press('Control+P');
    await this.page.locator(input).fill(name);
    await this.page.locator(quickRow).filter({ hasText: name }).first().waitFor({ timeout: patience });
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tabs-container .tab', { hasText: name }).first().waitFor({ timeout: patience });
    await this.page.locator('.editor-instance .view-line').first().waitFor({ timeout: patience });
  }

  /** Runs a command by its title, as it stands in the palette. */
  async runCommand(title) {
    await this.until(() => this.offers(title), `“${title}” in the palette`);
    await this.pick(title);
  }

  /** Opens the palette anew: what it offers is what held when it was opened. */
  async offers(title) {
    await this.page.keyboard.press('F1');
    return this.isOffered(`>${title}`, title);
  }

  /** Types into the list that was just opened; false where it closed again, as a page that loads takes the focus, or has no such row. */
  async isOffered(words, title) {
    try {
      await this.page.locator(input).fill(words, { timeout: 3000 });
      await this.page.locator(quickRow).filter({ hasText: title }).first().waitFor({ timeout: 3000 });
      return true;
    } catch {
      await this.page.keyboard.press('Escape');
      return false;
    }
  }

  /** Clicks the row of an open quick pick that has this label, or that begins with it, or that has it somewhere. */
  async pick(label) {
    await this.page.locator(quickRow).filter({ hasText: label }).first().waitFor({ timeout: patience });
    await this.settle();
    const labels = (await this.page.locator(quickRow).allInnerTexts()).map((text) => text.split('\n')[0].trim());
    const tests = [(text) => text === label, (text) => text.startsWith(label), (text) => text.includes(label)];
    const index = tests.map((test) => labels.findIndex(test)).find((found) => found >= 0) ?? 0;
    await this.page.locator(quickRow).nth(index).click();
    await this.settle();
  }

  /** The rows of an open quick pick; a row's icon leaves a space before its text. */
  async picks() {
    await this.page.locator(quickRow).first().waitFor({ timeout: patience });
    return (await this.page.locator(quickRow).allInnerTexts()).map((text) => text.trim());
  }

  /** Is a quick pick open? */
  async isPicking() {
    return this.page.locator(quickRow).first().isVisible();
  }

  /** Opens the list of files anew: it knows the files that were there when it was opened. */
  async offersFile(name) {
    await this.page.keyboard.press('Control+P');
    return this.isOffered(name, name);
  }

  /** Chooses a row of an open quick pick, or answers an input box, with this text. */
  async answer(text) {
    await this.page.locator(input).fill(text);
    await this.settle();
    await this.page.keyboard.press('Enter');
    await this.settle();
  }

  /** Where this text stands on screen, in the active editor; undefined when it isn't visible. */
  async boxOf(text, nth = 0) {
    return this.page.evaluate(findText, { text, nth });
  }

  /** Puts the mouse over the nth such text in the editor; gives the card's text, undefined when there is none. */
  async hover(text, nth = 0) {
    await this.page.mouse.move(5, 5);
    await this.page.locator(hoverRow).first().waitFor({ state: 'hidden', timeout: 5000 });
    const box = await this.until(() => this.boxOf(text, nth), `“${text}” on screen`);
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
    const shown = await this.page
      .locator(hoverRow)
      .first()
      .waitFor({ timeout: 5000 })
      .then(
        () => true,
        () => false,
      );
    if (!shown) return undefined;
    await this.page.locator(hoverRow).filter({ hasText: 'Loading...' }).first().waitFor({ state: 'hidden' });
    await this.settle();
    return (await this.page.locator(hoverRow).allInnerTexts()).join('\n') || undefined;
  }

  /** The visible text of the active editor, a line an element. */
  async editorLines() {
    // At one go: a line that the editor draws anew meanwhile would be waited for.
    const placed = await this.page.evaluate(() =>
      [...document.querySelectorAll('.editor-group-container.active .editor-instance .view-line')].map((line) => [
        line.getBoundingClientRect().top,
        line.textContent ?? '',
      ]),
    );
    return placed.sort(([a], [b]) => a - b).map(([, text]) => text.replaceAll('\u00a0', ' '));
  }

  /** The page of the webview that holds this, as playwright's frame. */
  async webview(selector) {
    return this.until(async () => {
      for (const frame of this.page.frames()) {
        const count = await frame
          .locator(selector)
          .count()
          .catch(() => 0);
        if (count > 0) return frame;
      }
      return undefined;
    }, `a page with ${selector}`);
  }

  /** For instance Dark Modern, Light Modern, Dark High Contrast, Light High Contrast. */
  async setTheme(name) {
    await this.runCommand('Preferences: Color Theme');
    await this.page.locator(input).fill(name);
    await this.pick(name);
  }

  /** The messages of the notification centre and the toasts that are on screen. */
  async messages() {
    return this.page.locator('.notification-list-item-message').allInnerTexts();
  }

  /** The texts of the status bar's items. */
  async statusBar() {
    return this.page.locator('.statusbar-item:not(.hide)').allInnerTexts();
  }

  /** A PNG of the window; its path. */
  async screenshot(name, options = {}) {
    await this.settle();
    const path = join(this.pictures, `${name}.png`);
    await this.page.screenshot({ path, ...options });
    return path;
  }

  /** Lets animations and layout come to rest. */
  settle(milliseconds = 400) {
    return this.page.waitForTimeout(milliseconds);
  }

  /** Asks until the answer is truthy; throws after `timeout` milliseconds, naming what was waited for. */
  async until(ask, what, timeout = patience) {
    const giveUp = Date.now() + timeout;
    for (;;) {
      const answer = await ask();
      if (answer) return answer;
      if (Date.now() > giveUp) throw new Error(`Waited in vain for ${what}`);
      await this.page.waitForTimeout(100);
    }
  }
}

/** Runs in the page. A text may stand in several spans of a line, so it is found in the line and measured by a range. */
function findText({ text, nth }) {
  const found = [];
  for (const line of document.querySelectorAll('.editor-group-container.active .editor-instance .view-line')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const nodes = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
    const whole = nodes.map((node) => node.data.replaceAll('\u00a0', ' ')).join('');
    for (let at = whole.indexOf(text); at !== -1; at = whole.indexOf(text, at + 1)) {
      const range = document.createRange();
      range.setStart(...place(nodes, at));
      range.setEnd(...place(nodes, at + text.length - 1, 1));
      const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
      if (width > 0) found.push({ x, y, width, height });
    }
  }
  found.sort((a, b) => a.y - b.y || a.x - b.x);
  return found[nth];

  function place(nodes, offset, more = 0) {
    for (const node of nodes) {
      if (offset < node.data.length) return [node, offset + more];
      offset -= node.data.length;
    }
    throw new Error('an offset past the line');
  }
}
