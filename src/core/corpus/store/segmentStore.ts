import type { ArticlePlace } from '../../article/model';
import type { ReadPart } from './blockHeads';
import type { BlockBytes } from './blockParts';
import { BlockWriter } from './blockWriter';
import type { FileRecord } from './fileRecord';
import { Holding } from './holding';
import { readManifest } from './manifest';
import { mergeable, mergedBlocks } from './merging';
import { DamagedSegment, SEGMENT_BYTES, Segment, sizeOf } from './segment';
import { SegmentFiles, readFrom } from './segmentFiles';
import type { Written } from './segmentFiles';
import type { Storage } from './storage';
import type { StoreOptions } from './storeOptions';

/**
 * The articles of a corpus in a storage. Blocks are seen as soon as they are taken up, and kept with the next `flush`:
 * whenever the session ends, the next one finds what was flushed. A storage that refuses to write keeps nothing, and
 * everything else goes on.
 */
export class SegmentStore {
  readonly holding = new Holding();
  private written: Written[] = [];
  private waiting: { readonly block: BlockBytes; readonly number: number }[] = [];
  private waitingBytes = 0;
  private lastReading = 0;
  private flushing: Promise<void> = Promise.resolve();
  /** Questions and searches that may still ask for the segments as they are. */
  private readonly holders = new Set<object>();
  /** Some segments are being put in the place of others. */
  private exchange: Promise<unknown> | undefined;
  /** Why nothing is kept, where the storage refused. */
  refused: string | undefined;

  private readonly files: SegmentFiles;

  private constructor(
    private readonly storage: Storage,
    private readonly options: StoreOptions,
  ) {
    this.files = new SegmentFiles(storage, options);
  }

  /** What the storage holds of this engine and format; damaged segments are left out, and the log names them. */
  static async open(storage: Storage, options: StoreOptions): Promise<SegmentStore> {
    const store = new SegmentStore(storage, options);
    const manifest = await readManifest(storage);
    if (manifest?.engine === options.engine) {
      for (const { name, size } of await store.files.existing(manifest.segments)) await store.openSegment(name, size);
    } else if (manifest) options.log('What was kept of this corpus is of another version: it is made anew.');
    return store;
  }

  /** A number for a reading that begins now: greater than all before. */
  nextReading(): number {
    return (this.lastReading = Math.max(this.options.now(), this.lastReading + 1));
  }

  /** The file is being read, and its articles will bear this number. */
  begin(file: string, reading: number): void {
    this.holding.begin(file, reading);
  }

  /** Takes articles and records up; they are seen from now on. Writes once enough have come together. */
  async take(block: BlockBytes): Promise<void> {
    const number = this.holding.add(block, readHeld(block));
    this.waiting.push({ block, number });
    this.waitingBytes += sizeOf(block);
    if (this.waitingBytes > SEGMENT_BYTES / 2) await this.flush();
  }

  /** Files that are not there any more. */
  async remove(files: readonly string[]): Promise<void> {
    const reading = this.nextReading();
    const writer = new BlockWriter();
    for (const file of files) writer.record({ file, reading, state: undefined, articles: 0, notRead: [] });
    if (files.length > 0) await this.take(writer.finish());
  }

  setByHand(places: ReadonlyMap<string, ArticlePlace>): void {
    this.holding.setByHand(places);
  }

  record(file: string): FileRecord | undefined {
    return this.holding.record(file);
  }

  /** Writes what is not written yet. One at a time: the next waits for it. */
  flush(): Promise<void> {
    return this.inTurn(() => this.write());
  }

  /**
   * Makes one segment of several small ones, without what counts no more. Resolves to whether there was anything to do; to be
   * called again, while nothing else is to be done, until there is not.
   */
  async merge(): Promise<boolean> {
    if (this.holders.size > 0) return false;
    await this.flush();
    let isDone = false;
    await this.inTurn(async () => {
      isDone = await this.mergeSome();
    });
    return isDone;
  }

  /**
   * Segments stay as they are, however much of them counts no more, until the answer is called. Who asks remembers articles
   * by the numbers of their blocks, which are others in a segment that was brought together.
   */
  hold(): () => void {
    const holder = {};
    this.holders.add(holder);
    return () => this.holders.delete(holder);
  }

  /** Answers what was asked while the segments stay as they are; waits where some are just being exchanged. */
  async held<T>(answer: () => T | Promise<T>): Promise<T> {
    while (this.exchange) await this.exchange;
    const end = this.hold();
    try {
      return await answer();
    } finally {
      end();
    }
  }

  /** Removes files that no manifest names. */
  tidy(): Promise<void> {
    return this.files.tidy(this.written);
  }

  /**
   * A segment that does not hold what it should: its articles are taken out, so that their files count as not read.
   * @returns whether the error told of one that was not taken out yet
   */
  mend(error: unknown): boolean {
    if (!(error instanceof DamagedSegment)) return false;
    const damaged = this.written.find(({ segment }) => segment.name === error.segment);
    this.options.log(`A part of what was kept is damaged and is made again: ${error.message}`);
    if (!damaged) return false;
    this.written = this.written.filter((one) => one !== damaged);
    for (const number of damaged.blocks) this.holding.drop(number);
    return true;
  }

  /** Files whose articles are not all here any more: they are to be read again. */
  incomplete(): readonly string[] {
    const { files } = this.holding;
    const found: number[] = [];
    for (const { block, article } of this.holding.articles()) {
      const file = block.get(article, 'file');
      found[file] = (found[file] ?? 0) + 1;
    }
    return [...this.holding.records()]
      .filter(({ file, articles }) => articles !== (found[files.find(file)] ?? 0))
      .map(({ file }) => file);
  }

  private async openSegment(name: string, size: number): Promise<void> {
    try {
      const segment = await Segment.open(this.storage, name, size);
      const held = await segment.held();
      const blocks = held.map((bytes, block) => this.holding.add(bytes, readFrom(segment, block)));
      this.written.push({ segment, blocks });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.options.log(`A part of what was kept is damaged and is made again: ${reason}`);
    }
  }

  /** What changes the files is done one after another. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    this.flushing = this.flushing.then(work);
    return this.flushing;
  }

  private async write(): Promise<void> {
    const blocks = this.waiting;
    if (blocks.length === 0 || this.refused !== undefined) return;
    this.waiting = [];
    this.waitingBytes = 0;
    try {
      const made = await this.files.write(blocks.map(({ block }) => block));
      const written = withNumbers(
        made,
        blocks.map(({ number }) => number),
      );
      await this.files.publish([...this.written, ...written], new Set());
      this.written.push(...written);
      for (const one of written) this.readFromNow(one);
    } catch (error) {
      // The blocks stay in memory, where they can be read: only the next session has to make them again.
      this.refused = error instanceof Error ? error.message : String(error);
      this.options.log(`Nothing can be kept of this corpus: ${this.refused}`);
    }
  }

  private readFromNow({ segment, blocks }: Written): void {
    for (const [index, number] of blocks.entries()) {
      const held = this.holding.block(number);
      if (held) held.read = readFrom(segment, index);
    }
  }

  private async mergeSome(): Promise<boolean> {
    const chosen = mergeable(this.written, this.holding);
    if (chosen.length === 0 || this.refused !== undefined) return false;
    try {
      return await this.replace(chosen, await mergedBlocks(chosen, this.holding));
    } catch (error) {
      if (!this.mend(error)) this.options.log(`What is kept of this corpus stays as it is: ${String(error)}`);
      return false;
    }
  }

  /** @returns false where somebody asked meanwhile: then all stays as it was */
  private async replace(chosen: readonly Written[], made: readonly BlockBytes[]): Promise<boolean> {
    const files = await this.files.write(made);
    if (this.holders.size > 0) {
      for (const { segment } of files) await this.files.remove(segment.name);
      return false;
    }
    const exchange = this.exchanged(chosen, made, files);
    this.exchange = exchange.catch(() => undefined);
    await exchange.finally(() => (this.exchange = undefined));
    return true;
  }

  /** Until the manifest names the new segments the old ones are asked. */
  private async exchanged(
    chosen: readonly Written[],
    made: readonly BlockBytes[],
    files: Awaited<ReturnType<SegmentFiles['write']>>,
  ): Promise<void> {
    const gone = new Set(chosen.map(({ segment }) => segment.name));
    const kept = this.written.filter((one) => !chosen.includes(one));
    try {
      await this.files.publish([...kept, ...files.map(({ segment }) => ({ segment, blocks: [] }))], gone);
    } catch (error) {
      for (const { segment } of files) await this.files.remove(segment.name);
      throw error;
    }
    const numbers = made.map((block) => this.holding.add(block, readHeld(block)));
    for (const { blocks } of chosen) for (const number of blocks) this.holding.drop(number);
    const written = withNumbers(files, numbers);
    this.written = [...this.written.filter((one) => !chosen.includes(one)), ...written];
    for (const one of written) this.readFromNow(one);
    for (const name of gone) await this.files.remove(name);
  }
}

/** Segments with the numbers of their blocks, which lie in this order. */
function withNumbers(
  segments: readonly { readonly segment: Segment; readonly count: number }[],
  numbers: readonly number[],
): readonly Written[] {
  let next = 0;
  return segments.map(({ segment, count }) => ({ segment, blocks: numbers.slice(next, (next += count)) }));
}

/** Of a block that is not written yet. */
const readHeld =
  (block: BlockBytes): ReadPart =>
  (part, from = 0, to = Infinity) =>
    Promise.resolve(block[part].slice(from, Math.min(to, block[part].length)));
