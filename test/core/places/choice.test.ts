import assert from 'node:assert/strict';
import type { Article, Division, Engine, PlaceMention } from '../../../src/core/index';
import { built } from '../../tables';

describe('Why a name means this place', () => {
  let engine: Engine;
  before(async () => {
    engine = (await built()).engine;
  });
  const meant = (article: Article, name: string): PlaceMention => {
    const mention = article.places.find(({ text }) => text === name);
    assert.ok(mention, name);
    return mention;
  };
  /** Why, the words that decided, and the others of the name. */
  const told = (text: string, name: string): readonly [string, string | null, readonly Division[]] => {
    const article = engine.analyze({ path: 'a.txt', text });
    const mention = meant(article, name);
    const { why, from } = mention;
    if (from) assert.equal(text.slice(from.start, from.end), from.text);
    return [why, from?.text ?? null, engine.rivals(mention)];
  };
  const grounds = (text: string, name: string): readonly unknown[] => told(text, name).slice(0, 2);

  it('Should say that a name has one bearer only', () => {
    assert.deepEqual(told('溆浦县的橘子', '溆浦县'), ['only', null, []]);
    assert.deepEqual(grounds('会宁县会师镇', '会师镇'), ['only', null]);
  });

  it('Should name what holds it and stands right before, and the others', () => {
    const [why, by, rivals] = told('长春市朝阳区下雪了', '朝阳区');
    assert.deepEqual([why, by], ['behind', '长春市']);
    assert.deepEqual(
      rivals.map(({ path }) => path.join('/')),
      ['北京市/北京市/朝阳区'],
    );
    assert.deepEqual(grounds('会宁县(甘肃)的郭城驿镇和太平镇,还有會寧縣(xiàn)太平店鎮(zhèn)', '会宁县'), [
      'only',
      null,
    ]);
  });

  it('Should point to the source’s own words, glosses among them', () => {
    assert.deepEqual(grounds('長(cháng)春(chūn)市朝阳区下雪了', '朝阳区'), ['behind', '長(cháng)春(chūn)市']);
  });

  it('Should name what decides from behind, from a row’s head and from afar', () => {
    assert.deepEqual(grounds('到吉林长春市出差', '吉林'), ['beside', '长春市']);
    assert.deepEqual(grounds('沅陵县官庄、五强溪两个镇', '五强溪'), ['behind', '沅陵县']);
  });

  it('Should say whom a word like 该镇 means', () => {
    const { relativePlaces } = engine.analyze({ path: 'a.txt', text: '沅陵县官庄镇下雪,该镇停课。' });
    assert.deepEqual(
      relativePlaces.map(({ text, why, from }) => [text, why, from]),
      [['该镇', 'behind', { start: 3, end: 6, text: '官庄镇' }]],
    );
  });

  it('Should say that a place is the article’s own or nearest to it', () => {
    const [why, by, rivals] = told('栾川县环保局通报\n\n潭头镇的烧烤店要装油烟净化器。', '潭头镇');
    assert.deepEqual([why, by], ['near', null]);
    assert.ok(rivals.length >= 2);
    assert.ok(rivals.every(({ path }) => !path.includes('栾川县')));
  });

  it('Should say that the province goes before the city', () => {
    const [why, , rivals] = told('从吉林来', '吉林');
    assert.deepEqual([why, rivals.map(({ name }) => name)], ['higher', ['吉林市']]);
  });

  it('Should record with each mention why it means this place', () => {
    const text = '沅陵县发布\n\n沅陵县五强溪镇清水塘村的返沅人员,有从长春市朝阳区来的,也有从吉林来的。';
    const { places } = engine.analyze({ path: 'a.txt', text });
    assert.deepEqual(
      places.map(({ text, why }) => `${text} ${why}`),
      [
        '沅陵县 only',
        '沅陵县 only',
        '五强溪镇 only',
        '清水塘村 unlisted',
        '沅 own',
        '长春市 only',
        '朝阳区 behind',
        '吉林 higher',
      ],
    );
  });

  it('Should tell nothing of villages, which no gazetteer lists', () => {
    assert.deepEqual(told('玉山县冰溪街道湖塘村', '湖塘村'), ['unlisted', null, []]);
  });

  it('Should hold the resolved place itself never among the rivals', () => {
    const text = '天津市和平区、沈阳市和平区、城关镇、会宁县城关镇、吉林市、海南省、中山市古镇镇、江北新区顶山街道。';
    const article = engine.analyze({ path: 'a.txt', text });
    for (const mention of article.places) {
      assert.ok(engine.rivals(mention).every(({ path }) => path.join() !== mention.path.join()));
    }
  });
});
