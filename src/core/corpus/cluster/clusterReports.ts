import type { Fold } from '../../text/fold';
import type { ArticleFilter, PageOf, Range } from '../articlesMeant';
import { clashesAmong } from '../contradictions/clashQuestions';
import { contradictingPairs, contradictionsAt } from '../contradictions/contradictionQuestions';
import { changesBetween } from '../copies/copyChanges';
import { copiesAmong } from '../copies/copyFinder';
import type { CopiesFound, SampledReport } from '../copies/copyFinder';
import type { Held } from '../store/holding';
import { FigureRowReader } from '../figures/figureRowReader';
import type { ClashOfArticle, Contradiction, CopiedReport, CopyChanges } from '../reportQuestions';
import { loadedState } from './loadedState';
import { statementsExcluding } from './excludingStatements';
import { Gathered } from './gathered';
import type { ClusterServer } from './server';
import { articleWhere } from './articleWhere';
import { among } from './sql';

/** Samples that come at once. */
const PORTION = 20_000;

/** The questions about reports that several articles print, or contradict, asked of a server. */
export class ClusterReports {
  private found: Known<CopiesFound> | undefined;
  private contradicting: Known<readonly Contradiction[]> | undefined;
  private clashing: Known<readonly ClashOfArticle[]> | undefined;

  constructor(
    private readonly server: ClusterServer,
    private readonly from: { readonly fold: Fold },
  ) {}

  async copies({ from, to }: Range): Promise<PageOf<CopiedReport>> {
    const all = await this.all();
    const gathered = new Gathered(this.server, this.from.fold);
    const wanted = all.slice(from, to);
    await gathered.gather(wanted.flat());
    const rows = wanted.map(async (numbers) => {
      const held = await gathered.gather(numbers);
      const [first, ...copies] = await Promise.all(held.map((one) => gathered.entry(one)));
      return first && { first, copies };
    });
    return { total: all.length, rows: (await Promise.all(rows)).filter((row) => row !== undefined) };
  }

  async changes(first: string, copy: string): Promise<CopyChanges | undefined> {
    const sql = `SELECT id, number FROM articles WHERE ${among('id', [first, copy])}`;
    const found = await this.server.ask(sql, { id: 'text', number: 'UInt64' });
    const numbers = new Map(found.map(({ id, number }) => [id, number]));
    const wanted = [first, copy].flatMap((id) => numbers.get(id) ?? []);
    const [one, other] = await new Gathered(this.server, this.from.fold).gather(wanted);
    return wanted.length === 2 && one && other ? changesBetween(one, other, this.from.fold) : undefined;
  }

  /** Numbers of articles that print what an earlier one printed. */
  async later(): Promise<readonly number[]> {
    return (await this.all()).flatMap((numbers) => numbers.slice(1));
  }

  /** Those of most copies first; found once, and again when articles were loaded. */
  async all(): Promise<CopiesFound> {
    const key = await loadedState(this.server);
    if (this.found?.key !== key) this.found = { key, all: this.find() };
    return remembered(this.found.all, () => (this.found = undefined));
  }

  async contradictions(filter: ArticleFilter, { from, to }: Range): Promise<PageOf<Contradiction>> {
    const key = `${await loadedState(this.server)} ${JSON.stringify(filter)}`;
    if (this.contradicting?.key !== key) this.contradicting = { key, all: this.contradict(filter) };
    const all = await remembered(this.contradicting.all, () => (this.contradicting = undefined));
    return { total: all.length, rows: all.slice(from, to) };
  }

  async clashes(filter: ArticleFilter, { from, to }: Range): Promise<PageOf<ClashOfArticle>> {
    const key = `${await loadedState(this.server)} ${JSON.stringify(filter)}`;
    if (this.clashing?.key !== key) this.clashing = { key, all: this.clash(filter) };
    const all = await remembered(this.clashing.all, () => (this.clashing = undefined));
    return { total: all.length, rows: all.slice(from, to) };
  }

  private async find(): Promise<CopiesFound> {
    let gathered = new Gathered(this.server, this.from.fold);
    const found = await copiesAmong(this.samples(), {
      bring: (numbers) => {
        gathered = new Gathered(this.server, this.from.fold);
        return gathered.gather(numbers);
      },
      held: async (number) => (await gathered.gather([number]))[0],
      dayOf: ({ block, article }) => gathered.holding.names.name(block.get(article, 'published')),
      fold: this.from.fold,
    });
    return [...found].sort((a, b) => b.length - a.length);
  }

  private async *samples(): AsyncGenerator<SampledReport, void, undefined> {
    for (let from = 0; ;) {
      const sql = `SELECT number, sample FROM articles WHERE number >= ${from} ORDER BY number LIMIT ${PORTION}`;
      const rows = await this.server.ask(sql, { number: 'UInt64', sample: 'UInt32s' });
      for (const { number, sample } of rows) yield { number, sample: Uint32Array.from(sample) };
      if (rows.length < PORTION) return;
      from = (rows.at(-1)?.number ?? from) + 1;
    }
  }

  private async contradict(filter: ArticleFilter): Promise<readonly Contradiction[]> {
    const { fold } = this.from;
    const asked = await statementsExcluding(filter, { server: this.server, fold });
    if (asked.length === 0) return [];
    const gathered = new Gathered(this.server, fold);
    const held = await gathered.gather(asked.map(({ number }) => number));
    const figures = await gathered.figures();
    const { table, holding } = figures;
    const numbers = asked.map(({ number }) => number);
    const rows = held.map(({ block }, index) => (table.firstOf(block) ?? 0) + (asked[index]?.place ?? 1) - 1);
    const refs = Uint32Array.from(held, ({ ref }) => ref);
    const reader = new FigureRowReader({ holding, table, entry: (one) => gathered.entry(one) });
    const pairs = await contradictingPairs({ rows: Uint32Array.from(rows), refs }, figures, {
      reader,
      breathe: () => this.server.platform.breathe(),
      firsts: () => this.firstOf(held, numbers),
    });
    return contradictionsAt(pairs, reader);
  }

  private async clash(filter: ArticleFilter): Promise<readonly ClashOfArticle[]> {
    const { fold } = this.from;
    const sql = `SELECT number FROM articles WHERE ${articleWhere(filter, fold)} AND clashes > 0 ORDER BY number`;
    const numbers = (await this.server.ask(sql, { number: 'UInt64' })).map(({ number }) => number);
    if (numbers.length === 0) return [];
    const gathered = new Gathered(this.server, fold);
    const held = await gathered.gather(numbers);
    const { table, holding } = await gathered.figures();
    return clashesAmong(held, {
      reader: new FigureRowReader({ holding, table, entry: (one) => gathered.entry(one) }),
      breathe: () => this.server.platform.breathe(),
      firstOf: await this.firstOf(held, numbers),
    });
  }

  /** By the number of an article among those gathered, the report that it prints. @param numbers theirs in the corpus */
  private async firstOf(held: readonly Held[], numbers: readonly number[]) {
    const own = new Map(held.map(({ ref }, index) => [ref, numbers[index] ?? 0]));
    const firsts = new Map(
      (await this.all()).flatMap(([first = 0, ...copies]) => copies.map((copy) => [copy, first] as const)),
    );
    return (ref: number) => {
      const number = own.get(ref) ?? 0;
      return { number: firsts.get(number) ?? number, isCopy: firsts.has(number) };
    };
  }
}

interface Known<T> {
  readonly key: string;
  readonly all: Promise<T>;
}

/** What failed is asked again. */
async function remembered<T>(answer: Promise<T>, forget: () => void): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    forget();
    throw error;
  }
}
