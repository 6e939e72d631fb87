/** A number, or words of a text; null for nothing. */
export type Cell = string | number | null;

/**
 * One row of CSV (RFC 4180) without its line end. Words that a spreadsheet would calculate (=1+1) stand behind an
 * apostrophe, so that no article can make it do so; numbers stay numbers.
 */
export const csvRow = (cells: readonly Cell[]): string => cells.map(csvCell).join(',');

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const words = CALCULATED.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/** Full-width signs too: some spreadsheets read them alike. */
const CALCULATED = /^[\t\r]|^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
