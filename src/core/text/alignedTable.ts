import { columnsOf } from './columns';

/** Between two cells: as wide as a Chinese character. */
const GAP = '  ';

/**
 * Rows of cells as lines of text: numbers flush right in columns as wide as their widest cell, and words at the end of the
 * line. So a row of digits keeps its columns in any font, whatever its words are made of.
 */
export function alignedTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, columnsOf(cell));
  return rows.map((row) =>
    row
      .map((cell, index) =>
        index === row.length - 1 ? cell : ' '.repeat((widths[index] ?? 0) - columnsOf(cell)) + cell,
      )
      .join(GAP),
  );
}
