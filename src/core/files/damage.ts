import { commonness } from './commonness';
import { decodable } from './decodable';
import type { DecodeBytes, Encoding } from './decodable';
import { BORDER } from './fit';
import { firstUndecodable } from './undecodable';

/** A text of which some bytes could not be decoded: U+FFFD stands for each stretch of them. */
export interface Repaired {
  readonly text: string;
  /** How many U+FFFD stand for bytes that could not be decoded. */
  readonly damaged: number;
}

/** So much damage a text may have: some places in any, and one in so many bytes; beyond that it is no text. */
const SOME = 4;
const BYTES_A_PLACE = 400;
/** In a short text each damaged place has at least so many bytes to itself, but the first. */
const BYTES_OF_A_SHORT_ONE = 16;

/** A long text is decoded in pieces of about so many bytes, so that what damage costs does not grow with the text. */
const PIECE = 0x8000;

/** Bytes behind a damaged place by which it is seen where the next character begins. */
const BEHIND = 60;

/**
 * The text of bytes some of which cannot be decoded: each damaged place costs one character. Undefined where so many
 * are damaged that this is no text in the encoding.
 */
export function repaired(bytes: Uint8Array, decodeBytes: DecodeBytes, encoding: Encoding): Repaired | undefined {
  const most = Math.min(SOME + bytes.length / BYTES_A_PLACE, 1 + bytes.length / BYTES_OF_A_SHORT_ONE);
  const parts: string[] = [];
  let damaged = 0;
  for (const piece of piecesOf(bytes, encoding)) {
    for (let rest = piece; rest.length > 0;) {
      const whole = decodable(rest, decodeBytes, encoding);
      if (whole !== undefined) {
        parts.push(whole);
        break;
      }
      const bad = firstUndecodable(rest, decodeBytes, encoding);
      parts.push(decodable(rest.subarray(0, bad), decodeBytes, encoding) ?? '', '\ufffd');
      if (++damaged > most) return undefined;
      rest = rest.subarray(bad + damagedLength(rest.subarray(bad), decodeBytes, encoding));
    }
  }
  return { text: parts.join(''), damaged };
}

/** Pieces that split no character: they end behind a byte that is never part of one, or of whole units. */
function* piecesOf(bytes: Uint8Array, encoding: Encoding): Generator<Uint8Array, void, undefined> {
  const unit = unitOf(encoding);
  for (let start = 0; start < bytes.length;) {
    let end = Math.min(bytes.length, start + PIECE);
    if (unit === 1) while (end < bytes.length && (bytes[end - 1] ?? 0) >= BORDER) end++;
    // A surrogate pair stays whole.
    const high = bytes[encoding === 'utf-16le' ? end - 1 : end - 2] ?? 0;
    if (unit === 2 && (high & 0xfc) === 0xd8) end = Math.min(bytes.length, end + 2);
    yield bytes.subarray(start, end);
    start = end;
  }
}

const unitOf = (encoding: Encoding): number =>
  encoding.startsWith('utf-16') ? 2 : encoding.startsWith('utf-32') ? 4 : 1;

/** How many bytes from a place that cannot be decoded are lost: the next character begins where most sense is made. */
function damagedLength(rest: Uint8Array, decodeBytes: DecodeBytes, encoding: Encoding): number {
  const unit = unitOf(encoding);
  if (unit > 1) return Math.min(unit, rest.length);
  if (encoding === 'utf-8') return cutSequence(rest);
  let best = { length: 1, sense: -1 };
  // A byte of ASCII is never lost with the damaged one before it.
  for (let length = 1; length <= Math.min(2, rest.length); length++) {
    if (length === 2 && (rest[1] ?? 0) < 0x80) break;
    const behind = rest.subarray(length, length + BEHIND);
    const end =
      decodable(behind, decodeBytes, encoding) === undefined
        ? firstUndecodable(behind, decodeBytes, encoding)
        : behind.length;
    const sense = commonness(decodable(behind.subarray(0, end), decodeBytes, encoding) ?? '') * end;
    if (sense > best.sense) best = { length, sense };
  }
  return best.length;
}

/** The beginning of a character of UTF-8 that breaks off, or one byte. */
function cutSequence(rest: Uint8Array): number {
  const first = rest[0] ?? 0;
  const whole =
    first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 1;
  let length = 1;
  while (length < whole && ((rest[length] ?? 0) & 0xc0) === 0x80) length++;
  return length;
}
