import type { ArticlePlace } from '../../article/model';
import { recordsOf } from './blockHeads';
import type { ReadPart } from './blockHeads';
import type { BlockBytes } from './blockParts';
import { BlockWriter } from './blockWriter';
import type { FileRecord } from './fileRecord';
import { Holding } from './holding';
import { MANIFEST, manifestBytes, readManifest } from './manifest';
import type { Manifest } from './manifest';
import { mergeable } from './merging';
import { DamagedSegment, SEGMENT_BYTES, Segment, segmentBytes, sizeOf } from './segment';
import type { Storage } from './storage';
import { articlesOfBlock } from './writtenBlocks';

export interface StoreOptions {
  /** Which engine makes the analyses; what another one made is made again. */
  readonly engine: string;
  readonly log: (line: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends the names of this session's segments: two windows never write the same name. */
  readonly session: string;
}

/** A segment and the numbers of its blocks. */
interface Written {
  readonly segment: Segment;
  readonly blocks: readonly number[];
}

/** Milliseconds after which a file that no manifest names is nobody's: another window may have just written it. */
const ABANDONED = 60 * 60 * 1000;

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
  private serial = 0;
  private lastReading = 0;
  private flushing: Promise<void> = Promise.resolve();
  /** Searches that may still ask for the segments as they are. */
  private readonly holders = new Set<object>();
  /** Why nothing is kept, where the storage refused. */
  refused: string | undefined;

  private constructor(
    private readonly storage: Storage,
    private readonly options: StoreOptions,
  ) {}

  /** What the storage holds of this engine and format; damaged segments are left out, and the log names them. */
  static async open(storage: Storage, options: StoreOptions): Promise<SegmentStore> {
    const store = new SegmentStore(storage, options);
    const manifest = await readManifest(storage);
    if (manifest?.engine === options.engine) {
      for (const { name, size } of manifest.segments) await store.openSegment(name, size);
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
    this.flushing = this.flushing.then(() => this.write());
    return this.flushing;
  }

  /**
   * Makes one segment of several small ones, without what counts no more. Resolves to whether there was anything to do; to be
   * called again, while nothing else is to be done, until there is not.
   */
  async merge(): Promise<boolean> {
    if (this.holders.size > 0) return false;
    await this.flush();
    const chosen = mergeable(this.written, this.holding);
    if (chosen.length === 0 || this.refused !== undefined) return false;
    try {
      await this.replace(chosen, await this.merged(chosen));
      return true;
    } catch (error) {
      this.mend(error);
      return false;
    }
  }

  /** Segments stay as they are, however much of them counts no more, until the answer is called. */
  hold(): () => void {
    const holder = {};
    this.holders.add(holder);
    return () => this.holders.delete(holder);
  }

  /** Removes files that no manifest names. */
  async tidy(): Promise<void> {
    const named = new Set([MANIFEST, ...((await readManifest(this.storage))?.segments ?? []).map(({ name }) => name)]);
    for (const { segment } of this.written) named.add(segment.name);
    for (const { name, time } of await this.storage.list())
      if (!named.has(name) && this.options.now() - time > ABANDONED) await this.storage.remove(name);
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
    const found = new Map<string, number>();
    for (const { block, article } of this.holding.articles()) {
      const file = this.holding.files.name(block.get(article, 'file')) ?? '';
      found.set(file, (found.get(file) ?? 0) + 1);
    }
    return [...this.holding.records()]
      .filter(({ file, articles }) => articles !== (found.get(file) ?? 0))
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

  private async write(): Promise<void> {
    const blocks = this.waiting;
    if (blocks.length === 0 || this.refused !== undefined) return;
    this.waiting = [];
    this.waitingBytes = 0;
    try {
      for (const part of inSegments(blocks)) this.written.push(await this.writeSegment(part));
      await this.publish(new Set());
    } catch (error) {
      // The blocks stay in memory, where they can be read: only the next session has to make them again.
      this.refused = error instanceof Error ? error.message : String(error);
      this.options.log(`Nothing can be kept of this corpus: ${this.refused}`);
    }
  }

  private async writeSegment(
    blocks: readonly { readonly block: BlockBytes; readonly number: number }[],
  ): Promise<Written> {
    const name = `${this.options.now().toString(36)}-${(++this.serial).toString(36)}-${this.options.session}`;
    const bytes = segmentBytes(blocks.map(({ block }) => block));
    await this.storage.write(name, bytes);
    const segment = await Segment.open(this.storage, name, bytes.length);
    for (const [index, { number }] of blocks.entries()) {
      const held = this.holding.block(number);
      if (held) held.read = readFrom(segment, index);
    }
    return { segment, blocks: blocks.map(({ number }) => number) };
  }

  /** What another window published since is kept beside ours: the latest reading of a file counts, whosever it is. */
  private async publish(gone: ReadonlySet<string>): Promise<void> {
    const theirs = await readManifest(this.storage);
    const ours = this.written.map(({ segment: { name, size } }) => ({ name, size }));
    const names = new Set(ours.map(({ name }) => name));
    const isOurs = (name: string): boolean => names.has(name) || gone.has(name) || name.endsWith(this.options.session);
    const others = theirs?.engine === this.options.engine ? theirs.segments.filter(({ name }) => !isOurs(name)) : [];
    const manifest: Manifest = { engine: this.options.engine, segments: [...others, ...ours] };
    await this.storage.publish(MANIFEST, manifestBytes(manifest));
  }

  /** The blocks of these segments anew, full ones of what counts. */
  private async merged(chosen: readonly Written[]): Promise<BlockBytes[]> {
    const made: BlockBytes[] = [];
    const writer = new BlockWriter();
    for (const { segment, blocks } of chosen) {
      for (const [index, number] of blocks.entries()) {
        const bytes = await segment.block(index);
        this.copyRecords(bytes, writer);
        let article = 0;
        for (const one of articlesOfBlock(bytes)) {
          const held = this.holding.block(number);
          if (held && this.holding.counts({ block: held, article: article++ })) writer.add(one);
          if (writer.isFull) made.push(writer.finish());
        }
      }
    }
    if (!writer.isEmpty) made.push(writer.finish());
    return made;
  }

  private copyRecords(bytes: BlockBytes, writer: BlockWriter): void {
    for (const record of recordsOf(bytes.files)) {
      if (this.holding.record(record.file)?.reading === record.reading) writer.record(record);
    }
  }

  private async replace(chosen: readonly Written[], made: readonly BlockBytes[]): Promise<void> {
    const blocks = made.map((block) => ({ block, number: this.holding.add(block, readHeld(block)) }));
    for (const { blocks: old } of chosen) for (const number of old) this.holding.drop(number);
    const written: Written[] = [];
    for (const part of inSegments(blocks)) written.push(await this.writeSegment(part));
    this.written = [...this.written.filter((one) => !chosen.includes(one)), ...written];
    const gone = new Set(chosen.map(({ segment }) => segment.name));
    await this.publish(gone);
    for (const name of gone) await this.storage.remove(name);
  }
}

/** Groups of blocks, each of which makes a segment. */
function* inSegments<B extends { readonly block: BlockBytes }>(blocks: readonly B[]): Generator<B[], void, undefined> {
  let [part, size]: [B[], number] = [[], 0];
  for (const one of blocks) {
    const more = sizeOf(one.block);
    if (part.length > 0 && size + more > SEGMENT_BYTES) {
      yield part;
      [part, size] = [[], 0];
    }
    part.push(one);
    size += more;
  }
  if (part.length > 0) yield part;
}

/** Of a block that is not written yet. */
const readHeld =
  (block: BlockBytes): ReadPart =>
  (part, from = 0, to = Infinity) =>
    Promise.resolve(block[part].slice(from, Math.min(to, block[part].length)));

const readFrom =
  (segment: Segment, block: number): ReadPart =>
  (part, from, to) =>
    segment.read(part, block, from, to);
