import assert from 'node:assert/strict';
import { built } from '../../tables';

async function relatives(text: string): Promise<string[]> {
  const { engine } = await built();
  return engine
    .analyze({ path: 'a.txt', text })
    .relativePlaces.map((place) => `${place.text} ${place.path.at(-1) ?? ''} ${place.code ?? '-'}`);
}

const HEAD = '云南省红河哈尼族彝族自治州元阳县新街镇传来消息。\n';

describe('relative place words', () => {
  it('Should resolve 全县, 我省 and 全州 to the article’s own place', async () => {
    assert.deepEqual(await relatives(`${HEAD}全县丰收,我省各地前来学习,全州推广。`), [
      '全县 元阳县 532528',
      '我省 云南省 530000',
      '全州 红河哈尼族彝族自治州 532500',
    ]);
  });

  it('Should resolve 该镇 to the last township named', async () => {
    const found = await relatives(`${HEAD}該鎮的梯田放水了。`);
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /^該鎮 新街镇 /);
  });

  it('Should not look for such a word inside a name', async () => {
    assert.deepEqual(await relatives('岑巩县凯本镇的稻田养鱼。'), []);
  });

  it('Should leave a word open that nothing decides', async () => {
    assert.deepEqual(await relatives('全县上下齐心协力,该镇也不例外。'), []);
    assert.deepEqual(await relatives(`${HEAD}全区动员。`), []);
  });

  for (const text of [
    '健全县级机制。',
    '安全区域划定。',
    '全市场流通。',
    '本村委会通知。',
    '成全乡亲们。',
    '该区间运行。',
  ]) {
    it(`Should find no such word in ${text}`, async () => {
      assert.deepEqual(await relatives(HEAD + text), []);
    });
  }
});
