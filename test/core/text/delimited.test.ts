import assert from 'node:assert/strict';
import { csvRow, tsvRow } from '../../../src/core/text/delimited';

describe('A row of CSV', () => {
  it('Should quote what parts cells and rows', () => {
    assert.equal(csvRow(['甲,乙', '"丙"', '丁\n戊', null]), '"甲,乙","""丙""","丁\n戊",');
  });

  it('Should not let an article calculate', () => {
    for (const words of ['=1+1', '+1', '-1', '@A1', '＝1', '\t=1', ' =HYPERLINK("x")']) {
      assert.ok(/^"?'/u.test(csvRow([words])), words);
    }
  });

  it('Should leave numbers numbers, and signs in the middle of words alone', () => {
    assert.equal(csvRow([-3, 0.5, '3=3', '增长-3‰']), '-3,0.5,3=3,增长-3‰');
  });
});

describe('A row of TSV', () => {
  it('Should have as many cells as it was given, on one line', () => {
    const row = tsvRow(['甲\t乙', '丙\r\n丁', '戊\u2028己\n', 7, null]);
    assert.equal(row, '甲 乙\t丙 丁\t戊 己 \t7\t');
  });

  it('Should not let an article calculate, nor behind a quote that a spreadsheet takes away', () => {
    assert.equal(tsvRow(['=1+1', '"=1+1"', '＠甲']), `'=1+1\t'"=1+1"\t'＠甲`);
  });

  it('Should quote nothing', () => {
    assert.equal(tsvRow(['甲,乙', '他说"好"']), '甲,乙\t他说"好"');
  });
});
