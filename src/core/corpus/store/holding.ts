import type { ArticlePlace } from '../../article/model';
import type { ReadPart } from './blockHeads';
import { ARTICLES_OF_BLOCK } from './blockParts';
import type { BlockBytes } from './blockParts';
import type { FileRecord } from './fileRecord';
import { FileRecords } from './fileRecords';
import { HeldBlock } from './heldBlock';
import { NameNumbers } from './nameNumbers';
import { recordsOf } from './recordBytes';

/** Which article: its block's number and its place there. */
export interface Held {
  readonly block: HeldBlock;
  readonly article: number;
  /** Both in one number, for lists of many. */
  readonly ref: number;
}

const NO_READING = -1;

/**
 * All that a store holds in memory. Articles count that are from the latest reading of their file that came to its end, or
 * from the first one while it is under way; what is older is there and not seen.
 */
export class Holding {
  readonly files = new NameNumbers();
  readonly names = new NameNumbers();
  /** By the file's number, like all that follows: the latest records, and the reading whose articles count. */
  private readonly latest = new FileRecords();
  /** No file has the number 0. */
  private readonly counting: number[] = [NO_READING];
  /** Whether articles of the file were taken up, of whatever reading. */
  private readonly areHeld: boolean[] = [];
  private readonly blocks: (HeldBlock | undefined)[] = [];
  /** Places that the reader set by hand, by file and line. */
  private readonly byHand = new Map<number, Map<number, ArticlePlace>>();
  /** Grows with every change. */
  version = 0;
  /** Grows where an article that was there may count no more, or from now on, or belong to another group. */
  countingChanges = 0;

  /** Takes a block up. @returns its number */
  add(bytes: Pick<BlockBytes, 'heads' | 'files' | 'described' | 'signature'>, read: ReadPart): number {
    this.version++;
    const block = new HeldBlock(bytes, read, this.files, this.names);
    for (const record of recordsOf(bytes.files)) this.take(record);
    for (let article = 0; article < block.count; article++) this.areHeld[block.get(article, 'file')] = true;
    return this.blocks.push(block) - 1;
  }

  drop(block: number): void {
    this.version++;
    this.countingChanges++;
    this.blocks[block] = undefined;
  }

  /** Of those that are held and those that were dropped: one more than the last block's number. */
  get blockCount(): number {
    return this.blocks.length;
  }

  block(number: number): HeldBlock | undefined {
    return this.blocks[number];
  }

  /** The reading has begun: where the file was never read, its articles are seen as they come. */
  begin(file: string, reading: number): void {
    const number = this.files.number(file);
    if (this.latest.get(number)?.state) return;
    this.count(number, Math.max(this.countingOf(number), reading));
  }

  record(file: string): FileRecord | undefined {
    const record = this.latest.get(this.files.find(file));
    return record && { file, ...record };
  }

  /** The latest records of all files that are there. */
  *records(): Generator<FileRecord, void, undefined> {
    for (let number = 1; number <= this.files.size; number++) {
      const record = this.latest.get(number);
      if (record?.state) yield { file: this.files.name(number) ?? '', ...record };
    }
  }

  counts({ block, article }: Pick<Held, 'block' | 'article'>): boolean {
    return this.countingOf(block.get(article, 'file')) === block.readings[article];
  }

  /** Every article that counts. */
  *articles(): Generator<Held, void, undefined> {
    for (const number of this.blocks.keys()) yield* this.articlesOf(number);
  }

  *articlesOf(number: number): Generator<Held, void, undefined> {
    const block = this.blocks[number];
    for (let article = 0; block && article < block.count; article++) {
      if (this.counts({ block, article })) yield { block, article, ref: number * ARTICLES_OF_BLOCK + article };
    }
  }

  /** The numbers of the blocks that are held. */
  *numbers(): Generator<number, void, undefined> {
    for (const [number, block] of this.blocks.entries()) if (block) yield number;
  }

  at(ref: number): Held | undefined {
    const block = this.blocks[Math.floor(ref / ARTICLES_OF_BLOCK)];
    return block && { block, article: ref % ARTICLES_OF_BLOCK, ref };
  }

  idOf({ block, article }: Held): string {
    const file = this.files.name(block.get(article, 'file')) ?? '';
    const line = block.get(article, 'line');
    return line === 0 ? file : `${file}#L${line}`;
  }

  /** The article of this id. O(n) in the number of articles, with a step of some nanoseconds. */
  find(id: string): Held | undefined {
    const [, name = id, line = '0'] = /^(.*)#L(\d+)$/su.exec(id) ?? [];
    const file = this.files.find(name);
    if (file === 0) return undefined;
    for (const held of this.articles()) {
      const { block, article } = held;
      if (block.get(article, 'file') === file && block.get(article, 'line') === Number(line)) return held;
    }
    return undefined;
  }

  /** @param places by the article's id */
  setByHand(places: ReadonlyMap<string, ArticlePlace>): void {
    this.version++;
    this.countingChanges++;
    this.byHand.clear();
    for (const [id, place] of places) {
      const [, name = id, line = '0'] = /^(.*)#L(\d+)$/su.exec(id) ?? [];
      const file = this.files.number(name);
      const lines = this.byHand.get(file) ?? new Map<number, ArticlePlace>();
      this.byHand.set(file, lines.set(Number(line), place));
    }
  }

  handSet({ block, article }: Pick<Held, 'block' | 'article'>): ArticlePlace | undefined {
    if (this.byHand.size === 0) return undefined;
    return this.byHand.get(block.get(article, 'file'))?.get(block.get(article, 'line'));
  }

  private take(record: FileRecord): void {
    const number = this.files.number(record.file);
    if (this.latest.reading(number) > record.reading) return;
    this.latest.take(number, record);
    this.count(number, record.reading);
  }

  /** From now on the file's articles of this reading count. */
  private count(file: number, reading: number): void {
    if (this.areHeld[file] && this.countingOf(file) !== reading) this.countingChanges++;
    this.counting[file] = reading;
  }

  private countingOf(number: number): number {
    return this.counting[number] ?? NO_READING;
  }
}
