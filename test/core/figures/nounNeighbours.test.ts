import assert from 'node:assert/strict';
import { analysed } from './article';

/** Each text with the nouns of its figures, in order; null where the text names none. */
const passages: Record<string, readonly (readonly [text: string, ...nouns: (string | null)[]])[]> = {
  'what stands between, or is told of the figure before': [
    ['商场内投入AED 42台', 'AED'],
    ['判处有期徒刑一年二个月、十个月、八个月。', '有期徒刑', '有期徒刑', '有期徒刑'],
    ['硬化巷道112条87.3公里', '巷道', '巷道'],
    ['来自12个省份的1.5万名跑者参赛', '省份', '跑者'],
    ['牲畜棚舍倒塌214间', '牲畜棚舍'],
    ['累计报告确诊病例401例', '确诊病例'],
    ['确诊病例60例,其中柳林镇40例', '确诊病例', '确诊病例'],
    ['检获4500多张1千元伪钞', '伪钞', '伪钞'],
    ['抓获犯罪嫌疑人邓某强(男,34岁)、梁某(男,29岁)等7人', '邓某强', '梁某', '犯罪嫌疑人'],
    ['病例1:男,41岁,居住于县城', '病例'],
    ['间隔1米以上作业', '间隔'],
    ['从20多户人家那里流转75亩', '人家', null],
    ['一、二、三产业增加值增长3%', '一、二、三产业增加值'],
    ['政策清单12份', '政策清单'],
  ],
};

for (const [name, cases] of Object.entries(passages)) {
  describe(`A noun: ${name}`, () => {
    for (const [text, ...nouns] of cases) {
      it(`Should be ${nouns.map((noun) => noun ?? 'nothing').join(', then ')} in ${text}`, async () => {
        const { figures } = await analysed(text);
        assert.deepEqual(
          figures.map((figure) => figure.noun),
          nouns,
        );
      });
    }
  });
}

describe('A number that counts nothing', () => {
  const none = [
    '依照第五百七十九条判决',
    '《条例》第三条第二款规定',
    '今年前4个月,该镇产值增长',
    '头两个月全市出口增长',
    '双向六车道',
    '7月19日凌晨降雨',
  ];
  for (const text of none) {
    it(`Should not be a figure in ${text}`, async () => {
      const { figures } = await analysed(text);
      assert.deepEqual(
        figures.map((figure) => figure.text),
        [],
      );
    });
  }
});

describe('A span of time', () => {
  const spans: readonly (readonly [string, string, number])[] = [
    ['逗留时间维持1.2日', '1.2日', 1.2],
    ['判决生效之日起十日内给付', '十日', 10],
    ['男士每隔75日可捐血', '75日', 75],
    ['为期三个半月的休渔期', '三个半月', 3.5],
    ['灾前3个月就动工', '3个月', 3],
  ];
  for (const [text, figure, value] of spans) {
    it(`Should be ${figure} in ${text}`, async () => {
      const { figures } = await analysed(text);
      assert.deepEqual(
        figures.map((found) => [found.text, found.value, found.kind]),
        [[figure, value, 'duration']],
      );
    });
  }
});

describe('Where the noun of a figure stands', () => {
  const passages: readonly (readonly [text: string, ...from: ('here' | 'carried' | null)[]])[] = [
    ['设卡89处', 'here'],
    ['居民310户1204人', 'here', 'here'],
    ['涵闸12座、泵站3座', 'here', 'here'],
    ['产值109.6亿元,增长15.2%', 'here', 'carried'],
    ['修涵闸12座。已完工7座', 'here', 'carried'],
    ['笔试(100分)', 'carried'],
    ['3人都说', null],
  ];
  for (const [text, ...from] of passages) {
    it(`Should be ${from.map((one) => one ?? 'nowhere').join(', then ')} in ${text}`, async () => {
      const { figures } = await analysed(text);
      assert.deepEqual(
        figures.map((figure) => figure.nounFrom),
        from,
      );
    });
  }
});
