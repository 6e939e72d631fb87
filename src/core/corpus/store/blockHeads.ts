import { ByteReader, unitsOfBytes } from './bytes';
import type { BlockBytes, BlockPart } from './blockParts';
import type { Signature } from './signature';

/** What is known of an article without reading more of its block. */
export interface Head {
  readonly file: string;
  readonly reading: number;
  readonly line: number;
  readonly textLength: number;
  readonly sourceLength: number;
  readonly describedLength: number;
  /** In the text; `titleLength` 0: none. */
  readonly titleStart: number;
  readonly titleLength: number;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly publisherKey: string | null;
  /** JSON of province, prefecture, county and code. */
  readonly place: string | null;
  /** Index in `scripts`. */
  readonly script: number;
  readonly figures: number;
  /** Figures that others of the article contradict. */
  readonly clashes: number;
  /** Bytes of the article in the parts of these names. */
  readonly pieces: Readonly<Record<'summaries' | 'mentions' | 'maps' | 'written', number>>;
  readonly schemeKeys: readonly string[];
  readonly placeCodes: readonly string[];
}

/** The articles of a block, in order. */
export function headsOf(bytes: Uint8Array): readonly Head[] {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const names = reader.strings();
  return Array.from({ length: count }, () => headAt(reader, names));
}

function headAt(reader: ByteReader, names: readonly string[]): Head {
  return {
    file: nameAt(reader, names) ?? '',
    reading: reader.number(),
    line: reader.number(),
    textLength: reader.number(),
    sourceLength: reader.number(),
    describedLength: reader.number(),
    titleStart: reader.number() - 1,
    titleLength: reader.number(),
    published: nameAt(reader, names),
    publisher: nameAt(reader, names),
    publisherKey: nameAt(reader, names),
    place: nameAt(reader, names),
    script: reader.number(),
    figures: reader.number(),
    clashes: reader.number(),
    pieces: {
      summaries: reader.number(),
      mentions: reader.number(),
      maps: reader.number(),
      written: reader.number(),
    },
    schemeKeys: listAt(reader, names),
    placeCodes: listAt(reader, names),
  };
}

const nameAt = (reader: ByteReader, names: readonly string[]): string | null => names[reader.number() - 1] ?? null;

function listAt(reader: ByteReader, names: readonly string[]): readonly string[] {
  const count = reader.number();
  const list: string[] = [];
  for (let index = 0; index < count; index++) list.push(names[reader.number() - 1] ?? '');
  return list;
}

/** The JSON of an article in `summaries` or `mentions`. */
export function jsonOf(bytes: Uint8Array): unknown {
  return JSON.parse(new ByteReader(bytes).string());
}

/** What a block keeps in memory beside its heads. */
export interface HeldParts {
  readonly described: Uint16Array;
  readonly signature: Signature;
}

export const heldOf = ({ described, signature }: Pick<BlockBytes, 'described' | 'signature'>): HeldParts => ({
  described: unitsOfBytes(described),
  signature,
});

/** Reads a part of a block, or a stretch of it. */
export type ReadPart = (part: BlockPart, from?: number, to?: number) => Promise<Uint8Array>;
