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

  it('Should resolve 县内 and 省内, and the whole of a province by its letter', async () => {
    assert.deepEqual(await relatives(`${HEAD}目前,县内已有3家,在省内领先,全滇都有名。`), [
      '县内 元阳县 532528',
      '省内 云南省 530000',
      '全滇 云南省 530000',
    ]);
    assert.deepEqual(await relatives('香港深水埗區消息:全港有83萬個單位,本港人口750萬。'), [
      '全港 香港特别行政区 810000',
      '本港 香港特别行政区 810000',
    ]);
  });

  it('Should not look for such a word inside a name', async () => {
    assert.deepEqual(await relatives('岑巩县凯本镇的稻田养鱼。'), []);
  });

  it('Should leave a word open that nothing decides', async () => {
    assert.deepEqual(await relatives('全县上下齐心协力,该镇也不例外。'), []);
    assert.deepEqual(await relatives(`${HEAD}全区动员。`), []);
  });

  it('Should resolve 全县 to the county of which its paragraph tells, where that is another', async () => {
    assert.deepEqual(await relatives(`${HEAD}\n10日,鹤岗市萝北县开镰。全县丰收。`), ['全县 萝北县 230421']);
    assert.deepEqual(await relatives(`${HEAD}\n萝北县开镰。元阳县也是,全县丰收。`), ['全县 元阳县 532528']);
    assert.deepEqual(await relatives(`${HEAD}\n种子从萝北县运来。全县丰收。`), ['全县 元阳县 532528']);
    assert.deepEqual(await relatives(`${HEAD}\n萝北县、绥滨县来学。全县丰收。`), ['全县 元阳县 532528']);
    assert.deepEqual(await relatives(`${HEAD}\n萝北县开镰。\n全县丰收。`), ['全县 元阳县 532528']);
  });

  for (const text of [
    '健全县级机制。',
    '安全区域划定。',
    '全市场流通。',
    '本村委会通知。',
    '成全乡亲们。',
    '该区间运行。',
    '小区内停车,城区内限速。',
    '省内外客商云集。',
    '县内科医生。',
    '全港口停运,全台湾都知道。',
    '全川流不息。',
    '全面推进,本次活动,我们。',
  ]) {
    it(`Should find no such word in ${text}`, async () => {
      assert.deepEqual(await relatives(HEAD + text), []);
    });
  }
});
