import assert from 'node:assert/strict';
import type { Engine } from '../../../src/core/index';
import { built } from '../../tables';

const LONG = '合作社去年卖出了八万斤橙子。今年社员们早早修好了水渠，又在坡上搭起';

const JOINED = [
  [`${LONG}\n了大棚，等着开春。`, `${LONG}了大棚，等着开春。`],
  [`${LONG}\r\n了大棚。`, `${LONG}了大棚。`],
  ['镇上来了医生、护士、\n药剂师。', '镇上来了医生、护士、药剂师。'],
  ['村民们都说日子一天天好了\n，心里踏实。', '村民们都说日子一天天好了，心里踏实。'],
  ['参加培训的共有1\n2人，历时3天。', '参加培训的共有12人，历时3天。'],
  ['全鄉歲入二千五\n百三十萬元，歲出也是。', '全鄉歲入二千五百三十萬元，歲出也是。'],
  ['县里投资2.\n6亿元建厂，年内投产。', '县里投资2.6亿元建厂，年内投产。'],
  ['大桥将于2021年1\n1月通车。', '大桥将于2021年11月通车。'],
] as const;

const APART = [
  `${LONG}了大棚。\n今年又种了茶。`,
  '抓好春耕\n全县上下早动手。',
  `${LONG}\n\u3000\u3000另起一段的话。`,
  `${LONG}\n一、总体要求`,
  `${LONG}\n来源：青川日报`,
  '咨询请拨打热线。联系人赵老师，地址在文化路十二号二楼，电话0839-7200000\n办公时间为工作日。',
  '第一名\n第二名\n第三名',
  '第一组3\n第二组4人，共7人。',
  '种植面积3\n50亩',
  '全鄉歲入二千五\n三百人到場，很熱鬧。',
  '全鄉歲入第五\n百人到場，很熱鬧。',
  '种植面积\n3\n50亩，已收完。',
  '代表团3\n1.加强领导，压实责任。',
  '值班电话0839-72\n00人，如下。',
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
