import type { PageOf, Range } from '../articlesMeant';
import type { CorpusEntry } from '../corpusIndex';
import type { CopiedReport, CopyChanges } from '../reportQuestions';
import type { Filtered } from '../store/articleFilter';
import type { Held } from '../store/holding';
import { changesBetween } from './copyChanges';
import { copiesIn } from './copyFinder';
import type { CopiesFound } from './copyFinder';

interface CopiesFrom extends Pick<Filtered, 'holding' | 'fold'> {
  readonly entry: (held: Held) => Promise<CorpusEntry>;
  readonly breathe: () => Promise<void>;
}

/** The questions about reports that several articles print: found once, and again when the corpus has changed. */
export class CopyQuestions {
  private found: { readonly version: number; readonly copies: Promise<CopiesFound> } | undefined;
  /** What was found last; undefined before. */
  known: CopiesFound | undefined;

  constructor(private readonly from: CopiesFrom) {}

  /** Those of most copies first. */
  all(): Promise<CopiesFound> {
    const { version } = this.from.holding;
    if (this.found?.version !== version) this.found = { version, copies: this.find() };
    return this.found.copies;
  }

  async copies({ from, to }: Range): Promise<PageOf<CopiedReport>> {
    const all = await this.all();
    const rows = all.slice(from, to).map(async (refs) => {
      const [first, ...copies] = await Promise.all(refs.flatMap((ref) => this.entryOf(ref) ?? []));
      return first && { first, copies };
    });
    return { total: all.length, rows: (await Promise.all(rows)).filter((row) => row !== undefined) };
  }

  async changes(first: string, copy: string): Promise<CopyChanges | undefined> {
    const [one, other] = [first, copy].map((id) => this.from.holding.find(id));
    return one && other && changesBetween(one, other, this.from.fold);
  }

  /** Articles that print what an earlier one printed. */
  async later(): Promise<ReadonlySet<number>> {
    return new Set((await this.all()).flatMap((refs) => refs.slice(1)));
  }

  /** By each article that prints what an earlier one printed, the number of that. */
  async firsts(): Promise<ReadonlyMap<number, number>> {
    const all = await this.all();
    return new Map(all.flatMap(([first = 0, ...copies]) => copies.map((copy) => [copy, first] as const)));
  }

  private async find(): Promise<CopiesFound> {
    try {
      return (this.known = [...(await copiesIn(this.from))].sort((a, b) => b.length - a.length));
    } catch (error) {
      this.found = undefined;
      throw error;
    }
  }

  private entryOf(ref: number): Promise<CorpusEntry> | undefined {
    const held = this.from.holding.at(ref);
    return held && this.from.entry(held);
  }
}
