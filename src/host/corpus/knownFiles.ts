import { articleBlocks } from '../../core/index';
import type { FileRead } from './fileToIndex';
import type { NotRead, NotReadPart } from './notRead';

/** Reasons that may go away while the file stays as it is. */
const PASSING: readonly string[] = ['too-large', 'link', 'ended-analysis', 'failed'] satisfies NotReadPart['reason'][];

/** The files that have been read: how each stood then, and what came of it. */
export class KnownFiles {
  /** Each file's number in `records`. */
  private readonly numbers = new Map<string, number>();
  private readonly records = new articleBlocks.FileRecords();
  /** Files of which something was not read. */
  private readonly gaps = new Set<string>();
  private given = 0;
  private links: readonly string[] = [];

  has(file: string): boolean {
    return this.numbers.has(file);
  }

  holds(file: string): boolean {
    return (this.get(file)?.articles ?? 0) > 0;
  }

  /** Is a file of the same folder, or of one below it, known? */
  hasNear(file: string): boolean {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    for (const other of this.numbers.keys()) if (other.startsWith(folder)) return true;
    return false;
  }

  all(): readonly string[] {
    return [...this.numbers.keys()];
  }

  take(record: articleBlocks.FileRecord): void {
    const { file, notRead } = record;
    const number = this.numbers.get(file) ?? ++this.given;
    this.numbers.set(file, number);
    this.records.take(number, record);
    if (notRead.length > 0) this.gaps.add(file);
    else this.gaps.delete(file);
  }

  /** The file can't be read at this moment; what was read of it before stays. */
  fail(file: string, part: NotReadPart): void {
    this.take({ file, reading: 0, state: undefined, articles: this.get(file)?.articles ?? 0, notRead: [part] });
  }

  remove(file: string): void {
    const number = this.numbers.get(file);
    if (number !== undefined) this.records.forget(number);
    this.numbers.delete(file);
    this.gaps.delete(file);
  }

  /** Is the file as it was when it was read? One that could not be read for a passing reason is to be tried again. */
  isUnchanged(file: string, { size, time }: Omit<articleBlocks.FileState, 'hash'>): boolean {
    const known = this.get(file);
    if (!known?.state || known.notRead.some(({ reason, line }) => line === undefined && PASSING.includes(reason)))
      return false;
    return known.state.size === size && known.state.time === time;
  }

  /** Is the file as long as it was, so that its bytes are worth a look? */
  mayBeSame(file: string, { size }: Omit<articleBlocks.FileState, 'hash'>): boolean {
    const state = this.get(file)?.state;
    return state?.size === size && state.hash !== '';
  }

  /** The record of a file that has the same bytes as when it was read, and another time; undefined where they differ. */
  sameBytes(file: string, state: articleBlocks.FileState): FileRead | undefined {
    const known = this.get(file);
    if (known?.state?.hash !== state.hash || known.state.size !== state.size) return undefined;
    return { file, ...known, state };
  }

  /** The folders that are links, and whose files therefore are not looked at. */
  setLinks(folders: readonly string[]): void {
    this.links = folders;
  }

  /** Sorted by file and line. */
  notRead(): readonly NotRead[] {
    const links = this.links.map((uri): NotRead => ({ uri, reason: 'link' }));
    const files = [...this.gaps].flatMap((uri) => (this.get(uri)?.notRead ?? []).map((part) => ({ uri, ...part })));
    return [...links, ...files].sort((a, b) =>
      a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : (a.line ?? 0) - (b.line ?? 0),
    );
  }

  private get(file: string): Omit<FileRead, 'file'> | undefined {
    const number = this.numbers.get(file);
    const record = number === undefined ? undefined : this.records.get(number);
    return record && { ...record, notRead: record.notRead as readonly NotReadPart[] };
  }
}
