import { headsOf, heldOf } from './blockHeads';
import type { Head, ReadPart } from './blockHeads';
import type { BlockBytes } from './blockParts';
import type { Signature } from './signature';

/** Strings of a corpus by number from 1, each once; 0 is null. They stay for as long as the corpus is open. */
export class NameNumbers {
  private readonly all: string[] = [];
  private readonly known = new Map<string, number>();

  number(name: string | null): number {
    if (name === null) return 0;
    const known = this.known.get(name) ?? this.all.push(name);
    this.known.set(name, known);
    return known;
  }

  /** 0 where nothing is called so. */
  find(name: string): number {
    return this.known.get(name) ?? 0;
  }

  name(number: number): string | null {
    return this.all[number - 1] ?? null;
  }

  get size(): number {
    return this.all.length;
  }
}

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
const at = Object.fromEntries(columns.map((name, index) => [name, index])) as Readonly<Record<Column, number>>;
const WIDTH = columns.length;

/** Columns that say where an article's part begins; the next article's says where it ends. */
export type Beginning =
  'text' | 'described' | 'summaries' | 'mentions' | 'maps' | 'written' | 'figures' | 'schemes' | 'codes';

/** A block of articles as it is held in memory: some hundred bytes an article. */
export class HeldBlock {
  readonly count: number;
  readonly described: Uint16Array;
  readonly signature: Signature;
  /** By article: the reading of its file that it is from. */
  readonly readings: Float64Array;
  /** Numbers of names: keys of schemes, codes of places, article by article. */
  readonly schemeKeys: Uint32Array;
  readonly placeCodes: Uint32Array;
  private readonly numbers: Uint32Array;

  /** @param read reads the parts that are not held */
  constructor(
    bytes: Pick<BlockBytes, 'heads' | 'described' | 'signature'>,
    public read: ReadPart,
    files: NameNumbers,
    names: NameNumbers,
  ) {
    const heads = headsOf(bytes.heads);
    this.count = heads.length;
    ({ described: this.described, signature: this.signature } = heldOf(bytes));
    this.readings = Float64Array.from(heads, ({ reading }) => reading);
    const number = numbering(names);
    this.schemeKeys = Uint32Array.from(heads.flatMap(({ schemeKeys }) => schemeKeys.map(number)));
    this.placeCodes = Uint32Array.from(heads.flatMap(({ placeCodes }) => placeCodes.map(number)));
    this.numbers = columnsOf(heads, numbering(files), number);
  }

  get(article: number, column: Column): number {
    return this.numbers[article * WIDTH + at[column]] ?? 0;
  }

  end(article: number, column: Beginning): number {
    return this.numbers[(article + 1) * WIDTH + at[column]] ?? 0;
  }

  /** The article's slice of a part that is read. */
  piece(article: number, part: 'summaries' | 'mentions' | 'maps' | 'written'): Promise<Uint8Array> {
    return this.read(part, this.get(article, part), this.end(article, part));
  }

  /** The article that a unit of the block's text belongs to. O(log n). */
  articleAt(unit: number): number {
    let [low, high] = [0, this.count];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.get(middle, 'text') <= unit) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** A block names the same again and again: each name is looked up once. */
function numbering(names: NameNumbers): (name: string | null) => number {
  const known = new Map<string | null, number>();
  return (name) => {
    let number = known.get(name);
    if (number === undefined) known.set(name, (number = names.number(name)));
    return number;
  };
}

type NumberOf = (name: string | null) => number;

/** A row for each article, in the order of `columns`, and one more that ends the last. */
function columnsOf(heads: readonly Head[], file: NumberOf, name: NumberOf): Uint32Array {
  const numbers = new Uint32Array((heads.length + 1) * WIDTH);
  let [text, described, summaries, mentions, maps, written, figures, schemes, codes] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let next = 0;
  const write = (value: number): void => {
    numbers[next++] = value;
  };
  const begin = (fileNumber: number, line: number): void => {
    for (const value of [fileNumber, line, text, described, summaries, mentions, maps, written, figures]) write(value);
  };
  for (const head of heads) {
    begin(file(head.file), head.line);
    // One more than the offset: a title that begins the text is none otherwise.
    for (const value of [head.titleStart + 1, head.titleLength, head.sourceLength]) write(value);
    for (const value of [head.published, head.publisher, head.publisherKey, head.place]) write(name(value));
    for (const value of [head.script, head.clashes, schemes, codes]) write(value);
    text += head.textLength + 1;
    described += head.describedLength + 1;
    summaries += head.pieces.summaries;
    mentions += head.pieces.mentions;
    maps += head.pieces.maps;
    written += head.pieces.written;
    figures += head.figures;
    schemes += head.schemeKeys.length;
    codes += head.placeCodes.length;
  }
  begin(0, 0);
  next += 9;
  for (const value of [schemes, codes]) write(value);
  return numbers;
}
