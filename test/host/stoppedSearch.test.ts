import * as assert from 'node:assert/strict';
import { commands } from 'vscode';
import type { TreeView } from 'vscode';
import type { CorpusQuestions, CorpusSearch, SearchProgress } from '../../src/core/index';
import { Results } from '../../src/features/corpusSearch/results';
import { Latest, runSearch } from '../../src/features/corpusSearch/runSearch';
import type { Corpus } from '../../src/host/corpus/corpus';
import { ConvertedPlaceNames } from '../../src/host/placeNames';
import { commandIds } from '../../src/ids';
import { eventually } from './corpus';

const some: SearchProgress = {
  ...{ articles: 9, read: 3, hits: 0, found: 0, terms: [{ hits: 0, found: 0 }], damaged: [], state: 'searching' },
};

/** A search that goes on until it is stopped. */
function endless(): { search: CorpusSearch; begun: () => boolean } {
  let stop: () => void = () => undefined;
  let isBegun = false;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const search = {
    async *progress(): AsyncGenerator<SearchProgress> {
      isBegun = true;
      yield some;
      await stopped;
      yield { ...some, state: 'stopped' };
    },
    lines: () => Promise.resolve({ total: 0, rows: [] }),
    stop,
    dispose: () => undefined,
  } satisfies Partial<CorpusSearch>;
  return { search: search as unknown as CorpusSearch, begun: () => isBegun };
}

describe('A search that takes long', () => {
  const names = new ConvertedPlaceNames(() => Promise.resolve((name) => name));
  after(() => {
    names.dispose();
  });

  function searching(searches: readonly CorpusSearch[]) {
    const waiting = [...searches];
    const search: CorpusQuestions['search'] = () => {
      const next = waiting.shift();
      return next ? Promise.resolve(next) : Promise.reject(new Error('one more search than was expected'));
    };
    const corpus = {
      search,
      gaps: { notRead: [], stopped: undefined, convertedFolders: [], convertedIncluded: false },
    } as unknown as Corpus;
    const [results, latest] = [new Results(), new Latest()];
    const view = { message: '' } as unknown as TreeView<unknown>;
    const run = (words: string): Promise<SearchProgress | undefined> =>
      runSearch({ corpus, names }, { words, filter: {} }, { results, view, latest }, () => undefined);
    return { run, latest, view };
  }

  it('Should end when the reader stops it, and say so beside what was found by then', async () => {
    const one = endless();
    const { run, latest, view } = searching([one.search]);
    const ended = run('鹤');
    await eventually('its begin', one.begun);
    latest.stop();
    assert.equal((await ended)?.state, 'stopped');
    assert.match(view.message ?? '', /鹤.*Stopped\. 3 articles read/u);
  });

  it('Should end when another begins, and leave the view to that one', async () => {
    const [first, second] = [endless(), endless()];
    const { run, latest, view } = searching([first.search, second.search]);
    const ended = run('鹤');
    await eventually('its begin', first.begun);
    const other = run('水库');
    assert.equal(await ended, undefined);
    await eventually('the other’s begin', second.begun);
    assert.match(view.message ?? '', /水库/u);
    latest.stop();
    await other;
    assert.match(view.message ?? '', /水库.*Stopped/u);
  });

  it('Should be stopped by a command that is there when none goes on, too', async () => {
    await commands.executeCommand(commandIds.stopSearch);
  });
});
