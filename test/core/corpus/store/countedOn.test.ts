// Counts of all articles are gone on with while files come, change and go: they must be what counting anew says.
import assert from 'node:assert/strict';
import { BlockWriter } from '../../../../src/core/corpus/store/blockWriter';
import type { SegmentStore } from '../../../../src/core/corpus/store/segmentStore';
import type { ArticlePlace, CorpusQuestions, Engine } from '../../../../src/core/index';
import { built } from '../../../tables';
import { put, questionsOf, storeOf, studied } from './corpora';

const texts = [
  '溆浦县水库蓄水\n发布时间：2022-03-21\n来源：怀化日报\n\n溆浦县有水库128座。\n',
  '秭歸縣防汛\n發布時間：2021-07-01\n來源：三峽日報\n\n秭歸縣投入20台車輛。\n',
  '天气\n\n今日多云。\n',
  '大邑县种茶\n发布时间：2022-03-05\n来源：大邑融媒\n\n大邑县种茶300亩。\n',
];
const xupu: ArticlePlace = {
  ...{ province: '湖南省', prefecture: '怀化市', county: '溆浦县', code: '431224', confidence: 1 },
  ...{ evidence: [], rivals: [] },
};

describe('Counts of a whole store', () => {
  let engine: Engine;
  before(async () => {
    ({ engine } = await built());
  });

  const told = async (questions: CorpusQuestions): Promise<unknown> => [
    await questions.count({}),
    await Promise.all((['place', 'month', 'publisher', 'script'] as const).map((by) => questions.allGroups(by, {}))),
    await questions.groups({ by: 'place', keys: [] }, {}),
    await questions.groups({ by: 'place', keys: ['430000'] }, {}),
    await questions.groups({ by: 'month', keys: ['2022'] }, { words: ' ', except: [] }),
  ];

  /** Several articles of one file, its record only with the last of them, as a large file is read. */
  async function read(store: SegmentStore, file: string, articles: readonly string[], isBegun: boolean): Promise<void> {
    const reading = store.nextReading();
    if (isBegun) store.begin(file, reading);
    const writer = new BlockWriter();
    for (const [index, text] of articles.entries()) {
      writer.add({ file, reading, article: studied(engine, file, text, index + 1) });
      await store.take(writer.finish());
    }
    writer.record({
      file,
      reading,
      state: { size: 1, time: reading, hash: '' },
      articles: articles.length,
      notRead: [],
    });
    await store.take(writer.finish());
  }

  const steps: readonly (readonly [string, (store: SegmentStore) => Promise<void> | void])[] = [
    ['files that come', (store) => put(store, engine, { 'a.txt': texts[0] ?? '', 'b.txt': texts[1] ?? '' })],
    ['others beside them', (store) => put(store, engine, { 'c.txt': texts[2] ?? '' })],
    ['a file that changes', (store) => put(store, engine, { 'a.txt': texts[3] ?? '' })],
    ['a large file, announced', (store) => read(store, 'd.jsonl', texts, true)],
    ['a large file that is not', (store) => read(store, 'e.jsonl', texts, false)],
    ['the large file with fewer articles', (store) => read(store, 'd.jsonl', texts.slice(0, 2), true)],
    [
      'a large file that is begun, broken off and begun again',
      async (store) => {
        store.begin('f.jsonl', store.nextReading());
        await read(store, 'f.jsonl', texts.slice(1), true);
      },
    ],
    [
      'a place set by hand',
      (store) => {
        store.setByHand(new Map([['c.txt', xupu]]));
      },
    ],
    ['files that go', (store) => store.remove(['b.txt', 'e.jsonl'])],
    ['what is written', (store) => store.flush()],
    [
      'what is brought together',
      async (store) => {
        for (const name of ['g.txt', 'h.txt', 'i.txt', 'j.txt', 'k.txt']) {
          await put(store, engine, { [name]: texts[0] ?? '' });
          await store.flush();
        }
        assert.equal(await store.merge(), true);
      },
    ],
    ['a file that comes back', (store) => put(store, engine, { 'b.txt': texts[1] ?? '' })],
  ];

  it('Should be what counting anew says, after whatever happened', async () => {
    const store = await storeOf(engine, {});
    const goingOn = questionsOf(store, engine);
    for (const [what, happens] of steps) {
      await happens(store);
      assert.deepEqual(await told(goingOn), await told(questionsOf(store, engine)), what);
    }
    assert.equal(await goingOn.count({}), [...store.holding.articles()].length);
    assert.equal(await goingOn.count({ also: { script: 'traditional' } }), 3);
  });
});
