import { decodable } from './decodable';
import type { DecodeBytes, Encoding } from './decodable';

/** No encoding takes more bytes for a character. */
const LONGEST = 4;

/**
 * The offset of the first character that cannot be decoded, for bytes of which one cannot. The longest prefix that can
 * be decoded is sought by halves: of any four offsets before the bad byte one at least is a character's end.
 */
export function firstUndecodable(bytes: Uint8Array, decodeBytes: DecodeBytes, encoding: Encoding): number {
  const isGood = (start: number, end: number): boolean =>
    decodable(bytes.subarray(start, end), decodeBytes, encoding) !== undefined;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 2 * LONGEST) {
    const middle = (good + bad) >>> 1;
    const end = [0, 1, 2, 3].map((back) => middle - back).find((offset) => isGood(good, offset));
    if (end === undefined) bad = middle;
    else good = end;
  }
  for (let length = 1; length <= LONGEST && good + length <= bytes.length; length++) {
    if (!isGood(good, good + length)) continue;
    good += length;
    length = 0;
  }
  return good;
}
