import assert from 'node:assert/strict';
import { built } from '../../tables';

async function dated(text: string): Promise<string[]> {
  const { engine } = await built();
  return engine
    .analyze({ path: 'a.txt', text })
    .dates.flatMap((date) => (date.value === null ? [] : [`${date.text}=${date.value}`]));
}

/** A passage and its dates, each as `text=value`. */
const forms: readonly (readonly [string, ...string[]])[] = [
  ['这座桥建于上世纪七十年代。', '上世纪七十年代=1970/1979'],
  ['二十世纪六十年代修建的水库', '二十世纪六十年代=1960/1969'],
  ['19世纪90年代的老街', '19世纪90年代=1890/1899'],
  ['七八十年代的歌', '七八十年代=1970/1989'],
  ['20年代末', '20年代=2020/2029'],
  ['30年代末', '30年代=2030/2039'],
  ['40年代末', '40年代=1940/1949'],
  ['大桥40年3月通车', '40年3月=2040-03'],
  ['大桥45年3月通车', '45年3月=1945-03'],
  ['大桥2100年建成', '2100年=2100'],
  ['大桥2150年建成'],
  ['预计2150年前海平面上升', '2150年=2150'],
  ['到2060年前实现碳中和', '2060年=2060'],
  ['發布日期:110-09-30', '110-09-30=2021-09-30'],
  ['更新日期：112/3/7', '112/3/7=2023-03-07'],
  ['張貼日期:113.05.20', '113.05.20=2024-05-20'],
  ['10/1起調整費率', '10/1=--10-01'],
  ['報名自3/5至3/12止', '3/5至3/12=--03-05/--03-12'],
  ['2021晋江马拉松开跑', '2021=2021'],
  ['出席2023世界园艺博览会', '2023=2023'],
  ['《2022全国村歌大赛》收官', '2022=2022'],
  ['大桥2100.3.4建成', '2100.3.4=2100-03-04'],
  ['大桥2150.3.4建成'],
  ['两千零九年秋天', '两千零九年=2009'],
  ['公元前104年颁行太初历', '公元前104年=-0103'],
  ['公元25年', '公元25年=0025'],
  ['中華民國九十八年五月二十日公布', '中華民國九十八年五月二十日=2009-05-20'],
  ['一〇九年四月一日起', '一〇九年四月一日=2020-04-01'],
  ['112學年度新生', '112學年度=2023'],
  ['2018学年度第二学期', '2018学年度=2018'],
  ['她97年进厂', '97年=1997'],
  ['〇八年的冰灾', '〇八年=2008'],
  ['会议十九号开始，二十六日结束', '二十六日=---26'],
  ['定于十二日举行', '十二日=---12'],
  ['于三日至五日封闭施工', '三日至五日=---03/---05'],
  ['预计九月开学', '九月=--09'],
  ['2020年6月1日至6月30日', '2020年6月1日至6月30日=2020-06-01/2020-06-30'],
  ['2020 年 6 月 1 日 至 6 月 30 日', '2020 年 6 月 1 日 至 6 月 30 日=2020-06-01/2020-06-30'],
  ['2019.4.1-4.15报名', '2019.4.1-4.15=2019-04-01/2019-04-15'],
  ['2019-04-01至2019-04-15', '2019-04-01至2019-04-15=2019-04-01/2019-04-15'],
  ['2019年4至六月', '2019年4至六月=2019-04/2019-06'],
  ['五月一日—五日放假', '五月一日—五日=--05-01/--05-05'],
  ['农历2019年八月十五', '农历2019年八月十五=2019-09-13'],
  ['2019年正月初一', '2019年正月初一=2019-02-05'],
  ['11.24周六上午', '11.24=--11-24'],
  ['“3.15”晚会曝光', '3.15=--03-15'],
  ['11月6—8日举行', '11月6—8日=--11-06/--11-08'],
  ['2018年11月6至8日举行', '2018年11月6至8日=2018-11-06/2018-11-08'],
  ['11月6—8吨', '11月=--11'],
  ['2月31日闭馆', '2月31日=--02'],
  ['2023年2月29日闭馆', '2023年2月29日=2023-02'],
  ['2024年2月29日开馆', '2024年2月29日=2024-02-29'],
  ['本文链接:https://a.example.cn/content/2022/03/22\n', '2022/03/22=2022-03-22'],
];

/** Passages that look alike and hold no date. */
const none: readonly string[] = [
  '建校98年',
  '已有2150年历史',
  '2150年前的汉墓',
  '历时达到2150年',
  '比分110-98',
  '编号:110-09-30',
  '發布日期:110-19-30',
  '3/4的村民同意',
  '1/3起火',
  '仅1/3开放',
  '由1/4增至1/2',
  '共2021户参加大赛',
  '2021人观看文化节',
  '型号A2021马拉松手表',
  '尾号12021马拉松',
  '1200马拉松跑者',
  '共2021套锦标赛门票',
  '长达98年的历史',
  '工龄45年',
  '他在95年里',
  '用了二十九日',
  '共二十八日工期',
  '不少于二十日',
  '十日之内完工',
  '九日游览',
  '连续二十一日',
  '历时三月',
  '期满三月',
  '两千年来',
  '一百一十年的老店',
  '涨了3.15元',
  '运了5.12万吨',
  '每斤10.27元',
  '住了二十五日',
  '四五十年前的老照片',
  '十年代价',
];

describe('The forms of dates', () => {
  for (const [text, ...dates] of forms)
    it(`Should read ${dates.join(', ') || `no date in ${text}`}`, async () => {
      assert.deepEqual(await dated(text), dates);
    });

  for (const text of none)
    it(`Should find none in ${text}`, async () => {
      assert.deepEqual(await dated(text), []);
    });
});

describe('A year that a date does not state', () => {
  const left: readonly string[] = [
    '4月26日是疟疾日。1996年以来,本县无病例。',
    '5月6日凌晨接警。该团伙自2020年10月以来作案23起。',
    '6月16日开庭。2020年9月至2021年2月,被告人租房作案。',
    '9月9日通报。\n此事已查。\n2013年1月,王某聚餐。',
  ];
  for (const text of left)
    it(`Should not come from another time in ${text}`, async () => {
      assert.match((await dated(text))[0] ?? '', /=--/u);
    });

  it('Should come from the paragraph behind the title', async () => {
    assert.equal((await dated('疫情通报(8月13日)\n2022年8月12日,新增3例。'))[0], '8月13日=2022-08-13');
  });

  it('Should come from a neighbour of the same story, which is named', async () => {
    const { engine } = await built();
    const { dates } = engine.analyze({ path: 'a.txt', text: '2020年2月5日，工厂复工。二月六日，产量恢复。' });
    assert.deepEqual(
      [dates[1]?.value, dates[1]?.resolvedFrom, dates[1]?.from?.text],
      ['2020-02-06', 'neighbour', '2020年2月5日'],
    );
  });

  it('Should come from the dateline, which is named; the dateline itself names none', async () => {
    const { engine } = await built();
    const text = '新华社贵阳5月20日电 记者今日获悉,水库开工。';
    const { dates } = engine.analyze({ path: 'a.txt', text });
    assert.deepEqual(
      dates.map(({ value, resolvedFrom, from }) => [value, resolvedFrom, from?.text ?? null]),
      [
        ['--05-20', 'none', null],
        ['--05-20', 'dateline', '5月20日'],
      ],
    );
  });

  it('Should not come from a founding, a birth or a law', async () => {
    const { engine } = await built();
    for (const text of [
      '2010年3月5日成立的合作社有社员30人。\n5月6日，合作社开会。',
      '该厂2003年4月建成。\n5月6日，厂里失火。',
    ]) {
      const { dates } = engine.analyze({ path: 'a.txt', text });
      assert.deepEqual([dates.at(-1)?.value, dates.at(-1)?.resolvedFrom], ['--05-06', 'none'], text);
    }
  });

  it('Should stay open for 今年 beside a founding year', async () => {
    const { engine } = await built();
    const { dates } = engine.analyze({ path: 'a.txt', text: '公司2009年6月创办，今年扩建。' });
    assert.equal(dates[1]?.value, null);
  });
});
