import type { StoredArticle } from '../store/storedArticle';
import { clusterRows } from './clusterRows';
import type { Loaded, RowsFrom } from './clusterRows';
import { ClusterFailure } from './clusterFailure';
import { clusterTable } from './clusterTable';
import type { ClusterRow } from './clusterTable';
import { keepGroups } from './keptGroups';
import { RowWriter } from './rowBinary';
import type { ClusterServer } from './server';
import { among } from './sql';

export { makeTables } from './clusterTables';

/** A text that may be loaded. Its analysis is made only where it is not there yet. */
export interface Loadable {
  /** SHA-256 of the source, hexadecimal. */
  readonly id: string;
  readonly source: string;
  readonly study: () => StoredArticle;
}

/** What became of some texts. */
export interface LoadedNow {
  readonly loaded: number;
  /** The same text is in the corpus already. */
  readonly known: number;
  /** Bytes that were sent. */
  readonly bytes: number;
}

const TWO_LOADINGS = 'Two loadings ran at the same time; drop the tables and load again, one after the other.';

/** Without them the same questions are answered, only later: servers that are too slow or too small for them are no failure. */
function leaveOut(error: unknown): void {
  if (!(error instanceof ClusterFailure && ['limit', 'unreachable'].includes(error.kind))) throw error;
}

/** Puts articles into a corpus, batch by batch: a batch is there, or it is not, and is not there twice. */
export class Loading {
  private constructor(
    private readonly server: ClusterServer,
    private readonly from: RowsFrom,
    private next: number,
  ) {}

  /** @throws ClusterFailure */
  static async begin(server: ClusterServer, from: RowsFrom): Promise<Loading> {
    const sql = 'SELECT count(), max(number) FROM articles';
    const { count, last } = await server.one(sql, { count: 'UInt64', last: 'UInt64' });
    return new Loading(server, from, count === 0 ? 0 : last + 1);
  }

  /** @throws ClusterFailure; what was sent before stays, and is not sent again */
  async load(texts: readonly Loadable[]): Promise<LoadedNow> {
    const fresh = await this.unknown(texts);
    const loaded = fresh.map(({ id, source, study }): Loaded => ({
      id,
      source,
      number: this.next++,
      article: study(),
    }));
    const rows = await clusterRows(loaded, this.from);
    const bytes = rows.length === 0 ? 0 : await this.insert(rows);
    return { loaded: rows.length, known: texts.length - rows.length, bytes };
  }

  /**
   * Works out what is asked of all articles together.
   * @throws ClusterFailure where others loaded at the same time, so that two articles have one number
   */
  async finish(): Promise<void> {
    const columns = { articles: 'UInt64', numbers: 'UInt64' } as const;
    const { articles, numbers } = await this.server.one('SELECT count(), uniqExact(number) FROM articles', columns);
    if (articles !== numbers) throw new ClusterFailure('other', TWO_LOADINGS);
    await keepGroups(this.server).catch(leaveOut);
  }

  /** Where the connection breaks nobody knows what arrived: it is looked at, and the rest is sent again. */
  private async insert(rows: readonly ClusterRow[], isAgain = false): Promise<number> {
    const writer = new RowWriter(this.server.platform);
    for (const row of rows) writer.row(clusterTable, row);
    const bytes = writer.finish();
    try {
      await this.server.insert('articles', clusterTable, bytes);
    } catch (error) {
      if (isAgain || !(error instanceof ClusterFailure && error.kind === 'unreachable')) throw error;
      const missing = await this.unknown(rows);
      if (missing.length > 0) await this.insert(missing, true);
    }
    return bytes.length;
  }

  /** Each text once, and none that is there. */
  private async unknown<T extends { readonly id: string }>(texts: readonly T[]): Promise<readonly T[]> {
    const ids = texts.map(({ id }) => id);
    const there = await this.server.ask(`SELECT id FROM articles WHERE ${among('id', ids)}`, { id: 'text' });
    const known = new Set(there.map(({ id }) => id));
    return texts.filter(({ id }) => !known.has(id) && known.add(id));
  }
}
