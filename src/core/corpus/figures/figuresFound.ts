import type {
  CorpusFigures,
  FigureFileOptions,
  FigureGroup,
  FigureGrouping,
  FigurePoint,
  FigureQuery,
  StatedFigure,
} from '../figureQuestions';
import type { Range } from '../articlesMeant';
import { figureFilter } from './figureFilter';
import type { FiguresFrom } from './figureFilter';
import { GroupsOfRows } from './groupsOfRows';
import { orderOf } from './figureOrder';
import type { RowsFound } from './figureOrder';
import type { RadixOrder } from './radixOrder';
import { pointAt } from './figurePoints';
import type { FigureRowReader } from './figureRowReader';

/** Rows that are read at once for a file. */
const PORTION = 1000;

/** The figures that a query means: the rows of the table, and the order in which they are shown. */
export class FiguresFound implements CorpusFigures {
  readonly total: number;
  readonly articles: number;
  private readonly order: RadixOrder | undefined;

  constructor(
    query: FigureQuery,
    private readonly found: RowsFound & { readonly articles: number },
    private readonly from: FiguresFrom,
    private readonly reader: FigureRowReader,
    readonly dispose: () => void,
  ) {
    this.total = found.rows.length;
    this.articles = found.articles;
    const { order } = query;
    const isAsFound = !order || (order.by === 'found' && order.descending !== true);
    if (!isAsFound) this.order = orderOf(found, order, from);
  }

  rows({ from, to }: Range): Promise<readonly StatedFigure[]> {
    const wanted = this.shown(from, to).map((at) => ({ ref: this.found.refs[at] ?? 0, row: this.found.rows[at] ?? 0 }));
    return this.reader.read(wanted);
  }

  groups(by: FigureGrouping, limit = Infinity): Promise<readonly FigureGroup[]> {
    const groups = new GroupsOfRows(by, this.found, this.from).largest(limit);
    if (by !== 'article') return Promise.resolve(groups.map(({ group }) => group));
    return Promise.all(groups.map(async ({ group, ref }) => ({ ...group, name: await this.reader.titleOf(ref) })));
  }

  points(limit: number): Promise<readonly FigurePoint[]> {
    const { rows } = this.found;
    const count = Math.min(limit, this.total);
    const shown = this.order && this.shown(0, this.total);
    const points = Array.from({ length: count }, (_, index) => {
      const row = Math.floor((index * this.total) / count);
      return pointAt(this.from.table, rows[shown ? (shown[row] ?? 0) : row] ?? 0, row);
    });
    return Promise.resolve(points);
  }

  /** What writes files is loaded when a first one is written. */
  async *file(options: FigureFileOptions): AsyncGenerator<Uint8Array> {
    const { figureFile } = await import('./files/figureFile');
    yield* figureFile(this.portions(), options);
  }

  private async *portions(): AsyncGenerator<readonly StatedFigure[]> {
    for (let from = 0; from < this.total; from += PORTION) yield await this.rows({ from, to: from + PORTION });
  }

  /** Indexes in `found` of the rows that are shown. */
  private shown(from: number, to: number): readonly number[] {
    if (this.order) return [...this.order.slice(from, to)];
    return Array.from({ length: Math.max(0, Math.min(to, this.total) - from) }, (_, index) => from + index);
  }
}

/** Goes once through the rows of the articles that pass. */
export function rowsFound(query: FigureQuery, from: FiguresFrom): RowsFound & { readonly articles: number } {
  const { passes, rowsOf } = figureFilter(query, from);
  const { holding, table } = from;
  const [rows, refs] = [new Rows(), new Rows()];
  let articles = 0;
  for (const held of holding.articles()) {
    const first = table.firstOf(held.block);
    if (first === undefined || !passes(held)) continue;
    const isMeant = rowsOf(held);
    const before = rows.length;
    const end = first + held.block.end(held.article, 'figures');
    for (let row = first + held.block.get(held.article, 'figures'); row < end; row++) {
      if (isMeant && !isMeant(row)) continue;
      rows.push(row);
      refs.push(held.ref);
    }
    if (rows.length > before) articles++;
  }
  return { rows: rows.finish(), refs: refs.finish(), articles };
}

/** Numbers one behind another, four bytes each. */
class Rows {
  length = 0;
  private numbers = new Uint32Array(1024);

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.numbers);
      this.numbers = grown;
    }
    this.numbers[this.length++] = number;
  }

  finish(): Uint32Array {
    return this.numbers.slice(0, this.length);
  }
}
