export { alignedTable } from './alignedTable';

/** A number, or words of a text; null for nothing. */
export type Cell = string | number | null;

/**
 * One row of CSV (RFC 4180) without its line end. Words that a spreadsheet would calculate (=1+1) stand behind an
 * apostrophe, so that no article can make it do so; numbers stay numbers.
 */
export const csvRow = (cells: readonly Cell[]): string => cells.map(csvCell).join(',');

/**
 * The same with tabs between, which knows no quotes: a tab or a line's end inside a cell becomes a space. A spreadsheet
 * takes a quote at a cell's beginning away all the same, so words that begin with one stand behind an apostrophe too.
 */
export const tsvRow = (cells: readonly Cell[]): string => cells.map(tsvCell).join('\t');

function csvCell(cell: Cell): string {
  const words = wordsOf(cell);
  return /[",\r\n]/u.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

const tsvCell = (cell: Cell): string =>
  wordsOf(cell)
    .replace(/\r\n|[\t\r\n\v\f\u0085\u2028\u2029]/gu, ' ')
    .replace(/^"/u, `'"`);

function wordsOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return CALCULATED.test(cell) ? `'${cell}` : cell;
}

/** Full-width signs too: some spreadsheets read them alike. */
const CALCULATED = /^[\t\r]|^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
