import assert from 'node:assert/strict';
import { createWordsOf } from '../../../../src/core/corpus/store/corpusWords';
import type { CorpusQuestions } from '../../../../src/core/corpus/questions';
import type { Engine } from '../../../../src/core/index';
import { built } from '../../../tables';
import { questionsOf, storeOf } from './corpora';

/** Twelve articles of 沅陵县 in March, with 水库 in ten of them in either script; thirty of 岳阳县 in May, with it in one. */
function texts(): Record<string, string> {
  const here = Array.from({ length: 12 }, (_, at) => {
    const [built, county] = at % 2 === 0 ? ['水库', '沅陵县'] : ['水庫', '沅陵縣'];
    const said = at < 10 ? `全县修建${built}，${built}蓄水。` : '全县开会。';
    return [
      `甲${String(at)}.txt`,
      `湖南省怀化市${county}通报\n2022-03-${String(10 + at)}\n\n${said}村民参加。\n`,
    ] as const;
  });
  const there = Array.from({ length: 30 }, (_, at) => {
    const said = at === 0 ? '全县修建水库。' : '村民开会。';
    return [
      `乙${String(at)}.txt`,
      `湖南省岳阳市岳阳县通报\n2022-05-${String(1 + (at % 28)).padStart(2, '0')}\n\n${said}\n`,
    ] as const;
  });
  return Object.fromEntries([...here, ...there, ['丙.txt', '无地点\n\n水库一座。\n'] as const]);
}

describe('The use of a word in a corpus', () => {
  let engine: Engine;
  let questions: CorpusQuestions;
  before(async () => {
    const { tables, engine: made } = await built();
    engine = made;
    questions = questionsOf(await storeOf(engine, texts()), engine, createWordsOf(tables));
  });

  it('is counted in both scripts, with the articles that have it', async () => {
    const { hits, found, articles } = await questions.wordUse('水庫');
    assert.deepEqual({ hits, found, articles }, { hits: 22, found: 12, articles: 43 });
    // A card asks a search, which it can stop, and tells the same.
    const search = await questions.search({ terms: [{ kind: 'word', text: '水庫' }] });
    for await (const told of search.progress())
      if (told.state === 'complete') assert.deepEqual([told.hits, told.found], [hits, found]);
    search.dispose();
  });

  it('is told where it is commoner than elsewhere, by place and by month', async () => {
    const { places, months } = await questions.wordUse('水库');
    const [place, ...otherPlaces] = places;
    assert.ok(place);
    assert.deepEqual(otherPlaces, []);
    assert.deepEqual(
      place.steps.map(({ name }) => name),
      ['湖南省', '怀化市', '沅陵县'],
    );
    assert.deepEqual([place.found, place.articles, place.foundElsewhere, place.articlesElsewhere], [10, 12, 2, 31]);
    assert.deepEqual(
      months.map(({ steps, found }) => [steps.at(-1)?.name, found]),
      [['2022-03', 10]],
    );
    // 2 (10 ln(10/3.349) + 2 ln(2/8.651) + 2 ln(2/8.651) + 29 ln(29/22.349)) = 25.27
    assert.ok(Math.abs(place.likelihood - 25.27) < 0.02, String(place.likelihood));
  });

  it('is commoner nowhere where it is spread alike, and where it is not used', async () => {
    const everywhere = await questions.wordUse('通报');
    assert.deepEqual([everywhere.places, everywhere.months], [[], []]);
    const nowhere = await questions.wordUse('飞机');
    assert.deepEqual(nowhere, { hits: 0, found: 0, articles: 43, places: [], months: [] });
  });
});

describe('The words that tell an article from its corpus', () => {
  let engine: Engine;
  let questions: CorpusQuestions;
  before(async () => {
    const { tables, engine: made } = await built();
    engine = made;
    questions = questionsOf(await storeOf(engine, texts()), engine, createWordsOf(tables));
  });

  it('come by log-likelihood, as the article writes them, each with both counts', async () => {
    const words = await questions.keyWords('甲1.txt', 100);
    assert.ok(words);
    const [first] = words.rows;
    assert.deepEqual([first?.word, first?.written, first?.inArticle, first?.inCorpus], ['水库', '水庫', 2, 22]);
    assert.deepEqual(
      words.rows.map(({ likelihood }) => likelihood),
      words.rows.map(({ likelihood }) => likelihood).sort((a, b) => b - a),
    );
    for (const { inArticle, expected } of words.rows) assert.ok(inArticle > expected);
    assert.ok(words.rows.every(({ word }) => !/^[\d.]+$/u.test(word)));
    assert.ok(words.inCorpus > words.inArticle);
  });

  it('are words: no particle, and no character of a name that the word list lacks', async () => {
    const name = '栖鹤镇的鹤和栖鹤湖的鹤，栖鹤的人。村里修路，村口修桥，村村通了路，路的路。';
    const { tables } = await built();
    const texts = {
      ...Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${String(at)}.txt`, '全县召开会议，部署工作。'])),
    };
    const store = await storeOf(engine, { ...texts, '名.txt': `${name}${name}${name}` });
    const words = await questionsOf(store, engine, createWordsOf(tables)).keyWords('名.txt', 100);
    const told = words?.rows.map(({ word }) => word) ?? [];
    for (const word of ['路', '桥']) assert.ok(told.includes(word), `${word} in ${told.join(' ')}`);
    for (const part of ['栖', '鹤', '的', '和', '了']) assert.ok(!told.includes(part), `${part} in ${told.join(' ')}`);
  });

  it('are as many as are asked for, and none of an article that is not there', async () => {
    assert.equal((await questions.keyWords('甲1.txt', 1))?.rows.length, 1);
    assert.equal(await questions.keyWords('不在.txt', 10), undefined);
  });
});
