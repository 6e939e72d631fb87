import * as assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Memento } from 'vscode';
import { commands, window } from 'vscode';
import { PastSearches } from '../../src/features/corpusSearch/pastSearches';
import { narrowedFilter, without } from '../../src/host/corpus/narrowed';
import { commandIds, viewIds } from '../../src/ids';
import { closeAll, eventually, withFile } from './corpus';

function memento(): Memento {
  const kept = new Map<string, unknown>();
  return {
    keys: () => [...kept.keys()],
    get: <T>(key: string, otherwise?: T) => (kept.has(key) ? (kept.get(key) as T) : otherwise) as T,
    update: (key, value) => {
      kept.set(key, JSON.parse(JSON.stringify(value)));
      return Promise.resolve();
    },
  };
}

describe('The last searches', () => {
  const search = (words: string) => ({ words, filter: {} });

  it('Should be the latest first, each once, with what it found last', async () => {
    const past = new PastSearches(memento());
    await past.add({ ...search('水库'), hits: 3 });
    await past.add({ ...search('党员'), hits: 1 });
    await past.add({ ...search('水库'), hits: 4 });
    await past.add({ ...search('水库'), narrowed: { from: '2020' }, hits: 2 });
    assert.deepEqual(
      past.all.map(({ words, hits }) => [words, hits]),
      [
        ['水库', 2],
        ['水库', 4],
        ['党员', 1],
      ],
    );
  });

  it('Should be twenty at most, and be removed one by one or all at once', async () => {
    const past = new PastSearches(memento());
    for (let index = 0; index < 25; index++) await past.add(search(`词${index}`));
    assert.equal(past.all.length, 20);
    assert.equal(past.all[0]?.words, '词24');
    await past.remove(search('词24'));
    assert.equal(past.all[0].words, '词23');
    await past.clear();
    assert.deepEqual(past.all, []);
  });

  it('Should not remember a list of thousands of terms', async () => {
    const past = new PastSearches(memento());
    await past.add({ ...search('terms.txt'), terms: Array.from({ length: 1001 }, (_, index) => `词${index}`) });
    assert.deepEqual(past.all, []);
  });

  it('Should be run again from the view, where they stand when no search does', () =>
    withFile('past.txt', '石橋鎮今日開會。\n', async (file) => {
      await eventually('the place', async () => {
        await commands.executeCommand(commandIds.search, '石桥镇');
        await commands.executeCommand(commandIds.clearSearch);
        await wait(500);
        await chosen(0);
        await wait(800);
        await chosen(1);
        const editor = window.activeTextEditor;
        const isThere = editor?.document.uri.toString() === file.toString();
        return isThere && editor.document.getText(editor.selection) === '石橋鎮';
      });
      await commands.executeCommand(commandIds.clearSearch);
      await closeAll();
    }));
});

/** Goes to a row of the view and opens it, as the keyboard does. */
async function chosen(row: number): Promise<void> {
  await commands.executeCommand(`${viewIds.searchResults}.focus`);
  await commands.executeCommand('list.focusFirst');
  for (let at = 0; at < row; at++) await commands.executeCommand('list.focusDown');
  await commands.executeCommand('list.select');
  await wait(300);
}

describe('What a search is narrowed to', () => {
  it('Should be a filter that asks each field, and what was meant before', () => {
    const scope = { articles: ['a'] };
    assert.deepEqual(narrowedFilter(scope), scope);
    assert.deepEqual(narrowedFilter(scope, { within: 'title' }), scope);
    assert.deepEqual(narrowedFilter(scope, { place: ['湖南省'], from: '2020', script: 'traditional' }), {
      from: '2020',
      script: 'traditional',
      also: { group: { by: 'place', keys: ['湖南省'] }, also: scope },
    });
  });

  it('Should lose one field and keep the others', () => {
    const narrowed = { place: ['湖南省'], from: '2020', to: '2021', within: 'title' } as const;
    assert.deepEqual(without(narrowed, 'date'), { place: ['湖南省'], within: 'title' });
    assert.deepEqual(without(without(narrowed, 'place'), 'within'), { from: '2020', to: '2021' });
  });
});
