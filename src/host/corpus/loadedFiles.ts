import type { FileOnDisk, FileToIndex } from './fileToIndex';

/** A file with its bytes, or one whose bytes the analysis reads, before its reading has a number. */
export type LoadedFile = Omit<FileToIndex, 'reading'> | Omit<FileOnDisk, 'reading'>;

/** Files that are analysed together, and bytes after which no more are added. */
const BATCH = { files: 64, bytes: 256 * 1024 };
/** A file above this size is analysed by itself, beside the small ones. */
export const LARGE = 1024 * 1024;
/** Bytes that wait for the analysis at most, and files. */
const AHEAD = { files: 256, bytes: 8 * 1024 * 1024 };

/** Files between those who read them and those who analyse them: small ones in batches, large ones one at a time. */
export class LoadedFiles {
  private small: LoadedFile[] = [];
  private large: LoadedFile[] = [];
  private isOver = false;
  private wake: () => void = () => undefined;
  private woken = this.next();

  /** Resolves when there is room for it. */
  async put(file: LoadedFile): Promise<void> {
    while (this.isFull && !this.isOver) await this.woken;
    (bytesOf(file) > LARGE ? this.large : this.small).push(file);
    this.changed();
  }

  /** The next to analyse; undefined when there will be no more. */
  async take(which: 'small' | 'large'): Promise<readonly LoadedFile[] | undefined> {
    for (;;) {
      const taken = which === 'small' ? this.batch() : this.large.splice(0, 1);
      if (taken.length > 0) {
        this.changed();
        return taken;
      }
      if (this.isOver) return undefined;
      await this.woken;
    }
  }

  /** Nothing more comes. */
  end(): void {
    this.isOver = true;
    this.changed();
  }

  /** Takes all out that waits. */
  clear(): readonly LoadedFile[] {
    const all = [...this.small.splice(0), ...this.large.splice(0)];
    this.changed();
    return all;
  }

  private get isFull(): boolean {
    const waiting = [...this.small, ...this.large];
    return waiting.length >= AHEAD.files || waiting.reduce((sum, file) => sum + bytesOf(file), 0) >= AHEAD.bytes;
  }

  private batch(): LoadedFile[] {
    let size = 0;
    const count = this.small.findIndex((file) => (size += bytesOf(file)) >= BATCH.bytes);
    return this.small.splice(0, Math.min(count < 0 ? Infinity : count + 1, BATCH.files));
  }

  private next(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  private changed(): void {
    const { wake } = this;
    this.woken = this.next();
    wake();
  }
}

/** That lie with the host. */
const bytesOf = (file: LoadedFile): number => ('bytes' in file ? file.bytes.length : 0);
