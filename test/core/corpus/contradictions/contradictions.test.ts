import assert from 'node:assert/strict';
import type { Contradiction } from '../../../../src/core/corpus/questions';
import type { Engine } from '../../../../src/core/index';
import { built } from '../../../tables';
import { questionsOf, storeOf } from '../store/corpora';
import { nearMisses, planted } from './planted';
import { nearMissesLater, plantedLater } from './plantedLater';
import type { Case } from './planted';

const all = { from: 0, to: Infinity };

describe('Numbers that contradict each other', () => {
  let engine: Engine;
  before(async () => {
    ({ engine } = await built());
  });

  async function found(texts: Readonly<Record<string, string>>): Promise<readonly Contradiction[]> {
    return (await questionsOf(await storeOf(engine, texts), engine).contradictions({}, all)).rows;
  }

  const textsOf = ([, first, second]: Case): Record<string, string> =>
    second === undefined ? { 'one.txt': first } : { 'one.txt': first, 'two.txt': second };

  async function namesOfFound(cases: readonly Case[]): Promise<string[]> {
    const names: string[] = [];
    for (const one of cases) if ((await found(textsOf(one))).length > 0) names.push(one[0]);
    return names;
  }

  it('Should be found: at least 54 of 60 that were planted', async () => {
    assert.equal(planted.length, 60);
    const names = new Set(await namesOfFound(planted));
    const missed = planted.flatMap(([name]) => (names.has(name) ? [] : name));
    assert.ok(missed.length <= 6, missed.join(', '));
  });

  it('Should not be found where both can be true: at most 2 of 60 that only look so', async () => {
    assert.equal(nearMisses.length, 60);
    const names = await namesOfFound(nearMisses);
    assert.ok(names.length <= 2, names.join(', '));
  });

  it('Should be found in other genres and wordings: at least 25 of 30, with at most 1 of 30 that only look so', async () => {
    assert.deepEqual([plantedLater.length, nearMissesLater.length], [30, 30]);
    const names = new Set(await namesOfFound(plantedLater));
    const missed = plantedLater.flatMap(([name]) => (names.has(name) ? [] : name));
    assert.ok(missed.length <= 5, missed.join(', '));
    const wrong = await namesOfFound(nearMissesLater);
    assert.ok(wrong.length <= 1, wrong.join(', '));
  });

  it('Should bring both sentences, the earlier article first, under a key that stays', async () => {
    const text = '2022年3月20日，溆浦县有水库128座。';
    const texts = { 'b.txt': text, 'a.txt': text.replace('128', '131') };
    const [one, ...more] = await found(texts);
    assert.equal(more.length, 0);
    assert.deepEqual(one?.figures.map(({ text: number }) => number).sort(), ['128座', '131座']);
    for (const { sentence } of one.figures) assert.ok(sentence.text.includes('溆浦县有水库'));
    assert.equal((await found(texts))[0]?.key, one.key);
  });

  it('Should count the printings of one report once', async () => {
    const report =
      '2022年3月20日，溆浦县有水库128座。县水利局组织干部65名，出动车辆14台，分9组逐座检查大坝、溢洪道和放水设施，落实管护责任人，储备编织袋、木桩和块石等防汛物资，确保水库安全度汛，让下游群众放心。';
    const texts = { 'a.txt': report, 'b.txt': report, 'c.txt': '2022年3月20日，溆浦县有水库131座。' };
    assert.equal((await found(texts)).length, 1);
    const dated = { ...texts, 'b.txt': `溆浦检查水库\n发布时间：2022-03-20\n\n${report}` };
    assert.deepEqual(
      (await found(dated)).map(({ figures }) => figures.map(({ entry }) => entry.summary.path)),
      [['b.txt', 'c.txt']],
    );
    assert.equal((await found({ 'a.txt': report, 'b.txt': report.replace('128', '138') })).length, 0);
  });
});
