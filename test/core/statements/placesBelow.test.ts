import assert from 'node:assert/strict';
import { built } from '../../tables';

/** The deepest name of where each figure of a text holds. */
async function where(text: string): Promise<(string | null)[]> {
  const { engine } = await built();
  return engine.analyze({ path: 'a.txt', text }).figures.map(({ place }) => place?.path.at(-1) ?? null);
}

describe('Where a figure of a park or a farm holds', () => {
  for (const [text, ...wanted] of [
    ['龙潭镇李家庄现代农业示范园3亩。', '李家庄'],
    ['龍潭鎮李家莊現代農業示範園3畝,桥江镇周家屯产业园5亩。', '李家庄', '周家屯'],
    ['龙潭镇金色山庄生态园3亩。', '龙潭镇'],
    ['龙潭镇李家庄主3人。', '龙潭镇'],
    ['龙潭镇现代农业示范园3亩。', '龙潭镇'],
    ['春风林场种树3亩。', '溆浦县'],
    ['在溆浦县春风林场里,护林员有3人。春风林场面积5亩。', '溆浦县', '溆浦县'],
    ['龙潭镇春风农场种稻3亩。', '龙潭镇'],
    ['虎林市八五〇农场种稻3亩。', '八五〇农场'],
    ['龙潭镇春风村种稻3亩。', '春风村'],
  ] as const)
    it(`Should be ${wanted.join(', ')} in ${text}`, async () => {
      assert.deepEqual(await where(`溆浦县消息\n\n溆浦县下雨。${text}`), wanted);
    });
});

describe('Where what is counted holds, right before where it is', () => {
  for (const [text, ...wanted] of [
    ['县里新建3个位于龙潭镇的项目,共投资5万元。', '龙潭镇', '龙潭镇'],
    ['縣里接獲3宗於龍潭鎮發生的意外。', '龙潭镇'],
    ['县里有3人,在龙潭镇有5人。', '溆浦县', '龙潭镇'],
    ['县里派3人到龙潭镇。', '溆浦县'],
    ['县里种树3亩在全县领先。', '溆浦县'],
  ] as const)
    it(`Should be ${wanted.join(', ')} in ${text}`, async () => {
      assert.deepEqual(await where(`溆浦县消息\n\n溆浦县下雨。${text}`), wanted);
    });
});
