import { blankColumns, columnsOf } from './columns';

/** Between two cells: as wide as a Chinese character. */
const GAP = '  ';

/**
 * Rows of cells as lines of text, each column as wide as its widest cell: the first flush left, the others, which are
 * numbers, flush right. A row's first cell begins where its line does.
 */
export function alignedTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, columnsOf(cell));
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const room = (widths[index] ?? 0) - columnsOf(cell);
        return index === 0 ? cell + blankColumns(room) : ' '.repeat(room) + cell;
      })
      .join(GAP)
      .trimEnd(),
  );
}
