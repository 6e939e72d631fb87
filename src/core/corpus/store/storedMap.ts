import type { SourceMap } from '../../text/sourceMap';
import { sourceMapOf } from '../../text/sourceMap';
import { ByteReader, ByteWriter } from './bytes';

/** The way from a text to its source, as bytes; none where every offset is the same in both. */
export function mapBytes(map: SourceMap): Uint8Array {
  const writer = new ByteWriter();
  if (!map.pieces) return writer.finish();
  const { reading, source, kept } = singly(map);
  let [lastReading, lastSource] = [0, 0];
  for (const [index, at] of reading.entries()) {
    const from = source[index] ?? 0;
    writer.number((at - lastReading) * 2 + (kept[index] === true ? 1 : 0));
    writer.number(from - lastSource);
    [lastReading, lastSource] = [at, from];
  }
  return writer.finish();
}

interface Pieces {
  readonly reading: number[];
  readonly source: number[];
  readonly kept: boolean[];
}

/** Stand-ins character by character: the map shares their source among them by the source's text, which is not kept. */
function singly(map: SourceMap): Pieces {
  const { pieces } = map;
  const all: Pieces = { reading: [], source: [], kept: [] };
  const add = (reading: number, source: number, kept: boolean): void => {
    all.reading.push(reading);
    all.source.push(source);
    all.kept.push(kept);
  };
  for (const [index, start] of (pieces?.reading ?? []).entries()) {
    const end = pieces?.reading[index + 1] ?? start;
    const kept = pieces?.kept[index] === true;
    add(start, pieces?.source[index] ?? 0, kept);
    if (!kept) for (let at = start + 1; at < end; at++) add(at, map.toSource({ start: at, end: at }).start, false);
  }
  return all;
}

/** @param length of the text; @param sourceLength of its source */
export function mapOfBytes(bytes: Uint8Array, length: number, sourceLength: number): SourceMap {
  const pieces: Pieces = { reading: [], source: [], kept: [] };
  const reader = new ByteReader(bytes);
  let [reading, source] = [0, 0];
  while (reader.at < bytes.length) {
    const step = reader.number();
    reading += Math.floor(step / 2);
    source += reader.number();
    pieces.reading.push(reading);
    pieces.source.push(source);
    pieces.kept.push(step % 2 === 1);
  }
  return sourceMapOf(pieces, length, sourceLength);
}
