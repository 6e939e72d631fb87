import type { Fold } from '../../text/fold';
import type { Span } from '../../text/span';
import type { SearchQuery } from '../questions';
import { articleWhere } from './articleWhere';
import { ClusterFailure } from './clusterFailure';
import type { ClusterServer } from './server';
import { termsWhere } from './termWhere';

/** The text of an article that may hold what is looked for. */
export interface TextAsked {
  readonly number: number;
  readonly text: string;
  readonly title: Span | undefined;
}

/** Articles of a first portion, of which it is asked which ones may hold the words; portions grow as long as few do. */
const SLICE = 16_384;
const GROWS = 4;
/** Texts that come at once, and below which the next portion grows. */
const MOST = 1000;
const FEW = 200;

const columns = { number: 'UInt64', text: 'text', start: 'UInt32', length: 'UInt32' } as const;

/** The texts that a search is to look through, portion by portion in the order of the corpus. */
export class SearchTexts {
  /** Articles that are asked in all, and those that have been. */
  articles = 0;
  read = 0;
  private mayMatch = true;
  private isCancelled = false;
  private cancelNow: () => void = () => undefined;

  constructor(
    private readonly query: SearchQuery,
    private readonly from: { readonly server: ClusterServer; readonly fold: Fold },
  ) {}

  cancel(): void {
    this.isCancelled = true;
    this.cancelNow();
  }

  async *portions(): AsyncGenerator<readonly TextAsked[], void, undefined> {
    const where = articleWhere(this.query.filter ?? {}, this.from.fold);
    const slices = await this.slices(where);
    this.articles = slices.reduce((sum, { count }) => sum + count, 0);
    for (let next = 0, width = 1; next < slices.length && !this.isCancelled;) {
      const some = slices.slice(next, next + width);
      let found = 0;
      for await (const texts of this.texts(where, some)) {
        found += texts.length;
        yield texts;
      }
      this.read += some.reduce((sum, { count }) => sum + count, 0);
      next += width;
      if (found < FEW) width *= GROWS;
    }
  }

  /** Stretches of the corpus, and how many of their articles are asked. */
  private slices(where: string): Promise<readonly Slice[]> {
    const sql = `SELECT intDiv(number, ${SLICE}) AS slice, count() FROM articles WHERE ${where} GROUP BY slice ORDER BY slice`;
    return this.ask(sql, { slice: 'UInt64', count: 'UInt64' });
  }

  private async *texts(where: string, slices: readonly Slice[]): AsyncGenerator<readonly TextAsked[]> {
    const end = ((slices.at(-1)?.slice ?? -1) + 1) * SLICE;
    let from = (slices[0]?.slice ?? 0) * SLICE;
    for (;;) {
      const rows = await this.some(`${where} AND number >= ${from} AND number < ${end}`);
      yield rows.map(({ number, text, start, length }) => ({
        ...{ number, text, title: length === 0 ? undefined : { start, end: start + length } },
      }));
      if (rows.length < MOST) return;
      from = (rows.at(-1)?.number ?? end) + 1;
    }
  }

  /** A pattern that the server's own expressions don't know is only looked for here. */
  private async some(where: string) {
    const { terms } = this.query;
    const sql = (): string =>
      `SELECT number, text, title_start, title_length FROM articles WHERE ${where} AND (${termsWhere(terms, this.from.fold, this.mayMatch)}) ORDER BY number LIMIT ${MOST}`;
    try {
      return await this.ask(sql(), columns);
    } catch (error) {
      const isRefused = error instanceof ClusterFailure && error.kind === 'other' && this.mayMatch;
      if (!isRefused || terms.every(({ kind }) => kind !== 'pattern')) throw error;
      this.mayMatch = false;
      return this.ask(sql(), columns);
    }
  }

  private ask: ClusterServer['ask'] = (sql, wanted) =>
    this.from.server.ask(sql, wanted, {
      started: (cancel) => {
        this.cancelNow = cancel;
      },
    });
}

interface Slice {
  readonly slice: number;
  readonly count: number;
}
