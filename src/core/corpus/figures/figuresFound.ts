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
import { pointAt } from './figurePoints';
import type { FigureRowReader } from './figureRowReader';

/** Rows that are read at once for a file. */
const PORTION = 1000;

/** The figures that a query means: the rows of the table, and the order in which they are shown. */
export class FiguresFound implements CorpusFigures {
  readonly total: number;
  readonly articles: number;
  private order: Uint32Array | undefined;

  constructor(
    private readonly query: FigureQuery,
    private readonly found: RowsFound & { readonly articles: number },
    private readonly from: FiguresFrom,
    private readonly reader: FigureRowReader,
    readonly dispose: () => void,
  ) {
    this.total = found.rows.length;
    this.articles = found.articles;
  }

  rows({ from, to }: Range): Promise<readonly StatedFigure[]> {
    const wanted = Array.from({ length: Math.max(0, Math.min(to, this.total) - from) }, (_, index) => {
      const at = this.at(from + index);
      return { ref: this.found.refs[at] ?? 0, row: this.found.rows[at] ?? 0 };
    });
    return this.reader.read(wanted);
  }

  groups(by: FigureGrouping, limit = Infinity): Promise<readonly FigureGroup[]> {
    return Promise.resolve(new GroupsOfRows(by, this.found, this.from).largest(limit));
  }

  points(limit: number): Promise<readonly FigurePoint[]> {
    const count = Math.min(limit, this.total);
    const points = Array.from({ length: count }, (_, index) => {
      const row = Math.floor((index * this.total) / count);
      return pointAt(this.from.table, this.found.rows[this.at(row)] ?? 0, row);
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

  /** The index in `found` of a row that is shown. */
  private at(row: number): number {
    const { order } = this.query;
    if (!order || (order.by === 'found' && order.descending !== true)) return row;
    this.order ??= orderOf(this.found, order, this.from);
    return this.order[row] ?? 0;
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
      if (!isMeant(row)) continue;
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
