import assert from 'node:assert/strict';
import { analysed, inShort } from './article';

/** How figures are written: each text with its figures in short. */
const passages: Readonly<Record<string, readonly (readonly [text: string, ...figures: string[]])[]>> = {
  'with a smaller part behind the unit': [
    ['車資24元8角', '24元8角 money 24.8 - 元'],
    ['早点3块5,午饭8块5毛', '3块5 money 3.5 - 块', '8块5毛 money 8.5 - 块'],
    ['孩子五歲半', '五歲半 age 5.5 - 歲'],
    ['卸煤四吨半,走了3公里半', '四吨半 weight 4.5 - 吨', '3公里半 length 3.5 - 公里'],
    ['三亩二分地', '三亩二分 area 3.2 - 亩'],
    ['農地3甲2分', '3甲2分 area 3.2 - 甲'],
    ['約占6成5', '6成5 percent 65 - 成'],
    ['身高一米八', '一米八 length 1.8 - 米'],
    ['跳出6米31', '6米31 length 6.31 - 米'],
    ['能见度不足300米一律停渡', '不足300米 length 300 under 米'],
    ['杂草超过五米一般要清', '超过五米 length 5 over 米'],
    ['离岸5米半径内', '5米 length 5 - 米'],
    ['排队三天半夜才轮到', '三天 duration 3 - 天'],
  ],
  'as neighbouring numbers': [
    ['请假2、3天', '2、3天 duration 2…3 - 天'],
    ['來了七、八百人', '七、八百人 count 700…800 - 人'],
    ['每斤漲200、300元', '200、300元 money 200…300 - 元'],
    ['三两天就好', '三两天 duration 2…3 - 天'],
    ['一天卖出七八百,', '一天 duration 1 - 天', '七八百 count 700…800 - -'],
    ['分别选出2、3人', '3人 count 3 - 人'],
    ['前3、4名晋级', '4名 count 4 - 名'],
    ['获一、二等奖'],
    ['停水涉及3、4号楼'],
  ],
  'with 两 as a weight': [
    ['冲了三兩茶葉', '三兩 weight 3 - 兩'],
    ['赔了十两银子', '十两 weight 10 - 两'],
    ['一千两百人', '一千两百人 count 1200 - 人'],
    ['一两个月', '一两个月 duration 1…2 - 月'],
    ['两三个人', '两三个 count 2…3 - 个'],
  ],
  'with signs that limit': [
    ['建筑密度≤28%', '≤28% percent 28 under %'],
    ['綠地率≥35%', '≥35% percent 35 over %'],
    ['水温<5℃', '<5℃ temperature 5 under ℃'],
    ['最低溫探負2.5度', '負2.5度 temperature -2.5 - 度'],
    ['明天有8度以下低温', '8度以下 temperature 8 under 度'],
    ['见第二版>12人受伤', '第二版 ordinal 2 - 版', '12人 count 12 - 人'],
    ['角度偏差3度', '3度 count 3 - 度'],
    ['用电5度', '5度 count 5 - 度'],
  ],
  'with a currency between the number and what says how near it is': [
    ['全案經費約新台幣2.9億元', '約新台幣2.9億元 money 290000000 about 元'],
    ['捐款超过人民币300万元', '超过人民币300万元 money 3000000 over 元'],
    ['罰鍰逾港幣5,000元', '逾港幣5,000元 money 5000 over 元'],
    ['节约人民币3万元', '3万元 money 30000 - 元'],
    ['捐献新台幣2億元', '2億元 money 200000000 - 元'],
    ['约定日元结算的3万元', '3万元 money 30000 - 元'],
    ['近港币柜台3人', '3人 count 3 - 人'],
  ],
  'in large and small sums': [
    ['共抽查1萬3,205包', '1萬3,205包 count 13205 - 包'],
    ['约1/3的村民', '约1/3 ratio 0.3333333333333333 about -'],
    ['晚8点到凌晨2点', '晚8点到凌晨2点 timeofday 20…2 - 点'],
    ['下午3点至5点', '下午3点至5点 timeofday 15…17 - 点'],
    ['查处3案5人', '3案 count 3 - 案', '5人 count 5 - 人'],
    ['分3梯次施工', '3梯次 count 3 - 梯次'],
    ['第二波冷空气', '第二波 ordinal 2 - 波'],
    ['年过六旬', '过六旬 age 60 over 旬'],
    ['七旬老翁', '七旬 age 70 - 旬'],
    ['雨下了两旬', '两旬 duration 2 - 旬'],
    ['评审经三轮投票', '三轮 count 3 - 轮'],
    ['发三包洗衣粉', '三包 count 3 - 包'],
  ],
  'behind a word that ends like another': [
    ['须提前一小时发车', '一小时 duration 1 - 小时'],
    ['课后两小时', '两小时 duration 2 - 小时'],
    ['前一小时'],
    ['下一年'],
    ['可領一筆過25萬元', '25萬元 money 250000 - 元'],
    ['月租由50元至80元不等', '50元至80元 money 50…80 - 元'],
    ['月租由50元升至80元', '50元 money 50 - 元', '80元 money 80 - 元'],
    ['种树三百来万株', '三百来万株 count 3000000 about 株'],
    ['卖出20来万斤', '20来万斤 weight 200000 about 斤'],
    ['彩礼动辄十七八万,', '十七八万 count 170000…180000 - -'],
    ['种了12亩半夏', '12亩 area 12 - 亩'],
    ['出生后90天内参保', '90天 duration 90 - 天'],
  ],
  'as part of something else': [
    ['每周一、三、五开放'],
    ['每週二、四晚上7點', '晚上7點 timeofday 19 - 點'],
    ['縣十七屆人大常委會'],
    ['第九届三次会议', '第九届 ordinal 9 - 届'],
    ['开了三次会', '三次 count 3 - 次'],
    ['国道K1207+300处'],
    ['5+3人', '3人 count 3 - 人'],
    ['不收一分钱'],
    ['两案并查', '两案 count 2 - 案'],
    ['三案例入选'],
    ['第三季度'],
    ['建於乾隆三十五年'],
    ['骑三轮车卖菜'],
    ['落实商品三包政策'],
  ],
};

for (const [name, cases] of Object.entries(passages)) {
  describe(`A number written ${name}`, () => {
    for (const [text, ...figures] of cases) {
      it(`Should be read as ${figures.join(', ') || 'none'} in ${text}`, async () => {
        assert.deepEqual(await inShort(text), figures);
      });
    }
  });
}

describe('A reign and its year', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['始建于清乾隆三十五年,3月5日重修', ['1770', '--03-05']],
    ['光绪三十年立碑', ['1904']],
    ['光绪四十年', []],
    ['嘉庆30年的碑', []],
    ['永乐路三十年老店', []],
    ['宣统即位', []],
    ['古井掘於萬曆九年', ['1581']],
    ['同治三十年', []],
    ['道光明亮三年', []],
  ];
  for (const [text, values] of cases) {
    it(`Should be ${values.join(', ') || 'no date'} in ${text}`, async () => {
      const { dates } = await analysed(text);
      assert.deepEqual(
        dates.map(({ value }) => value),
        values,
      );
    });
  }
});

describe('A number of days', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['責令停業3日', 0],
    ['拟录取名单公示7日', 0],
    ['行政拘留15日', 0],
    ['股票停牌3日', 0],
    ['将于15日停业', 1],
    ['公示至7日', 1],
    ['会议5日召开', 1],
  ];
  for (const [text, dates] of cases) {
    it(`Should be ${dates === 0 ? 'no' : 'a'} date in ${text}`, async () => {
      const article = await analysed(text);
      assert.equal(article.dates.length, dates);
    });
  }

  it('Should not give the year of a birth to another date', async () => {
    const { dates } = await analysed('2024年招生\n对象为2017年9月1日至2018年8月31日出生的儿童。\n报名时间:7月6日。');
    assert.equal(dates.at(-1)?.value, '2024-07-06');
  });
});

describe('A telephone number behind its area code', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['請撥(06)590-5009洽詢', '590-5009'],
    ['專線：（０２）８７７０３２１５', '８７７０３２１５'],
  ];
  for (const [text, number] of cases) {
    it(`Should be passed over as one in ${text}`, async () => {
      const { figures, passedOver } = await analysed(text);
      assert.deepEqual(figures, []);
      assert.equal(passedOver.find((one) => one.text === number)?.reason, 'phone');
    });
  }

  it('Should be none behind another bracket', async () => {
    for (const text of ['（12）3400人', '(0)1200-1500元', '（06）350人', '见注(03)5人']) {
      const { passedOver } = await analysed(text);
      assert.ok(!passedOver.some(({ reason, text: number }) => reason === 'phone' && number.length > 2), text);
    }
  });
});
