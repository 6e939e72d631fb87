import assert from 'node:assert/strict';
import { built } from '../../tables';

const unitsIn = async (text: string): Promise<readonly (string | null)[]> => {
  const { engine } = await built();
  return engine.analyze({ path: 'a.txt', text }).figures.map(({ unit }) => unit);
};

describe('A word behind a number', () => {
  for (const text of [
    '藏有12文物',
    '来了30文化志愿者',
    '共30企业入驻',
    '涉及3行业',
    '全省20院校',
    '有8卡车',
    '查出3方面',
  ])
    it(`Should not be cut for a measure word in ${text}`, async () => {
      assert.deepEqual(await unitsIn(text), []);
    });

  // The measure word's noun begins with what would be such a word's second character.
  for (const [text, unit] of [
    ['有5家具有资质的企业', '家'],
    ['引进3家电商企业', '家'],
    ['扶持3家畜牧企业', '家'],
    ['引来3家园区企业', '家'],
    ['设3道路障', '道'],
    ['产量实现3倍增长', '倍'],
    ['每天开3班车', '班'],
    ['第三批准备出发', '批'],
    ['运来3批复合肥', '批'],
    ['分两批发放物资', '批'],
    ['腾出6间隔离病房', '间'],
    ['办起5间接待室', '间'],
    ['刮了3阵风', '阵'],
    ['有3店员工9人', '店'],
    ['三成村民返岗', '成'],
    ['救出5乡村民', '乡'],
  ] as const)
    it(`Should leave the measure word to the number in ${text}`, async () => {
      assert.ok((await unitsIn(text)).includes(unit));
    });
});
