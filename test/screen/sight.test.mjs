// What a person sees of the sample corpus. Pictures of it all are left in .vscode-test/screenshots.
import assert from 'node:assert/strict';
import { openWorkbench } from './workbench.mjs';

describe('The window on the sample corpus', () => {
  let vscode;
  before(async () => {
    vscode = await openWorkbench();
  });
  after(() => vscode?.close());

  it('Should show the five articles by province, prefecture and county', async () => {
    await vscode.openView('Corpus');
    await vscode.expand('山东省', '青岛市', '湖南省', '益阳市', '怀化市', '青海省', '黄南藏族自治州');
    const rows = await vscode.rows();
    await vscode.screenshot('tree');
    for (const place of ['湖南省3', '益阳市1', '怀化市2', '青海省1', '山东省1', '崂山区1', '泽库县1']) {
      assert.ok(rows.includes(place), `${place} among ${rows.join(' | ')}`);
    }
  });

  it('Should tell what a figure is when the mouse rests on it', async () => {
    await vscode.openFile('003_06c32a04bda8de1c.txt');
    const card = await vscode.until(() => vscode.hover('1281个'), 'a card');
    await vscode.screenshot('hover');
    assert.match(card, /1,281/u);
  });

  it('Should show a figure’s card by the keyboard alone', async () => {
    await vscode.page.mouse.move(5, 5);
    await vscode.page.keyboard.press('Control+Home');
    for (const value of [/1,281/u, /29,000/u]) {
      await vscode.page.keyboard.press('Alt+F7');
      await vscode.settle(1000);
      await vscode.page.keyboard.press('Control+K');
      await vscode.page.keyboard.press('Control+I');
      const card = vscode.page.locator('.monaco-hover:not(.hidden) .hover-row').filter({ hasText: value }).first();
      await card.waitFor({ timeout: 10_000 });
      await vscode.screenshot('hover-by-keyboard');
      await vscode.page.keyboard.press('Escape');
    }
  });

  it('Should read a word when the mouse rests on it, in both scripts', async () => {
    const card = await vscode.until(() => vscode.hover('党员就'), 'a card');
    await vscode.screenshot('hover-word');
    assert.match(card, /黨員/u);
    assert.match(card, /dǎng yuán/u);
  });

  it('Should keep quiet over a mark between words', async () => {
    assert.equal(await vscode.hover('。哪里'.slice(0, 1)), undefined);
  });

  it('Should say how a conversion went, and let its guesses be reviewed by the keyboard alone', async () => {
    await vscode.openFile('000_f79568eb6a1fbcda.txt');
    await vscode.runCommand('Corpus Reader: Convert to Traditional (Taiwan)');
    // Without the script, which is told before it and is read anew a moment after the conversion.
    const guesses = async () => /\d+ choices, \d+ guess.*Review/u.exec((await vscode.statusBar()).join(' '))?.[0];
    const told = await vscode.until(guesses, 'what was guessed');
    await vscode.page.keyboard.press('Control+Home');
    await vscode.page.keyboard.press('Alt+F9');
    await vscode.page.keyboard.press('Control+Alt+F9');
    await vscode.until(async () => (await vscode.picks()).some((pick) => pick.startsWith('Keep')), 'a first guess');
    await vscode.page.keyboard.press('Escape');
    await vscode.until(async () => !(await vscode.isPicking()), 'the end of the review');
    await vscode.settle(500);
    assert.equal(await guesses(), told, 'Escape settles nothing');
    await vscode.page.keyboard.press('Control+Alt+F9');
    await vscode.until(async () => (await vscode.picks()).some((pick) => pick.startsWith('Keep')), 'the first guess');
    await vscode.screenshot('review-guesses');
    await vscode.page.keyboard.press('Enter');
    await vscode.settle(500);
    await vscode.page.keyboard.press('Escape');
    await vscode.until(async () => (await guesses()) !== told, 'one guess less');
    await vscode.runCommand('Corpus Reader: Convert Back');
    await vscode.until(async () => !(await vscode.statusBar()).join(' ').includes('Review'), 'no guess any more');
  });

  it('Should show the article without noise in the reading view', async () => {
    await vscode.openFile('002_3788f1b6af7b5c96.txt');
    await vscode.runCommand('Corpus Reader: Open Reading View');
    await vscode.page.locator('.tab', { hasText: 'Reading' }).first().waitFor();
    await vscode.screenshot('reading-view');
  });

  for (const theme of ['Dark Modern', 'Dark High Contrast', 'Light High Contrast']) {
    it(`Should be readable in ${theme}`, async () => {
      await vscode.setTheme(theme);
      await vscode.screenshot(`theme-${theme.toLowerCase().replaceAll(' ', '-')}`);
      assert.ok((await vscode.rows()).length > 5);
    });
  }
});

describe('The window in Chinese', () => {
  for (const [locale, corpus] of [
    ['zh-cn', '语料库'],
    ['zh-tw', '語料庫'],
  ]) {
    it(`Should speak ${locale}`, async () => {
      const vscode = await openWorkbench({ locale });
      try {
        await vscode.openView(corpus);
        await vscode.openFile('003_06c32a04bda8de1c.txt');
        const card = await vscode.until(() => vscode.hover('1281个'), 'a card');
        await vscode.screenshot(`window-${locale}`);
        assert.match(card, /\p{Script=Han}/u);
        assert.doesNotMatch(card, /[A-Za-z]{4}/u);
      } finally {
        await vscode.close();
      }
    });
  }
});
