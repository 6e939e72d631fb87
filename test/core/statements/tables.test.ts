import assert from 'node:assert/strict';
import { built } from '../../tables';

/** The figures of a text: the number as it stands, value and unit, noun, the deepest place. */
async function figuresOf(text: string): Promise<string[]> {
  const { engine } = await built();
  const article = engine.analyze({ path: 'a.md', text });
  for (const { start, end, text: own } of [...article.figures, ...article.passedOver])
    assert.equal(text.slice(start, end), own);
  return article.figures.map(({ text: own, value, unit, noun, place }) =>
    [own, String(value) + (unit ?? ''), noun ?? 'nothing', place?.path.at(-1) ?? 'nowhere'].join(' · '),
  );
}

const HEAD = '湖南省怀化市沅陵县各镇情况如下:\n\n';

describe('A table in the text', () => {
  it('Should give its cells the noun and the unit of the column, and the place of the row', async () => {
    const markdown =
      '| 乡镇 | 总产(万吨) | 户数 |\n|---|---|---|\n| 官庄镇 | 3.4 | 120户 |\n| 凉水井镇 | 4.1 | 95户 |\n';
    const wanted = [
      '3.4 · 34000吨 · 总产 · 官庄镇',
      '120户 · 120户 · 户数 · 官庄镇',
      '4.1 · 41000吨 · 总产 · 凉水井镇',
      '95户 · 95户 · 户数 · 凉水井镇',
    ];
    assert.deepEqual(await figuresOf(HEAD + markdown), wanted);
  });

  it('Should be read where blanks keep the cells apart', async () => {
    const plain = '乡镇 大棚(座) 人数\n官庄镇 12 860\n凉水井镇 15 702\n';
    const wanted = [
      '12 · 12座 · 大棚 · 官庄镇',
      '860 · 860 · 人数 · 官庄镇',
      '15 · 15座 · 大棚 · 凉水井镇',
      '702 · 702 · 人数 · 凉水井镇',
    ];
    assert.deepEqual(await figuresOf(HEAD + plain), wanted);
  });

  for (const [why, text] of [
    ['years and numbers of a list', '乡镇 年份 序号\n官庄镇 2012 1\n凉水井镇 2013 2\n'],
    ['a head that names no number', '乡镇 负责人\n官庄镇 12\n凉水井镇 15\n'],
    ['one row alone', '乡镇 大棚(座)\n官庄镇 12\n'],
    ['rows of other lengths', '乡镇 大棚(座)\n官庄镇 12 3\n凉水井镇 15 4\n'],
    ['a unit that nobody knows', '乡镇 大棚(甲乙)\n官庄镇 12\n凉水井镇 15\n'],
    ['a head that is a sentence', '乡镇 大棚(座)。\n官庄镇 12\n凉水井镇 15\n'],
  ] as const)
    it(`Should make no figures of ${why}`, async () => {
      assert.deepEqual(await figuresOf(HEAD + text), []);
    });

  it('Should leave a noun that stands beside its number', async () => {
    const text = '乡镇 设施\n官庄镇 大棚12座\n凉水井镇 大棚15座\n';
    assert.deepEqual(await figuresOf(HEAD + text), ['12座 · 12座 · 大棚 · 官庄镇', '15座 · 15座 · 大棚 · 凉水井镇']);
  });

  it('Should find no figure in its heads', async () => {
    const text = '乡镇 总产(万吨)\n官庄镇 3.4\n凉水井镇 4.1\n';
    assert.deepEqual(
      (await figuresOf(HEAD + text)).map((one) => one.split(' ')[0]),
      ['3.4', '4.1'],
    );
  });
});
