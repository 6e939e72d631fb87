// Segments are brought together while a question is under way, and a question comes while they are.
import assert from 'node:assert/strict';
import type { BlockBytes } from '../../../../src/core/corpus/store/blockParts';
import { BlockWriter } from '../../../../src/core/corpus/store/blockWriter';
import { memoryStorage } from '../../../../src/core/corpus/store/storage';
import type { Storage } from '../../../../src/core/corpus/store/storage';
import { storeQuestions } from '../../../../src/core/corpus/store/storeQuestions';
import { SegmentStore } from '../../../../src/core/corpus/store/segmentStore';
import type { CorpusQuestions, Engine } from '../../../../src/core/index';
import { built } from '../../../tables';
import { noWords, optionsOf, studied } from './corpora';

const report =
  '2022年3月20日，溆浦县有水库128座。县水利局组织干部65名，出动车辆14台，分9组逐座检查大坝、溢洪道和放水设施，落实管护责任人，储备编织袋、木桩和块石等防汛物资，确保水库安全度汛，让下游群众放心。';
const all = { from: 0, to: 100 };
/** What is asked of a whole corpus, and goes on over many turns. */
const whole: readonly (readonly [string, (questions: CorpusQuestions) => Promise<unknown>])[] = [
  ['copies', (questions) => questions.copies(all)],
  ['contradictions', (questions) => questions.contradictions({}, all)],
  ['clashes', (questions) => questions.clashes({}, all)],
  ['figures of a noun', (questions) => questions.figuresOf('水库', all)],
  ['growth', (questions) => questions.growth('水库', 'CN-431224')],
  ['a page', (questions) => questions.page({ by: 'place', keys: [] }, {}, all)],
  ['schemes', (questions) => questions.schemes()],
];

describe('A store that is asked while its segments are brought together', () => {
  let engine: Engine;
  /** Five printings of a report, and a number that contradicts it. */
  let blocks: readonly BlockBytes[];
  before(async () => {
    ({ engine } = await built());
    const printings = [0, 1, 2, 3, 4].map((day) => `溆浦检查水库\n发布时间：2022-03-2${day}\n\n${report}\n`);
    const texts = [...printings, '水库一览\n发布时间：2022-03-25\n\n2022年3月20日，溆浦县有水库131座。\n'];
    const writer = new BlockWriter();
    blocks = texts.map((text, index) => {
      const [file, reading] = [`${index}.txt`, index + 1];
      writer.add({ file, reading, article: studied(engine, file, text) });
      writer.record({ file, reading, state: { size: 1, time: 1, hash: '' }, articles: 1, notRead: [] });
      return writer.finish();
    });
  });

  /** A segment of each. */
  async function small(storage: Storage): Promise<SegmentStore> {
    const store = await SegmentStore.open(storage, optionsOf());
    for (const block of blocks) {
      await store.take(block);
      await store.flush();
    }
    return store;
  }

  function questionsOf(store: SegmentStore, breathe: () => Promise<void>): CorpusQuestions {
    return storeQuestions(store, { fold: engine.fold, isWord: () => true, wordsOf: noWords, breathe });
  }

  const atOnce = (): Promise<void> => Promise.resolve();
  const merged = async (store: SegmentStore): Promise<void> => {
    while (await store.merge());
  };
  const turns = async (count: number): Promise<void> => {
    for (let turn = 0; turn < count; turn++) await Promise.resolve();
  };

  it('Should answer what it answers at rest, wherever the question was when they were', async () => {
    for (const [name, ask] of whole) {
      const expected = await ask(questionsOf(await small(memoryStorage()), atOnce));
      for (let turn = 0; turn < 120; turn += 3) {
        const store = await small(memoryStorage());
        const questions = questionsOf(store, atOnce);
        const answer = ask(questions);
        await turns(turn);
        await merged(store);
        assert.deepEqual(await answer, expected, `${name}, brought together after ${turn} turns`);
        await merged(store);
        assert.deepEqual(await ask(questions), expected, `${name}, asked again`);
      }
    }
  });

  it('Should answer so whenever it is asked while they are', async () => {
    for (const [name, ask] of whole) {
      const expected = await ask(questionsOf(await small(memoryStorage()), atOnce));
      for (let turn = 0; turn < 240; turn += 6) {
        const store = await small(memoryStorage());
        const merging = merged(store);
        await turns(turn);
        const answer = await ask(questionsOf(store, () => turns(50)));
        assert.deepEqual(answer, expected, `${name}, asked after ${turn} turns`);
        await merging;
      }
    }
  });

  it('Should bring them together once nothing is asked any more, and leave no file behind', async () => {
    const storage = memoryStorage();
    const store = await small(storage);
    const questions = questionsOf(store, () => turns(20));
    const merging = merged(store);
    await turns(30);
    await Promise.all([questions.copies(all), merging]);
    await merged(store);
    assert.equal((await storage.list()).length, 2);
    assert.equal((await questions.copies(all)).rows[0]?.copies.length, 4);
  });
});
