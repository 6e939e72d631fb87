import { EventEmitter, FileSystemError, RelativePattern, Uri, window, workspace, Disposable } from 'vscode';
import { annotations } from '../../core/index';

type Note = annotations.Note;
type NoteLines = annotations.NoteLines;
/** A note by its id, as it is to be; undefined: it is to go. */
export type NoteChanges = ReadonlyMap<string, Note | undefined>;

/** Milliseconds of quiet before the file is read again. */
const QUIET = 100;
/** Milliseconds in which another window, writing at the same moment, may have written over what this one wrote. */
const CONTESTED = 3000;

interface Recent {
  readonly note: Note | undefined;
  readonly at: number;
}

/**
 * One file of notes. What is written is read first, so that only the changed lines differ from what others wrote; what two
 * windows wrote at the same moment is looked at again, and written once more where it was lost.
 */
export class KeptNotes implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly recent = new Map<string, Recent>();
  private work: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private watching: Disposable | undefined;
  private text: string | undefined;
  /** As the file stands. */
  known: NoteLines = annotations.readNoteLines('');
  /** The file holds something else, and nothing is written into it. */
  isOther = false;
  /** The file is there and can't be read: what is known of it is as it was before. */
  isUnreadable = false;
  readonly onDidChange = this.changes.event;

  constructor(readonly file: Uri) {}

  get isThere(): boolean {
    return this.text !== undefined && !this.isOther;
  }

  /** Reads the file, and follows it from then on. Where it can't be read, what is known of it stays. */
  read(): Promise<void> {
    return this.inTurn(async () => {
      this.watching ??= this.watch();
      if (!(await this.takenOver())) return;
      const lost = this.lostAgain();
      if (lost.size > 0) await this.put(lost);
    });
  }

  /** @throws where the file can't be read or written: what stands in it is never written over unread */
  write(changes: NoteChanges): Promise<void> {
    return this.inTurn(async () => {
      await this.takeOver();
      const at = Date.now();
      await this.put(changes);
      for (const [id, note] of changes) this.recent.set(id, { note, at });
    });
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.watching?.dispose();
    this.changes.dispose();
  }

  private inTurn(task: () => Promise<void>): Promise<void> {
    const done = this.work.then(task);
    this.work = done.catch(() => undefined);
    return done;
  }

  private async put(changes: NoteChanges): Promise<void> {
    const text = annotations.writtenNoteLines(this.known, changes);
    const [folder, name] = [Uri.joinPath(this.file, '..'), this.file.path.split('/').at(-1) ?? ''];
    await workspace.fs.createDirectory(folder);
    // Whole or not at all: what ends in the middle of writing leaves the file as it was.
    const made = Uri.joinPath(folder, `.${name}.${Math.random().toString(36).slice(2)}`);
    try {
      await workspace.fs.writeFile(made, new TextEncoder().encode(text));
      await workspace.fs.rename(made, this.file, { overwrite: true });
    } catch (error) {
      await workspace.fs.delete(made).then(undefined, () => undefined);
      throw error;
    }
    this.take(text);
  }

  private async takeOver(): Promise<void> {
    this.take(await textOf(this.file));
  }

  private async takenOver(): Promise<boolean> {
    const before = this.isUnreadable;
    this.isUnreadable = await this.takeOver().then(
      () => false,
      () => true,
    );
    if (this.isUnreadable !== before) this.changes.fire();
    return !this.isUnreadable;
  }

  private take(text: string | undefined): void {
    if (text === this.text) return;
    this.text = text;
    this.isOther = text !== undefined && !annotations.holdsNotes(text);
    this.known = annotations.readNoteLines(this.isOther ? '' : (text ?? ''));
    this.changes.fire();
  }

  /** What this window wrote a moment ago and the file does not say. A later change of the same note is another's will. */
  private lostAgain(): NoteChanges {
    const lost = new Map<string, Note | undefined>();
    const known = new Map(this.known.notes.map((note) => [note.id, note]));
    for (const [id, { note, at }] of this.recent) {
      if (Date.now() - at > CONTESTED) this.recent.delete(id);
      else if (note && !known.has(id)) lost.set(id, note);
    }
    return lost;
  }

  /** Not every host watches every file; a reader comes back to a window before looking at it. */
  private watch(): Disposable {
    const later = (): void => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.read(), QUIET);
    };
    const name = this.file.path.slice(this.file.path.lastIndexOf('/') + 1);
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(this.file, '..'), name));
    return Disposable.from(
      ...[watcher, watcher.onDidCreate(later), watcher.onDidChange(later), watcher.onDidDelete(later)],
      window.onDidChangeWindowState(({ focused }) => {
        if (focused) later();
      }),
    );
  }
}

/** Undefined where there is no file. @throws where it can't be read, or is no UTF-8 */
async function textOf(file: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
