import type { CorpusProgress } from './corpus';

/**
 * The files that wait to be read, and those that a stop left unread. Counts go on from a stop to the reading that takes
 * up what was left, and begin anew when nothing is left.
 */
export class ReadingQueue {
  private readonly waiting = new Set<string>();
  /** Goes on from where it was: a new one would pass over every file that waits no more, and take quadratic time. */
  private inOrder = this.waiting.values();
  /** Those of them that go before all others; some may wait no more. */
  private readonly hastened = new Set<string>();
  private readonly atWork = new Set<string>();
  private readonly left = new Set<string>();
  private total = 0;
  /** How much of the large files at work has been read. */
  private readonly shares = new Map<string, number>();
  private wake: () => void = () => undefined;

  /** How far the reading is; undefined where every file has been read. */
  get progress(): CorpusProgress | undefined {
    const { total } = this;
    if (total === 0) return undefined;
    const [share] = this.shares.values();
    return { done: total - this.unread, total, ...(share === undefined ? {} : { share }) };
  }

  /** Files remain that a stop left unread. */
  get stopped(): boolean {
    return this.left.size > 0;
  }

  get isWaiting(): boolean {
    return this.waiting.size > 0;
  }

  wasLeft(file: string): boolean {
    return this.left.has(file);
  }

  add(files: Iterable<string>): void {
    for (const file of files) {
      if (!this.left.delete(file) && !this.waiting.has(file)) this.total++;
      this.waiting.add(file);
    }
    this.wake();
  }

  /** These go before all others that wait: the reader has just written them, and a hundred thousand may stand before. */
  hasten(files: Iterable<string>): void {
    for (const file of files) if (this.waiting.has(file)) this.hastened.add(file);
  }

  /** Resolves when more is added. */
  added(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  /** So much of this file has been read, from 0 to 1. */
  advanced(file: string, share: number): void {
    if (this.atWork.has(file)) this.shares.set(file, Math.max(share, this.shares.get(file) ?? 0));
  }

  /** The next file to read; `finished` or `leave` is due for each. */
  next(): string | undefined {
    const file = this.first();
    if (file === undefined) return undefined;
    this.waiting.delete(file);
    this.hastened.delete(file);
    this.atWork.add(file);
    return file;
  }

  private first(): string | undefined {
    for (const file of this.hastened) {
      if (this.waiting.has(file)) return file;
      this.hastened.delete(file);
    }
    const next = this.inOrder.next();
    if (next.done !== true) return next.value;
    // What came since its end is seen by a new one.
    this.inOrder = this.waiting.values();
    return this.inOrder.next().value;
  }

  finished(file: string): void {
    this.atWork.delete(file);
    this.shares.delete(file);
    if (this.unread === 0) this.total = 0;
  }

  /** This file is at work no more, and waits again. */
  again(file: string): void {
    this.atWork.delete(file);
    this.waiting.add(file);
    this.wake();
  }

  /** This file could not be read for now. */
  leave(file: string): void {
    this.atWork.delete(file);
    this.shares.delete(file);
    this.left.add(file);
  }

  /** Leaves all that waits. Answers how many files are left unread now. */
  stop(): number {
    for (const file of this.waiting) this.left.add(file);
    this.waiting.clear();
    return this.left.size;
  }

  /** What was left waits again. */
  takeUp(): void {
    for (const file of this.left) this.waiting.add(file);
    this.left.clear();
  }

  /** The files that wait or were left. */
  get files(): readonly string[] {
    return [...this.waiting, ...this.left];
  }

  /** Forgets these files, unless they are being read at this moment, and counts anew from what remains. */
  restart(files: Iterable<string>): void {
    this.drop(files);
    this.total = this.unread;
  }

  /** These files are there no more. */
  drop(gone: Iterable<string>): void {
    for (const file of gone) if (this.waiting.delete(file) || this.left.delete(file)) this.total--;
    if (this.unread === 0) this.total = 0;
  }

  private get unread(): number {
    return this.waiting.size + this.atWork.size + this.left.size;
  }
}
