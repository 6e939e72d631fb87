import { commonCount } from './commonness';
import { decodable } from './decodable';
import type { DecodeBytes, Encoding } from './decodable';
import { firstUndecodable } from './undecodable';

/** How well bytes would be Chinese in an encoding. */
export interface EncodingFit {
  readonly encoding: Encoding;
  /** The share of common characters, near 0.6 for Chinese prose; what can't be decoded counts as none. */
  readonly share: number;
}

/** So many bytes tell an encoding. */
const SAMPLE = 0x4000;

/** What cannot be decoded weighs as so many characters that are not common. */
const WEIGHT = 8;

const LINE_FEED = 10;

/** No byte below is ever part of a longer character, in any encoding that is read and not wide. */
export const BORDER = 0x30;

/** The bytes beyond ASCII with what stands between them: where a page's text is, wherever it begins. */
export function tellingBytes(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  if (first < 0) return bytes.subarray(0, 0);
  const sample: number[] = [];
  for (let at = first; at < bytes.length && sample.length < SAMPLE; at++) {
    const byte = bytes[at] ?? 0;
    // A byte of ASCII behind one beyond may be the second half of a character.
    if (byte >= 0x80 || (bytes[at - 1] ?? 0) >= 0x80) sample.push(byte);
    else if ((sample.at(-1) ?? 0) >= BORDER) sample.push(LINE_FEED);
  }
  return Uint8Array.from(sample);
}

/** @param sample of `tellingBytes` */
export function fitOf(sample: Uint8Array, decodeBytes: DecodeBytes, encoding: Encoding): EncodingFit {
  const texts: string[] = [];
  let lost = 0;
  for (let start = 0; start < sample.length;) {
    let end = start + 1;
    while (end < sample.length && (sample[end - 1] ?? 0) >= BORDER) end++;
    const piece = sample.subarray(start, end);
    const whole = decodable(piece, decodeBytes, encoding);
    if (whole === undefined) lost++;
    texts.push(whole ?? textBeforeDamage(piece, decodeBytes, encoding));
    start = end;
  }
  const { beyond, common } = commonCount(texts.join(''));
  return { encoding, share: common / Math.max(1, beyond + WEIGHT * lost) };
}

function textBeforeDamage(piece: Uint8Array, decodeBytes: DecodeBytes, encoding: Encoding): string {
  const end = firstUndecodable(piece, decodeBytes, encoding);
  return decodable(piece.subarray(0, end), decodeBytes, encoding) ?? '';
}

/** Are nine in ten bytes above ASCII part of a well-formed UTF-8 sequence of three? What is bad in it is damage then. */
export function looksLikeUtf8(bytes: Uint8Array): boolean {
  let high = 0;
  let formed = 0;
  for (let i = 0; i < Math.min(bytes.length, 2 * SAMPLE); i++) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    high++;
    if (isSequence(bytes, i)) {
      formed += 3;
      high += 2;
      i += 2;
    }
  }
  return high >= 12 && formed > 0.9 * high;
}

function isSequence(bytes: Uint8Array, at: number): boolean {
  const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
  return first >= 0xe3 && first <= 0xef && (second & 0xc0) === 0x80 && (third & 0xc0) === 0x80;
}
