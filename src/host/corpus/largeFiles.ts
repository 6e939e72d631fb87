import type { articleBlocks } from '../../core/index';
import type { FileRead } from './fileToIndex';
import { LineFiles } from './lineFiles';
import type { LineFilesNeeds } from './lineFiles';
import type { KnownFiles } from './knownFiles';
import type { ReadingQueue } from './readingQueue';
import { AnalysisGone } from './restartedAnalyser';

type State = Omit<articleBlocks.FileState, 'hash'>;

export interface LargeFilesNeeds extends Omit<LineFilesNeeds, 'advanced'> {
  readonly queue: ReadingQueue;
  readonly known: KnownFiles;
  readonly nextReading: () => number;
  readonly began: (files: readonly { readonly file: string; readonly reading: number }[]) => Promise<void>;
  readonly takeRecord: (record: FileRead) => void;
  readonly gaveUp: (error: AnalysisGone, files: readonly string[]) => void;
  readonly failed: (file: string, error: unknown) => void;
}

/** A file that is written to all the time is read so often at a stretch; what is read last stays. */
const ATTEMPTS = 3;

/** Files of lines that are read in pieces: one after another, beside all smaller ones. */
export class LargeFiles {
  private readonly files: LineFiles;
  /** Whoever set `stopped` wants no more of the file. */
  private readonly waiting = new Map<string, { stopped: boolean }>();
  /** Resolves when all that were added have been read. */
  done: Promise<void> = Promise.resolve();

  constructor(private readonly needs: LargeFilesNeeds) {
    const advanced = (file: string, share: number): void => {
      needs.queue.advanced(file, share);
    };
    this.files = new LineFiles({ ...needs, advanced });
  }

  get isBusy(): boolean {
    return this.waiting.size > 0;
  }

  /** @param isForced it is read even where its bytes are as they were */
  add(file: string, state: State, isForced: boolean): void {
    const order = { stopped: false };
    this.waiting.set(file, order);
    this.done = this.done.then(async () => {
      if (!order.stopped) await this.read(file, state, isForced, order);
      if (this.waiting.get(file) === order) this.waiting.delete(file);
    });
  }

  /** What is not at its end is left. */
  stop(): void {
    for (const [file, order] of this.waiting) {
      order.stopped = true;
      this.needs.queue.leave(file);
    }
    this.waiting.clear();
  }

  private async read(file: string, state: State, isForced: boolean, order: { stopped: boolean }): Promise<void> {
    const { queue, takeRecord, gaveUp, failed } = this.needs;
    try {
      const same = isForced ? undefined : await this.sameBytes(file, state);
      const record = same ?? (await this.anew(file, state, order));
      if (order.stopped) return;
      if (record) takeRecord(record);
      queue.finished(file);
    } catch (error) {
      if (error instanceof AnalysisGone) gaveUp(error, [file]);
      else failed(file, error);
    }
  }

  private async sameBytes(file: string, state: State): Promise<FileRead | undefined> {
    if (!this.needs.known.mayBeSame(file, state)) return undefined;
    return this.needs.known.sameBytes(file, { ...state, hash: await this.files.hash(file) });
  }

  private async anew(file: string, state: State, order: { stopped: boolean }): Promise<FileRead | undefined> {
    const isStopped = (): boolean => order.stopped;
    for (let attempt = 1; ; attempt++) {
      const reading = this.needs.nextReading();
      await this.needs.began([{ file, reading }]);
      const read = await this.files.read(file, reading, state, isStopped);
      if (!read || !read.isChanged || attempt === ATTEMPTS) return read?.record;
      state = read.now;
    }
  }
}
