import type { Columns, RowOf, ValueKind } from './rowBinary';

/**
 * The one table of a corpus: a row an article, with what is asked of its figures and mentions as lists beside it. So an
 * article is there with all that belongs to it, or it is not there at all.
 */
export const clusterTable = {
  /** SHA-256 of the source, hexadecimal: who loads a text twice loads nothing. */
  id: 'text',
  /** The order in which the corpus keeps its articles. */
  number: 'UInt64',
  /** Which engine analysed it. */
  engine: 'text',
  path: 'text',
  source: 'text',
  /** Folded and in small letters: what is searched. Of the same length as the reading text, in UTF-16 units. */
  text: 'text',
  /** What a filter asks, in the order of units (`unitOrder.ts`); the title or the first words are its first line. */
  described: 'text',
  day: 'UInt64',
  /** '' is not known; so below. */
  published: 'text',
  publisher: 'text',
  publisher_key: 'text',
  script: 'text',
  /** GB/T 2260. */
  code: 'text',
  ...{ place_keys: 'texts', month_keys: 'texts', publisher_keys: 'texts', script_keys: 'texts' },
  /** The ways from the root of a grouping down to the article, as JSON. */
  ...{ place_way: 'text', month_way: 'text', publisher_way: 'text', script_way: 'text' },
  ...{ place_codes: 'texts', scheme_keys: 'texts' },
  /** How many of its figures cannot all be true, by its own words. */
  clashes: 'UInt32',
  /** Where the title stands in the text. */
  ...{ title_start: 'UInt32', title_length: 'UInt32' },
  ...{ hash: 'UInt32', mixed_hash: 'UInt32' },
  /** Runs of characters by which copies are found. */
  sample: 'UInt32s',
  /** Every word of the text once, and how often it stands there. */
  ...{ words: 'texts', word_counts: 'UInt32s' },
  /** The parts of a block that holds this article alone; `blockParts.ts` tells of them. */
  ...{ heads: 'bytes', summaries: 'bytes', mentions: 'bytes', maps: 'bytes' },
  ...{ written: 'bytes', figures: 'bytes', figures_more: 'bytes' },
  /** Numbers in the common unit where there is one; of a bound that is open not a number. */
  ...{ 'figure.value': 'Float64s', 'figure.high': 'Float64s', 'figure.least': 'Float64s', 'figure.most': 'Float64s' },
  ...{ 'figure.start': 'UInt32s', 'figure.end': 'UInt32s' },
  ...{ 'figure.kind': 'texts', 'figure.unit': 'texts', 'figure.unit_key': 'texts' },
  ...{ 'figure.noun': 'texts', 'figure.written_noun': 'texts' },
  /** What words are looked for in: noun, number, unit and place, a line each. */
  'figure.told': 'texts',
  /** JSON of the path and the code; the code, and those of its levels. */
  ...{ 'figure.place': 'texts', 'figure.code': 'texts' },
  ...{ 'figure.province': 'texts', 'figure.county': 'texts' },
  ...{ 'figure.when': 'texts', 'figure.since': 'texts', 'figure.until': 'texts', 'figure.month': 'texts' },
  'figure.dated': 'UInt8s',
  /** What it measures, '' where it is compared with nothing, and between which ends its number lies. */
  ...{ 'figure.dimension': 'texts', 'figure.compared': 'UInt8s', 'figure.from': 'Float64s', 'figure.to': 'Float64s' },
  /** Places, dates and schemes: `kind`, what it names (a code, ISO 8601, a key), and source offsets. */
  ...{ 'mention.kind': 'texts', 'mention.named': 'texts', 'mention.start': 'UInt32s', 'mention.end': 'UInt32s' },
} as const satisfies Columns;

export type ClusterRow = RowOf<typeof clusterTable>;

const types: Readonly<Record<ValueKind, string>> = {
  ...{ text: 'String', bytes: 'String', UInt8: 'UInt8', UInt32: 'UInt32', UInt64: 'UInt64', Float64: 'Float64' },
  ...{ texts: 'Array(String)', UInt8s: 'Array(UInt8)', UInt32s: 'Array(UInt32)', UInt64s: 'Array(UInt64)' },
  Float64s: 'Array(Float64)',
};

/** Columns as `CREATE TABLE` names them. */
export const columnTypes = (table: Columns): string =>
  Object.entries(table)
    .map(([name, kind]) => `\`${name}\` ${types[kind]}`)
    .join(', ');
