import { EventEmitter, Uri, workspace } from 'vscode';
import type { Disposable, LogOutputChannel } from 'vscode';
import type { annotations } from '../../core/index';
import type { Platform } from '../platform';
import { KeptNotes } from './keptNotes';
import type { NoteChanges } from './keptNotes';
import { articleNamed, relativeSource } from './noteSource';
import { NOTES_FILE } from './notesFileName';

/** A note, and the article that it is on: its id as `fileOfDocument` gives it. */
export interface NoteOn {
  readonly note: annotations.Note;
  readonly article: string;
}

/** A file of notes with lines that could not be read. */
export interface DamagedNotes {
  readonly file: Uri;
  /** From 1. */
  readonly lines: readonly number[];
}

/** A folder whose notes are kept beside its articles, or the storage of this workspace for all others. */
interface Place {
  readonly folder: Uri | undefined;
  readonly kept: KeptNotes;
}

/**
 * What the reader keeps on passages and articles: in the workspace's storage, or in `notes.jsonl` at the top of a folder
 * where there is such a file. Read when it is first asked for.
 */
export class Notes implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private places: readonly Place[] | undefined;
  private reading: Promise<void> | undefined;
  private byArticle: ReadonlyMap<string, readonly NoteOn[]> = new Map();
  private readonly listening: Disposable[];
  /** Files are renamed one right after the other: each move begins with what the one before left. */
  private moving: Promise<void> = Promise.resolve();
  /** Fired when notes came, changed or went, in whichever window. */
  readonly onDidChange = this.changes.event;

  /** @param storage of this workspace; undefined where no folder is open */
  constructor(
    private readonly storage: Uri | undefined,
    private readonly log: LogOutputChannel,
    private readonly platform: Pick<Platform, 'replaced'>,
  ) {
    this.listening = [
      workspace.onDidChangeWorkspaceFolders(() => {
        this.close();
        void this.ready();
      }),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files)
          this.moving = this.moving
            .then(() => this.move(oldUri.toString(), newUri.toString()))
            .catch((error: unknown) => {
              log.error(`The notes on ${oldUri.path} did not move with it: ${String(error)}`);
            });
      }),
    ];
  }

  /** Resolves when the notes are known. */
  ready(): Promise<void> {
    return (this.reading ??= this.open());
  }

  /** By article, in the order in which they were made. */
  all(): ReadonlyMap<string, readonly NoteOn[]> {
    return this.byArticle;
  }

  on(article: string): readonly NoteOn[] {
    return this.byArticle.get(article) ?? [];
  }

  find(id: string): NoteOn | undefined {
    return [...this.byArticle.values()].flat().find(({ note }) => note.id === id);
  }

  get canKeep(): boolean {
    return this.storage !== undefined;
  }

  get damaged(): readonly DamagedNotes[] {
    return (this.places ?? [])
      .map(({ kept }) => ({ file: kept.file, lines: kept.known.damaged }))
      .filter(({ lines }) => lines.length > 0);
  }

  /** Files of notes that are there and can't be read. */
  get unreadable(): readonly Uri[] {
    return (this.places ?? []).filter(({ kept }) => kept.isUnreadable).map(({ kept }) => kept.file);
  }

  /** Is every folder's place a file beside its articles? */
  get isBeside(): boolean {
    const folders = workspace.workspaceFolders ?? [];
    return folders.length > 0 && folders.every(({ uri }) => this.besideIn(uri) !== undefined);
  }

  /** Puts each in place of what has its id. @throws where a file can't be written */
  async put(changed: readonly NoteOn[]): Promise<void> {
    await this.ready();
    const changes = new Map<KeptNotes, Map<string, annotations.Note | undefined>>();
    for (const { note, article } of changed) {
      const place = this.placeFor(article);
      if (!place) continue;
      const ofPlace = changes.get(place.kept) ?? new Map<string, annotations.Note | undefined>();
      ofPlace.set(note.id, { ...note, source: sourceIn(place, article) });
      changes.set(place.kept, ofPlace);
    }
    for (const [kept, ofPlace] of changes) await kept.write(ofPlace);
  }

  /** Each is on this article from now on. @throws where a file can't be written */
  async moveTo(moved: readonly NoteOn[]): Promise<void> {
    await this.put(moved);
    await this.removeElsewhere(moved);
  }

  /** @throws where a file can't be written */
  async remove(ids: readonly string[]): Promise<void> {
    await this.ready();
    for (const { kept } of this.places ?? []) {
      const own = ids.filter((id) => kept.known.notes.some((note) => note.id === id));
      if (own.length > 0) await kept.write(new Map(own.map((id) => [id, undefined])));
    }
  }

  /**
   * From now on the folder's notes stand in a file beside its articles, those that are there already too.
   * Answers false where a file of that name holds something else.
   */
  async keepBeside(folder: Uri): Promise<boolean> {
    await this.ready();
    const beside = (this.places ?? []).find((place) => place.folder?.toString() === folder.toString());
    const rest = (this.places ?? []).find((place) => place.folder === undefined);
    if (!beside || beside.kept.isOther) return false;
    const moved = [...this.byArticle.values()]
      .flat()
      .filter(({ article }) => relativeSource(folder, article) !== undefined);
    const changes: NoteChanges = new Map(
      moved.map(({ note, article }) => [note.id, { ...note, source: sourceIn(beside, article) }]),
    );
    await beside.kept.write(changes);
    await rest?.kept.write(new Map([...changes.keys()].map((id) => [id, undefined])));
    return true;
  }

  dispose(): void {
    this.close();
    for (const one of this.listening) one.dispose();
    this.changes.dispose();
  }

  private close(): void {
    for (const { kept } of this.places ?? []) kept.dispose();
    this.places = undefined;
    this.reading = undefined;
  }

  private async open(): Promise<void> {
    const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    const rest = this.storage ? [{ folder: undefined, file: Uri.joinPath(this.storage, NOTES_FILE) }] : [];
    const files = [...folders.map((folder) => ({ folder, file: Uri.joinPath(folder, NOTES_FILE) })), ...rest];
    const places = files.map(({ folder, file }) => ({ folder, kept: new KeptNotes(file, this.platform) }));
    this.places = places;
    await Promise.all(places.map(({ kept }) => kept.read()));
    for (const { kept } of places)
      kept.onDidChange(() => {
        this.gather();
      });
    this.gather();
  }

  private gather(): void {
    const found = (this.places ?? []).flatMap((place) =>
      place.kept.known.notes.flatMap((note) => {
        const article = articleIn(place, note.source);
        return article === undefined ? [] : [{ note, article }];
      }),
    );
    const byArticle = new Map<string, NoteOn[]>();
    for (const one of found) {
      const others = byArticle.get(one.article);
      if (others) others.push(one);
      else byArticle.set(one.article, [one]);
    }
    this.byArticle = byArticle;
    for (const { file, lines } of this.damaged)
      this.log.warn(`Lines of ${file.path} are no JSON and stay as they are: ${lines.join(', ')}`);
    this.changes.fire();
  }

  private besideIn(folder: Uri): Place | undefined {
    return (this.places ?? []).find((place) => place.kept.isThere && place.folder?.toString() === folder.toString());
  }

  private placeFor(article: string): Place | undefined {
    const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    const folder = folders.find((one) => relativeSource(one, article) !== undefined);
    const beside = folder && this.besideIn(folder);
    return beside ?? (this.places ?? []).find((place) => place.folder === undefined);
  }

  /** A renamed file, or all in a renamed folder, keeps its notes. */
  private async move(from: string, to: string): Promise<void> {
    await this.ready();
    const moved = [...this.byArticle.values()].flat().flatMap(({ note, article }) => {
      const isThere = article === from || article.startsWith(`${from}/`) || article.startsWith(`${from}#`);
      return isThere ? [{ note, article: to + article.slice(from.length) }] : [];
    });
    if (moved.length > 0) await this.moveTo(moved);
  }

  /** A note stands in one file: what came from the file of another folder is there no longer. */
  private async removeElsewhere(moved: readonly NoteOn[]): Promise<void> {
    for (const place of this.places ?? []) {
      const own = new Set(place.kept.known.notes.map(({ id }) => id));
      const left = moved.filter(({ note, article }) => own.has(note.id) && this.placeFor(article) !== place);
      if (left.length > 0) await place.kept.write(new Map(left.map(({ note }) => [note.id, undefined])));
    }
  }
}

const sourceIn = ({ folder }: Place, article: string): string =>
  folder ? (relativeSource(folder, article) ?? article) : article;

const articleIn = ({ folder }: Place, source: string): string | undefined =>
  folder ? articleNamed(folder, source) : source;
