import assert from 'node:assert/strict';
import { BlockWriter } from '../../../../src/core/corpus/store/blockWriter';
import { SegmentStore } from '../../../../src/core/corpus/store/segmentStore';
import { memoryStorage } from '../../../../src/core/corpus/store/storage';
import type { Storage } from '../../../../src/core/corpus/store/storage';
import { storeQuestions } from '../../../../src/core/corpus/store/storeQuestions';
import { noWords } from './corpora';
import { lightArticle } from '../../../corpus/lightArticle';
import { optionsOf } from './corpora';

/** A storage whose disk is full from one call on, or at that call alone; a part of what is written then is there. */
function fullAt(at: number, forGood: boolean, below: Storage): Storage & { calls: number } {
  const storage = {
    ...below,
    calls: 0,
    isFull: () => (forGood ? ++storage.calls >= at : ++storage.calls === at),
    write: async (name: string, bytes: Uint8Array) => {
      if (!storage.isFull()) return below.write(name, bytes);
      await below.write(name, bytes.subarray(0, bytes.length >> 1));
      throw new Error('ENOSPC: no space left on device');
    },
    publish: (name: string, bytes: Uint8Array) =>
      storage.isFull() ? Promise.reject(new Error('ENOSPC: no space left on device')) : below.publish(name, bytes),
  };
  return storage;
}

/** What each file says, by its name. */
type Files = Readonly<Record<string, string>>;

async function said(store: SegmentStore): Promise<Files> {
  const breathe = (): Promise<void> => Promise.resolve();
  const questions = storeQuestions(store, { fold: (text) => text, isWord: () => true, wordsOf: noWords, breathe });
  const { rows } = await questions.list({}, { from: 0, to: Infinity });
  const files = rows.map(({ summary }): [string, string] => [summary.id, summary.opening]);
  return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function put(store: SegmentStore, files: Files): Promise<void> {
  const writer = new BlockWriter();
  for (const [file, text] of Object.entries(files)) {
    const reading = store.nextReading();
    writer.add({ file, reading, article: lightArticle(file, text) });
    writer.record({ file, reading, state: { size: 1, time: reading, hash: '' }, articles: 1, notRead: [] });
  }
  await store.take(writer.finish());
  await store.flush();
}

const steps: readonly ((store: SegmentStore) => Promise<Files>)[] = [
  async (store) => (await put(store, { a: '甲', b: '乙' }), { a: '甲', b: '乙' }),
  async (store) => (await put(store, { a: '丙' }), { a: '丙', b: '乙' }),
  async (store) => (await store.remove(['b']), await store.flush(), { a: '丙' }),
  async (store) => (await put(store, { c: '丁' }), { a: '丙', c: '丁' }),
  async (store) => (await put(store, { d: '戊' }), { a: '丙', c: '丁', d: '戊' }),
  async (store) => (await store.merge(), await store.merge(), { a: '丙', c: '丁', d: '戊' }),
  async (store) => (await put(store, { e: '己', c: '庚' }), { a: '丙', c: '庚', d: '戊', e: '己' }),
  async (store) => (await put(store, { f: '辛' }), { a: '丙', c: '庚', d: '戊', e: '己', f: '辛' }),
  async (store) => (await put(store, { g: '壬' }), { a: '丙', c: '庚', d: '戊', e: '己', f: '辛', g: '壬' }),
  async (store) => (await store.merge(), { a: '丙', c: '庚', d: '戊', e: '己', f: '辛', g: '壬' }),
];

describe('A store on a disk that is full', () => {
  for (const forGood of [true, false]) {
    it(`Should say what is so, and keep a state that was, at whichever write it is full${forGood ? ' for good' : ''}`, async () => {
      let [positions, merges] = [0, 0];
      for (let at = 1; ; at++) {
        const below = memoryStorage();
        const storage = fullAt(at, forGood, below);
        const store = await SegmentStore.open(storage, optionsOf());
        const states: Files[] = [{}];
        for (const step of steps) {
          const now = await step(store);
          states.push(now);
          assert.deepEqual(await said(store), now, `full at write ${String(at)}`);
        }
        const damaged: string[] = [];
        const again = await SegmentStore.open(below, optionsOf({ log: (line) => damaged.push(line) }));
        assert.deepEqual([damaged, again.incomplete()], [[], []], `full at write ${String(at)}`);
        const kept = await said(again);
        assert.ok(
          states.some((state) => JSON.stringify(state) === JSON.stringify(kept)),
          `${String(at)}: ${JSON.stringify(kept)}`,
        );
        if (store.refused === undefined) assert.deepEqual(kept, states.at(-1));
        if (store.refused === undefined && storage.calls >= at) merges++;
        if (storage.calls < at) break;
        positions = at;
      }
      assert.ok(positions >= 18, String(positions));
      assert.ok(merges > 0 || forGood, 'a merge was hit, too');
    });
  }
});
