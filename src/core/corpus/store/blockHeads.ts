import { ByteReader, unitsOfBytes } from './bytes';
import type { BlockBytes, BlockPart } from './blockParts';
import type { FileRecord } from './fileRecord';
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
  /** Bytes of the article in the parts of these names. */
  readonly pieces: Readonly<Record<'summaries' | 'mentions' | 'maps' | 'written', number>>;
  readonly schemeKeys: readonly string[];
  readonly placeCodes: readonly string[];
}

/** The articles of a block, in order. */
export function* headsOf(bytes: Uint8Array): Generator<Head, void, undefined> {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const names = reader.strings();
  for (let article = 0; article < count; article++) yield headAt(reader, names);
}

function headAt(reader: ByteReader, names: readonly string[]): Head {
  const number = (): number => reader.number();
  const name = (): string | null => names[reader.number() - 1] ?? null;
  const list = (): string[] => Array.from({ length: reader.number() }, () => name() ?? '');
  return {
    ...{ file: name() ?? '', reading: number(), line: number(), textLength: number() },
    ...{ sourceLength: number(), describedLength: number(), titleStart: number() - 1, titleLength: number() },
    ...{ published: name(), publisher: name(), publisherKey: name(), place: name(), script: number() },
    figures: number(),
    pieces: { summaries: number(), mentions: number(), maps: number(), written: number() },
    ...{ schemeKeys: list(), placeCodes: list() },
  };
}

export function recordsOf(bytes: Uint8Array): readonly FileRecord[] {
  return bytes.length === 0 ? [] : (JSON.parse(new ByteReader(bytes).string()) as FileRecord[]);
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
