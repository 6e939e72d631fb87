import assert from 'node:assert/strict';
import { alignedTable } from '../../../src/core/text/alignedTable';
import { columnsOf } from '../../../src/core/text/columns';

describe('A table in lines of text', () => {
  const rows = [
    ['附近', 'Log', 'Word'],
    ['12', '3.25', '水库'],
    ['1', '10.50', 'GDP'],
    ['1,234', '0.12', '（全角）'],
  ];

  it('Should have its numbers end in one column each, and its words begin in one', () => {
    const lines = alignedTable(rows);
    const begins = lines.map((line, index) => columnsOf(line.slice(0, line.lastIndexOf(rows[index]?.[2] ?? ''))));
    assert.equal(new Set(begins).size, 1, lines.join('\n'));
    const ends = lines.map((line, index) => {
      const cell = rows[index]?.[0] ?? '';
      return columnsOf(line.slice(0, line.indexOf(cell) + cell.length));
    });
    assert.equal(new Set(ends).size, 1, lines.join('\n'));
  });

  it('Should have rows of digits that are blanks, digits and their words, so that any font keeps their columns', () => {
    const [, first, second] = alignedTable(rows);
    assert.equal(first?.indexOf('水库'), second?.indexOf('GDP'));
    assert.deepEqual(alignedTable([]), []);
  });
});
