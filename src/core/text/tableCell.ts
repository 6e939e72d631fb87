import type { Span } from './span';

/** What heads a cell of a table that is written with tabs or upright bars; null where no words do. */
export interface CellHeads {
  readonly row: Span | null;
  readonly column: Span | null;
}

const RULE = /^[\s|:+-]+$/;
const NUMBER = /^[\d\s,.%+-]*$/;
/** A table is looked for a head no farther up than this. */
const MOST_ROWS = 500;

/** The heads of the cell that holds this offset; undefined where no table stands there. Bounded by the table's length. */
export function cellHeads(text: string, offset: number): CellHeads | undefined {
  const line = lineAround(text, offset);
  const cells = cellsOf(text, line);
  const index = cells.findIndex(({ start, end }) => start <= offset && offset < end);
  if (cells.length < 2 || index < 0) return undefined;
  const head = headLine(text, line, cells.length);
  const [row, column] = [index > 0 ? cells[0] : undefined, head && cellsOf(text, head)[index]];
  const heads = { row: words(text, row), column: words(text, column) };
  return heads.row || heads.column ? heads : undefined;
}

function lineAround(text: string, offset: number): Span {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length : end };
}

/** The topmost line that has as many cells, all lines between having them too; undefined for the head itself. */
function headLine(text: string, line: Span, count: number): Span | undefined {
  let top: Span | undefined;
  for (let at = line, rows = 0; at.start > 0 && rows < MOST_ROWS; rows++) {
    at = lineAround(text, at.start - 1);
    if (cellsOf(text, at).length !== count) break;
    if (!RULE.test(text.slice(at.start, at.end))) top = at;
  }
  return top;
}

/** Cells without the white space around them; empty ones count, those outside the outer bars do not. */
function cellsOf(text: string, { start, end }: Span): readonly Span[] {
  const line = text.slice(start, end);
  const mark = line.includes('|') ? '|' : '\t';
  if (!line.includes(mark)) return [];
  const cells: Span[] = [];
  for (let at = start; at <= end;) {
    const next = text.indexOf(mark, at);
    const stop = next < 0 || next > end ? end : next;
    cells.push(trimmed(text, at, stop));
    at = stop + 1;
  }
  return mark === '|' ? cells.filter((cell, i) => cell.end > cell.start || (i > 0 && i < cells.length - 1)) : cells;
}

function trimmed(text: string, start: number, end: number): Span {
  const cell = text.slice(start, end);
  const from = start + (cell.length - cell.trimStart().length);
  return { start: from, end: from + cell.trim().length };
}

const words = (text: string, cell: Span | undefined): Span | null =>
  cell && !NUMBER.test(text.slice(cell.start, cell.end)) ? cell : null;
