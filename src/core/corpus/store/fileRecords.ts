import type { FileRecord } from './fileRecord';

const FIRST = 256;

/** Nothing was read of the file yet. */
const NONE = 0;

/**
 * The latest record of each file by the file's number, in columns: some fifty bytes a file, where an object with its parts
 * takes hundreds.
 */
export class FileRecords {
  /** One more than the record's number, so that `NONE` is no record. */
  private readings = new Float64Array(FIRST);
  /** Bytes; -1 where the file is not there any more. */
  private sizes = new Float64Array(FIRST);
  private times = new Float64Array(FIRST);
  private articles = new Uint32Array(FIRST);
  private readonly hashes: string[] = [];
  private readonly notRead = new Map<number, readonly unknown[]>();

  take(number: number, { reading, state, articles, notRead }: Omit<FileRecord, 'file'>): void {
    if (number >= this.readings.length) this.grow(number);
    this.readings[number] = reading + 1;
    this.sizes[number] = state?.size ?? -1;
    this.times[number] = state?.time ?? 0;
    this.hashes[number] = state?.hash ?? '';
    this.articles[number] = articles;
    if (notRead.length > 0) this.notRead.set(number, notRead);
    else this.notRead.delete(number);
  }

  forget(number: number): void {
    this.readings[number] = NONE;
    this.notRead.delete(number);
  }

  has(number: number): boolean {
    return (this.readings[number] ?? NONE) !== NONE;
  }

  /** Of the reading that the record is about; -1 where there is no record. */
  reading(number: number): number {
    return (this.readings[number] ?? NONE) - 1;
  }

  get(number: number): Omit<FileRecord, 'file'> | undefined {
    if (!this.has(number)) return undefined;
    return {
      reading: this.reading(number),
      state: this.state(number),
      articles: this.articles[number] ?? 0,
      notRead: this.notRead.get(number) ?? [],
    };
  }

  private state(number: number): FileRecord['state'] {
    const size = this.sizes[number] ?? -1;
    return size < 0 ? undefined : { size, time: this.times[number] ?? 0, hash: this.hashes[number] ?? '' };
  }

  private grow(number: number): void {
    const length = 2 ** Math.ceil(Math.log2(number + 1));
    const longer = <T extends Float64Array | Uint32Array>(column: T, made: T): T => (made.set(column), made);
    this.readings = longer(this.readings, new Float64Array(length));
    this.sizes = longer(this.sizes, new Float64Array(length));
    this.times = longer(this.times, new Float64Array(length));
    this.articles = longer(this.articles, new Uint32Array(length));
  }
}
