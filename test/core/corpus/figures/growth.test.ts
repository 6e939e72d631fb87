import assert from 'node:assert/strict';
import type { Engine } from '../../../../src/core/index';
import { built } from '../../../tables';
import { questionsOf, storeOf } from '../store/corpora';

describe('The growth of a number', () => {
  let engine: Engine;
  before(async () => {
    ({ engine } = await built());
  });

  it('Should be what each time was told of the place itself, in one unit, and who told it', async () => {
    const questions = questionsOf(
      await storeOf(engine, {
        'a.txt': '2020年，溆浦县茶叶产量1.2万吨。',
        'b.txt': '2021年，溆浦縣茶葉產量約1350萬公斤。',
        'c.txt': '2021年，溆浦县茶叶产量1.35万吨，油茶产量3万吨。',
        'd.txt': '2022年，溆浦县茶叶产量近1.4万吨。',
        'e.txt': '2022年，沅陵县茶叶产量2.6万吨。',
        'f.txt': '2022年，溆浦县龙潭镇茶叶产量300吨。',
      }),
      engine,
    );
    const noun = '茶叶产量';
    const steps = await questions.growth(noun, '431224');
    assert.deepEqual(
      steps.map(({ when, value, unit, figures }) => [when, Math.round(value), unit, figures.length]),
      [
        ['2020', 12000, 't', 1],
        ['2021', 13500, 't', 2],
        ['2022', 14000, 't', 1],
      ],
    );
    assert.deepEqual(await questions.growth(noun, '110000'), []);
    assert.equal((await questions.growth('茶葉產量', '431224')).length, 3);
  });
});
