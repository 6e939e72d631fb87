import type { FigureQuery } from '../../core/index';
import { element } from '../elements';
import type { TableRow, FoundFigures } from '../messages';
import type { PageWords } from '../pageWords';
import { GridHead } from './gridHead';
import { cellAfter } from './gridKeys';
import { COLUMNS, GridRows, ROW_HEIGHT, cellId, menuContext } from './gridRows';
import type { ActiveCell } from './gridKeys';
import { RowPages } from './rowPages';
import { ScrollRange } from './scrollRange';

/** What a table asks for, and what it does when the reader acts in it. */
export interface GridHost {
  readonly words: PageWords;
  rows(found: FoundFigures, from: number, to: number): Promise<readonly TableRow[]>;
  /** Undefined: as the corpus has them. */
  sort(order: FigureQuery['order']): void;
  open(row: number, beside: boolean): void;
  copy(from: number, to: number): void;
  /** Shows how the number of a row grew. */
  grow(row: TableRow): void;
  /** The first row that is seen is another. */
  moved(row: number): void;
  failed(problem: unknown): void;
}

const NOTHING: FoundFigures = { number: 0, total: 0, articles: 0, units: [], isOneNoun: false };
const FIRST: ActiveCell = { row: 0, column: 0, anchor: 0 };

/** The table of figures. Only the rows that are seen are elements, whatever their number. */
export class RowGrid {
  readonly body: HTMLElement;
  private readonly head: GridHead;
  private readonly lines = new GridRows();
  private readonly canvas: HTMLElement;
  private pages = this.pagesOf(NOTHING);
  private found = NOTHING;
  private range = new ScrollRange(0, ROW_HEIGHT, 0);
  private offset = 0;
  private active = FIRST;

  constructor(private readonly host: GridHost) {
    this.head = new GridHead(host.words, (order) => {
      host.sort(order);
    });
    this.canvas = element('div', { class: 'canvas', role: 'presentation' }, this.head.body, this.lines.body);
    this.body = element(
      'div',
      {
        ...{ class: 'grid', role: 'grid', tabindex: 0, 'aria-multiselectable': 'true' },
        ...{
          'aria-label': host.words.table,
          'aria-description': host.words.tableKeys,
          'aria-colcount': COLUMNS.length,
        },
      },
      this.canvas,
    );
    this.listen();
    new ResizeObserver(() => {
      this.measure();
    }).observe(this.body);
  }

  /** @param row the one on top */
  show(found: FoundFigures, order: FigureQuery['order'], row = 0): void {
    this.found = found;
    this.pages = this.pagesOf(found);
    this.active = { row, column: this.active.column, anchor: row };
    this.head.show(order);
    this.body.setAttribute('aria-rowcount', String(found.total + 1));
    this.measure();
    this.scrollTo(row * ROW_HEIGHT);
  }

  /** Makes a row the active one and brings it into view. */
  reveal(row: number): void {
    this.goTo({ row, column: this.active.column, anchor: row });
  }

  private pagesOf(found: FoundFigures): RowPages<TableRow> {
    return new RowPages<TableRow>(
      (from, to) => this.host.rows(found, from, Math.min(to, found.total)),
      () => {
        if (found === this.found) this.draw();
      },
      (problem) => {
        if (found === this.found) this.host.failed(problem);
      },
    );
  }

  private get view(): number {
    return Math.max(0, this.body.clientHeight - this.head.body.offsetHeight);
  }

  private measure(): void {
    this.range = new ScrollRange(this.found.total, ROW_HEIGHT, this.view);
    this.canvas.style.height = `${this.range.height + this.head.body.offsetHeight}px`;
    this.lines.body.style.height = `${this.view}px`;
    this.scrollTo(this.offset);
  }

  private scrollTo(offset: number): void {
    this.offset = this.range.within(offset);
    this.body.scrollTop = this.range.scrollTopAt(this.offset);
    this.draw();
  }

  private draw(): void {
    const seen = this.range.seenAt(this.offset);
    if (this.found.total > 0) this.pages.want(seen.from, seen.to);
    this.lines.draw(seen, this.offset % ROW_HEIGHT, (row) => this.pages.row(row), this.active);
    // The keyboard opens the menu on the table, which has the focus: it is that of the active row.
    this.body.dataset['vscodeContext'] = menuContext(this.pages.row(this.active.row));
    this.body.setAttribute('aria-busy', String(this.pages.isWaiting));
    const isSeen = this.active.row >= seen.from && this.active.row < seen.to;
    if (isSeen) this.body.setAttribute('aria-activedescendant', cellId(this.active.row, this.active.column));
    else this.body.removeAttribute('aria-activedescendant');
    this.host.moved(seen.from);
  }

  private goTo(active: ActiveCell): void {
    this.active = active;
    this.scrollTo(this.range.showing(active.row, this.offset));
    const cell = document.getElementById(cellId(active.row, active.column));
    if (cell) this.showColumn(cell);
  }

  /** The columns are wider than the window more often than not. */
  private showColumn({ offsetLeft, offsetWidth }: HTMLElement): void {
    const { scrollLeft, clientWidth } = this.body;
    const widest = Math.min(offsetWidth, clientWidth);
    this.body.scrollLeft = Math.max(Math.min(scrollLeft, offsetLeft), offsetLeft + widest - clientWidth);
  }

  private listen(): void {
    this.body.addEventListener('scroll', () => {
      if (Math.abs(this.body.scrollTop - this.range.scrollTopAt(this.offset)) < 1) return;
      this.offset = this.range.offsetAt(this.body.scrollTop);
      this.draw();
    });
    this.body.addEventListener('wheel', (event) => {
      this.turn(event);
    });
    this.body.addEventListener('keydown', (event) => {
      if (event.target === this.body) this.press(event);
    });
    this.lines.body.addEventListener('mousedown', (event) => {
      this.point(event);
    });
    this.lines.body.addEventListener('dblclick', (event) => {
      this.host.open(this.active.row, event.altKey);
    });
  }

  /** Where the scroll bar is coarser than the rows, the wheel moves the rows themselves. */
  private turn(event: WheelEvent): void {
    if (!this.range.isScaled || event.ctrlKey || event.shiftKey || event.deltaY === 0) return;
    event.preventDefault();
    const unit = [1, ROW_HEIGHT, this.view][event.deltaMode] ?? 1;
    this.scrollTo(this.offset + event.deltaY * unit);
  }

  private press(event: KeyboardEvent): void {
    if (this.found.total === 0) return;
    const page = Math.max(1, Math.floor(this.view / ROW_HEIGHT));
    const next = cellAfter(event, this.active, { rows: this.found.total, columns: COLUMNS.length, page });
    if (next) this.goTo(next);
    else if (event.key === 'Enter') this.host.open(this.active.row, event.ctrlKey || event.metaKey);
    else if (event.key === 'g' && !event.ctrlKey && !event.metaKey && !event.altKey) this.growActive();
    else if (event.key === 'c' && (event.ctrlKey || event.metaKey)) this.copySelected();
    else return;
    event.preventDefault();
  }

  private growActive(): void {
    const row = this.pages.row(this.active.row);
    if (row) this.host.grow(row);
  }

  private copySelected(): void {
    const { row, anchor } = this.active;
    this.host.copy(Math.min(row, anchor), Math.max(row, anchor) + 1);
  }

  private point(event: MouseEvent): void {
    const cell = (event.target as Element).closest<HTMLElement>('.cell');
    const row = Number(cell?.parentElement?.dataset['row'] ?? NaN);
    if (!cell || Number.isNaN(row) || event.button !== 0) return;
    const column = Number(cell.getAttribute('aria-colindex')) - 1;
    this.goTo({ row, column, anchor: event.shiftKey ? this.active.anchor : row });
    this.body.focus();
    event.preventDefault();
    if ((event.target as Element).closest('.article') && event.detail === 1 && !event.shiftKey) {
      this.host.open(row, event.ctrlKey || event.metaKey);
    }
  }
}
