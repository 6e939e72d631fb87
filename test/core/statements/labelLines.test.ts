import assert from 'node:assert/strict';
import { built } from '../../tables';

/** The figures of a text: the number as it stands, its value, and the noun with where it is from. */
async function figuresOf(text: string): Promise<string[]> {
  const { engine } = await built();
  const article = engine.analyze({ path: 'a.txt', text });
  for (const { start, end, text: own } of [...article.figures, ...article.passedOver])
    assert.equal(text.slice(start, end), own);
  return article.figures.map(({ text: own, noun, nounFrom }) => [own, noun ?? 'nothing', nounFrom ?? '-'].join(' · '));
}

describe('A list of a name and a number a line', () => {
  it('Should be counted by its names', async () => {
    const wanted = ['5120 · 总人口 · here', '2610 · 男 · here', '2510 · 女 · here', '1480 · 户数 · here'];
    assert.deepEqual(await figuresOf('普查数据:\n总人口 5120\n男 2610\n女 2510\n户数 1480\n'), wanted);
  });

  it('Should name those whose age a line tells, and the whole where it names nobody', async () => {
    const wanted = [
      '5120 · 总人口 · here',
      '0-14岁 · 人口 · carried',
      '910 · 人口 · carried',
      '0-14岁 · 男 · here',
      '480 · 男 · here',
    ];
    assert.deepEqual(await figuresOf('總人口 5120\n0-14歲(總) 910\n0-14歲男 480\n'), [
      '5120 · 總人口 · here',
      '0-14歲 · 人口 · carried',
      '910 · 人口 · carried',
      '0-14歲 · 男 · here',
      '480 · 男 · here',
    ]);
    assert.deepEqual(await figuresOf('总人口 5120\n0-14岁(总) 910\n0-14岁男 480\n'), wanted);
  });

  for (const [why, text] of [
    ['what a page counts of its readers', '阅读量 512\n评论 26\n点赞 25\n'],
    ['names that tell no number', '张三 512\n李四 260\n王五 251\n'],
    ['two lines alone', '总人口 5120\n男 2610\n'],
    ['telephones', '总人口 5120\n男 2610\n电话 6811234\n'],
    ['places', '人口\n东镇 512\n西镇 260\n南镇 251\n'],
  ] as const)
    it(`Should make no figures of ${why}`, async () => {
      assert.deepEqual(await figuresOf(text), []);
    });
});
