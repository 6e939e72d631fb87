import type { Tables } from '../tables';
import { createBig5Decoder } from './big5';
import type { Big5Decoder } from './big5';
import { decodable } from './decodable';
import type { DecodeBytes, Encoding } from './decodable';
import { commonness } from './commonness';
import { firstControl } from './controlBytes';
import { firstUndecodable } from './undecodable';

/**
 * The text of a file, never with a replacement character in silence.
 * @param encoding the reader's choice; without it the byte-order mark, validity as UTF-8, a declared charset and the
 * bytes' own statistics decide, in this order.
 * @throws UndecodableError
 */
export type Decode = (bytes: Uint8Array, encoding?: Encoding) => Decoded;

export type DecidedBy = 'reader' | 'byte-order-mark' | 'valid-utf-8' | 'declaration' | 'statistics';

export interface Decoded {
  /** Without a byte-order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** 0…1; 1 where the file or the reader says so. */
  readonly confidence: number;
  readonly decidedBy: DecidedBy;
}

/**
 * The file is not text in the encoding: `byte` at `offset` (from the file's first byte) cannot be decoded. A file that
 * is no text at all (`isBinary`) is told from a damaged one by its control bytes, and is in no encoding.
 */
export class UndecodableError extends Error {
  constructor(
    readonly encoding: Encoding,
    readonly offset: number,
    readonly byte: number,
    readonly isBinary = false,
  ) {
    super(
      isBinary ? 'not text' : `byte 0x${byte.toString(16).padStart(2, '0')} at offset ${offset} is not ${encoding}`,
    );
    this.name = 'UndecodableError';
  }
}

/** @param decodeBytes what the host has; Big5 is decoded by table, because not every host knows the Hong Kong characters. */
export function createDecode(tables: Pick<Tables, 'big5'>, decodeBytes: DecodeBytes): Decode {
  let big5: Big5Decoder | undefined;
  const all: DecodeBytes = (encoding, bytes) =>
    encoding === 'big5' ? (big5 ??= createBig5Decoder(tables.big5))(bytes) : decodeBytes(encoding, bytes);
  return (bytes, encoding) => decodeFile(bytes, all, encoding);
}

function decodeFile(bytes: Uint8Array, decodeBytes: DecodeBytes, encoding?: Encoding): Decoded {
  const marked = markOf(bytes);
  if (encoding) {
    const body = marked?.encoding === encoding ? bytes.subarray(marked.length) : bytes;
    return decoded(body, decodeBytes, { encoding, confidence: 1, decidedBy: 'reader' }, bytes.length - body.length);
  }
  if (marked) {
    const verdict = { encoding: marked.encoding, confidence: 1, decidedBy: 'byte-order-mark' } as const;
    return decoded(bytes.subarray(marked.length), decodeBytes, verdict, marked.length);
  }
  const verdict = verdictOf(bytes, decodeBytes);
  const control = isWide(verdict.encoding) ? -1 : firstControl(bytes.subarray(0, SAMPLE));
  if (control >= 0) throw new UndecodableError(verdict.encoding, control, bytes[control] ?? 0, true);
  return decoded(bytes, decodeBytes, verdict);
}

const isWide = (encoding: Encoding): boolean => encoding === 'utf-16le' || encoding === 'utf-16be';

type Verdict = Omit<Decoded, 'text'>;

function decoded(bytes: Uint8Array, decodeBytes: DecodeBytes, verdict: Verdict, skipped = 0): Decoded {
  const text = decodable(bytes, decodeBytes, verdict.encoding);
  if (text !== undefined) return { text, ...verdict };
  const offset = firstUndecodable(bytes, decodeBytes, verdict.encoding);
  throw new UndecodableError(verdict.encoding, skipped + offset, bytes[offset] ?? 0);
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

function markOf(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  for (const [encoding, mark] of MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte)) return { encoding, length: mark.length };
  }
  return undefined;
}

/** So many bytes tell an encoding; a longer file is judged by its head. */
const SAMPLE = 0x8000;

function verdictOf(bytes: Uint8Array, decodeBytes: DecodeBytes): Verdict {
  const wide = wideEncoding(bytes);
  if (wide) return { encoding: wide, confidence: 0.95, decidedBy: 'statistics' };
  const utf8 = decodable(bytes, decodeBytes, 'utf-8');
  const isUtf8 = { encoding: 'utf-8', confidence: 1, decidedBy: 'valid-utf-8' } as const;
  if (utf8 !== undefined && !hasOnlyOtherAlphabets(utf8)) return isUtf8;
  // 联通 in GBK happens to be UTF-8 of other alphabets: Chinese bytes that make no Chinese are no UTF-8.
  const best = bestByStatistics(bytes.subarray(0, SAMPLE), decodeBytes);
  if (utf8 !== undefined && best.share <= 0.6) return isUtf8;
  const declared = declaredEncoding(bytes);
  if (
    declared &&
    !isBelied(declared, bytes, best, decodeBytes) &&
    decodable(bytes, decodeBytes, declared) !== undefined
  ) {
    return { encoding: declared, confidence: 0.95, decidedBy: 'declaration' };
  }
  if (looksLikeUtf8(bytes)) return { encoding: 'utf-8', confidence: 0.8, decidedBy: 'statistics' };
  return { encoding: best.encoding, confidence: best.confidence, decidedBy: 'statistics' };
}

/** Do the bytes make Chinese in another encoding, and hardly any in the one that the file names? */
function isBelied(
  declared: Encoding,
  bytes: Uint8Array,
  best: { readonly encoding: Encoding; readonly share: number },
  decodeBytes: DecodeBytes,
): boolean {
  if (best.share < 0.6 || best.encoding === declared || !(declared === 'gb18030' || declared === 'big5')) return false;
  return shareOf(bytes.subarray(0, SAMPLE), decodeBytes, declared) < best.share / 2;
}

function bestByStatistics(
  sample: Uint8Array,
  decodeBytes: DecodeBytes,
): { encoding: Encoding; confidence: number; share: number } {
  const [gb = 0, big5 = 0] = (['gb18030', 'big5'] as const).map((encoding) => shareOf(sample, decodeBytes, encoding));
  const encoding = big5 > gb ? 'big5' : 'gb18030';
  const share = Math.max(gb, big5);
  const margin = share > 0 ? Math.abs(gb - big5) / share : 0;
  return { encoding, share, confidence: 0.5 + 0.49 * margin };
}

/** The share of common characters if these bytes are in the encoding; 0 where they cannot be. */
function shareOf(sample: Uint8Array, decodeBytes: DecodeBytes, encoding: Encoding): number {
  // A sample may end inside a character, and the file may hold one bad byte: judge what comes before.
  const text =
    decodable(sample, decodeBytes, encoding) ??
    decodable(sample.subarray(0, firstUndecodable(sample, decodeBytes, encoding)), decodeBytes, encoding) ??
    '';
  return commonness(text);
}

function hasOnlyOtherAlphabets(text: string): boolean {
  return /[\u0080-\u07ff]/.test(text) && !/[\u2e80-\uffff]/.test(text);
}

/** UTF-16 without a mark: every second byte is one of few (ASCII's 00, Chinese punctuation's 30 and FF, 4E to 9F). */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 2048) & ~1;
  if (bytes.length % 2 === 1 || length < 6) return undefined;
  const [even, odd] = [0, 1].map((parity) => highBytes(bytes.subarray(0, length), parity)) as [High, High];
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

/** Are nine in ten bytes above ASCII part of a well-formed UTF-8 sequence of three? A bad byte in it is an error then. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  let high = 0;
  let formed = 0;
  for (let i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    const three = (bytes[i] ?? 0) >> 4 === 0xe && (bytes[i + 1] ?? 0) >> 6 === 2 && (bytes[i + 2] ?? 0) >> 6 === 2;
    high += three ? 3 : 1;
    if (three) {
      formed += 3;
      i += 2;
    }
  }
  return high >= 12 && formed > 0.9 * high;
}

const LABELS: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  'x-gbk': 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
};

/** The charset of an HTML `meta` or an XML declaration in the first kilobyte. */
function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const label = /(?:charset|encoding)\s{0,4}=\s{0,4}["']?([\w-]{2,20})/i.exec(head)?.[1];
  return label === undefined ? undefined : LABELS[label.toLowerCase()];
}
