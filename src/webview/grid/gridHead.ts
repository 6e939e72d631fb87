import type { FigureColumn, FigureQuery } from '../../core/index';
import { element } from '../elements';
import { SORTED_BY } from '../messages';
import type { SortedColumn } from '../messages';
import type { PageWords, RowColumn } from '../pageWords';
import { COLUMNS } from './gridRows';

type Order = FigureQuery['order'];
type Sort = (order: Order) => void;

/** What a button does: one way, then the other, then as the corpus has them. */
const NEXT: Readonly<Record<string, (by: FigureColumn) => Order>> = {
  none: (by) => ({ by }),
  ascending: (by) => ({ by, descending: true }),
  descending: () => undefined,
};

const isSortable = (column: RowColumn): column is SortedColumn => column in SORTED_BY;

/** The names of the columns, each a button that sorts by it; one stop of the Tab key, with the arrows from one to the next. */
export class GridHead {
  readonly body: HTMLElement;
  private readonly heads: readonly { readonly column: RowColumn; readonly head: HTMLElement }[];

  constructor(words: PageWords, sort: Sort) {
    this.heads = COLUMNS.map((column, at) => ({
      column,
      head: element('div', { class: `head ${column}`, role: 'columnheader', 'aria-colindex': at + 1 }),
    }));
    for (const { column, head } of this.heads) this.name(head, column, words.columns[column], sort);
    const line = element(
      'div',
      { class: 'row', role: 'row', 'aria-rowindex': 1 },
      ...this.heads.map(({ head }) => head),
    );
    this.body = element('div', { class: 'heads', role: 'rowgroup' }, line);
    for (const [at, each] of this.buttons.entries()) each.tabIndex = at === 0 ? 0 : -1;
    this.body.addEventListener('keydown', (event) => {
      this.walk(event);
    });
  }

  show(order: Order): void {
    for (const { column, head } of this.heads) {
      if (!isSortable(column)) continue;
      const way = order?.descending ? 'descending' : 'ascending';
      head.setAttribute('aria-sort', order?.by === SORTED_BY[column] ? way : 'none');
    }
  }

  private name(head: HTMLElement, column: RowColumn, words: string, sort: Sort): void {
    const name = element('span', {}, words);
    if (!isSortable(column)) {
      head.append(name);
      return;
    }
    const press = element('button', { type: 'button' }, name);
    press.addEventListener('click', () => {
      sort(NEXT[head.getAttribute('aria-sort') ?? 'none']?.(SORTED_BY[column]));
      this.rove(press);
    });
    head.append(press);
  }

  private get buttons(): readonly HTMLButtonElement[] {
    return [...this.body.querySelectorAll('button')];
  }

  private rove(to: HTMLButtonElement): void {
    for (const each of this.buttons) each.tabIndex = each === to ? 0 : -1;
    to.focus();
  }

  private walk(event: KeyboardEvent): void {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const to = step && this.buttons[this.buttons.indexOf(event.target as HTMLButtonElement) + step];
    if (!to) return;
    event.preventDefault();
    this.rove(to);
  }
}
