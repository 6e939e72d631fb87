import type { articleBlocks } from '../../core/index';
import type { FileRead } from './fileToIndex';
import type { NotRead, NotReadPart } from './notRead';

/** What the host knows of a file: how it stood when it was read, and what came of it. */
interface KnownFile {
  readonly reading: number;
  readonly state: articleBlocks.FileState | undefined;
  readonly articles: number;
  readonly notRead: readonly NotReadPart[];
}

/** Reasons that may go away while the file stays as it is. */
const PASSING: readonly string[] = ['too-large', 'link', 'ended-analysis', 'failed'] satisfies NotReadPart['reason'][];

/** The files that have been read. */
export class KnownFiles {
  private readonly files = new Map<string, KnownFile>();
  private links: readonly string[] = [];

  has(file: string): boolean {
    return this.files.has(file);
  }

  holds(file: string): boolean {
    return (this.files.get(file)?.articles ?? 0) > 0;
  }

  /** Is a file of the same folder known? */
  hasBeside(file: string): boolean {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    for (const other of this.files.keys())
      if (other.startsWith(folder) && !other.includes('/', folder.length)) return true;
    return false;
  }

  all(): readonly string[] {
    return [...this.files.keys()];
  }

  take({ file, state, articles, notRead, reading }: articleBlocks.FileRecord): void {
    this.files.set(file, { reading, state, articles, notRead: notRead as readonly NotReadPart[] });
  }

  /** The file can't be read at this moment; what was read of it before stays. */
  fail(file: string, part: NotReadPart): void {
    const known = this.files.get(file);
    this.files.set(file, { reading: 0, state: undefined, articles: known?.articles ?? 0, notRead: [part] });
  }

  remove(file: string): void {
    this.files.delete(file);
  }

  /** Is the file as it was when it was read? One that could not be read for a passing reason is to be tried again. */
  isUnchanged(file: string, { size, time }: Omit<articleBlocks.FileState, 'hash'>): boolean {
    const known = this.files.get(file);
    if (!known?.state || known.notRead.some(({ reason, line }) => line === undefined && PASSING.includes(reason)))
      return false;
    return known.state.size === size && known.state.time === time;
  }

  /** Is the file as long as it was, so that its bytes are worth a look? */
  mayBeSame(file: string, { size }: Omit<articleBlocks.FileState, 'hash'>): boolean {
    const state = this.files.get(file)?.state;
    return state?.size === size && state.hash !== '';
  }

  /** The record of a file that has the same bytes as when it was read, and another time; undefined where they differ. */
  sameBytes(file: string, state: articleBlocks.FileState): FileRead | undefined {
    const known = this.files.get(file);
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
    const files = [...this.files].flatMap(([uri, { notRead }]) => notRead.map((part): NotRead => ({ uri, ...part })));
    return [...links, ...files].sort((a, b) =>
      a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : (a.line ?? 0) - (b.line ?? 0),
    );
  }
}
