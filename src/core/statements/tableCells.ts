import { charSet } from '../match/charSet';
import type { Span } from '../text/span';
import { isBlank, isHan } from '../text/characters';

/** A cell of a table or of a line of columns, in offsets of the reading text, without blanks around it. */
export type TableCell = Span;

/** A table in the text: its heads, and the rows below them with as many cells. */
export interface Table {
  readonly heads: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}

interface Line extends Span {
  readonly cells: readonly TableCell[];
}

/** Tables of Markdown (cells between bars) and of plain text (cells between blanks), in order. Linear in the text. */
export function tablesIn(folded: string): Table[] {
  const found: Table[] = [];
  let heads: readonly TableCell[] = [];
  let rows: (readonly TableCell[])[] = [];
  const end = (): void => {
    if (rows.length >= LEAST_ROWS) found.push({ heads, rows });
    heads = [];
    rows = [];
  };
  for (const { start, end: stop, cells } of linesOf(folded)) {
    if (cells.length > 0 && isRule(folded, start, stop)) continue;
    if (heads.length > 0 && cells.length === heads.length && isRow(folded, cells)) rows.push(cells);
    else {
      if (heads.length > 0) end();
      if (isHead(folded, cells)) heads = cells;
    }
  }
  end();
  return found;
}

const BAR = '|'.charCodeAt(0);
const LEAST_ROWS = 2;
const LONGEST_LINE = 200;

function* linesOf(folded: string): Generator<Line> {
  for (let start = 0; start < folded.length;) {
    const stop = folded.indexOf('\n', start);
    const end = stop < 0 ? folded.length : stop;
    const isOfCells = end - start <= LONGEST_LINE && hasGap(folded, start, end);
    if (end > start) yield { start, end, cells: isOfCells ? cellsOf(folded, start, end) : [] };
    start = end + 1;
  }
}

/** Does a bar, or a blank within, keep anything apart? */
function hasGap(folded: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end - 1; at++) if (gaps[folded.charCodeAt(at)] === 1) return true;
  return false;
}

/** By code, since each character of most lines is looked at: 1 for a bar and every blank. */
const gaps = Uint8Array.from({ length: 0x10000 }, (_, code) => (code === BAR || isBlank(code) ? 1 : 0));

function cellsOf(folded: string, start: number, end: number): TableCell[] {
  const isApart = folded.slice(start, end).includes('|') ? isBar : isColumnBlank;
  const cells: TableCell[] = [];
  for (let at = start; at < end; at++) {
    if (isApart(folded, at)) continue;
    const from = at;
    while (at < end && !isApart(folded, at)) at++;
    const bare = folded.slice(from, at).trim();
    const first = folded.indexOf(bare, from);
    if (bare !== '') cells.push({ start: first, end: first + bare.length });
  }
  return cells;
}

const isBar = charSet('|');
const isColumnBlank = charSet(' \t\u3000');

/** |---|:--:|, or nothing but blanks. */
const isRule = (folded: string, start: number, end: number): boolean =>
  !isHan(folded.charCodeAt(start)) && /^[\s|:-]*$/u.test(folded.slice(start, end));

const LONGEST_HEAD = 14;

/** Heads are names without numbers: 乡镇, 户数, 总产(万吨). */
function isHead(folded: string, cells: readonly TableCell[]): boolean {
  return (
    cells.length > 1 &&
    cells.every(
      ({ start, end }) => end - start <= LONGEST_HEAD && isHan(folded.charCodeAt(start)) && isName(folded, start, end),
    )
  );
}

const isName = (folded: string, start: number, end: number): boolean =>
  !/[\d。,;:!?]/u.test(folded.slice(start, end).replace(AMONG, ''));

/** 其中:新建 */
const AMONG = /^其中:/u;

/** A row has a name and a number. */
function isRow(folded: string, cells: readonly TableCell[]): boolean {
  const isNumber = ({ start }: TableCell): boolean => /\d/u.test(folded.charAt(start));
  return (
    cells.some(isNumber) &&
    cells.every(({ start, end }) => end - start <= LONGEST_HEAD * 2 && !/[。;!?]/u.test(folded.slice(start, end)))
  );
}
