import assert from 'node:assert/strict';
import { alignedTable } from '../../../src/core/text/alignedTable';
import { columnsOf } from '../../../src/core/text/columns';

describe('A table in lines of text', () => {
  const rows = [
    ['Word', 'near', '词'],
    ['水库', '12', '3'],
    ['GDP', '1', '10.5'],
    ['（全角）', '1,234', '—'],
  ];

  it('Should have its numbers end in one column each, whatever the words are made of', () => {
    const lines = alignedTable(rows);
    for (const column of [1, 2]) {
      const ends = lines.map((line, index) => {
        const cell = rows[index]?.[column] ?? '';
        const at = column === 1 ? line.indexOf(cell, rows[index]?.[0]?.length) : line.length - cell.length;
        return columnsOf(line.slice(0, at + cell.length));
      });
      assert.equal(new Set(ends).size, 1, lines.join('\n'));
    }
  });

  it('Should begin each line with the first cell', () => {
    for (const [index, line] of alignedTable(rows).entries()) assert.ok(line.startsWith(rows[index]?.[0] ?? '!'));
    assert.deepEqual(alignedTable([]), []);
  });
});
