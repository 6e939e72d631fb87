import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { AnalyserPool } from '../../src/host/corpus/analyserPool';
import type { ArticleAnalyser } from '../../src/host/corpus/analyser';

/** Analysers that answer when they are told to, and remember when they were sent to rest. */
function three(): { analysers: ArticleAnalyser[]; rested: number[]; asked: number[]; answer: (() => void)[] } {
  const [rested, asked, answer]: [number[], number[], (() => void)[]] = [[], [], []];
  const analysers = [0, 1, 2].map((number): ArticleAnalyser => ({
    index: () => Promise.reject(new Error('nobody asks')),
    analyse: () => Promise.reject(new Error('nobody asks')),
    places: () => {
      asked.push(number);
      return new Promise((resolve) =>
        answer.push(() => {
          resolve([]);
        }),
      );
    },
    rest: () => rested.push(number),
  }));
  return { analysers, rested, asked, answer };
}

const text = { path: 'a.txt', text: '' };

describe('Several analysers as one', () => {
  it('Should give each its share, and send all but the first to rest when nothing is left to do', async () => {
    const { analysers, rested, asked, answer } = three();
    const pool = new AnalyserPool(analysers, 20);
    const all = Promise.all([pool.places(text), pool.places(text), pool.places(text)]);
    assert.deepEqual(asked, [0, 1, 2]);
    answer.shift()?.();
    await wait(60);
    assert.deepEqual(rested, [], 'two are at work');
    for (const each of answer.splice(0)) each();
    await all;
    await wait(60);
    assert.deepEqual(rested, [1, 2]);
  });

  it('Should let them stay where more is asked before that', async () => {
    const { analysers, rested, answer } = three();
    const pool = new AnalyserPool(analysers, 40);
    const first = pool.places(text);
    answer.shift()?.();
    await first;
    const second = pool.places(text);
    await wait(80);
    assert.deepEqual(rested, []);
    answer.shift()?.();
    await second;
  });
});
