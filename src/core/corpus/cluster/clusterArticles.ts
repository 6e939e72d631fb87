import type { Fold } from '../../text/fold';
import type { CorpusEntry } from '../corpusIndex';
import type { GroupBy } from '../grouping';
import type { GroupStep } from '../groupStep';
import type { ArticleFilter, GroupCount, GroupOfLevel, GroupPath, Located, PageOf, Range } from '../questions';
import { UNKNOWN_DAY } from '../store/articleQuestions';
import { groupsOfWays, levelsOfWays } from '../store/countedWays';
import type { CountedWay } from '../store/countedWays';
import { articleWhere } from './articleWhere';
import { entryOf } from './clusterEntries';
import type { ClusterServer } from './server';
import { literal } from './sql';

/** By day, then by title; what has no day comes last, either way. */
const OLDEST_FIRST = 'day, described, number';
const LATEST_FIRST = `if(day = ${UNKNOWN_DAY}, 0, day) DESC, described, number`;

/** The questions about articles and their groups, asked of a server. */
export class ClusterArticles {
  constructor(
    private readonly server: ClusterServer,
    private readonly fold: Fold,
  ) {}

  async count(filter: ArticleFilter): Promise<number> {
    return this.countWhere(this.where(filter));
  }

  async groups({ by, keys }: GroupPath, filter: ArticleFilter): Promise<readonly GroupCount[]> {
    return groupsOfWays(await this.ways(by, { group: { by, keys }, also: filter }), by, keys);
  }

  async allGroups(by: GroupBy, filter: ArticleFilter): Promise<readonly GroupOfLevel[]> {
    return levelsOfWays(await this.ways(by, filter), by);
  }

  async page(path: GroupPath, filter: ArticleFilter, range: Range): Promise<PageOf<CorpusEntry>> {
    return this.rows(this.wherePage(path, filter), OLDEST_FIRST, range);
  }

  async list(filter: ArticleFilter, range: Range): Promise<PageOf<CorpusEntry>> {
    return this.rows(this.where(filter), LATEST_FIRST, range);
  }

  async article(id: string): Promise<CorpusEntry | undefined> {
    const { rows } = await this.rows(`id = ${literal(id)}`, 'number', { from: 0, to: 1 });
    return rows[0];
  }

  async locate(id: string, by: GroupBy, filter: ArticleFilter): Promise<Located | undefined> {
    const where = `id = ${literal(id)} AND (${this.where(filter)})`;
    const columns = { summaries: 'bytes', keys: 'texts', day: 'UInt64', described: 'text', number: 'UInt64' } as const;
    const sql = `SELECT summaries, ${by}_keys, day, described, number FROM articles WHERE ${where} LIMIT 1`;
    const [found] = await this.server.ask(sql, columns);
    if (!found) return undefined;
    const { keys, day, described, number } = found;
    const row = await this.countWhere(
      `${this.wherePage({ by, keys }, filter)} AND ${before({ day, described, number })}`,
    );
    return { entry: entryOf(id, found.summaries), keys, row };
  }

  private where(filter: ArticleFilter): string {
    return articleWhere(filter, this.fold);
  }

  /** Articles that stand in the group itself and in none below. */
  private wherePage(path: GroupPath, filter: ArticleFilter): string {
    const { by, keys } = path;
    return `${this.where({ group: path, also: filter })} AND length(${by}_keys) = ${keys.length}`;
  }

  private async countWhere(where: string): Promise<number> {
    return (await this.server.one(`SELECT count() FROM articles WHERE ${where}`, { count: 'UInt64' })).count;
  }

  /** In the order in which the corpus first has each. */
  private async ways(by: GroupBy, filter: ArticleFilter): Promise<readonly CountedWay[]> {
    const sql = `SELECT ${by}_way AS way, count(), min(number) AS first FROM articles WHERE ${this.where(filter)} GROUP BY way ORDER BY first`;
    const rows = await this.server.ask(sql, { way: 'text', count: 'UInt64', first: 'UInt64' });
    return rows.map(({ way, count }) => ({ steps: JSON.parse(way) as GroupStep[], count }));
  }

  private async rows(where: string, order: string, { from, to }: Range): Promise<PageOf<CorpusEntry>> {
    const total = await this.countWhere(where);
    const count = Math.min(to, total) - from;
    if (count <= 0) return { total, rows: [] };
    const sql = `SELECT id, summaries FROM articles WHERE ${where} ORDER BY ${order} LIMIT ${from}, ${count}`;
    const rows = await this.server.ask(sql, { id: 'text', summaries: 'bytes' });
    return { total, rows: rows.map(({ id, summaries }) => entryOf(id, summaries)) };
  }
}

/** In the order of pages. */
function before({ day, described, number }: { day: number; described: string; number: number }): string {
  const isSame = `day = ${day} AND described = ${literal(described)}`;
  return `(day < ${day} OR (day = ${day} AND described < ${literal(described)}) OR (${isSame} AND number < ${number}))`;
}
