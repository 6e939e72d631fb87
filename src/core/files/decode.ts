import type { Tables } from '../tables';
import { createBig5Decoder } from './big5';
import type { Big5Decoder } from './big5';
import { decodable } from './decodable';
import type { DecodeBytes, Encoding } from './decodable';
import { declaredEncoding, byteOrderMarkOf } from './charsets';
import { firstControl } from './controlBytes';
import { repaired } from './damage';
import { fitOf, looksLikeUtf8, tellingBytes } from './fit';
import type { EncodingFit } from './fit';
import { firstUndecodable } from './undecodable';
import { decodeUtf32, wideEncoding } from './wideEncoding';

/**
 * The text of a file, never with a replacement character in silence: `damaged` counts them.
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
  /** The charset that the file declares and its bytes belie. */
  readonly belied?: Encoding;
  /** How many characters could not be decoded; U+FFFD stands for each. */
  readonly damaged: number;
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
  const all: DecodeBytes = (encoding, bytes) => {
    if (encoding === 'big5') return (big5 ??= createBig5Decoder(tables.big5))(bytes);
    return encoding === 'utf-32le' || encoding === 'utf-32be'
      ? decodeUtf32(encoding, bytes)
      : decodeBytes(encoding, bytes);
  };
  return (bytes, encoding) => decodeFile(bytes, all, encoding);
}

function decodeFile(bytes: Uint8Array, decodeBytes: DecodeBytes, encoding?: Encoding): Decoded {
  const marked = byteOrderMarkOf(bytes);
  if (encoding) {
    const body = marked?.encoding === encoding ? bytes.subarray(marked.length) : bytes;
    return decoded(body, decodeBytes, { encoding, confidence: 1, decidedBy: 'reader' }, bytes.length - body.length);
  }
  if (marked) {
    const verdict = { encoding: marked.encoding, confidence: 1, decidedBy: 'byte-order-mark' } as const;
    return decoded(bytes.subarray(marked.length), decodeBytes, verdict, marked.length);
  }
  const verdict = verdictOf(bytes, decodeBytes);
  const control = isWide(verdict.encoding) ? -1 : firstControl(bytes.subarray(0, HEAD));
  if (control >= 0) throw new UndecodableError(verdict.encoding, control, bytes[control] ?? 0, true);
  return decoded(bytes, decodeBytes, verdict);
}

/** By the controls in so many bytes of its head a file that is no text is told. */
const HEAD = 0x8000;

const isWide = (encoding: Encoding): boolean => encoding.startsWith('utf-16') || encoding.startsWith('utf-32');

type Verdict = Omit<Decoded, 'text' | 'damaged'>;

function decoded(bytes: Uint8Array, decodeBytes: DecodeBytes, verdict: Verdict, skipped = 0): Decoded {
  const { encoding } = verdict;
  const text = decodable(bytes, decodeBytes, encoding);
  if (text !== undefined) return { text, damaged: 0, ...verdict };
  const repair = repaired(bytes, decodeBytes, encoding);
  if (repair) return { ...repair, ...verdict };
  const offset = firstUndecodable(bytes, decodeBytes, encoding);
  throw new UndecodableError(encoding, skipped + offset, bytes[offset] ?? 0);
}

function verdictOf(bytes: Uint8Array, decodeBytes: DecodeBytes): Verdict {
  const wide = wideEncoding(bytes, decodeBytes);
  if (wide) return { encoding: wide, confidence: 0.95, decidedBy: 'statistics' };
  const utf8 = decodable(bytes, decodeBytes, 'utf-8');
  const isUtf8 = { encoding: 'utf-8', confidence: 1, decidedBy: 'valid-utf-8' } as const;
  if (utf8 !== undefined && !hasOnlyOtherAlphabets(utf8)) return isUtf8;
  const [best, second] = fitsOf(bytes, decodeBytes);
  // 联通 in GBK happens to be UTF-8 of other alphabets: Chinese bytes that make no Chinese are no UTF-8.
  if (utf8 !== undefined && best.share <= 0.6) return isUtf8;
  const declared = declaredEncoding(bytes);
  const against = (encoding: Encoding): Pick<Verdict, 'belied'> =>
    declared === undefined || declared === encoding ? {} : { belied: declared };
  if (looksLikeUtf8(bytes)) return { encoding: 'utf-8', confidence: 0.8, decidedBy: 'statistics', ...against('utf-8') };
  if (declared && isBorneOut(declared, [best, second], bytes, decodeBytes)) {
    return { encoding: declared, confidence: 0.95, decidedBy: 'declaration' };
  }
  const margin = best.share > 0 ? (best.share - second.share) / best.share : 0;
  const confidence = 0.5 + 0.49 * margin;
  return { encoding: best.encoding, confidence, decidedBy: 'statistics', ...against(best.encoding) };
}

/** GB 18030 and Big5 by how well they fit, the better one first. */
function fitsOf(bytes: Uint8Array, decodeBytes: DecodeBytes): readonly [EncodingFit, EncodingFit] {
  const sample = tellingBytes(bytes);
  const gb18030 = fitOf(sample, decodeBytes, 'gb18030');
  const big5 = fitOf(sample, decodeBytes, 'big5');
  return big5.share > gb18030.share ? [big5, gb18030] : [gb18030, big5];
}

/** So much better the other encoding must fit than the one that the file names, for the bytes to belie the file. */
const BETTER = 0.15;

/** Can the bytes be in the encoding that the file names, and do they make no far better Chinese in the other one? */
function isBorneOut(
  declared: Encoding,
  [best, second]: readonly [EncodingFit, EncodingFit],
  bytes: Uint8Array,
  decodeBytes: DecodeBytes,
): boolean {
  if (declared !== 'gb18030' && declared !== 'big5') return decodable(bytes, decodeBytes, declared) !== undefined;
  return best.encoding === declared || best.share - second.share < BETTER;
}

function hasOnlyOtherAlphabets(text: string): boolean {
  return /[\u0080-\u07ff]/.test(text) && !/[\u2e80-\uffff]/.test(text);
}
