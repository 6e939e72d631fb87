import type { CancellationToken, Disposable } from 'vscode';
import type {
  Beside,
  Collocates,
  CorpusSearch,
  LineOptions,
  LineOrder,
  SearchLine,
  SearchProgress,
} from '../../core/index';
import type { Corpus } from '../../host/corpus/corpus';
import type { AskedSearch } from '../../host/corpus/latestSearch';
import { narrowedFilter, withinOf } from '../../host/corpus/narrowed';
import type { Grouping } from './concordanceWords';

/** Lines that are asked for at once. */
const AT_ONCE = 500;
/** Lines of a concordance that was just opened, and by how many it grows. */
export const STEP = 2000;
/** More lines than an editor draws links in without effort: the export has all. */
export const MOST = 20_000;

/** Lines of one group, or of all. */
export interface LineSection {
  readonly group?: { readonly key: string; readonly hits: number; readonly articles: number };
  readonly lines: readonly SearchLine[];
}

/** One search, how its lines are arranged, and how many of them are shown. */
export class Concordance implements Disposable {
  order: LineOrder = 'found';
  grouping: Grouping | undefined;
  /** Surroundings on each side, in Chinese characters. */
  width = 20;
  /** Lines that are shown at most. */
  most = STEP;
  private searching: Promise<CorpusSearch> | undefined;
  /** How the search ended: what it tells on its way is told once. */
  private ended: Promise<SearchProgress> | undefined;

  constructor(
    readonly asked: AskedSearch,
    private readonly corpus: Pick<Corpus, 'search'>,
  ) {}

  /** Searches to the end, or until the token stops it: what was found until then stays. */
  async progress(token: CancellationToken): Promise<SearchProgress> {
    const search = await this.search();
    const listening = token.onCancellationRequested(() => {
      search.stop();
    });
    try {
      return await (this.ended ??= endOf(search));
    } finally {
      listening.dispose();
    }
  }

  /** The lines as they are arranged, `most` of them, or those that were there when the token said stop. */
  async sections(token: CancellationToken): Promise<readonly LineSection[]> {
    const by = this.grouping;
    if (by === undefined) return [{ lines: await this.first(this.most, {}, token) }];
    const sections: LineSection[] = [];
    let room = this.most;
    for (const group of await (await this.search()).groups(by, this.beside)) {
      if (room <= 0 || token.isCancellationRequested) break;
      const lines = await this.first(room, { group: { by, key: group.key } }, token);
      sections.push({ group, lines });
      room -= lines.length;
    }
    return sections;
  }

  /** How many lines there are, whether or not they are shown. */
  async total(): Promise<number> {
    return (await (await this.search()).lines({ from: 0, to: 0 }, this.arranged)).total;
  }

  /** The words near what was found; undefined where the counting was stopped. @param window words before a hit, and behind it */
  async collocates(window: number): Promise<Collocates | undefined> {
    return (await this.search()).collocates(window);
  }

  /** How far that counting is, from 0 to 1. */
  async counted(): Promise<number> {
    return (await this.search()).counted();
  }

  async stopCounting(): Promise<void> {
    (await this.search()).stopCounting();
  }

  /** All lines as they are arranged, group by group where they are grouped, some at a time. */
  async *inGroups(token: CancellationToken): AsyncGenerator<readonly SearchLine[]> {
    const by = this.grouping;
    if (by === undefined) yield* this.all(token);
    else {
      for (const { key } of await (await this.search()).groups(by, this.beside))
        yield* this.all(token, { group: { by, key } });
    }
  }

  /** All lines in their order, with as much around them, some at a time. */
  async *all(token: CancellationToken, options: LineOptions = {}): AsyncGenerator<readonly SearchLine[]> {
    const search = await this.search();
    for (let from = 0; !token.isCancellationRequested; from += AT_ONCE) {
      // Two narrow characters are as wide as a Chinese one.
      const arranged = { ...this.arranged, width: 2 * this.width, ...options };
      const { rows } = await search.lines({ from, to: from + AT_ONCE }, arranged);
      if (rows.length > 0) yield rows;
      if (rows.length < AT_ONCE) return;
    }
  }

  dispose(): void {
    void this.searching?.then(
      (search) => {
        search.dispose();
      },
      () => undefined,
    );
  }

  private get beside(): Beside | undefined {
    const { beside } = this.asked;
    return beside && { word: beside.word, window: beside.window };
  }

  private get arranged(): LineOptions {
    const { order, beside } = this;
    return { order, ...(beside ? { beside } : {}) };
  }

  private search(): Promise<CorpusSearch> {
    const { words, kind = 'plain', filter, narrowed } = this.asked;
    const terms = [{ kind, text: words }];
    return (this.searching ??= this.corpus.search({
      terms,
      filter: narrowedFilter(filter, narrowed),
      ...withinOf(narrowed),
    }));
  }

  private async first(most: number, options: LineOptions, token: CancellationToken): Promise<readonly SearchLine[]> {
    const lines: SearchLine[] = [];
    for await (const some of this.all(token, options)) {
      lines.push(...some.slice(0, most - lines.length));
      if (lines.length >= most) break;
    }
    return lines;
  }
}

async function endOf(search: CorpusSearch): Promise<SearchProgress> {
  let last: SearchProgress | undefined;
  for await (const progress of search.progress()) last = progress;
  if (!last) throw new Error('The search is over.');
  return last;
}
