import assert from 'node:assert/strict';
import type { CorpusQuestions, SearchTerm } from '../../../../src/core/corpus/questions';
import { SearchRefused } from '../../../../src/core/corpus/questions';
import { inSmallLetters } from '../../../../src/core/corpus/store/storedArticle';
import type { Engine } from '../../../../src/core/index';
import { seeded, syntheticArticle, unfolding } from '../../../corpus/syntheticCorpus';
import { built } from '../../../tables';
import { ended, put, questionsOf, storeOf } from './corpora';

const ARTICLES = 300;
const WORDS = 500;
const plain = (text: string): readonly SearchTerm[] => [{ kind: 'plain', text }];

describe('A search of a store', () => {
  let engine: Engine;
  let questions: CorpusQuestions;
  let other: (text: string) => string;
  let folded: { id: string; text: string; source: string }[];
  before(async () => {
    const { tables, engine: made } = await built();
    engine = made;
    other = unfolding(tables.fold);
    const articles = Array.from({ length: ARTICLES }, (_, index) => syntheticArticle(index, 2, other));
    questions = questionsOf(
      await storeOf(engine, Object.fromEntries(articles.map(({ path, text }) => [path, text]))),
      engine,
    );
    folded = articles.map(({ path, text }) => ({
      id: path,
      source: text,
      text: inSmallLetters(engine.read(text, path).reading.folded),
    }));
  });

  it(`Should find ${WORDS} words of one to eight characters as often as a plain scan does, in both scripts`, async () => {
    const random = seeded(3);
    for (let index = 0; index < WORDS; index++) {
      const from = folded[Math.floor(random() * folded.length)]?.text ?? '';
      const start = Math.floor(random() * (from.length - 8));
      const word = from.slice(start, start + 1 + (index % 8)).trim();
      if (word === '') continue;
      const expected = folded.map(({ text }) => text.split(word).length - 1);
      const found = await ended(await questions.search({ terms: plain(index % 2 === 0 ? word : other(word)) }));
      assert.equal(
        found.hits,
        expected.reduce((sum, hits) => sum + hits, 0),
        word,
      );
      assert.equal(found.found, expected.filter((hits) => hits > 0).length, word);
      assert.equal(found.read, ARTICLES);
    }
  });

  it('Should show each hit with its surroundings, as written, at its offsets in the source', async () => {
    const search = await questions.search({ terms: plain('領導') });
    const { hits } = await ended(search);
    const { total, rows } = await search.lines({ from: 0, to: 50 }, { width: 5 });
    assert.equal(total, hits);
    for (const { start, end, text, left, right, entry } of rows) {
      const source = folded.find(({ id }) => id === entry.summary.id)?.source ?? '';
      assert.match(source.slice(start, end), /^[领領]\(lǐng\)[导導]$/u);
      assert.equal(text.length, 2);
      assert.ok(source.includes(text.charAt(0)));
      assert.match(right, /^在/u);
      assert.ok(left.length <= 5);
    }
    assert.deepEqual((await search.groups('form')).map(({ key }) => key).sort(), ['領導', '领导']);
  });

  it('Should sort its lines and take a group of them', async () => {
    const search = await questions.search({ terms: plain('水库') });
    const { hits } = await ended(search);
    const all = { from: 0, to: hits };
    const sorted = async (order: 'left' | 'right' | 'date'): Promise<string[]> => {
      const { rows } = await search.lines(all, { order, width: 1 });
      return rows.map(({ left, right, entry }) =>
        order === 'date' ? (entry.summary.published ?? '~') : engine.fold(order === 'left' ? left : right),
      );
    };
    for (const order of ['left', 'right', 'date'] as const) {
      const keys = await sorted(order);
      assert.deepEqual(keys, [...keys].sort(), order);
    }
    for (const by of ['form', 'place', 'month'] as const) {
      const groups = await search.groups(by);
      assert.equal(
        groups.reduce((sum, group) => sum + group.hits, 0),
        hits,
      );
      const [first] = groups;
      const { total } = await search.lines(all, { group: { by, key: first?.key ?? '' } });
      assert.equal(total, first?.hits);
    }
  });

  it('Should look in titles, through a filter, and for a list of words at one go', async () => {
    const titles = await ended(await questions.search({ terms: plain('简报'), within: 'title' }));
    assert.equal(titles.hits, ARTICLES);
    const filter = { script: 'traditional' } as const;
    const some = await ended(await questions.search({ terms: plain('简报'), filter }));
    assert.equal(some.articles, await questions.count(filter));
    assert.ok(some.hits > 0 && some.hits < ARTICLES);
    const words = ['水库', '亩', '没有的词'];
    const list = await ended(await questions.search({ terms: words.flatMap(plain) }));
    for (const [index, word] of words.entries()) {
      const alone = await ended(await questions.search({ terms: plain(word) }));
      assert.deepEqual(list.terms[index], { hits: alone.hits, found: alone.found });
    }
  });

  it('Should look for patterns of either script, an article at a time, and refuse what is none', async () => {
    const pattern = (text: string): readonly SearchTerm[] => [{ kind: 'pattern', text }];
    const expected = folded.reduce((sum, { text }) => sum + [...text.matchAll(/\d+余?名(?:党员|志愿者)/gu)].length, 0);
    assert.equal((await ended(await questions.search({ terms: pattern('\\d+余?名(黨員|志願者)') }))).hits, expected);
    assert.equal(
      (await ended(await questions.search({ terms: pattern('（lǐng）') }))).hits,
      0,
      'glosses are out of the way',
    );
    await assert.rejects(questions.search({ terms: pattern('(') }), SearchRefused);
    await assert.rejects(questions.search({ terms: plain('  ') }), SearchRefused);
  });

  it('Should give its lines in the order of the corpus, whether or not all of it is written yet', async () => {
    const texts = Object.fromEntries(folded.map(({ id, source }) => [id, source]));
    const [first, second] = [Object.entries(texts).slice(0, 150), Object.entries(texts).slice(150)];
    const store = await storeOf(engine, Object.fromEntries(first));
    await store.flush();
    await put(store, engine, Object.fromEntries(second));
    const search = await questionsOf(store, engine).search({ terms: plain('年') });
    await ended(search);
    const { rows } = await search.lines({ from: 0, to: Infinity });
    const found = [...new Set(rows.map(({ entry }) => entry.summary.id))];
    assert.deepEqual(
      found,
      folded.map(({ id }) => id).filter((id) => found.includes(id)),
    );
  });

  it('Should stop when it is told to, and keep what it found', async () => {
    const search = await questions.search({ terms: plain('的') });
    search.stop();
    assert.equal((await ended(search)).state, 'stopped');
  });
});
