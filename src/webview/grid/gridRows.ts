import { element } from '../elements';
import type { ActiveCell } from './gridKeys';
import type { TableRow } from '../messages';
import type { RowColumn } from '../pageWords';

export const COLUMNS: readonly RowColumn[] = [
  ...(['written', 'value', 'unit', 'noun', 'place', 'when', 'article', 'published', 'sentence'] as const),
];

/** Pixels; the style sheet says the same. */
export const ROW_HEIGHT = 24;

/** Characters of a sentence before its number: few enough that the number is seen. */
const BEFORE = 16;

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

/** The elements of the rows that are seen. They are used again for other rows as the reader scrolls. */
export class GridRows {
  readonly body = element('div', { class: 'rows', role: 'rowgroup' });
  private readonly shown: HTMLElement[] = [];

  /** @param shift pixels by which the first row is moved up */
  draw(
    { from, to }: { readonly from: number; readonly to: number },
    shift: number,
    rowAt: (index: number) => TableRow | undefined,
    active: ActiveCell,
  ): void {
    while (this.shown.length < to - from) this.add();
    for (const [at, line] of this.shown.entries()) {
      line.hidden = from + at >= to;
      if (line.hidden) continue;
      line.style.transform = `translateY(${at * ROW_HEIGHT - shift}px)`;
      fillLine(line, from + at, rowAt(from + at), active);
    }
  }

  private add(): void {
    const cells = COLUMNS.map((column, at) =>
      element('div', { class: `cell ${column}`, role: 'gridcell', 'aria-colindex': at + 1 }),
    );
    const line = element('div', { class: 'row', role: 'row' }, ...cells);
    this.shown.push(line);
    this.body.append(line);
  }
}

/** What a line shows now, so that nothing is drawn twice. */
const drawnRows = new WeakMap<HTMLElement, TableRow | undefined>();

function fillLine(line: HTMLElement, index: number, row: TableRow | undefined, active: ActiveCell): void {
  const isSelected = index >= Math.min(active.row, active.anchor) && index <= Math.max(active.row, active.anchor);
  line.dataset['row'] = String(index);
  line.setAttribute('aria-rowindex', String(index + 2));
  line.setAttribute('aria-selected', String(isSelected));
  line.classList.toggle('loading', row === undefined);
  line.classList.toggle('odd', index % 2 === 1);
  line.dataset['vscodeContext'] = menuContext(row);
  const isOther = !drawnRows.has(line) || drawnRows.get(line) !== row;
  for (const [at, cell] of [...line.children].entries()) {
    cell.id = cellId(index, at);
    cell.classList.toggle('active', index === active.row && at === active.column);
    if (isOther) fillCell(cell as HTMLElement, COLUMNS[at] ?? 'written', row);
  }
  drawnRows.set(line, row);
}

/** What VS Code gives the commands of the row's menu; without its own Cut, Copy and Paste, which find no text here. */
export const menuContext = (row: TableRow | undefined): string =>
  JSON.stringify({
    ...{ preventDefaultContextMenuItems: true, passage: row?.passage, isFigure: row !== undefined },
    ...{ growth: row?.growth ?? null, hasGrowth: row?.growth !== undefined },
  });

function fillCell(cell: HTMLElement, column: RowColumn, row: TableRow | undefined): void {
  if (column !== 'sentence') {
    const words = row?.cells[column] ?? '';
    cell.textContent = words;
    cell.title = column === 'place' ? (row?.placePath ?? '') : words;
    return;
  }
  const { text, start, end } = row?.sentence ?? { text: '', start: 0, end: 0 };
  const from = start > BEFORE ? start - BEFORE : 0;
  const before = (from > 0 ? '…' : '') + text.slice(from, start);
  cell.replaceChildren(before, element('mark', {}, text.slice(start, end)), text.slice(end));
  cell.title = text;
}
