import assert from 'node:assert/strict';
import type { Engine } from '../../../src/core/index';
import { built } from '../../tables';

const named: readonly (readonly [text: string, name: string])[] = [
  ['实施“六万”工程', '六万'],
  ['聚焦“一老一小”需求', '一老一小'],
  ['做好一老一小服务', '一老一小'],
  ['农科教三结合', '三结合'],
  ['构建“1345”工作格局', '1345'],
  ['探索“1+3+N”模式', '1+3+N'],
  ['“3+2”贯通培养', '3+2'],
  ['推行「1+6」治理', '1+6'],
  ['“三元驱动”模式', '三元驱动'],
  ['“两区共建”成效', '两区共建'],
  ['“双百”行动推进', '双百'],
  ['“百千万”工程', '百千万'],
  ['落实“四个一”机制', '四个一'],
  ['学校“双减”落地', '双减'],
  ['“两山”实践', '两山'],
  ['“三长制”方案', '三长制'],
];

/** They count, rank, date, call or quote an idiom. */
const notNamed: readonly string[] = [
  '入选「十大新聞」',
  '全国“十大考古新发现”揭晓',
  '实现“十一连增”',
  '粮食“十九连丰”',
  '获评“十佳社区”',
  '百强县“五连冠”',
  '拨打“12345”热线服务',
  '“110”服务平台',
  '持“2022”版规划',
  '三结合的办法',
  '周三同步举行',
  '初三统一放假',
  '李四公开道歉',
  '一草一木',
  '“一举一动”都有记录',
  '“三元”牌牛奶',
  '“十四五”规划',
  '“十五五”规划建议',
  '“百千万工程”',
  '“三八”妇女节活动',
  '“五一”劳动节活动',
  '“七一”表彰活动',
  '“八一”慰问活动',
  '“六一”活动',
  '“双十一”促销活动',
  '“5·12”护士节',
  '“3·15”晚会',
  '“119”消防宣传活动',
  '“365天”服务',
  '“24小时”服务',
  '“1号”工程',
  '“一号工程”',
  '“三峡”工程',
  '“三星”品牌',
  '“七彩”行动',
  '“第一书记”工作',
  '“四川”品牌',
  '“九三”学社',
  '“一二·九”运动',
  '“三北”工程',
  '“二十大”精神',
  '“十九大”报告',
];

const expanded: readonly (readonly [text: string, items: readonly string[] | null])[] = [
  ['开展核酸登记、查验“两码”。', null],
  ['村党支部、村委会“两委”', null],
  ['查看健康码、行程码“两码”。', ['健康码', '行程码']],
  ['落实“四早”要求,即早发现、早报告、早隔离、早治疗。', ['早发现', '早报告', '早隔离', '早治疗']],
  ['严格扫码、测温、登记“三件事”', null],
  ['做到扫码、测温、查验“三码”', null],
  ['坚持“三个到位”,宣传引导、组织发动。', null],
  ['“两癌”(乳腺癌、宫颈癌)筛查', ['乳腺癌', '宫颈癌']],
  ['责任、防控、宣传、巡查“四张网”', ['责任', '防控', '宣传', '巡查']],
  ['推行“三色”管理,指的是红、黄、绿。', ['红', '黄', '绿']],
  ['人力、装备与技术三结合。', ['人力', '装备', '技术']],
  [
    '落实“四早”要求的各乡镇和县直各部门都要把责任压到每个人,即早发现、早报告、早隔离、早治疗。',
    ['早发现', '早报告', '早隔离', '早治疗'],
  ],
];

describe('Kinds of numbered schemes', () => {
  let engine: Engine;
  before(async () => ({ engine } = await built()));
  const schemesIn = (text: string): ReturnType<Engine['analyze']>['schemes'] =>
    engine.analyze({ path: 'a.txt', text }).schemes;

  for (const [text, name] of named) {
    it('Should name ' + name + ' in ' + text, () => {
      assert.deepEqual(
        schemesIn('今年以来,' + text + '。').map((scheme) => scheme.text),
        [name],
      );
    });
  }

  for (const text of notNamed) {
    it('Should name none in ' + text, () => {
      assert.deepEqual(schemesIn('今年以来,' + text + '。'), []);
    });
  }

  for (const [text, items] of expanded) {
    it('Should expand by evidence only: ' + text, () => {
      assert.deepEqual(schemesIn(text)[0]?.items ?? null, items);
    });
  }

  it('Should name a scheme that is bare digits with its head', () => {
    assert.equal(schemesIn('推进“185”乡村治理体系建设。')[0]?.name, '“185”乡村治理体系');
  });

  it('Should not end a name inside a character of two units', () => {
    for (const { end } of schemesIn('一天一一一、一天一一\u{1085e}')) assert.ok(end < 11);
  });
});
