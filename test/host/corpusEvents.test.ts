import * as assert from 'node:assert/strict';
import { CorpusEvents } from '../../src/host/corpus/corpusEvents';
import { Unanswered } from '../../src/host/corpus/unanswered';

describe('What is told of a corpus that is being read', () => {
  /** Asks every tenth of a second whether to tell how far it is. @returns the seconds at which it was told */
  async function toldWithin(seconds: number): Promise<readonly number[]> {
    let [now, articles] = [0, 0];
    const events = new CorpusEvents(
      () => Promise.resolve(++articles),
      () => now,
    );
    const told: number[] = [];
    events.onDidProgress(() => told.push(now / 1000));
    for (; now < seconds * 1000; now += 100) {
      events.note([`file ${now}`]);
      await events.tellNow({ done: now, total: seconds * 1000 });
    }
    events.dispose();
    return told;
  }

  it('Should be told twice a second at first, and every two seconds of a reading that takes long', async () => {
    const told = await toldWithin(40);
    const gaps = told.slice(1).map((at, index) => Math.round((at - (told[index] ?? 0)) * 10) / 10);
    const begins = told.findIndex((at) => at > 16);
    assert.deepEqual([...new Set(gaps.slice(0, 10))], [0.5]);
    assert.deepEqual([...new Set(gaps.slice(begins))], [2]);
  });

  it('Should begin anew with the next reading', async () => {
    let now = 0;
    const events = new CorpusEvents(
      () => Promise.resolve(1),
      () => now,
    );
    const told: number[] = [];
    await events.tellNow({ done: 0, total: 9 });
    now = 60_000;
    events.tellProgress(undefined);
    events.onDidProgress(() => told.push(now));
    for (const step of [1, 2, 3]) {
      now = 70_000 + 500 * step;
      await events.tellNow({ done: step, total: 9 });
    }
    events.dispose();
    assert.deepEqual(told, [70_500, 71_000, 71_500]);
  });

  it('Should keep what it told last where nobody can be asked, and pass on what else fails', async () => {
    let answer = (): Promise<number> => Promise.resolve(7);
    const events = new CorpusEvents(() => answer());
    await events.tellChanges();
    assert.equal(events.size, 7);
    answer = () => Promise.reject(new Unanswered('It ended.'));
    events.note(['a']);
    await events.tellChanges();
    assert.equal(events.size, 7);
    answer = () => Promise.reject(new Error('broken'));
    await assert.rejects(events.tellChanges(), /broken/u);
    events.dispose();
  });
});
