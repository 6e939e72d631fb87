import type { Fold } from '../../text/fold';
import type {
  CorpusFigures,
  FigureColumn,
  FigureFileOptions,
  FigureGroup,
  FigureGrouping,
  FigurePoint,
  FigureQuery,
  StatedFigure,
} from '../figureQuestions';
import type { Range } from '../articlesMeant';
import { FigureRowReader } from '../figures/figureRowReader';
import { ROWS, TITLE, figureWhere } from './figureWhere';
import { figureGroups } from './figureGroupsAsked';
import { Gathered } from './gathered';
import { keptGroups } from './keptGroups';
import type { Columns, RowOf } from './rowBinary';
import type { ClusterServer } from './server';

/** Rows that are read at once for a file. */
const PORTION = 1000;

const FOUND = 'number, place';

interface FiguresNeed {
  readonly server: ClusterServer;
  readonly fold: Fold;
  /** Numbers of the articles that print what an earlier one printed. */
  readonly later: () => Promise<readonly number[]>;
}

/** The figures that a query means, asked of a server. */
export class ClusterFigures implements CorpusFigures {
  private constructor(
    private readonly from: FiguresNeed,
    private readonly where: string,
    private readonly order: string,
    readonly total: number,
    readonly articles: number,
  ) {}

  static async of(query: FigureQuery, from: FiguresNeed): Promise<ClusterFigures> {
    const later = query.eachReportOnce === true ? await from.later() : [];
    const where =
      figureWhere(query, from.fold) + (later.length === 0 ? '' : ` AND number NOT IN (${later.join(', ')})`);
    const ofArticles = figureWhere({ articles: query.articles ?? {} }, from.fold);
    const columns = { figures: 'UInt64', articles: 'UInt64' } as const;
    const sql =
      where === ofArticles ? wholeArticles(where) : `SELECT count(), uniqExact(number) FROM ${ROWS} WHERE ${where}`;
    const { figures, articles } = await from.server.one(sql, columns);
    return new ClusterFigures(from, where, orderOf(query), figures, articles);
  }

  async rows({ from, to }: Range): Promise<readonly StatedFigure[]> {
    const count = Math.min(to, this.total) - from;
    if (count <= 0) return [];
    const sql = `SELECT number, place FROM ${ROWS} WHERE ${this.where} ORDER BY ${this.order} LIMIT ${from}, ${count}`;
    return statedRows(await this.from.server.ask(sql, { number: 'UInt64', place: 'UInt32' }), this.from);
  }

  async groups(by: FigureGrouping, limit = Infinity): Promise<readonly FigureGroup[]> {
    const { server, fold } = this.from;
    const kept = this.where === figureWhere({}, fold) ? await keptGroups(server, by, limit) : undefined;
    return kept ?? figureGroups(by, limit, { server, rows: ROWS, where: this.where });
  }

  /** Evenly taken from the rows in their order. */
  async points(limit: number): Promise<readonly FigurePoint[]> {
    const { total } = this;
    const count = Math.min(limit, total);
    if (count === 0) return [];
    const taken = (row: string): string => `intDiv((${row}) * ${count} + ${total - 1}, ${total})`;
    const inner = `SELECT ${POINT_COLUMNS}, number, place FROM ${ROWS} WHERE ${this.where} ORDER BY ${this.order}`;
    const numbered = `SELECT rowNumberInAllBlocks() AS row, * FROM (${inner})`;
    const sql = `SELECT row, ${POINT_NAMES} FROM (${numbered}) WHERE ${taken('row')} < ${taken('row + 1')} ORDER BY row`;
    return (await this.from.server.ask(sql, pointColumns)).map(pointOf);
  }

  /** What writes files is loaded when a first one is written. */
  async *file(options: FigureFileOptions): AsyncGenerator<Uint8Array> {
    const { figureFile } = await import('../figures/files/figureFile');
    yield* figureFile(this.portions(), options);
  }

  dispose(): void {
    // Nothing is kept for it.
  }

  private async *portions(): AsyncGenerator<readonly StatedFigure[]> {
    for (let from = 0; from < this.total; from += PORTION) yield await this.rows({ from, to: from + PORTION });
  }
}

/** Where all figures of an article are meant, or none, no figure has to be looked at. */
const wholeArticles = (where: string): string =>
  `SELECT sum(length(figure.value)), countIf(notEmpty(figure.value)) FROM articles WHERE ${where}`;

/** A row's article and its place there, from 1. */
export interface RowAsked {
  readonly number: number;
  readonly place: number;
}

/** What is shown of rows is read from their articles, as a store reads it. */
export async function statedRows(
  asked: readonly RowAsked[],
  { server, fold }: Pick<FiguresNeed, 'server' | 'fold'>,
): Promise<readonly StatedFigure[]> {
  const gathered = new Gathered(server, fold);
  const held = await gathered.gather(asked.map(({ number }) => number));
  const { table, holding } = await gathered.figures();
  const reader = new FigureRowReader({ holding, table, entry: (one) => gathered.entry(one) });
  return reader.read(
    held.map(({ ref, block }, index) => ({ ref, row: (table.firstOf(block) ?? 0) + (asked[index]?.place ?? 1) - 1 })),
  );
}

const orders: Readonly<Record<FigureColumn, string | undefined>> = {
  ...{ found: undefined, value: 'figure.value', unit: 'figure.unit_key', noun: 'figure.noun' },
  ...{ place: 'figure.code', when: 'figure.when', article: TITLE, published: 'published' },
};

/** What is not known comes last, either way; rows that are equal stay as they were found. */
function orderOf({ order }: FigureQuery): string {
  const column = order && orders[order.by];
  const direction = order?.descending === true ? 'DESC' : 'ASC';
  if (!column) return direction === 'ASC' ? FOUND : 'number DESC, place DESC';
  const unknown = order.by === 'value' ? `isNaN(${column})` : `${column} = ''`;
  return `${unknown}, ${column} ${direction}, ${FOUND}`;
}

const pointColumns = {
  ...{ row: 'UInt64', value: 'Float64', least: 'Float64', most: 'Float64' },
  ...{ unit: 'text', when: 'text', code: 'text' },
} as const satisfies Columns;
const POINT_NAMES = 'value, least, most, unit, when, code';
const POINT_COLUMNS = [
  ...['figure.value AS value', 'figure.least AS least', 'figure.most AS most'],
  ...['figure.unit_key AS unit', 'figure.when AS when', 'figure.code AS code'],
].join(', ');

const pointOf = ({ row, value, least, most, unit, when, code }: RowOf<typeof pointColumns>): FigurePoint => ({
  ...{ row, value, least: Number.isNaN(least) ? null : least, most: Number.isNaN(most) ? null : most },
  ...{ unit: unit === '' ? null : unit, when: when === '' ? null : when, code: code === '' ? null : code },
});
