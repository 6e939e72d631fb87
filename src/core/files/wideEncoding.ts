import { commonness } from './commonness';
import { decodable } from './decodable';
import type { DecodeBytes, Encoding } from './decodable';

/** So many bytes tell. */
const SAMPLE = 2048;

/** Characters of which it is asked whether they are common ones: in fewer, chance has made words of ASCII letters. */
const FEW = 8;

/** UTF-32 or UTF-16 without a mark; undefined where the bytes are neither. */
export function wideEncoding(bytes: Uint8Array, decodeBytes: DecodeBytes): Encoding | undefined {
  const found = utf32(bytes) ?? utf16(bytes);
  if (found === undefined) return undefined;
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE) & ~3 || bytes.length & ~1);
  if (bytes.includes(0)) return found;
  // No zero byte: ASCII could look so by chance, Chinese has common characters then.
  const text = decodable(sample, decodeBytes, found) ?? decodable(sample.subarray(0, -2), decodeBytes, found) ?? '';
  return commonness(text) >= (text.length < FEW ? 0.6 : 0.2) ? found : undefined;
}

/** Of four bytes the highest is zero, and the next one names a plane. */
function utf32(bytes: Uint8Array): 'utf-32le' | 'utf-32be' | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~3;
  if (length < 8) return undefined;
  const fits = (highest: number, plane: number): boolean => {
    for (let at = 0; at < length; at += 4) {
      if (bytes[at + highest] !== 0 || (bytes[at + plane] ?? 0xff) > 0x10) return false;
    }
    return true;
  };
  const [little, big] = [fits(3, 2), fits(0, 1)];
  return little === big ? undefined : little ? 'utf-32le' : 'utf-32be';
}

/** Every second byte is one of few: ASCII's 00, Chinese punctuation's 30 and FF, 4E to 9F. A last odd byte is cut. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return undefined;
  const even = highBytes(bytes.subarray(0, length), 0);
  const odd = highBytes(bytes.subarray(0, length), 1);
  const [high, low] = even.fitting > odd.fitting ? [even, odd] : [odd, even];
  const half = length / 2;
  const isWide = high.fitting >= 0.95 * half && (low.fitting < 0.75 * half || high.zero > 2 * low.zero);
  return isWide ? (high === even ? 'utf-16be' : 'utf-16le') : undefined;
}

interface High {
  readonly fitting: number;
  readonly zero: number;
}

/** How many bytes of one parity could be the high bytes of Chinese text in UTF-16, and how many are zero. */
function highBytes(bytes: Uint8Array, parity: number): High {
  let fitting = 0;
  let zero = 0;
  for (let i = parity; i < bytes.length; i += 2) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) zero++;
    if (byte === 0 || byte === 0x20 || byte === 0x30 || byte === 0xff || (byte >= 0x4e && byte <= 0x9f)) fitting++;
  }
  return { fitting, zero };
}

/** Decodes UTF-32, which no host does. @throws RangeError where a unit is no character */
export function decodeUtf32(encoding: 'utf-32le' | 'utf-32be', bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const code = view.getUint32(at, encoding === 'utf-32le');
    if (code >= 0xd800 && code <= 0xdfff) throw new RangeError(`no character: ${code}`);
    parts.push(String.fromCodePoint(code));
  }
  return parts.join('');
}
