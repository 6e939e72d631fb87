import assert from 'node:assert/strict';
import { createWordsOf } from '../../../../src/core/corpus/store/corpusWords';
import type { WordsOf } from '../../../../src/core/corpus/store/corpusWords';
import type { Collocates, CorpusQuestions } from '../../../../src/core/corpus/questions';
import type { Engine } from '../../../../src/core/index';
import { nearWords, touched } from '../../../../src/core/corpus/collocates';
import { wordsBesideHits } from '../../../../src/core/corpus/store/wordsBesideHits';
import type { Span } from '../../../../src/core/text/span';
import type { WordsOfText } from '../../../../src/core/words/runningWords';
import { built } from '../../../tables';
import { ended, questionsOf, storeOf } from './corpora';

const TEXTS = {
  '甲.txt': '青溪县水库建成\n\n全县修建水库三座。村民参加修建水库。疫情结束。\n',
  '乙.txt': '青溪縣水庫蓄水\n\n全縣修建水庫，村民參加。村民在家。\n',
  '丙.txt': '党员会议\n\n党员参加会议。\n',
};

const touchedIn = (words: WordsOfText, hits: readonly Span[]): readonly unknown[] =>
  [...touched(words, hits)].map((index) => words.starts[index]);

describe('The collocates of a search', () => {
  let engine: Engine;
  let wordsOf: WordsOf;
  let questions: CorpusQuestions;
  before(async () => {
    const { tables, engine: made } = await built();
    engine = made;
    wordsOf = createWordsOf(tables);
    questions = questionsOf(await storeOf(engine, TEXTS), engine, wordsOf);
  });

  const collocates = async (text: string, window = 5, filter = {}): Promise<Collocates> => {
    const search = await questions.search({ terms: [{ kind: 'plain', text }], filter });
    await ended(search);
    const counted = await search.collocates(window);
    assert.ok(counted);
    return counted;
  };

  it('Should count words of both scripts as one, each once, and name how they are most often written', async () => {
    const { rows } = await collocates('水库');
    const built = rows.find(({ word }) => word === '修建');
    assert.deepEqual([built?.observed, built?.left, built?.right, built?.total], [3, 3, 0, 3]);
    const county = rows.find(({ word }) => word === '全县');
    assert.equal(county?.observed, 2);
    assert.equal(county.written, '全县');
    assert.equal(rows.find(({ word }) => word === '村民')?.total, 3);
    assert.equal(rows.find(({ word }) => word === '村民')?.observed, 2);
    assert.equal(
      rows.find(({ word }) => word === '疫情'),
      undefined,
      'stands in another sentence',
    );
  });

  it('Should compare with every word of the articles that were asked, without the hits', async () => {
    const words = Object.values(TEXTS).map((text) => wordsOf(engine.fold(text)).starts.length);
    const all = words.reduce((sum, count) => sum + count, 0);
    assert.equal((await collocates('水库')).all, all - 5);
    const [, , last = 0] = words;
    assert.equal((await collocates('会议', 5, { words: '党员' })).all, last - 2);
  });

  it('Should answer the same when it is asked again', async () => {
    assert.deepEqual(await collocates('水库'), await collocates('水库'));
  });

  it('Should keep to the window', async () => {
    const { rows } = await collocates('水库', 1);
    assert.equal(
      rows.find(({ word }) => word === '全县'),
      undefined,
    );
    assert.equal(rows.find(({ word }) => word === '修建')?.observed, 3);
  });

  it('Should lead to the lines in which the word stands beside the hit', async () => {
    const search = await questions.search({ terms: [{ kind: 'plain', text: '水库' }] });
    await ended(search);
    const beside = { word: '村民', window: 5 };
    const { total, rows } = await search.lines({ from: 0, to: 10 }, { beside, order: 'right' });
    assert.equal(total, 2);
    assert.deepEqual(rows.map(({ text }) => text).sort(), ['水库', '水庫']);
    const groups = await search.groups('form', beside);
    assert.deepEqual(
      groups.map(({ hits }) => hits),
      [1, 1],
    );
    const { total: grouped } = await search.lines({ from: 0, to: 10 }, { beside, group: { by: 'form', key: '水庫' } });
    assert.equal(grouped, 1);
  });

  it('Should answer nothing where the counting is stopped, and all when it is asked again', async () => {
    const search = await questions.search({ terms: [{ kind: 'plain', text: '水库' }] });
    await ended(search);
    const stopped = search.collocates(5);
    search.stopCounting();
    assert.equal(await stopped, undefined);
    assert.ok((await search.counted()) < 1);
    assert.deepEqual(await search.collocates(5), await collocates('水库'));
    assert.equal(await search.counted(), 1);
  });

  it('Should cut no more than the sentences that hold a hit, and find the same words there', () => {
    const text = '。全县修建水库三座。村民参加水库建设!疫情结束。\n水库。\n雨3.5毫米。GDP增长水库。';
    const all = wordsOf(text);
    const at = (word: string): Span[] =>
      [...text.matchAll(new RegExp(word, 'gu'))].map(({ index }) => ({ start: index, end: index + word.length }));
    const far: Span[] = [{ start: 6, end: 14 }, ...at('雨')];
    for (const hits of [...['水库', '村民', '。', '结束', '3', '没有'].map(at), far]) {
      const some = wordsBesideHits(text, hits, wordsOf);
      const shown = (words: WordsOfText): string[] =>
        nearWords(words, hits, 3).map(({ index, side }) => `${words.starts[index]} ${words.ends[index]} ${side}`);
      assert.deepEqual(shown(some), shown(all));
      assert.deepEqual(touchedIn(some, hits), touchedIn(all, hits));
    }
    const cut: string[] = [];
    wordsBesideHits(text, at('村民'), (part) => {
      cut.push(part);
      return wordsOf(part);
    });
    assert.deepEqual(cut, ['村民参加水库建设']);
  });

  it('Should be none where nothing was found', async () => {
    assert.deepEqual((await collocates('没有的词')).rows, []);
  });
});
