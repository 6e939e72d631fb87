import assert from 'node:assert/strict';
import { cellHeads } from '../../../src/core/index';

/** The heads of the first cell that holds this text, in words. */
function headsOf(text: string, cell: string): readonly (string | null)[] | undefined {
  const heads = cellHeads(text, text.indexOf(cell));
  return heads && [heads.row, heads.column].map((span) => span && text.slice(span.start, span.end));
}

describe('The heads of a cell', () => {
  const markdown =
    '前言。\n\n| 乡镇 | 户数 | 人口 |\n| --- | ---: | --- |\n| 甲镇 | 12 | 35 |\n| 乙镇 | 1,204 | |\n\n后记。';
  const tabs = '乡镇\t户数\t人口\n丙镇\t7\t21';

  it('Should be those of its row and of its column', () => {
    assert.deepEqual(headsOf(markdown, '12 '), ['甲镇', '户数']);
    assert.deepEqual(headsOf(markdown, '35'), ['甲镇', '人口']);
    assert.deepEqual(headsOf(markdown, '1,204'), ['乙镇', '户数']);
    assert.deepEqual(headsOf(tabs, '21'), ['丙镇', '人口']);
  });

  it('Should be read with line ends of either kind and without outer bars', () => {
    assert.deepEqual(headsOf(tabs.replaceAll('\n', '\r\n'), '21'), ['丙镇', '人口']);
    assert.deepEqual(headsOf('镇|户\n丙镇|7', '7'), ['丙镇', '户']);
  });

  it('Should be left out where no words stand there', () => {
    assert.deepEqual(headsOf('2019\t2020\n丙镇\t7', '7'), ['丙镇', null]);
    assert.equal(headsOf('1\t2\n3\t4', '4'), undefined);
  });

  it('Should be none of running text, of a head, of another table or of a sign alone', () => {
    assert.equal(headsOf('全村12户。', '12'), undefined);
    assert.deepEqual(headsOf(markdown, '户数'), ['乡镇', null]);
    assert.deepEqual(headsOf(`${markdown}\n\n镇\t9`, '9'), ['镇', null]);
    assert.equal(headsOf('甲|', '甲'), undefined);
  });
});
