import assert from 'node:assert/strict';
import type { IndexedEntry } from '../../../../src/core/corpus/corpusIndex';
import type { GroupBy } from '../../../../src/core/corpus/grouping';
import type { CorpusQuestions, GroupCount } from '../../../../src/core/corpus/questions';
import { comparable, summarize } from '../../../../src/core/corpus/summary';
import type { SegmentStore } from '../../../../src/core/corpus/store/segmentStore';
import type { Engine } from '../../../../src/core/index';
import { syntheticArticle, unfolding } from '../../../corpus/syntheticCorpus';
import { built } from '../../../tables';
import { createFilter } from '../plainFilter';
import { groupEntries } from '../plainGroups';
import type { Group } from '../plainGroups';
import { createCorpusIndex } from '../plainIndex';
import { questionsOf, storeOf } from './corpora';

const ARTICLES = 200;
const all = { from: 0, to: Infinity };

describe('The questions to a store', () => {
  let engine: Engine;
  let store: SegmentStore;
  let questions: CorpusQuestions;
  /** The same articles as objects, asked by going through all of them. */
  let entries: IndexedEntry[];
  before(async () => {
    const { tables, engine: made } = await built();
    engine = made;
    const other = unfolding(tables.fold);
    const articles = Array.from({ length: ARTICLES }, (_, index) => syntheticArticle(index, 1, other));
    store = await storeOf(engine, Object.fromEntries(articles.map(({ path, text }) => [path, text])));
    questions = questionsOf(store, engine);
    entries = articles.map(({ path, text }) => {
      const { article, reading } = engine.study({ path, text });
      const summary = summarize(path, article, text, reading.text);
      return { summary, place: summary.place, placedByHand: false };
    });
  });

  const grouped = (by: GroupBy, among: readonly IndexedEntry[] = entries): readonly Group[] =>
    groupEntries(among, by, {
      places: 'code',
      compareNames: (a, b) => (a.name < b.name ? -1 : 1),
      comparable: (name) => comparable(name, engine.fold),
    });

  for (const by of ['place', 'month', 'publisher', 'script'] as const) {
    it(`Should group by ${by} as going through all articles does`, async () => {
      await sameGroups(by, [], grouped(by));
    });
  }

  async function sameGroups(by: GroupBy, keys: readonly string[], expected: readonly Group[]): Promise<void> {
    const told = (groups: readonly (Group | GroupCount)[]): unknown[] =>
      groups.map(({ id, kind, name, code, count }) => ({ id, kind, name, code, count }));
    const groups = await questions.groups({ by, keys }, {});
    assert.deepEqual(told(groups), told(expected));
    for (const [index, group] of expected.entries()) {
      const path = { by, keys: [...keys, groups[index]?.key ?? ''] };
      const { total, rows } = await questions.page(path, {}, all);
      assert.equal(total, group.entries.length);
      assert.deepEqual(
        new Set(rows.map(({ summary }) => summary.id)),
        new Set(group.entries.map(({ summary }) => summary.id)),
      );
      const dates = rows.map(({ summary }) => summary.published ?? '~');
      assert.deepEqual(dates, [...dates].sort(), 'oldest first');
      await sameGroups(by, path.keys, group.groups);
    }
  }

  it('Should give the groups of all levels at one go, each behind the one that it is in', async () => {
    const filter = { script: 'traditional' } as const;
    for (const by of ['place', 'month', 'publisher', 'script'] as const) {
      const expected: unknown[] = [];
      const below = async (keys: readonly string[]): Promise<void> => {
        for (const group of await questions.groups({ by, keys }, filter)) {
          expected.push({ ...group, keys: [...keys, group.key] });
          await below([...keys, group.key]);
        }
      };
      await below([]);
      assert.deepEqual(await questions.allGroups(by, filter), expected);
      assert.ok(expected.length > 0);
    }
  });

  it('Should filter as going through all articles does, in either script', async () => {
    for (const words of ['溆浦', '溆浦縣', '2021', '融媒体 防汛', '0000012', '沒有這個']) {
      const expected = entries.filter(createFilter(words, engine.fold));
      assert.equal(await questions.count({ words }), expected.length, words);
    }
    const [first] = entries.filter(({ summary }) => summary.publisher !== null);
    const publisher = first?.summary.publisher ?? '';
    const same = entries.filter(
      ({ summary }) => summary.publisher !== null && engine.fold(summary.publisher) === engine.fold(publisher),
    );
    assert.equal(await questions.count({ publisher }), same.length);
    const until = entries.filter(
      ({ summary }) => summary.published !== null && summary.published.slice(0, 4) <= '2020',
    );
    assert.equal(await questions.count({ to: '2020' }), until.length);
    const march = entries.filter(({ summary }) => summary.published?.startsWith('2021-03') === true);
    assert.equal(await questions.count({ from: '2021-03', to: '2021-03' }), march.length);
    const traditional = entries.filter(({ summary }) => summary.script === 'traditional');
    assert.equal(await questions.count({ script: 'traditional' }), traditional.length);
    const some = entries.slice(3, 8).map(({ summary }) => summary.id);
    assert.equal(await questions.count({ articles: some }), 5);
    assert.equal(await questions.count({ except: [...some, 'nowhere.txt'] }), ARTICLES - 5);
    assert.equal(await questions.count({ except: [] }), ARTICLES);
  });

  it('Should ask all of several filters, one inside the other', async () => {
    const script = { script: 'traditional' } as const;
    const place = { group: { by: 'place', keys: ['湖南省'] } } as const;
    const [first, second] = await Promise.all([
      questions.list({ ...script, also: { also: place } }, all),
      questions.list({ ...script, ...place }, all),
    ]);
    assert.ok(first.total > 0 && first.total < (await questions.count(script)));
    assert.deepEqual(first, second);
  });

  it('Should know of nouns, places and schemes what going through all articles does', async () => {
    const index = createCorpusIndex(entries, engine.fold);
    const figures = await questions.figuresOf('黨員', all);
    assert.ok(figures.total > 0);
    assert.deepEqual(
      figures.rows.map(({ entry, mention }) => [entry.summary.id, mention]),
      index.figuresOf('党员').map(({ entry, mention }) => [entry.summary.id, mention]),
    );
    assert.deepEqual((await questions.figuresOf('党员', { from: 3, to: 5 })).rows, figures.rows.slice(3, 5));
    const mentions = await questions.mentionsOf('430000', all);
    assert.deepEqual(
      mentions.rows.map(({ entry, mention }) => [entry.summary.id, mention]),
      index
        .articlesMentioning('430000')
        .filter(({ entry }) => entry.place?.code.startsWith('43') !== true)
        .map(({ entry, mention }) => [entry.summary.id, mention]),
    );
    assert.equal(await questions.count({ place: '431224' }), index.articlesAbout('431224').length);
  });

  it('Should say where an article is, and let a place that was set by hand win', async () => {
    const [, second] = entries;
    const id = second?.summary.id ?? '';
    const before = await questions.locate(id, 'place', {});
    assert.ok(before);
    const { rows } = await questions.page(
      { by: 'place', keys: before.keys },
      {},
      { from: before.row, to: before.row + 1 },
    );
    assert.equal(rows[0]?.summary.id, id);
    const place = { province: '西藏自治区', prefecture: '那曲市', county: '色尼区', code: '540602' };
    store.setByHand(new Map([[id, { ...place, confidence: 1, evidence: [], rivals: [] }]]));
    const after = await questions.locate(id, 'place', {});
    assert.deepEqual(after?.keys, ['西藏自治区', '那曲市', '色尼区']);
    assert.equal(after.entry.placedByHand, true);
    assert.equal(await questions.count({ words: '色尼' }), 1);
    assert.equal(await questions.count({ place: '540000' }), 1);
    store.setByHand(new Map());
    assert.equal((await questions.article(id))?.placedByHand, false);
  });
});
