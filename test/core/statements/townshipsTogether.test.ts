import assert from 'node:assert/strict';
import { built } from '../../tables';

/** The deepest name of where each figure of a text holds. */
async function where(text: string): Promise<(string | null)[]> {
  const { engine } = await built();
  return engine.analyze({ path: 'a.txt', text }).figures.map(({ place }) => place?.path.at(-1) ?? null);
}

describe('Where a figure of several townships holds', () => {
  for (const [text, ...wanted] of [
    ['龙潭镇补种橘树3亩,其余6个镇补种9亩。', '龙潭镇', '溆浦县', '溆浦县'],
    ['龍潭鎮補種橘樹3畝,其他鄉鎮補種9畝。', '龙潭镇', '溆浦县'],
    ['龙潭镇补种橘树3亩。各镇派干部8人。', '龙潭镇', '溆浦县'],
    ['龙潭镇补种橘树3亩,给各镇送苗8株。', '龙潭镇', '龙潭镇'],
    ['龙潭镇补种橘树3亩。其余6株送人。', '龙潭镇', '龙潭镇'],
    ['龙潭镇补种橘树3亩,镇里派干部8人。', '龙潭镇', '龙潭镇'],
    ['各镇派干部8人。', '溆浦县'],
  ] as const)
    it(`Should be ${wanted.join(', ')} in ${text}`, async () => {
      assert.deepEqual(await where(`溆浦县消息\n\n溆浦县下雨。${text}`), wanted);
    });
});
