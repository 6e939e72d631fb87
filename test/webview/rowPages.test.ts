import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { RowPages } from '../../src/webview/grid/rowPages';

type Fetch = ConstructorParameters<typeof RowPages<number>>[0];

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);
const quiet = (): void => undefined;

describe('The rows of a table, by pages', () => {
  it('Should have what was wanted, and nothing of what lies between', async () => {
    const asked: number[] = [];
    const fetch: Fetch = (from, to) => {
      asked.push(from);
      return Promise.resolve(numbers(from, to));
    };
    const pages = new RowPages(fetch, quiet, quiet);
    pages.want(0, 20);
    await turn();
    pages.want(1_000_050, 1_000_070);
    await turn();
    assert.equal(pages.row(1_000_060), 1_000_060);
    assert.equal(pages.row(500), undefined);
    assert.deepEqual(asked, [0, 1_000_000]);
  });

  it('Should ask for no page twice while it is on its way', async () => {
    let asked = 0;
    const pages = new RowPages<number>(() => (asked++, new Promise(() => undefined)), quiet, quiet);
    pages.want(0, 20);
    pages.want(5, 25);
    await turn();
    assert.equal(asked, 1);
    assert.equal(pages.isWaiting, true);
  });

  it('Should pass by what the reader scrolled over while other pages were on their way', async () => {
    const asked: number[] = [];
    const coming: (() => void)[] = [];
    const fetch: Fetch = (from, to) => {
      asked.push(from);
      return new Promise((come) => {
        coming.push(() => {
          come(numbers(from, to));
        });
      });
    };
    const pages = new RowPages(fetch, quiet, quiet);
    for (const from of [0, 1000, 2000, 3000, 4000]) pages.want(from, from + 20);
    for (const come of coming.splice(0)) come();
    await turn();
    assert.deepEqual(asked, [0, 1000, 4000]);
  });

  it('Should tell why a page could not be got, once', async () => {
    const problems: unknown[] = [];
    const refused: Fetch = () => Promise.reject(new Error('gone'));
    const pages = new RowPages(refused, quiet, (problem) => problems.push(problem));
    pages.want(0, 20);
    await turn();
    assert.equal(problems.length, 1);
  });

  it('Should let go of what was looked at longest ago', async () => {
    const fetch: Fetch = (from, to) => Promise.resolve(numbers(from, to));
    const pages = new RowPages(fetch, quiet, quiet);
    for (let from = 0; from < 20_000; from += 100) {
      pages.want(from, from + 20);
      await turn();
    }
    assert.equal(pages.row(0), undefined);
    assert.equal(pages.row(19_910), 19_910);
  });
});
