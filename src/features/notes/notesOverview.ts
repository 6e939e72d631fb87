import { EventEmitter, Uri } from 'vscode';
import type { Disposable } from 'vscode';
import type { CorpusEntry } from '../../core/index';
import { documentUri } from '../../host/corpus/articleUri';
import type { PlacedNote } from '../../host/notes/placedNotes';
import type { NoteServices } from './shownNotes';

/** A note with its article and its place in it; an article that the corpus does not hold has no entry. */
export interface ListedNote extends PlacedNote {
  readonly entry: CorpusEntry | undefined;
}

/** Milliseconds between two looks at what goes on changing. */
const QUIET = 300;

/** All notes on passages with their places: asked for while the view is in sight, article by article. */
export class NotesOverview implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly listening: readonly Disposable[];
  private readonly byArticle = new Map<string, readonly ListedNote[]>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChange = this.changes.event;

  constructor(private readonly services: NoteServices) {
    this.listening = [
      services.notes.onDidChange(() => {
        this.byArticle.clear();
        this.soon();
      }),
      services.corpus.onDidChange(({ files }) => {
        for (const article of [...this.byArticle.keys()])
          if (files.has(article.replace(/#L\d+$/u, ''))) this.byArticle.delete(article);
        this.soon();
      }),
    ];
  }

  /** Notes on passages, and on articles as a whole where something is written or tagged. */
  async all(): Promise<readonly ListedNote[]> {
    await this.services.notes.ready();
    const listed: ListedNote[] = [];
    for (const [article, all] of this.services.notes.all()) {
      const notes = all.filter(({ note }) => note.kind === 'note');
      if (notes.length === 0) continue;
      const known = this.byArticle.get(article) ?? (await this.placed(article));
      this.byArticle.set(article, known);
      listed.push(...known);
    }
    return listed;
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const one of this.listening) one.dispose();
    this.changes.dispose();
  }

  private async placed(article: string): Promise<readonly ListedNote[]> {
    const { corpus, notes, placedNotes } = this.services;
    const on = notes.on(article).filter(({ note }) => note.kind === 'note');
    const entry = await corpus.article(article);
    const text = entry && (await this.textOf(entry));
    if (entry === undefined || text === undefined)
      return on.map((one) => ({ ...one, placement: null, entry: undefined }));
    return (await placedNotes.in(article, text, on)).map((one) => ({ ...one, entry }));
  }

  private async textOf({ summary }: CorpusEntry): Promise<string | undefined> {
    try {
      return await this.services.corpus.text(Uri.parse(summary.id, true));
    } catch {
      return undefined;
    }
  }

  private soon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.changes.fire();
    }, QUIET);
  }
}

/** Is the note nowhere in its article? */
export const isUnplaced = ({ note, placement, entry }: ListedNote): boolean =>
  entry === undefined || (note.passage !== null && placement?.kind !== 'placed');

/** The document that opens for a note’s article. */
export const noteDocument = ({ entry, article }: ListedNote): Uri =>
  entry ? Uri.parse(entry.summary.id, true) : documentUri(article.replace(/#L\d+$/u, ''), article);
