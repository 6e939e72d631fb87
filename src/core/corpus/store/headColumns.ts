import { ByteReader } from './bytes';
import type { NameNumbers } from './nameNumbers';

/** What is held of each article, a number each; offsets are of the article's bytes or units in its block. */
const columns = [
  'file',
  'line',
  'text',
  'described',
  'summaries',
  'mentions',
  'maps',
  'written',
  'figures',
  'titleStart',
  'titleLength',
  'sourceLength',
  'published',
  'publisher',
  'publisherKey',
  'place',
  'script',
  'clashes',
  'schemes',
  'codes',
] as const;
export type Column = (typeof columns)[number];
/** Where each stands in an article's row. */
export const columnAt = Object.fromEntries(columns.map((name, index) => [name, index])) as Readonly<
  Record<Column, number>
>;
export const WIDTH = columns.length;

/** Columns that say where an article's part begins; the next article's says where it ends. */
export type Beginning =
  'text' | 'described' | 'summaries' | 'mentions' | 'maps' | 'written' | 'figures' | 'schemes' | 'codes';

/** The heads of a block's articles as columns. */
export interface HeadColumns {
  readonly count: number;
  /** By article: the reading of its file that it is from. */
  readonly readings: Float64Array;
  /** A row for each article, in the order of `columns`, and one more that ends the last. */
  readonly numbers: Uint32Array;
  /** Numbers of names: keys of schemes, codes of places, article by article. */
  readonly schemeKeys: Uint32Array;
  readonly placeCodes: Uint32Array;
}

/**
 * Takes what `headBytes` wrote into columns, with no object an article between: it is done for every article of a corpus when
 * that is opened. The only reader of heads; the order of their numbers is that of `takeHead`, which `headOf` in `blockWriter.ts`
 * keeps to.
 */
export function headColumnsOf(bytes: Uint8Array, files: NameNumbers, names: NameNumbers): HeadColumns {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const strings = reader.strings();
  const taker = { reader, file: numbering(strings, files), name: numbering(strings, names) };
  const readings = new Float64Array(count);
  const numbers = new Uint32Array((count + 1) * WIDTH);
  const [schemeKeys, placeCodes]: [number[], number[]] = [[], []];
  for (let article = 0; article < count; article++) {
    const row = article * WIDTH;
    readings[article] = takeHead(taker, numbers, row);
    lengthOf(numbers, row, 'schemes', listed(taker, schemeKeys));
    lengthOf(numbers, row, 'codes', listed(taker, placeCodes));
  }
  return {
    count,
    readings,
    numbers,
    schemeKeys: Uint32Array.from(schemeKeys),
    placeCodes: Uint32Array.from(placeCodes),
  };
}

interface Taker {
  readonly reader: ByteReader;
  /** From a block's index of a name to its number in the corpus. */
  readonly file: (index: number) => number;
  readonly name: (index: number) => number;
}

/** @returns the reading that the article is from */
function takeHead({ reader, file, name }: Taker, numbers: Uint32Array, row: number): number {
  numbers[row + columnAt.file] = file(reader.number());
  const reading = reader.number();
  numbers[row + columnAt.line] = reader.number();
  lengthOf(numbers, row, 'text', reader.number() + 1);
  numbers[row + columnAt.sourceLength] = reader.number();
  lengthOf(numbers, row, 'described', reader.number() + 1);
  // One more than the offset: a title that begins the text is none otherwise.
  numbers[row + columnAt.titleStart] = reader.number();
  numbers[row + columnAt.titleLength] = reader.number();
  for (const column of named) numbers[row + columnAt[column]] = name(reader.number());
  numbers[row + columnAt.script] = reader.number();
  lengthOf(numbers, row, 'figures', reader.number());
  numbers[row + columnAt.clashes] = reader.number();
  for (const part of pieces) lengthOf(numbers, row, part, reader.number());
  return reading;
}

const named = ['published', 'publisher', 'publisherKey', 'place'] as const;
const pieces = ['summaries', 'mentions', 'maps', 'written'] as const;

/** The next article's part begins so far behind this one's. */
function lengthOf(numbers: Uint32Array, row: number, part: Beginning, length: number): void {
  numbers[row + WIDTH + columnAt[part]] = (numbers[row + columnAt[part]] ?? 0) + length;
}

/** @returns how many there are */
function listed({ reader, name }: Taker, into: number[]): number {
  const count = reader.number();
  for (let index = 0; index < count; index++) into.push(name(reader.number()));
  return count;
}

/** From a block's index of a name, 0 for none, to its number in the corpus; each name is looked up once. */
function numbering(strings: readonly string[], names: NameNumbers): (index: number) => number {
  const known = new Uint32Array(strings.length + 1);
  return (index) => {
    if (index === 0) return 0;
    return (known[index] ||= names.number(strings[index - 1] ?? ''));
  };
}
