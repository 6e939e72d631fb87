import assert from 'node:assert/strict';
import { kwicPage } from '../../../src/core/corpus/kwicPage';
import type { SearchLine } from '../../../src/core/corpus/questions';
import { columnsOf } from '../../../src/core/text/columns';
import { entry } from './entries';

const line = (left: string, text: string, right: string): SearchLine => ({
  ...{ start: 0, end: text.length, text, left, right, term: 0 },
  ...{ entry: entry(), inText: { start: 0, end: text.length } },
});

const pageOf = (lines: readonly SearchLine[], width = 4) =>
  kwicPage([{ lines: lines.map((one) => ({ line: one, from: '某县开会' })) }], { width, head: [], foot: [] });

const rowsOf = ({ text }: { text: string }): string[] => text.replace(/\n$/u, '').split('\n');

describe('A page of key words in context', () => {
  const mixed = [
    line('', '水库', '已蓄水'),
    line('全县新修', '水庫', '三座，灌溉农田五百亩'),
    line('GDP 增长，', '水库', '12 座'),
    line('𠮷e\u0301', '水库', ''),
  ];

  it('Should have all hits in one column, and what stands behind the surroundings in another', () => {
    const page = pageOf(mixed);
    const rows = rowsOf(page);
    const columns = page.hits.map(({ row, at }) => columnsOf(rows[row]?.slice(0, at.start) ?? ''));
    assert.deepEqual([...new Set(columns)], [10]);
    const from = rows.map((row) => columnsOf(row.slice(0, row.lastIndexOf('某县开会'))));
    assert.equal(new Set(from).size, 1);
  });

  it('Should say of each hit where in its row it is', () => {
    const page = pageOf(mixed);
    const rows = rowsOf(page);
    assert.deepEqual(
      page.hits.map(({ row, at }) => rows[row]?.slice(at.start, at.end)),
      ['水库', '水庫', '水库', '水库'],
    );
  });

  it('Should keep the surroundings next to the hit, not those far from it', () => {
    const [row = ''] = rowsOf(pageOf([line('一二三四五六', '水库', '七八九十百千')]));
    assert.ok(row.includes('三四五六  水库  七八九十'), row);
    assert.ok(!row.includes('二') && !row.includes('百'));
  });

  it('Should not let line breaks, controls or directions of an article change the page', () => {
    const page = pageOf([line('甲\n乙\u202e', '水\r\n库', '\u0007丙\u2028丁')], 20);
    assert.equal(rowsOf(page).length, 1);
    assert.deepEqual(
      ['\u202e', '\u0007', '\u2028', '\r'].filter((sign) => page.text.includes(sign)),
      [],
    );
  });

  it('Should cut a hit that is longer than its surroundings may be, and show that it did', () => {
    const [row = ''] = rowsOf(pageOf([line('', '水'.repeat(30), ''), line('', '库', '')]));
    assert.ok(row.includes('水水水…'), row);
    assert.ok(!row.includes('水水水水'));
  });

  it('Should put headings above their lines, an empty row between, and count no row twice', () => {
    const lines = [{ line: line('', '水库', ''), from: '' }];
    const shape = { width: 4, head: ['证明'], foot: ['再读'] };
    const page = kwicPage(
      [
        { heading: '库', lines },
        { heading: '庫', lines },
      ],
      shape,
    );
    assert.deepEqual(
      rowsOf(page).map((row) => row.trim()),
      ['证明', '', '库', '水库', '', '庫', '水库', '', '再读'],
    );
    assert.deepEqual(
      page.hits.map(({ row }) => row),
      [3, 6],
    );
  });

  it('Should be its head alone where nothing was found', () => {
    const page = kwicPage([], { width: 4, head: ['没有'], foot: [] });
    assert.equal(page.text, '没有\n');
    assert.deepEqual(page.hits, []);
  });
});
