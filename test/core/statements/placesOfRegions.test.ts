import assert from 'node:assert/strict';
import { built } from '../../tables';

/** The deepest name of where each figure of a text holds. */
async function where(text: string): Promise<(string | null)[]> {
  const { engine } = await built();
  return engine.analyze({ path: 'a.txt', text }).figures.map(({ place }) => place?.path.at(-1) ?? null);
}

describe('Where a figure of Taiwan holds', () => {
  for (const [text, ...wanted] of [
    ['雲縣看展 3萬人來\n\n雲林縣今年辦活動,雲林縣民都來。', '云林县'],
    ['雲縣進水 3戶受災\n\n雲南省臨滄市下雨,臨滄市開會。', '云县'],
    ['雲縣看展 3萬人來\n\n嘉義縣今年辦活動,嘉義縣民都來。', '云县'],
    ['台中市消息\n\n台中市開會。北屯有9處。', '北屯区'],
    ['台中市消息\n\n台中市開會。新疆下雪,新疆北屯5處。', '北屯市'],
  ] as const)
    it(`Should be ${wanted.join(', ')} in ${text}`, async () => {
      assert.deepEqual(await where(text), wanted);
    });
});

describe('Where a figure of Hong Kong or Macau holds', () => {
  for (const [text, ...wanted] of [
    ['香港电台\n\n葵涌邨有居民9人。医管局说,有病人8人。', '葵涌', '香港特别行政区'],
    ['香港电台\n\n葵涌邨有居民9人。昨日医管局说,有病人8人。', '葵涌', '香港特别行政区'],
    ['香港电台\n\n葵涌邨有居民9人。说到医管局的病人有8人。', '葵涌', '葵涌'],
    ['香港电台\n\n警方在尖沙咀拘捕3人。\n元朗有居民9人。', '尖沙咀', '元朗区'],
    ['香港电台\n\n警方在铜锣湾及公园一带拘捕3人。', '香港特别行政区'],
    ['香港电台\n\n警方在湾仔区及东区拘捕3人。另有5人受伤。', '香港特别行政区', '香港特别行政区'],
    ['香港电台\n\n警方在湾仔区及时拘捕3人。', '湾仔区'],
    ['香港消息\n\n香港多雨。政府收到西贡及将军澳的个案3宗。', '西贡区'],
    ['香港消息\n\n香港多雨。政府收到西贡的个案2宗,将军澳的个案3宗。', '西贡区', '将军澳'],
    ['香港电台\n\n元朗天水围有居民9人。\n收费6元。', '天水围', '香港特别行政区'],
    ['澳门消息\n\n澳门各口岸客流上升。路环码头有旅客9人。', '澳门特别行政区'],
    ['澳门消息\n\n澳门各地客流上升。路环有旅客9人。', '圣方济各堂区'],
    ['澳门电台\n\n香港居民入境9人。', '澳门特别行政区'],
    ['澳门电台\n\n路环有居民9人。卫生局说,有病人8人。', '圣方济各堂区', '澳门特别行政区'],
    ['溆浦县消息\n\n三江镇有居民9人。医管局说,有病人8人。', '三江镇', '三江镇'],
  ] as const)
    it(`Should be ${wanted.join(', ')} in ${text}`, async () => {
      assert.deepEqual(await where(text), wanted);
    });
});
