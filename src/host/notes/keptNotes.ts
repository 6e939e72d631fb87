import { EventEmitter, RelativePattern, Uri, window, workspace, Disposable } from 'vscode';
import { annotations } from '../../core/index';
import type { Platform } from '../platform';
import { replacedWhole, stampOf, notesText, knownNotesText } from './noteFile';

type Note = annotations.Note;
type NoteLines = annotations.NoteLines;
/** A note by its id, as it is to be; undefined: it is to go. */
export type NoteChanges = ReadonlyMap<string, Note | undefined>;

/** Milliseconds of quiet before the file is read again. */
const QUIET = 100;
/** Milliseconds in which another window, writing at the same moment, may have written over what this one wrote. */
const CONTESTED = 3000;
/** So often a file is read again before it is written, since others write it. */
const MOST_TRIES = 30;

interface Recent {
  readonly note: Note | undefined;
  readonly at: number;
}

/**
 * One file of notes. What is written is read first, so that only the changed lines differ from what others wrote, and read
 * again where its time says that another wrote meanwhile; what two windows wrote at the very same moment is looked at again,
 * and written once more where it was lost.
 */
export class KeptNotes implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly recent = new Map<string, Recent>();
  private work: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private watching: Disposable | undefined;
  private text: string | undefined;
  /** Of the file as it was read last. */
  private stamp = '';
  private isOver = false;
  /** As the file stands. */
  known: NoteLines = annotations.readNoteLines('');
  /** The file holds something else, and nothing is written into it. */
  isOther = false;
  /** The file is there and can't be read: what is known of it is as it was before. */
  isUnreadable = false;
  readonly onDidChange = this.changes.event;

  constructor(
    readonly file: Uri,
    private readonly platform: Pick<Platform, 'replaced'>,
  ) {}

  get isThere(): boolean {
    return this.text !== undefined && !this.isOther;
  }

  /** Reads the file, and follows it from then on. Where it can't be read, what is known of it stays. */
  read(): Promise<void> {
    return this.inTurn(async () => {
      this.watching ??= this.watch();
      if (!(await this.takenOver()) || this.isOver) return;
      const lost = this.lostAgain();
      if (lost.size > 0) await this.written(lost);
    });
  }

  /** @throws where the file can't be read or written: what stands in it is never written over unread */
  write(changes: NoteChanges): Promise<void> {
    return this.inTurn(async () => {
      await this.takeOver();
      const at = Date.now();
      await this.written(changes);
      for (const [id, note] of changes) this.recent.set(id, { note, at });
    });
  }

  dispose(): void {
    this.isOver = true;
    clearTimeout(this.timer);
    this.watching?.dispose();
    this.changes.dispose();
  }

  private inTurn(task: () => Promise<void>): Promise<void> {
    const done = this.work.then(task);
    this.work = done.catch(() => undefined);
    return done;
  }

  /** Reads and writes until nobody else wrote between the two. */
  private async written(changes: NoteChanges): Promise<void> {
    for (let tried = 0; tried < MOST_TRIES; tried++) {
      if (tried > 0) await this.takeOver();
      const text = annotations.writtenNoteLines(this.known, changes);
      if (await replacedWhole(this.file, text, this.stamp, this.platform)) {
        this.take(text);
        return;
      }
    }
    throw new Error(`${this.file.path} is written by others all the time`);
  }

  private async takeOver(): Promise<void> {
    this.stamp = await stampOf(this.file, this.platform);
    this.take(await (this.text === undefined ? notesText(this.file) : knownNotesText(this.file)));
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
