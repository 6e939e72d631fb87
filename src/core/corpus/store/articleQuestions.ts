import type { CorpusEntry } from '../corpusIndex';
import type { GroupBy } from '../grouping';
import type { GroupStep } from '../groupStep';
import type { ArticleFilter, GroupCount, GroupOfLevel, GroupPath, Located, PageOf, Range } from '../questions';
import { groupsOfWays, levelsOfWays } from './countedWays';
import type { CountedWay } from './countedWays';
import { passesAll, passesOf } from './articleFilter';
import type { Filtered } from './articleFilter';
import type { Held } from './holding';
import { LazyOrder } from './lazyOrder';
import { jsonOf } from './blockHeads';
import { RunningWays } from './runningWays';
import type { KeptSummary } from './storedArticle';

/**
 * The questions about articles and their groups. Each that has a filter goes once through what is held; counts of all are
 * gone on with, and the answers' order is remembered.
 */
export class ArticleQuestions {
  private readonly sorted = new Map<string, InOrder>();
  private sortedAt = -1;
  private readonly running = new Map<GroupBy | 'whole', RunningWays>();

  constructor(private readonly from: Filtered) {}

  count(filter: ArticleFilter): number {
    if (passesAll(filter)) return [...this.allWays('whole')].reduce((sum, { count }) => sum + count, 0);
    const passes = passesOf(filter, this.from);
    let count = 0;
    for (const held of this.from.holding.articles()) if (passes(held)) count++;
    return count;
  }

  groups({ by, keys }: GroupPath, filter: ArticleFilter): readonly GroupCount[] {
    const ways = [...this.ways(by, filter)].filter(({ steps }) => leadsThrough(steps, keys));
    return groupsOfWays(ways, by, keys);
  }

  allGroups(by: GroupBy, filter: ArticleFilter): readonly GroupOfLevel[] {
    return levelsOfWays(this.ways(by, filter), by);
  }

  async page(path: GroupPath, filter: ArticleFilter, range: Range): Promise<PageOf<CorpusEntry>> {
    return this.rows(this.inGroup(path, filter), range);
  }

  async list(filter: ArticleFilter, range: Range): Promise<PageOf<CorpusEntry>> {
    const found = this.remembered(`list ${JSON.stringify(filter)}`, () => {
      const passes = passesOf(filter, this.from);
      return this.inOrder((held) => passes(held), latestFirst);
    });
    return this.rows(found, range);
  }

  async article(id: string): Promise<CorpusEntry | undefined> {
    const held = this.from.holding.find(id);
    return held && this.entry(held);
  }

  async locate(id: string, by: GroupBy, filter: ArticleFilter): Promise<Located | undefined> {
    const held = this.from.holding.find(id);
    if (!held || !passesOf(filter, this.from)(held)) return undefined;
    const keys = this.from.steps.of(held, by).map(({ key }) => key);
    const { refs, order } = this.inGroup({ by, keys }, filter);
    const row = order.placeOf(refs.indexOf(held.ref));
    return { entry: await this.entry(held), keys, row };
  }

  /** The articles of these numbers, in their order; one that has gone meanwhile is left out. */
  async entries(refs: readonly number[]): Promise<CorpusEntry[]> {
    const entries = await Promise.all(
      refs.map((ref) => this.from.holding.at(ref)).flatMap((held) => (held ? [this.entry(held)] : [])),
    );
    return entries;
  }

  async entry(held: Held): Promise<CorpusEntry> {
    const kept = jsonOf(await held.block.piece(held.article, 'summaries')) as KeptSummary;
    const byHand = this.from.holding.handSet(held);
    const summary = { ...kept, id: this.from.holding.idOf(held) };
    return { summary, place: byHand ?? kept.place, placedByHand: byHand !== undefined };
  }

  private ways(by: GroupBy, filter: ArticleFilter): Iterable<CountedWay> {
    return passesAll(filter) ? this.allWays(by) : this.waysOf(by, filter);
  }

  private allWays(by: GroupBy | 'whole'): Iterable<CountedWay> {
    const { holding, steps } = this.from;
    const known = this.running.get(by);
    const running = known ?? new RunningWays(holding, (held) => (by === 'whole' ? [] : steps.of(held, by)));
    this.running.set(by, running);
    return running.all();
  }

  private *waysOf(by: GroupBy, filter: ArticleFilter): Generator<CountedWay, void, undefined> {
    const passes = passesOf(filter, this.from);
    for (const held of this.from.holding.articles())
      if (passes(held)) yield { steps: this.from.steps.of(held, by), count: 1 };
  }

  private inGroup(path: GroupPath, filter: ArticleFilter): InOrder {
    const { by, keys } = path;
    return this.remembered(`page ${JSON.stringify([path, filter])}`, () => {
      const passes = passesOf({ group: path, also: filter }, this.from);
      const isHere = (held: Held): boolean => this.from.steps.of(held, by).length === keys.length && passes(held);
      return this.inOrder(isHere, (a, b) => a - b);
    });
  }

  /** Until the corpus changes. */
  private remembered(key: string, make: () => InOrder): InOrder {
    const { version } = this.from.holding;
    if (this.sortedAt !== version || this.sorted.size > MOST_REMEMBERED) this.sorted.clear();
    this.sortedAt = version;
    const found = this.sorted.get(key) ?? make();
    this.sorted.set(key, found);
    return found;
  }

  private async rows({ refs, order }: InOrder, { from, to }: Range): Promise<PageOf<CorpusEntry>> {
    const wanted = order.slice(from, to).flatMap((row) => refs[row] ?? []);
    return { total: refs.length, rows: await this.entries(wanted) };
  }

  /** By date, then by the title or the first words; what has no date comes last. */
  private inOrder(isWanted: (held: Held) => boolean, compareDays: CompareDays): InOrder {
    const { holding } = this.from;
    const known = new Map<number, number>();
    const found: { refs: number[]; days: number[]; begins: number[] } = { refs: [], days: [], begins: [] };
    for (const held of holding.articles()) {
      if (!isWanted(held)) continue;
      const number = held.block.get(held.article, 'published');
      const day = known.get(number) ?? sortedDay(holding.names.name(number));
      known.set(number, day);
      found.refs.push(held.ref);
      found.days.push(day);
      found.begins.push(beginOf(held));
    }
    const { refs, days, begins } = found;
    const compare = (a: number, b: number): number =>
      compareDays(days[a] ?? 0, days[b] ?? 0) ||
      (begins[a] ?? 0) - (begins[b] ?? 0) ||
      byTitle(holding.at(refs[a] ?? 0), holding.at(refs[b] ?? 0)) ||
      (refs[a] ?? 0) - (refs[b] ?? 0);
    return { refs, order: new LazyOrder(refs.length, compare) };
  }
}

const leadsThrough = (steps: readonly GroupStep[], keys: readonly string[]): boolean =>
  keys.every((key, level) => steps[level]?.key === key);

const MOST_REMEMBERED = 50;

/** Numbers of articles, and the order of their rows. */
interface InOrder {
  readonly refs: readonly number[];
  readonly order: LazyOrder;
}

/** Of two days, as numbers that grow with the time; above all others where the day is not known. */
type CompareDays = (a: number, b: number) => number;

export const UNKNOWN_DAY = Number.MAX_SAFE_INTEGER;

/** `2022-03-22T15:52` as 20220322155200; what is not said counts as zero. */
export function sortedDay(published: string | null): number {
  if (published === null) return UNKNOWN_DAY;
  return Number(published.replace(/\D/g, '').slice(0, 14).padEnd(14, '0'));
}

const latestFirst: CompareDays = (a, b) => (b === UNKNOWN_DAY ? 0 : b) - (a === UNKNOWN_DAY ? 0 : a);

/** The first three units of what describes an article in one number: most titles differ there. */
function beginOf({ block, article }: Held): number {
  const at = block.get(article, 'described');
  const end = block.end(article, 'described');
  const unit = (index: number): number => (at + index < end ? (block.described[at + index] ?? 0) : 0);
  return (unit(0) * 0x10000 + unit(1)) * 0x10000 + unit(2);
}

/** What describes an article begins with its title, else with its first words. */
function byTitle(a: Held | undefined, b: Held | undefined): number {
  if (!a || !b) return 0;
  let [left, right] = [a.block.get(a.article, 'described'), b.block.get(b.article, 'described')];
  const end = a.block.end(a.article, 'described');
  for (; left < end; left++, right++) {
    const difference = (a.block.described[left] ?? 0) - (b.block.described[right] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
