import assert from 'node:assert/strict';
import { analysed, inShort } from './article';

describe('A figure', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['近300余名党员', ['近300余名 count 300 about 名']],
    ['氣溫升至38.5℃', ['38.5℃ temperature 38.5 - ℃']],
    ['安排3至5名醫生', ['3至5名 count 3…5 - 名']],
    ['投资2.5亿元', ['2.5亿元 money 250000000 - 元']],
    ['增长6.1%', ['6.1% percent 6.1 - %']],
    ['三成受访者', ['三成 percent 30 - 成']],
    ['下午3时许到达', ['下午3时许 timeofday 15 about 时']],
    ['每天两次测温', ['每天两次 frequency 2 - 次']],
    ['網格員每週三次查看消防栓', ['每週三次 frequency 3 - 次']],
    ['每周三次日返回，每周五回家，每周六班车停开', []],
    ['护士与床位按1:20的比例配备，1:20到岗', ['1:20 ratio 1…20 - -', '1:20 timeofday 1.333 - -']],
    ['每三天一次', ['每三天一次 frequency 1 - 次/三天']],
    ['干了3年多', ['3年多 duration 3 over 年']],
    ['花了两个半小时', ['两个半小时 duration 2.5 - 小时']],
    ['产量5000斤至6000斤', ['5000斤至6000斤 weight 5000…6000 - 斤']],
    ['投资8至10万元', ['8至10万元 money 80000…100000 - 元']],
    ['占百分之三十五', ['百分之三十五 percent 35 - -']],
    ['十分之一的居民', ['十分之一 ratio 0.1 - -']],
    ['比疫情前少逾一半', ['逾一半 ratio 0.5 over -']],
    ['减少垃圾一成半', ['一成半 percent 15 - 成']],
    ['11月1日零时起', ['零时 timeofday 0 - 时']],
    ['来了0,123人', ['123人 count 123 - 人']],
    ['电流有5千安。', ['5千安 count 5 - 千安']],
    ['它在2100年建成', []],
    ['它在2150年建成', ['2150年 duration 2150 - 年']],
    ['第3批疫苗', ['第3批 ordinal 3 - 批']],
  ];
  for (const [text, expected] of cases) {
    it(`Should be found in ${text}`, async () => {
      assert.deepEqual(await inShort(text), expected);
    });
  }

  it('Should read 近 before a period as "the last"', async () => {
    assert.deepEqual(await inShort('近两周的客流'), ['两周 duration 2 - 周']);
  });

  it('Should leave the 约 of 节约 to its word', async () => {
    assert.deepEqual(await inShort('节约30吨水'), ['30吨 weight 30 - 吨']);
  });

  const none = [
    '奋战在一线',
    '第一时间赶到',
    '十里八村',
    'G5513高速',
    '拨打12345热线',
    '百姓満意',
    '大家十分高兴',
    '两地零时差',
    '统一部署',
    '算一算账',
    '一道道防线',
    '五四青年节',
    '2022年3月20日',
    '电话0731-85551234',
    '邮箱a123@qq.com',
  ];
  for (const text of none) {
    it(`Should not be found in ${text}`, async () => {
      assert.deepEqual(await inShort(text), []);
    });
  }
});

describe('A counted noun', () => {
  const nouns: readonly (readonly [string, string | null])[] = [
    ['全市共设立方舱医院3座。', '方舱医院'],
    ['下发通知到5名在校学生手中', '在校学生'],
    ['案件结案率达98.6%', '案件结案率'],
    ['安排12人值守', null],
    ['6户没人应门', null],
    ['64支“最美”志愿服務隊', '志愿服務隊'],
    ['来自武汉的14人的工作群', null],
    ['总投资12.5亿元', '总投资'],
  ];
  for (const [text, noun] of nouns) {
    it(`Should be ${noun ?? 'nothing'} in ${text}`, async () => {
      const { figures } = await analysed(text);
      assert.deepEqual(
        figures.map((figure) => figure.noun),
        [noun],
      );
    });
  }
});
