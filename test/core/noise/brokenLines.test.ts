import assert from 'node:assert/strict';
import type { Engine } from '../../../src/core/index';
import { built } from '../../tables';

const LONG = '合作社去年卖出了八万斤橙子。今年社员们早早修好了水渠，又在坡上搭起';

const JOINED = [
  [`${LONG}\n了大棚，等着开春。`, `${LONG}了大棚，等着开春。`],
  [`${LONG}\r\n了大棚。`, `${LONG}了大棚。`],
  ['镇上来了医生、护士、\n药剂师。', '镇上来了医生、护士、药剂师。'],
  ['村民们都说日子一天天好了\n，心里踏实。', '村民们都说日子一天天好了，心里踏实。'],
] as const;

const APART = [
  `${LONG}了大棚。\n今年又种了茶。`,
  '抓好春耕\n全县上下早动手。',
  `${LONG}\n\u3000\u3000另起一段的话。`,
  `${LONG}\n一、总体要求`,
  `${LONG}\n来源：青川日报`,
  '咨询请拨打热线。联系人赵老师，地址在文化路十二号二楼，电话0839-7200000\n办公时间为工作日。',
  '第一名\n第二名\n第三名',
  '尊敬的各位村民:\n大家好。',
];

describe('broken lines', () => {
  let engine: Engine;
  before(async () => {
    ({ engine } = await built());
  });

  for (const [source, text] of JOINED) {
    it(`Should join ${JSON.stringify(source.slice(-20))}`, () => {
      assert.equal(engine.read(source).reading.text, text);
    });
  }

  for (const source of APART) {
    it(`Should leave apart ${JSON.stringify(source.slice(-24))}`, () => {
      assert.equal(engine.read(source).reading.text, source);
    });
  }
});
