import * as assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode';
import type { CorpusSearch, SearchLine, SearchProgress } from '../../src/core/index';
import { rowsOf } from '../../src/features/concordance/exportLines';
import { tableBytes } from '../../src/features/concordance/tableFile';
import { Concordance } from '../../src/features/concordance/openConcordance';

const summary = { id: 'file:///corpus/news.jsonl#L3', path: 'news.jsonl', title: '=1+1', opening: '', published: null };
const line = {
  ...{ start: 7, end: 9, text: '水閘', left: '旧', right: '建于清代', term: 0 },
  ...{ entry: { summary: { ...summary, publisher: null }, place: null, placedByHand: false } },
} as unknown as SearchLine;

/** A search that is at its end and has so many lines; its progress is told once. */
function searchOf(hits: number): CorpusSearch {
  let told = false;
  return {
    progress: async function* () {
      await Promise.resolve();
      if (!told) yield { hits, state: 'complete' } as SearchProgress;
      told = true;
    },
    lines: ({ from, to }) =>
      Promise.resolve({
        total: hits,
        rows: Array.from({ length: Math.max(0, Math.min(to, hits) - from) }, () => line),
      }),
    groups: () => Promise.resolve([]),
    collocates: () => Promise.resolve({ rows: [], near: 0, all: 0 }),
    counted: () => Promise.resolve(1),
    stopCounting: () => undefined,
    stop: () => undefined,
    dispose: () => undefined,
  };
}

const concordanceOf = (hits: number): Concordance =>
  new Concordance({ words: '水闸', filter: {} }, { search: () => Promise.resolve(searchOf(hits)) });

describe('The export of a concordance', () => {
  const { token } = new CancellationTokenSource();
  const tableOf = (
    concordance: Concordance,
    ending: 'csv' | 'tsv',
    stop = token,
    hasMark = false,
  ): ReturnType<typeof tableBytes> => tableBytes((until) => rowsOf(concordance, until), { ending, hasMark }, stop);
  const textOf = async (hits: number, ending: 'csv' | 'tsv', hasMark = false): Promise<string> => {
    const { bytes } = await tableOf(concordanceOf(hits), ending, token, hasMark);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  };

  it('Should name the unit of its offsets, and the article of a file with many', async () => {
    const [names = '', row = ''] = (await textOf(1, 'tsv')).split('\n').map((one) => one.split('\t'));
    const cell = (name: string): string | undefined => row[names.indexOf(name)];
    assert.equal(cell('start_utf16'), '7');
    assert.equal(cell('end_utf16'), '9');
    assert.equal(cell('article'), 'L3');
    assert.equal(cell('hit'), '水閘');
    assert.equal(names.length, row.length);
  });

  it('Should write every line, however many there are, also when it is asked twice', async () => {
    assert.equal((await tableOf(concordanceOf(1234), 'csv', token)).count, 1234);
    assert.equal((await tableOf(concordanceOf(500), 'csv', token)).count, 500);
    const twice = concordanceOf(3);
    await tableOf(twice, 'csv', token);
    assert.equal((await tableOf(twice, 'csv', token)).count, 3);
  });

  it('Should let no title calculate, in either format', async () => {
    assert.ok((await textOf(1, 'csv')).includes(",'=1+1,"));
    assert.ok((await textOf(1, 'tsv')).includes("\t'=1+1\t"));
  });

  it('Should begin with a byte-order mark where it is chosen', async () => {
    assert.ok((await textOf(0, 'csv', true)).startsWith('\ufefffile,'));
    assert.ok((await textOf(0, 'csv')).startsWith('file,'));
    assert.ok((await textOf(0, 'tsv', true)).startsWith('\ufefffile\t'));
    assert.ok((await textOf(0, 'tsv')).startsWith('file\t'));
  });

  it('Should be in the groups of the document, and hold only the lines that it holds', async () => {
    const asked: unknown[] = [];
    const search: CorpusSearch = {
      ...searchOf(9),
      groups: (...args) => {
        asked.push(args);
        return Promise.resolve(['臺', '台'].map((key) => ({ key, hits: 1, articles: 1 })));
      },
      lines: (_, options) => {
        asked.push(options);
        return Promise.resolve({ total: 1, rows: [{ ...line, text: options?.group?.key ?? '' }] });
      },
    };
    const beside = { word: '建', window: 5 };
    const concordance = new Concordance(
      { words: '台', filter: {}, beside: { ...beside, written: '建' } },
      { search: () => Promise.resolve(search) },
    );
    Object.assign(concordance, { grouping: 'form', order: 'right' });
    const { bytes, count } = await tableOf(concordance, 'tsv');
    assert.equal(count, 2);
    const rows = new TextDecoder().decode(bytes).trimEnd().split('\n').slice(1);
    assert.deepEqual(
      rows.map((row) => row.split('\t')[12]),
      ['臺', '台'],
    );
    assert.deepEqual(asked[0], ['form', beside]);
    assert.deepEqual(asked[1], { order: 'right', beside, width: 40, group: { by: 'form', key: '臺' } });
  });

  it('Should ask for no line once it is cancelled', async () => {
    const source = new CancellationTokenSource();
    source.cancel();
    assert.equal((await tableOf(concordanceOf(9), 'csv', source.token)).count, 0);
  });
});
