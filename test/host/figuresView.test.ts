import * as assert from 'node:assert/strict';
import { TabInputWebview, commands, window } from 'vscode';
import { commandIds, figuresViewType } from '../../src/ids';
import { article, closeAll, eventually, show } from './corpus';

const tabs = (): string[] =>
  window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith(figuresViewType))
    .map(({ label }) => label);

describe('The figures of the corpus', () => {
  afterEach(closeAll);

  it('Should open in a tab of the editor', async () => {
    await show(await article('003'));
    await commands.executeCommand(commandIds.showFigures);
    assert.deepEqual(await eventually('the tab', () => (tabs().length > 0 ? tabs() : undefined)), ['Figures']);
  });

  it('Should be named after what they count where a card asks for figures like its own', async () => {
    await show(await article('003'));
    await commands.executeCommand(commandIds.showFiguresLike, { noun: '党员', kind: 'count', unit: '名' });
    assert.deepEqual(await eventually('the tab', () => (tabs().length > 0 ? tabs() : undefined)), ['Figures: 党员']);
  });

  it('Should be named after what they measure where nothing is counted', async () => {
    await commands.executeCommand(commandIds.showFiguresLike, { noun: null, kind: 'money', unit: '元' });
    assert.equal(await eventually('the tab', () => tabs()[0]), 'Figures: Amount of money · 元');
  });
});
