import { Disposable, EventEmitter, RelativePattern, Uri, window, workspace } from 'vscode';
import type { Event, LogOutputChannel, Memento } from 'vscode';
import type { ArticlePlace } from '../../core/index';
import { stableId } from './articleUri';
import { fileNameOf } from './fileNameOf';

/** One file of the storage: whose place, and which. */
interface Entry {
  readonly article: string;
  readonly place: ArticlePlace;
}

/** Where places stood before each had a file of its own: all in one map. */
const FORMER_KEY = 'handSetPlaces';

/** Milliseconds of quiet before the storage is read again: another window may write many. */
const QUIET = 100;

/**
 * The places that the reader set by hand, by `stableId`: in the workspace's storage, never in a file of the workspace.
 * Each place is a file of its own, so two windows on one folder keep what either of them sets, and see it.
 */
export class HandSetPlaces implements Disposable {
  private readonly changes = new EventEmitter<readonly string[]>();
  private readonly folder: Uri | undefined;
  private watching: Disposable | undefined;
  private places: ReadonlyMap<string, ArticlePlace> = new Map();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** How often this window wrote: a reading that began before a write must not take it back. */
  private writes = 0;
  private moving: Promise<void> = Promise.resolve();
  /** Fired with the ids of articles whose place changed, in whichever window. */
  readonly onDidChange: Event<readonly string[]> = this.changes.event;

  /** @param storage the folder of this workspace's storage; undefined where no folder is open */
  constructor(
    storage: Uri | undefined,
    private readonly former: Memento,
    private readonly log: LogOutputChannel,
  ) {
    this.folder = storage && Uri.joinPath(storage, 'handSetPlaces');
  }

  get(id: string): ArticlePlace | undefined {
    return this.places.get(id);
  }

  all(): ReadonlyMap<string, ArticlePlace> {
    return this.places;
  }

  set(id: string, place: ArticlePlace | undefined): Promise<void> {
    return this.setAll(new Map([[id, place]]));
  }

  /** Sets each, or removes it where it is undefined; all others stay. */
  async setAll(changed: ReadonlyMap<string, ArticlePlace | undefined>): Promise<void> {
    for (const [id, place] of changed) await this.write(id, place);
    const places = new Map(this.places);
    for (const [id, place] of changed) {
      if (place) places.set(id, place);
      else places.delete(id);
    }
    this.writes++;
    this.takeOver(places);
  }

  /**
   * A renamed file, or all in a renamed folder, keeps its places. Both are URIs of files or folders, as strings. One that is
   * renamed again before its places are written takes with it what the rename before gave it.
   */
  move(from: string, to: string): Promise<void> {
    const moved = this.moving.then(() => this.moveNow(from, to));
    this.moving = moved.catch(() => undefined);
    return moved;
  }

  private async moveNow(from: string, to: string): Promise<void> {
    const changed = new Map<string, ArticlePlace | undefined>();
    for (const [id, place] of this.places) {
      const moved = movedId(id, from, to);
      if (moved !== undefined) changed.set(id, undefined).set(moved, place);
    }
    await this.setAll(changed);
  }

  /** Reads what all windows wrote. */
  async read(): Promise<void> {
    if (!this.folder) return;
    await this.watchFrom(this.folder);
    await this.takeUpFormer();
    const { writes } = this;
    const places = await this.placesIn(this.folder);
    if (writes === this.writes) this.takeOver(places);
    else await this.read();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.watching?.dispose();
    this.changes.dispose();
  }

  /** A folder that is not there can't be watched. */
  private async watchFrom(folder: Uri): Promise<void> {
    await workspace.fs.createDirectory(folder);
    this.watching ??= this.watch(folder);
  }

  /** Not every host watches its storage; a reader comes back to a window before looking at it. */
  private watch(folder: Uri): Disposable {
    const later = (): void => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.read(), QUIET);
    };
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '*.json'));
    return Disposable.from(
      watcher,
      watcher.onDidCreate(later),
      watcher.onDidChange(later),
      watcher.onDidDelete(later),
      window.onDidChangeWindowState(({ focused }) => {
        if (focused) later();
      }),
    );
  }

  private takeOver(places: ReadonlyMap<string, ArticlePlace>): void {
    const before = this.places;
    this.places = places;
    const ids = [...new Set([...before.keys(), ...places.keys()])];
    const changed = ids.filter((id) => before.get(id)?.code !== places.get(id)?.code);
    if (changed.length > 0) this.changes.fire(changed);
  }

  private async write(article: string, place: ArticlePlace | undefined): Promise<void> {
    if (!this.folder) return;
    const file = Uri.joinPath(this.folder, fileNameOf(article));
    if (place) await workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify({ article, place })));
    else await deleteIfThere(file);
  }

  private async placesIn(folder: Uri): Promise<ReadonlyMap<string, ArticlePlace>> {
    const names = await namesIn(folder);
    const entries = await Promise.all(names.map((name) => this.entryIn(name)));
    return new Map(entries.filter((entry) => entry !== undefined).map(({ article, place }) => [article, place]));
  }

  private async entryIn(name: string): Promise<Entry | undefined> {
    if (!this.folder) return undefined;
    const file = Uri.joinPath(this.folder, name);
    try {
      const { article, place } = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file))) as Entry;
      const isEntry = typeof article === 'string' && typeof place.code === 'string';
      return isEntry ? { article: stableId(article), place } : undefined;
    } catch (error) {
      this.log.warn(`The place in ${file.path} could not be read: ${String(error)}`);
      return undefined;
    }
  }

  private async takeUpFormer(): Promise<void> {
    const former = this.former.get<Readonly<Record<string, ArticlePlace>>>(FORMER_KEY);
    if (!former) return;
    for (const [id, place] of Object.entries(former)) await this.write(stableId(id), place);
    await this.former.update(FORMER_KEY, undefined);
  }
}

/** Undefined where the article stands elsewhere. */
function movedId(id: string, from: string, to: string): string | undefined {
  const isThere = id === from || id.startsWith(`${from}/`) || id.startsWith(`${from}#`);
  return isThere ? to + id.slice(from.length) : undefined;
}

async function namesIn(folder: Uri): Promise<string[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.map(([name]) => name).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}

async function deleteIfThere(file: Uri): Promise<void> {
  try {
    await workspace.fs.delete(file, { useTrash: false });
  } catch {
    // Another window was quicker.
  }
}
