import { ByteReader, ByteWriter } from './bytes';
import { HELD, blockOf, blockParts } from './blockParts';
import type { BlockBytes, BlockPart } from './blockParts';
import { checksum } from './checksum';
import type { Storage } from './storage';

/** Grows when the bytes of a segment mean something else; what was written before is then made again. */
export const FORMAT = 3;

/** A segment is closed before it grows beyond this. */
export const SEGMENT_BYTES = 8 * 1024 * 1024;

/** A file of the store does not hold what was written to it. */
export class DamagedSegment extends Error {
  constructor(
    readonly segment: string,
    what: string,
  ) {
    super(`${segment}: ${what}`);
    this.name = 'DamagedSegment';
  }
}

/** At the end of a segment: where its directory begins, and the directory's checksum, each in 8 bytes. */
const TAIL = 16;

/**
 * A segment: for each part, the blocks' bytes of that part one behind another, so that what is read together lies together;
 * then the directory (format, blocks, and for each part and block its length and checksum); then the tail.
 */
export function segmentBytes(blocks: readonly BlockBytes[]): Uint8Array {
  const directory = directoryOf(blocks);
  const start = blocks.reduce((sum, block) => sum + sizeOf(block), 0);
  // Megabytes: as long as it will be from the start, and written once.
  const body = new ByteWriter(start + directory.length + TAIL);
  for (const part of blockParts) {
    for (const { [part]: bytes } of blocks) {
      body.raw(bytes);
      body.zeros(paddedLength(bytes.length) - bytes.length);
    }
  }
  body.raw(directory);
  body.float(start);
  body.float(checksum(directory));
  return body.finish();
}

function directoryOf(blocks: readonly BlockBytes[]): Uint8Array {
  const directory = new ByteWriter();
  directory.number(FORMAT);
  directory.number(blocks.length);
  for (const part of blockParts) {
    for (const { [part]: bytes } of blocks) {
      directory.number(bytes.length);
      directory.number(checksum(bytes));
    }
  }
  return directory.finish();
}

/** Parts begin at addresses of eight bytes, so that they are read as numbers where they lie. */
const paddedLength = (length: number): number => (length + 7) & ~7;

/** The bytes that a block takes in a segment. */
export const sizeOf = (block: BlockBytes): number =>
  blockParts.reduce((sum, part) => sum + paddedLength(block[part].length), 0);

interface Place {
  readonly from: number;
  readonly length: number;
  readonly checksum: number;
}

/** A segment that lies in a storage. Each part of a block is checked when it is first read. */
export class Segment {
  private readonly checked = new Set<string>();

  private constructor(
    private readonly storage: Storage,
    readonly name: string,
    readonly size: number,
    readonly blocks: number,
    private readonly places: ReadonlyMap<BlockPart, readonly Place[]>,
  ) {}

  /** @throws DamagedSegment where it is none, or of another format */
  static async open(storage: Storage, name: string, size: number): Promise<Segment> {
    const tail = new ByteReader(await storage.read(name, size - TAIL, size));
    const [start, sum] = [tail.float(), tail.float()];
    if (!(start >= 0 && start <= size - TAIL)) throw new DamagedSegment(name, 'its end is missing');
    const directory = await storage.read(name, start, size - TAIL);
    if (checksum(directory) !== sum) throw new DamagedSegment(name, 'its directory is damaged');
    const reader = new ByteReader(directory);
    if (reader.number() !== FORMAT) throw new DamagedSegment(name, 'it has another format');
    const blocks = reader.number();
    return new Segment(storage, name, size, blocks, placesIn(reader, blocks));
  }

  /** What of each block is held in memory, read at one go: views of the same bytes, which whoever holds them copies. */
  async held(): Promise<readonly Pick<BlockBytes, 'heads' | 'files' | 'described' | 'signature'>[]> {
    const parts = blockParts.slice(0, HELD);
    const last = this.places.get(blockParts[HELD - 1] ?? 'heads')?.at(-1);
    const bytes = await this.storage.read(this.name, 0, last ? last.from + last.length : 0);
    const part = (name: BlockPart, block: number): Uint8Array => {
      const { from, length } = this.place(name, block);
      return this.proved(bytes.subarray(from, from + length), name, block);
    };
    return Array.from({ length: this.blocks }, (_, block) => {
      const [heads, files, described, signature] = parts.map((name) => part(name, block));
      const none = new Uint8Array(0);
      return { heads: heads ?? none, files: files ?? none, described: described ?? none, signature: signature ?? none };
    });
  }

  /** A part of a block, or bytes `from` to `to` of it. @throws DamagedSegment */
  async read(part: BlockPart, block: number, from = 0, to = Infinity): Promise<Uint8Array> {
    const place = this.place(part, block);
    const isWhole = from === 0 && to >= place.length;
    if (!isWhole && !this.checked.has(`${part}${block}`)) await this.read(part, block);
    const end = place.from + Math.min(to, place.length);
    const bytes = await this.bytes(place.from + from, end);
    return isWhole ? this.proved(bytes, part, block) : bytes;
  }

  /** All of a block, to be written again. */
  async block(block: number): Promise<BlockBytes> {
    const parts = new Map<BlockPart, Uint8Array>();
    for (const part of blockParts) parts.set(part, await this.read(part, block));
    return blockOf((name) => parts.get(name) ?? new Uint8Array(0));
  }

  private async bytes(from: number, to: number): Promise<Uint8Array> {
    try {
      return await this.storage.read(this.name, from, to);
    } catch (error) {
      throw new DamagedSegment(this.name, error instanceof Error ? error.message : String(error));
    }
  }

  private place(part: BlockPart, block: number): Place {
    const place = this.places.get(part)?.[block];
    if (!place) throw new DamagedSegment(this.name, `it has no block ${block}`);
    return place;
  }

  private proved(bytes: Uint8Array, part: BlockPart, block: number): Uint8Array {
    const key = `${part}${block}`;
    if (this.checked.has(key)) return bytes;
    if (checksum(bytes) !== this.place(part, block).checksum) throw new DamagedSegment(this.name, `${part} is damaged`);
    this.checked.add(key);
    return bytes;
  }
}

function placesIn(reader: ByteReader, blocks: number): ReadonlyMap<BlockPart, readonly Place[]> {
  const places = new Map<BlockPart, Place[]>();
  let from = 0;
  for (const part of blockParts) {
    const ofPart: Place[] = [];
    for (let block = 0; block < blocks; block++) {
      const [length, sum] = [reader.number(), reader.number()];
      ofPart.push({ from, length, checksum: sum });
      from += paddedLength(length);
    }
    places.set(part, ofPart);
  }
  return places;
}
