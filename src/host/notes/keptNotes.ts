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
/** Milliseconds for which the file says what was taken away: longer than another window may think it lost. */
const SAID = 2 * CONTESTED;
/** So often a file is read again before it is written, since others write it. */
const MOST_TRIES = 30;

interface Recent {
  readonly note: Note | undefined;
  /** As it stood before. */
  readonly was: Note | undefined;
  readonly at: number;
}

/**
 * One file of notes. What is written is read first, so that only the changed lines differ from what others wrote, and read
 * again where its time says that another wrote meanwhile; what two windows wrote at the very same moment is looked at again,
 * and written once more where it was lost. What one takes away the file says for some seconds, so that it is no loss to the
 * other.
 */
export class KeptNotes implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly recent = new Map<string, Recent>();
  private work: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private forgetting: ReturnType<typeof setTimeout> | undefined;
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
      const [at, before] = [Date.now(), byId(this.known)];
      await this.written(changes);
      for (const [id, note] of changes) this.recent.set(id, { note, was: before.get(id), at });
      this.forgetLater();
    });
  }

  dispose(): void {
    this.isOver = true;
    clearTimeout(this.timer);
    clearTimeout(this.forgetting);
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
      const text = annotations.writtenNoteLines(this.known, changes, deletionsNow());
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

  /** What this window did a moment ago and the file does not say. What was done later to the same note is another's will. */
  private lostAgain(): NoteChanges {
    const lost = new Map<string, Note | undefined>();
    const known = byId(this.known);
    for (const [id, { note, was, at }] of this.recent) {
      if (Date.now() - at > CONTESTED) this.recent.delete(id);
      else if (note ? !known.has(id) && !this.isTakenAway(id, at) : was && isSame(was, known.get(id)))
        lost.set(id, note);
    }
    return lost;
  }

  /** By another window, after this one wrote it. */
  private isTakenAway(id: string, at: number): boolean {
    return new Date(this.known.deleted.get(id) ?? '').getTime() >= at;
  }

  /** What was taken away stays in the file no longer than another window may need it. */
  private forgetLater(): void {
    clearTimeout(this.forgetting);
    if (this.known.deleted.size === 0) return;
    this.forgetting = setTimeout(() => {
      this.inTurn(() => this.forget()).catch(() => undefined);
    }, SAID + QUIET);
  }

  private async forget(): Promise<void> {
    await this.takeOver();
    if (this.isThere && this.known.deleted.size > 0) await this.written(new Map());
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

function deletionsNow(): annotations.Deletions {
  const now = Date.now();
  return { at: new Date(now).toISOString(), saidFrom: new Date(now - SAID).toISOString() };
}

const byId = ({ notes }: NoteLines): ReadonlyMap<string, Note> => new Map(notes.map((note) => [note.id, note]));

const isSame = (one: Note, other: Note | undefined): boolean =>
  other !== undefined && JSON.stringify(one.record) === JSON.stringify(other.record);
