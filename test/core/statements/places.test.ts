import assert from 'node:assert/strict';
import { built } from '../../tables';

/** The deepest name of where each figure of a text holds. */
async function where(text: string): Promise<(string | null)[]> {
  const { engine } = await built();
  return engine.analyze({ path: 'a.txt', text }).figures.map(({ place }) => place?.path.at(-1) ?? null);
}

const HEAD = '溆浦县通报防汛情况\n\n湖南省怀化市溆浦县连日大雨。';

describe('Where a figure holds', () => {
  for (const [text, ...wanted] of [
    // what does not govern
    ['老李是安化县人,种地14亩。', '溆浦县'],
    ['当地引进安化县茶苗200亩。', '溆浦县'],
    ['橘子远销长沙市3万吨。', '溆浦县'],
    ['来自辰溪县的12名队员到岗。', '溆浦县'],
    ['建设银行怀化分行捐款3万元。', '溆浦县'],
    ['产值41亿元,总量全市第二,全省第三。', '溆浦县', '溆浦县', '溆浦县'],
    // what ends: a part of what is told, the items of a list, a row of another kind
    ['县财政拨款200万元,其中三江镇110万元;另拨帐篷150顶。', '溆浦县', '三江镇', '溆浦县'],
    ['拨款200万元。其中,三江镇110万元。另拨帐篷150顶。', '溆浦县', '三江镇', '溆浦县'],
    ['各镇捐款如下:\n三江镇 1200元\n桥江镇 850元\n合计 2050元', '三江镇', '桥江镇', '溆浦县'],
    ['三江镇家底如下:\n大棚 12座\n水库 3座\n县里有应急队5支,人人有责。', '三江镇', '三江镇', '溆浦县'],
    ['三江镇、桥江镇大旱,水稻、玉米分别减产3万吨、2万吨。', '溆浦县', '溆浦县'],
    // what does
    ['三江镇、桥江镇雨最大,雨量分别为412毫米、388毫米。', '三江镇', '桥江镇'],
    ['拨款200万元,其中三江镇最多,有110万元,每户3万元。', '溆浦县', '三江镇', '三江镇'],
    ['去年在安化县走访14户。', '安化县'],
    ['接到辰溪县求助3起。', '辰溪县'],
    ['干部赴辰溪县慰问15户。', '辰溪县'],
    ['安化县人均收入3万元。', '安化县'],
    ['县内有水库12座。', '溆浦县'],
    ['三江镇家底:有水库3座。今年前7个月全县新建大棚12座。', '三江镇', '溆浦县'],
    ['三江镇雨最大。12时30分,桥江镇的老桥被冲垮。', '桥江镇'],
    ['三江镇雨最大。队员从11点忙到2点,转移63人:桥江镇14人。', '三江镇', '三江镇', '三江镇', '桥江镇'],
    ['三江镇有大棚12座。去年村里收粮5吨。', '三江镇', '三江镇'],
    ['红炉村教学点有老师2名。', '红炉村'],
    ['重点村教学点有老师2名。', '溆浦县'],
    ['三江镇转移96人;全县还有应急队12支。', '三江镇', '溆浦县'],
  ] as const)
    it(`Should be ${wanted.join(', ')} in ${text}`, async () => {
      assert.deepEqual(await where(HEAD + text), wanted);
    });
});

describe('Where a figure of Hong Kong or Macau holds', () => {
  for (const [text, ...wanted] of [
    ['香港电台\n\n葵涌邨有居民9人。医管局说,有病人8人。', '葵青区', '香港特别行政区'],
    ['香港电台\n\n葵涌邨有居民9人。昨日医管局说,有病人8人。', '葵青区', '香港特别行政区'],
    ['香港电台\n\n葵涌邨有居民9人。说到医管局的病人有8人。', '葵青区', '葵青区'],
    ['澳门电台\n\n路环有居民9人。卫生局说,有病人8人。', '圣方济各堂区', '澳门特别行政区'],
    ['溆浦县消息\n\n三江镇有居民9人。医管局说,有病人8人。', '三江镇', '三江镇'],
  ] as const)
    it(`Should be ${wanted.join(', ')} in ${text}`, async () => {
      assert.deepEqual(await where(text), wanted);
    });
});
