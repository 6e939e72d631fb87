import { ByteReader, unitsOfBytes } from './bytes';
import type { BlockBytes, BlockPart } from './blockParts';
import type { Signature } from './signature';

/** The JSON of an article in `summaries` or `mentions`. */
export function jsonOf(bytes: Uint8Array): unknown {
  return JSON.parse(new ByteReader(bytes).string());
}

/** What a block keeps in memory beside its heads. */
export interface HeldParts {
  readonly described: Uint16Array;
  readonly signature: Signature;
}

/** Copies: what came from another process lies in the message that it came with, and would keep all of that. */
export const heldOf = ({ described, signature }: Pick<BlockBytes, 'described' | 'signature'>): HeldParts => ({
  described: unitsOfBytes(described.slice()),
  signature: signature.slice(),
});

/** Reads a part of a block, or a stretch of it. */
export type ReadPart = (part: BlockPart, from?: number, to?: number) => Promise<Uint8Array>;
