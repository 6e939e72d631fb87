import { EventEmitter } from 'vscode';
import type { Disposable } from 'vscode';
import type { CorpusChange, CorpusGaps, CorpusProgress } from './corpus';
import { Unanswered } from './unanswered';

/**
 * Milliseconds of reading between two things told. A view of VS Code waits for 200 ms of quiet before it shows a new
 * message, and is told twice: how far the reading is, and what came.
 */
export const TELL_EVERY = 500;
/** The same of a long reading: each time a view is drawn anew, and nobody counts thousands. */
const TELL_OF_MANY_EVERY = 2000;
/** Milliseconds after which a reading is long. */
const LONG = 15_000;

/** Tells how a corpus changes: not each file at once, but what changed since it was told last. */
export class CorpusEvents implements Disposable {
  private readonly changes = new EventEmitter<CorpusChange>();
  private readonly progresses = new EventEmitter<CorpusProgress | undefined>();
  private readonly gapChanges = new EventEmitter<CorpusGaps>();
  private changed = new Set<string>();
  private toldAt = 0;
  /** When the reading that is told of began. */
  private since: number | undefined;
  /** Articles, as they were told last. */
  size = 0;
  readonly onDidChange = this.changes.event;
  readonly onDidProgress = this.progresses.event;
  readonly onDidChangeGaps = this.gapChanges.event;

  /**
   * @param count how many articles there are
   * @param now milliseconds of a clock that only goes forward
   */
  constructor(
    private readonly count: () => Promise<number>,
    private readonly now = (): number => performance.now(),
  ) {}

  /** These files are told of with the next change. */
  note(files: readonly string[]): void {
    for (const file of files) this.changed.add(file);
  }

  /** @param progress undefined: all has been read */
  tellProgress(progress: CorpusProgress | undefined): void {
    this.since = progress && (this.since ?? this.now());
    this.progresses.fire(progress);
  }

  tellGaps(gaps: CorpusGaps): void {
    this.gapChanges.fire(gaps);
  }

  /** How far the reading is, and what changed meanwhile; nothing where it was told just now. */
  async tellNow(progress: CorpusProgress | undefined): Promise<void> {
    const now = this.now();
    const isLong = this.since !== undefined && now - this.since > LONG;
    if (now - this.toldAt < (isLong ? TELL_OF_MANY_EVERY : TELL_EVERY)) return;
    this.toldAt = now;
    this.tellProgress(progress);
    await this.tellChanges();
  }

  async tellChanges(): Promise<void> {
    const files = this.changed;
    this.changed = new Set();
    const size = (await orUnanswered(this.count())) ?? this.size;
    if (files.size === 0 && size === this.size) return;
    this.size = size;
    this.changes.fire({ files });
  }

  /** Whatever was answered before may be no more: all is to be asked anew. */
  async tellAnother(): Promise<void> {
    this.size = (await orUnanswered(this.count())) ?? this.size;
    this.changes.fire({ files: new Set(), isAnother: true });
  }

  dispose(): void {
    for (const emitter of [this.changes, this.progresses, this.gapChanges]) emitter.dispose();
  }
}

/** Undefined where nobody can be asked now: what was told last stays. */
async function orUnanswered<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    return undefined;
  }
}
