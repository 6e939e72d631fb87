import { ClusterFailure, failureOf } from './clusterFailure';
import type { Shards } from './clusterFailure';
import { rowsOfBytes } from './rowBinary';
import type { Columns, RowOf, Utf8 } from './rowBinary';

/** Where a corpus is asked, and as whom. */
export interface ClusterAddress {
  /** `http://library.example:8123`; the path, if any, is a proxy's. */
  readonly url: string;
  readonly database: string;
  readonly user: string;
  readonly password: string;
}

export interface ServerRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface ServerAnswer {
  readonly status: number;
  readonly body: Uint8Array;
}

/** A request under way. `cancel` closes its connection; the answer then rejects. */
export interface Posted {
  readonly answer: Promise<ServerAnswer>;
  readonly cancel: () => void;
}

/** What the platform does for us. */
export interface ClusterPlatform extends Utf8 {
  post(request: ServerRequest): Posted;
  /** Resolves when whatever else waits for the thread has had its turn. */
  breathe(): Promise<void>;
}

/** What one question may take. */
export interface ClusterLimits {
  readonly seconds: number;
  readonly rows: number;
}

const LIMITS: ClusterLimits = { seconds: 60, rows: 2_000_000 };

/** Words may be a megabyte long. */
const QUERY_BYTES = 32 * 1024 * 1024;

export interface AskOptions {
  readonly limits?: Partial<ClusterLimits>;
  readonly settings?: Readonly<Record<string, string | number>>;
  /** Given what ends the question. */
  readonly started?: (cancel: () => void) => void;
}

/** A server that is asked over HTTP. Every question has its limits, and says so to the server. */
export class ClusterServer {
  /** A user who may change no settings has the server's own limits. */
  private mayLimit = true;
  private counting: Promise<Shards> | undefined;
  /** Asked where a shard does not answer, so that the failure says of how many. */
  countShards: (() => Promise<Shards>) | undefined;

  constructor(
    readonly address: ClusterAddress,
    readonly platform: ClusterPlatform,
  ) {}

  /**
   * @param columns what is selected, in this order
   * @throws ClusterFailure
   */
  async ask<C extends Columns>(sql: string, columns: C, options: AskOptions = {}): Promise<readonly RowOf<C>[]> {
    const body = await this.counted(options, () => this.limited(`${sql} FORMAT RowBinary`, options));
    try {
      return rowsOfBytes(body, columns, this.platform);
    } catch (error) {
      throw new ClusterFailure('unreachable', String(error));
    }
  }

  /** Of a question whose answer is one row. */
  async one<C extends Columns>(sql: string, columns: C, options?: AskOptions): Promise<RowOf<C>> {
    const [row] = await this.ask(sql, columns, options);
    if (!row) throw new ClusterFailure('other', 'The server answered nothing.');
    return row;
  }

  /** Has something done that gives no rows. */
  async run(sql: string, settings: AskOptions['settings'] = {}): Promise<void> {
    await this.sent({ settings }, this.platform.encode(sql));
  }

  /** @param rows in RowBinary, as the table's columns stand */
  async insert(table: string, columns: Columns, rows: Uint8Array): Promise<void> {
    const names = Object.keys(columns).map((name) => `\`${name}\``);
    const sql = `INSERT INTO ${table} (${names.join(', ')}) FORMAT RowBinary`;
    await this.send({ settings: { query: sql, insert_distributed_sync: 1 } }, rows);
  }

  private async counted<T>({ settings }: AskOptions, ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      const isOfShards = error instanceof ClusterFailure && error.kind === 'shards';
      if (!isOfShards || !this.countShards || settings?.['skip_unavailable_shards'] === 1) throw error;
      this.counting ??= this.countShards().finally(() => (this.counting = undefined));
      throw new ClusterFailure('shards', error.message, await this.counting);
    }
  }

  /** Once more where the connection broke: a server closes one that was not used for some seconds. */
  private async sent(options: AskOptions, body: Uint8Array): Promise<Uint8Array> {
    try {
      return await this.send(options, body);
    } catch (error) {
      if (!(error instanceof ClusterFailure && error.kind === 'unreachable')) throw error;
      return this.send(options, body);
    }
  }

  private async limited(sql: string, options: AskOptions): Promise<Uint8Array> {
    const body = this.platform.encode(sql);
    try {
      if (this.mayLimit) return await this.sent({ ...options, settings: this.settingsOf(options) }, body);
    } catch (error) {
      if (!(error instanceof ClusterFailure && error.kind === 'forbidden')) throw error;
      this.mayLimit = false;
    }
    return this.sent({ ...options, settings: {} }, body);
  }

  private settingsOf({ limits, settings }: AskOptions): NonNullable<AskOptions['settings']> {
    const { seconds, rows } = { ...LIMITS, ...limits };
    return {
      ...{ max_execution_time: seconds, max_result_rows: rows, max_query_size: QUERY_BYTES },
      ...{ result_overflow_mode: 'throw', timeout_overflow_mode: 'throw', skip_unavailable_shards: 0 },
      ...settings,
    };
  }

  private async send({ settings, started }: AskOptions, body: Uint8Array): Promise<Uint8Array> {
    const id = `corpus-reader-${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`;
    const posted = this.platform.post(this.request({ ...settings, query_id: id }, body));
    started?.(() => {
      posted.cancel();
      this.end(id);
    });
    const answer = await posted.answer;
    if (answer.status !== 200) throw failureOf(this.platform.decode(answer.body));
    return answer.body;
  }

  /** A server of any age ends a question when another one comes under its name; none needs a right of its own for that. */
  private end(id: string): void {
    const settings = { query_id: id, replace_running_query: 1 };
    this.platform.post(this.request(settings, this.platform.encode('SELECT 1'))).answer.catch(() => undefined);
  }

  private request(settings: AskOptions['settings'], body: Uint8Array): ServerRequest {
    const { url, database, user, password } = this.address;
    const asked = { database, wait_end_of_query: 1, ...settings };
    const query = Object.entries(asked).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    const headers = { 'X-ClickHouse-User': user, 'X-ClickHouse-Key': password };
    return { url: `${url.replace(/\/+$/, '')}/?${query.join('&')}`, headers, body };
  }
}
