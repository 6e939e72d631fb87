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
    const heads = [...headsOf(bytes.heads)];
    this.count = heads.length;
    ({ described: this.described, signature: this.signature } = heldOf(bytes));
    this.readings = Float64Array.from(heads, ({ reading }) => reading);
    this.schemeKeys = numbersOf(heads, ({ schemeKeys }) => schemeKeys, names);
    this.placeCodes = numbersOf(heads, ({ placeCodes }) => placeCodes, names);
    this.numbers = columnsOf(heads, files, names);
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

function numbersOf(heads: readonly Head[], of: (head: Head) => readonly string[], names: NameNumbers): Uint32Array {
  return Uint32Array.from(heads.flatMap((head) => of(head).map((name) => names.number(name))));
}

/** A row for each article, and one more that ends the last. */
function columnsOf(heads: readonly Head[], files: NameNumbers, names: NameNumbers): Uint32Array {
  const numbers = new Uint32Array((heads.length + 1) * WIDTH);
  const begin = { text: 0, described: 0, summaries: 0, mentions: 0, maps: 0, written: 0 };
  const lists = { figures: 0, schemes: 0, codes: 0 };
  const write = (row: number, values: Partial<Record<Column, number>>): void => {
    for (const [name, value] of Object.entries(values)) numbers[row * WIDTH + at[name as Column]] = value;
  };
  for (const [row, head] of heads.entries()) {
    write(row, { ...begin, ...lists, ...ownColumns(head, files, names) });
    begin.text += head.textLength + 1;
    begin.described += head.describedLength + 1;
    for (const name of ['summaries', 'mentions', 'maps', 'written'] as const) begin[name] += head.pieces[name];
    lists.figures += head.figures;
    lists.schemes += head.schemeKeys.length;
    lists.codes += head.placeCodes.length;
  }
  write(heads.length, { ...begin, ...lists });
  return numbers;
}

function ownColumns(head: Head, files: NameNumbers, names: NameNumbers): Partial<Record<Column, number>> {
  return {
    file: files.number(head.file),
    line: head.line,
    // One more than the offset: a title that begins the text is none otherwise.
    titleStart: head.titleStart + 1,
    titleLength: head.titleLength,
    sourceLength: head.sourceLength,
    published: names.number(head.published),
    publisher: names.number(head.publisher),
    publisherKey: names.number(head.publisherKey),
    place: names.number(head.place),
    script: head.script,
  };
}
