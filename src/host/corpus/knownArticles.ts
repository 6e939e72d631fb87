import { createCorpusIndex } from '../../core/index';
import type { ArticlePlace, ArticleSummary, IndexedEntry, CorpusIndex } from '../../core/index';
import type { CorpusChange } from './corpus';

/** The summaries that have been read, by file, and what changed among them since it was last asked. */
export class KnownArticles {
  fold: (text: string) => string = (text) => text;
  private readonly summaries = new Map<string, ArticleSummary>();
  private readonly idsOfFile = new Map<string, readonly string[]>();
  private readonly changed = new Set<string>();
  private readonly removed = new Set<string>();
  private made: CorpusIndex | undefined;

  constructor(private readonly handSetPlace: (id: string) => ArticlePlace | undefined) {}

  /** As of the last `changes()`. */
  get index(): CorpusIndex {
    this.made ??= createCorpusIndex([...this.summaries.values()].map(this.entryOf), this.fold);
    return this.made;
  }

  /** How many articles there are. */
  get size(): number {
    return this.summaries.size;
  }

  /** How many articles changed since the last `changes()`. */
  get pending(): number {
    return this.changed.size + this.removed.size;
  }

  idsIn(file: string): readonly string[] {
    return this.idsOfFile.get(file) ?? [];
  }

  files(): readonly string[] {
    return [...this.idsOfFile.keys()];
  }

  has(file: string): boolean {
    return this.idsOfFile.has(file);
  }

  /** Replaces what is known of a file; with no summaries the file holds no article. */
  put(file: string, summaries: readonly ArticleSummary[]): void {
    const ids = new Set(summaries.map(({ id }) => id));
    for (const id of this.idsOfFile.get(file) ?? []) if (!ids.has(id)) this.forget(id);
    for (const summary of summaries) {
      this.summaries.set(summary.id, summary);
      this.touch(summary.id);
    }
    this.idsOfFile.set(file, [...ids]);
  }

  remove(file: string): void {
    this.put(file, []);
    this.idsOfFile.delete(file);
  }

  /** Something beside the summary changed: the place that was set by hand. */
  touch(id: string): void {
    if (!this.summaries.has(id)) return;
    this.removed.delete(id);
    this.changed.add(id);
  }

  /** What changed since the last call; from now on `index` answers with it. */
  changes(): CorpusChange {
    const change = { changed: [...this.changed], removed: [...this.removed] };
    this.changed.clear();
    this.removed.clear();
    if (change.changed.length + change.removed.length > 0) this.made = undefined;
    return change;
  }

  private forget(id: string): void {
    this.summaries.delete(id);
    this.changed.delete(id);
    this.removed.add(id);
  }

  private readonly entryOf = (summary: ArticleSummary): IndexedEntry => {
    const byHand = this.handSetPlace(summary.id);
    return { summary, place: byHand ?? summary.place, placedByHand: byHand !== undefined };
  };
}
