import { ByteReader, ByteWriter } from './bytes';
import type { FileRecord } from './fileRecord';

/** Records of files as bytes; none where there is none. */
export function recordBytes(records: readonly FileRecord[]): Uint8Array {
  if (records.length === 0) return new Uint8Array(0);
  const writer = new ByteWriter();
  writer.number(records.length);
  for (const record of records) write(writer, record);
  return writer.finish();
}

function write(writer: ByteWriter, { file, reading, state, articles, notRead }: FileRecord): void {
  writer.string(file);
  writer.number(reading);
  writer.number(articles);
  writer.string(notRead.length === 0 ? '' : JSON.stringify(notRead));
  writer.number(state ? 1 : 0);
  if (!state) return;
  writer.number(state.size);
  // A file system may know fractions of a millisecond.
  writer.float(state.time);
  writer.string(state.hash);
}

/** The records that `recordBytes` wrote. */
export function recordsOf(bytes: Uint8Array): readonly FileRecord[] {
  if (bytes.length === 0) return [];
  const reader = new ByteReader(bytes);
  const count = reader.number();
  return Array.from({ length: count }, () => recordAt(reader));
}

function recordAt(reader: ByteReader): FileRecord {
  const [file, reading, articles, gaps] = [reader.string(), reader.number(), reader.number(), reader.string()];
  const isThere = reader.number() === 1;
  const state = isThere ? { size: reader.number(), time: reader.float(), hash: reader.string() } : undefined;
  return { file, reading, state, articles, notRead: gaps === '' ? [] : (JSON.parse(gaps) as readonly unknown[]) };
}
