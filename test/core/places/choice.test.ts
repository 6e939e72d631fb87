import assert from 'node:assert/strict';
import { choiceOf } from '../../../src/core/index';
import type { Engine, PlaceChoice } from '../../../src/core/index';
import { built } from '../../tables';

describe('Why a name means this place', () => {
  let engine: Engine;
  before(async () => {
    engine = (await built()).engine;
  });
  const choice = (text: string, name: string): PlaceChoice | null => {
    const article = engine.analyze({ path: 'a.txt', text });
    const mention = article.places.find((place) => place.text === name);
    assert.ok(mention, `${name} in ${text}`);
    return choiceOf(mention, article, engine.gazetteer);
  };
  const told = (text: string, name: string): readonly unknown[] => {
    const found = choice(text, name);
    return [found?.why, found?.by?.at(-1) ?? null, found?.at?.text ?? null];
  };

  it('Should say that a name has one bearer only', () => {
    assert.deepEqual(choice('溆浦县的橘子', '溆浦县'), { why: 'only', by: null, at: null, rivals: [] });
    assert.deepEqual(told('会宁县会师镇', '会师镇'), ['only', null, null]);
  });

  it('Should name what holds it and stands right before, and the others', () => {
    const found = choice('长春市朝阳区下雪了', '朝阳区');
    assert.equal(found?.why, 'behind');
    assert.equal(found.at?.text, '长春市');
    assert.deepEqual(
      found.rivals.map(({ path }) => path.join('/')),
      ['北京市/北京市/朝阳区'],
    );
    assert.deepEqual(told('会宁县(甘肃)的郭城驿镇和太平镇,还有會寧縣(xiàn)太平店鎮(zhèn)', '会宁县'), [
      'only',
      null,
      null,
    ]);
  });

  it('Should name the part of the path that the article’s own place shares', () => {
    const text = '栾川县环保局通报\n\n潭头镇的烧烤店要装油烟净化器。';
    const found = choice(text, '潭头镇');
    assert.deepEqual([found?.why, found?.by?.at(-1)], ['near', '栾川县']);
    assert.ok(found && found.rivals.length >= 2);
    assert.ok(found.rivals.every(({ path }) => !path.includes('栾川县')));
  });

  it('Should say that the province goes before the city', () => {
    const found = choice('从吉林来', '吉林');
    assert.deepEqual([found?.why, found?.rivals.map(({ name }) => name)], ['higher', ['吉林市']]);
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
    assert.equal(choice('玉山县冰溪街道湖塘村', '湖塘村'), null);
  });

  it('Should hold the resolved place itself never among the rivals', () => {
    const text = '天津市和平区、沈阳市和平区、城关镇、会宁县城关镇、吉林市、海南省、中山市古镇镇、江北新区顶山街道。';
    const article = engine.analyze({ path: 'a.txt', text });
    for (const mention of article.places) {
      const rivals = choiceOf(mention, article, engine.gazetteer)?.rivals ?? [];
      assert.ok(rivals.every(({ path }) => path.join() !== mention.path.join()));
    }
  });
});
