import type { ArticlesOfFile, Damage } from './articleText';
import type { Decode, Decoded } from './decode';
import { UndecodableError } from './decode';
import { commonness } from './commonness';
import type { Encoding } from './decodable';
import { articlesByFormat, formatOf } from './formats';
import type { FormatOptions } from './formats';

export interface FileBytes {
  /** What the articles' ids are made from: the file's path or URI. */
  readonly id: string;
  /** Its ending decides the format. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where the bytes are only some lines of a file. */
  readonly lines?: LinesOfFile | undefined;
}

/** Which lines of a file they are. */
export interface LinesOfFile {
  /** The number of the first, from 1. */
  readonly first: number;
  /** How all lines of the file are to be decoded, where its head says so; else each stands by itself. */
  readonly verdict?: LinesVerdict | undefined;
}

export type LinesVerdict = Pick<Decoded, 'encoding' | 'confidence' | 'decidedBy'>;

export interface ReadOptions extends FormatOptions {
  /** The reader's choice; without it the bytes decide. */
  readonly encoding?: Encoding;
}

/** The articles of a file and how it was decoded. */
export interface FileArticles extends ArticlesOfFile, Omit<Decoded, 'text' | 'damaged'> {
  /** Where characters could not be decoded; empty for a sound file. */
  readonly damage: readonly Damage[];
}

/** @throws UndecodableError, whose message names the byte and its offset */
export function articlesInFile(
  decode: Decode,
  { id, path, bytes, lines }: FileBytes,
  options: ReadOptions = {},
): FileArticles {
  const encoding = options.encoding ?? lines?.verdict?.encoding;
  const first = lines?.first ?? 1;
  const whole = decodedWhole(decode, bytes, encoding);
  const isByLine = formatOf(path)?.isOfLines === true && !isCertain(whole) && !isWide(whole.encoding);
  const { text, damage, ...verdict } = isByLine ? decodedByLine(decode, bytes, first, encoding) : wholly(whole);
  return { ...articlesByFormat(id, path, text, { ...options, first }), damage, ...verdict, ...lines?.verdict };
}

/** How all lines of a file are decoded, where its first bytes say that its line breaks are wide units. */
export function verdictOfLines(decode: Decode, head: Uint8Array): LinesVerdict | undefined {
  const read = decodedWhole(decode, head.subarray(0, head.length & ~3), undefined);
  if (read instanceof UndecodableError || !isWide(read.encoding)) return undefined;
  const { encoding, confidence, decidedBy } = read;
  return { encoding, confidence, decidedBy };
}

/** No byte of theirs is a character. */
const isWide = (encoding: Encoding): boolean => encoding.startsWith('utf-16') || encoding.startsWith('utf-32');

type Read = Omit<Decoded, 'damaged'> & Pick<FileArticles, 'damage'>;

function decodedWhole(decode: Decode, bytes: Uint8Array, encoding: Encoding | undefined): Decoded | UndecodableError {
  try {
    return decode(bytes, encoding);
  } catch (error) {
    if (error instanceof UndecodableError) return error;
    throw error;
  }
}

/** A file of one sound encoding need not be read line by line. */
const isCertain = (read: Decoded | UndecodableError): boolean =>
  !(read instanceof UndecodableError) &&
  read.damaged === 0 &&
  (read.decidedBy === 'valid-utf-8' || read.decidedBy === 'byte-order-mark' || read.encoding.startsWith('utf-'));

function wholly(read: Decoded | UndecodableError): Read {
  if (read instanceof UndecodableError) throw read;
  const { damaged, ...rest } = read;
  return { ...rest, damage: damaged > 0 ? [{ line: null, characters: damaged }] : [] };
}

const LINE_FEED = 10;

/** What stands for a line that is no text: no JSON. */
const NO_TEXT = '\ufffd';

/** A line in UTF-8 of which a byte is damaged could be Chinese of another encoding by chance: the one that makes sense. */
function decodedLine(decode: Decode, bytes: Uint8Array, encoding: Encoding | undefined): Decoded | UndecodableError {
  const read = decodedWhole(decode, bytes, encoding);
  if (encoding !== undefined || isCertain(read)) return read;
  const asUtf8 = decodedWhole(decode, bytes, 'utf-8');
  if (asUtf8 instanceof UndecodableError) return read;
  const sense = read instanceof UndecodableError ? -1 : commonness(read.text);
  return commonness(asUtf8.text) > sense ? { ...asUtf8, decidedBy: 'statistics' } : read;
}

/** Each line in its own encoding; the verdict is that of the first line which is not plain ASCII. */
function decodedByLine(decode: Decode, bytes: Uint8Array, first: number, encoding: Encoding | undefined): Read {
  const lines: string[] = [];
  const damage: Damage[] = [];
  let verdict: Omit<Decoded, 'text' | 'damaged'> = { encoding: 'utf-8', confidence: 1, decidedBy: 'valid-utf-8' };
  for (let start = 0; start <= bytes.length;) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    const read = decodedLine(decode, bytes.subarray(start, end), encoding);
    start = end + 1;
    if (read instanceof UndecodableError) {
      lines.push(NO_TEXT);
      continue;
    }
    const { text, damaged, ...own } = read;
    lines.push(text);
    if (damaged > 0) damage.push({ line: first + lines.length - 1, characters: damaged });
    if (verdict.decidedBy === 'valid-utf-8') verdict = own;
  }
  return { text: lines.join('\n'), damage, ...verdict };
}
