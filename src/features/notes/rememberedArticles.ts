import type { Memento } from 'vscode';
import type { CorpusEntry } from '../../core/index';
import type { NoteOn } from '../../host/notes/notes';
import { knownAs } from './knownArticle';
import type { KnownArticle } from './knownArticle';

/** An article that has notes or marks, and which, when they were last seen on it. */
interface Remembered extends KnownArticle {
  readonly notes: readonly string[];
}

const KEY = 'articlesWithNotes';
/** Characters that tell a note from the others of an article. */
const SHORT = 8;

const shortId = ({ note }: NoteOn): string => note.id.slice(-SHORT);

/** What stood where notes are, kept with the workspace, so that what changed while no window was open is seen, too. */
export class RememberedArticles {
  constructor(private readonly storage: Memento) {}

  at(article: string): KnownArticle | undefined {
    return this.all()[article];
  }

  /** Were these notes on the article that is remembered here? Another window may have put them here since. */
  knows(article: string, on: readonly NoteOn[]): boolean {
    const seen = this.all()[article]?.notes ?? [];
    return on.every((one) => seen.includes(shortId(one)));
  }

  /** @param entries the articles that were looked at; all others are as they were */
  async remember(
    notes: ReadonlyMap<string, readonly NoteOn[]>,
    entries: ReadonlyMap<string, CorpusEntry>,
  ): Promise<void> {
    const before = this.all();
    const now: Record<string, Remembered> = {};
    for (const [article, on] of notes) {
      const [entry, old] = [entries.get(article), before[article]];
      if (entry) now[article] = { ...knownAs(entry), notes: on.map(shortId) };
      else if (old) now[article] = old;
    }
    if (JSON.stringify(now) !== JSON.stringify(before)) await this.storage.update(KEY, now);
  }

  private all(): Readonly<Record<string, Remembered>> {
    return this.storage.get<Readonly<Record<string, Remembered>>>(KEY, {});
  }
}
