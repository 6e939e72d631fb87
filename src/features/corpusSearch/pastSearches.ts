import { EventEmitter } from 'vscode';
import type { Disposable, Memento } from 'vscode';
import type { AskedSearch } from '../../host/corpus/latestSearch';

/** A search as it can be run again. */
export interface PastSearch extends AskedSearch {
  /** Of a search for a list, which `words` then names. */
  readonly terms?: readonly string[];
  /** What it found when it was run last. */
  readonly hits?: number;
}

const KEY = 'corpusReader.pastSearches';
/** Searches that are remembered, and terms of a list: of a longer one the file is asked for again. */
const MOST = { searches: 20, terms: 1000 };

/** The last searches of this workspace, the latest first. Kept in its state, in no file of it. */
export class PastSearches implements Disposable {
  private readonly changes = new EventEmitter<void>();
  readonly onDidChange = this.changes.event;

  constructor(private readonly storage: Memento) {}

  get all(): readonly PastSearch[] {
    return this.storage.get<readonly PastSearch[]>(KEY, []);
  }

  /** Puts it first; the same search stands there once. */
  async add(search: PastSearch): Promise<void> {
    if ((search.terms?.length ?? 0) > MOST.terms) return;
    await this.keep([search, ...this.others(search)].slice(0, MOST.searches));
  }

  remove(search: PastSearch): Promise<void> {
    return this.keep(this.others(search));
  }

  clear(): Promise<void> {
    return this.keep([]);
  }

  dispose(): void {
    this.changes.dispose();
  }

  private others(search: PastSearch): readonly PastSearch[] {
    return this.all.filter((other) => idOfSearch(other) !== idOfSearch(search));
  }

  private async keep(searches: readonly PastSearch[]): Promise<void> {
    await this.storage.update(KEY, searches);
    this.changes.fire();
  }
}

/** The same for the same search, whatever it found. */
export const idOfSearch = ({ words, kind = 'plain', name, filter, narrowed = {}, terms }: PastSearch): string =>
  JSON.stringify([words, kind, name, filter, narrowed, terms]);
