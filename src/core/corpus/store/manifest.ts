import { ByteReader, ByteWriter } from './bytes';
import { checksum } from './checksum';
import { FORMAT } from './segment';
import type { Storage } from './storage';

export const MANIFEST = 'manifest';

/** What a store consists of: the only file that is ever replaced. */
export interface Manifest {
  /** Which engine made the analyses: those of another one are made again. */
  readonly engine: string;
  /** In the order of their writing. */
  readonly segments: readonly { readonly name: string; readonly size: number }[];
}

/** What a manifest would be longer than. */
const LONGEST = 16 * 1024 * 1024;

export function manifestBytes({ engine, segments }: Manifest): Uint8Array {
  const body = new ByteWriter();
  body.string(JSON.stringify({ format: FORMAT, engine, segments }));
  const bytes = body.finish();
  const writer = new ByteWriter();
  writer.number(checksum(bytes));
  writer.raw(bytes);
  return writer.finish();
}

/** Undefined where there is none, or one that is damaged or of another format: then all is read anew. */
export async function readManifest(storage: Storage): Promise<Manifest | undefined> {
  try {
    return manifestOf(await storage.read(MANIFEST, 0, LONGEST));
  } catch {
    return undefined;
  }
}

function manifestOf(bytes: Uint8Array): Manifest | undefined {
  const reader = new ByteReader(bytes);
  const sum = reader.number();
  if (checksum(bytes.slice(reader.at)) !== sum) return undefined;
  const { format, ...manifest } = JSON.parse(reader.string()) as Manifest & { readonly format: number };
  return format === FORMAT ? manifest : undefined;
}
