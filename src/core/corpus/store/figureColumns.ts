import type {
  Approximation,
  Decided,
  Figure,
  FigureKind,
  NounFrom,
  StatedPlace,
  StatedTime,
} from '../../article/model';
import { ByteReader, ByteWriter } from './bytes';

export const figureKinds: readonly FigureKind[] = [
  ...(['count', 'money', 'percent', 'temperature', 'age', 'length', 'area', 'weight', 'volume'] as const),
  ...(['duration', 'frequency', 'timeofday', 'ratio', 'ordinal'] as const),
];
export const approximations: readonly Approximation[] = ['over', 'nearly', 'under', 'about'];
const nounSources: readonly NounFrom[] = ['here', 'carried'];
const decidedFrom: readonly Decided['from'][] = ['clause', 'carried', 'article'];

/**
 * The figures of a block as columns, to be filtered without making objects. A row is a figure, in the order of the articles
 * and of their texts. What stands in `words` is named by its index from 1; 0 is null.
 */
export interface FigureColumns {
  readonly count: number;
  /** The value, or the lower and upper end of a range; a ratio of several terms has its first and last. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Source offset. */
  readonly start: Uint32Array;
  readonly unit: Uint32Array;
  /** The noun as written, and in the form in which both scripts are compared. */
  readonly noun: Uint32Array;
  readonly nounKey: Uint32Array;
  /** The place as JSON of its path and its code. */
  readonly place: Uint32Array;
  /** ISO 8601. */
  readonly when: Uint32Array;
  /** Index in `figureKinds`. */
  readonly kind: Uint8Array;
  /** Index in `approximations` from 1; 0 is null. */
  readonly approx: Uint8Array;
  readonly words: readonly string[];
}

const WIDE = ['start', 'unit', 'noun', 'nounKey', 'place', 'when'] as const;

/** Strings by index from 1, each once. */
class Words {
  readonly all: string[] = [];
  private readonly known = new Map<string, number>();

  index(text: string | null | undefined): number {
    if (text === null || text === undefined) return 0;
    const known = this.known.get(text);
    if (known !== undefined) return known;
    this.all.push(text);
    this.known.set(text, this.all.length);
    return this.all.length;
  }
}

/** A figure and its noun in the form in which both scripts are compared. */
export interface FigureRow {
  readonly figure: Figure;
  readonly nounKey: string | null;
}

/** @returns the columns, and what is read only for rows that are shown, both as bytes */
export function figureBytes(rows: readonly FigureRow[]): { readonly columns: Uint8Array; readonly more: Uint8Array } {
  const words = new Words();
  const [columns, more] = [new ByteWriter(), new ByteWriter()];
  columns.number(rows.length);
  const lows = rows.map(({ figure: { value } }) => (typeof value === 'number' ? value : (value[0] ?? NaN)));
  const highs = rows.map(({ figure: { value } }) => (typeof value === 'number' ? value : (value.at(-1) ?? NaN)));
  const wide: Record<(typeof WIDE)[number], number[]> = {
    start: rows.map(({ figure }) => figure.start),
    unit: rows.map(({ figure }) => words.index(figure.unit)),
    noun: rows.map(({ figure }) => words.index(figure.noun)),
    nounKey: rows.map(({ nounKey }) => words.index(nounKey)),
    place: rows.map(({ figure: { place } }) => words.index(place && JSON.stringify([place.path, place.code]))),
    when: rows.map(({ figure }) => words.index(figure.when?.value)),
  };
  for (const { figure } of rows) writeMore(more, figure, words);
  columns.strings(words.all);
  columns.raw(new Uint8Array(Float64Array.from([...lows, ...highs]).buffer));
  for (const name of WIDE) columns.raw(new Uint8Array(Uint32Array.from(wide[name]).buffer));
  columns.raw(Uint8Array.from(rows.map(({ figure }) => figureKinds.indexOf(figure.kind))));
  columns.raw(
    Uint8Array.from(rows.map(({ figure }) => (figure.approx === null ? 0 : approximations.indexOf(figure.approx) + 1))),
  );
  return { columns: columns.finish(), more: more.finish() };
}

/** @param readWords reads what `ByteWriter.strings` wrote */
export function figureColumnsOf(
  bytes: Uint8Array,
  readWords = (reader: ByteReader): readonly string[] => reader.strings(),
): FigureColumns {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const words = readWords(reader);
  let { at } = reader;
  const next = (width: number): ArrayBuffer => {
    const part = bytes.slice(at, at + count * width);
    at += count * width;
    return part.buffer;
  };
  const [low, high] = [new Float64Array(next(8)), new Float64Array(next(8))];
  const [start, unit, noun, nounKey] = [next(4), next(4), next(4), next(4)].map((part) => new Uint32Array(part));
  const [place, when] = [next(4), next(4)].map((part) => new Uint32Array(part));
  const [kind, approx] = [new Uint8Array(next(1)), new Uint8Array(next(1))];
  const none = new Uint32Array(0);
  return {
    ...{ count, words, low, high, kind, approx },
    ...{ start: start ?? none, unit: unit ?? none, noun: noun ?? none, nounKey: nounKey ?? none },
    ...{ place: place ?? none, when: when ?? none },
  };
}

/** Which rows are wanted, of what is read from the first to the last. */
export function figuresOf(columns: FigureColumns, more: Uint8Array, from: number, to: number): FigureRow[] {
  const reader = new ByteReader(more);
  const rows: FigureRow[] = [];
  for (let row = 0; row < Math.min(to, columns.count); row++) {
    const rest = readMore(reader, columns);
    if (row < from) continue;
    rows.push({ figure: figureAt(columns, row, rest), nounKey: wordAt(columns, columns.nounKey[row]) });
  }
  return rows;
}

export const wordAt = ({ words }: FigureColumns, index: number | undefined): string | null =>
  words[(index ?? 0) - 1] ?? null;

/** What of a figure stands in no column. */
export interface FigureMore {
  readonly end: number;
  readonly text: string;
  /** Several terms; else the columns have the value. */
  readonly terms: readonly number[] | null;
  readonly nounStart: number | null;
  readonly nounEnd: number | null;
  readonly nounFrom: NounFrom | null;
  readonly placed: Decided | null;
  readonly timed: Decided | null;
}

function writeMore(writer: ByteWriter, figure: Figure, words: Words): void {
  writer.number(figure.end);
  writer.number(words.index(figure.text));
  writer.number(typeof figure.value === 'number' ? 0 : figure.value.length);
  if (typeof figure.value !== 'number') for (const term of figure.value) writer.float(term);
  writeOptional(writer, figure.nounStart);
  writeOptional(writer, figure.nounEnd);
  writer.number(figure.nounFrom === null ? 0 : nounSources.indexOf(figure.nounFrom) + 1);
  for (const decided of [figure.place, figure.when]) writeDecided(writer, decided, words);
}

export function readMore(reader: ByteReader, { words }: FigureColumns): FigureMore {
  const end = reader.number();
  const text = words[reader.number() - 1] ?? '';
  const terms = Array.from({ length: reader.number() }, () => reader.float());
  const [nounStart, nounEnd] = [readOptional(reader), readOptional(reader)];
  const nounFrom = nounSources[reader.number() - 1] ?? null;
  const [placed, timed] = [readDecided(reader, words), readDecided(reader, words)];
  return { end, text, terms: terms.length === 0 ? null : terms, nounStart, nounEnd, nounFrom, placed, timed };
}

/** By row, the number as written: its index in `words` of the columns, from 1. */
export function figureTextsOf(more: Uint8Array, count: number): Uint32Array {
  const reader = new ByteReader(more);
  const texts = new Uint32Array(count);
  for (let row = 0; row < count; row++) texts[row] = skipMore(reader);
  return texts;
}

/** Goes past what `writeMore` wrote of a figure. @returns its text's index */
export function skipMore(reader: ByteReader): number {
  reader.number();
  const text = reader.number();
  const terms = reader.number();
  reader.at += 8 * terms;
  for (let rest = 0; rest < 3; rest++) reader.number();
  for (let decided = 0; decided < 2; decided++)
    if (reader.number() !== 0) for (let rest = 0; rest < 3; rest++) reader.number();
  return text;
}

const writeOptional = (writer: ByteWriter, value: number | null): void => {
  writer.number(value === null ? 0 : value + 1);
};

function readOptional(reader: ByteReader): number | null {
  const value = reader.number();
  return value === 0 ? null : value - 1;
}

function writeDecided(writer: ByteWriter, decided: Decided | null, words: Words): void {
  writer.number(decided === null ? 0 : decidedFrom.indexOf(decided.from) + 1);
  if (!decided) return;
  writeOptional(writer, decided.start);
  writeOptional(writer, decided.end);
  writer.number(words.index(decided.text));
}

function readDecided(reader: ByteReader, words: readonly string[]): Decided | null {
  const from = decidedFrom[reader.number() - 1];
  if (!from) return null;
  return { from, start: readOptional(reader), end: readOptional(reader), text: words[reader.number() - 1] ?? null };
}

export function figureAt(columns: FigureColumns, row: number, more: FigureMore): Figure {
  const { end, text, nounStart, nounEnd, nounFrom } = more;
  return {
    start: columns.start[row] ?? 0,
    ...{ end, text },
    kind: figureKinds[columns.kind[row] ?? 0] ?? 'count',
    value: more.terms ?? columns.low[row] ?? NaN,
    approx: approximations[(columns.approx[row] ?? 0) - 1] ?? null,
    unit: wordAt(columns, columns.unit[row]),
    noun: wordAt(columns, columns.noun[row]),
    ...{ nounStart, nounEnd, nounFrom },
    place: placeOf(more.placed, wordAt(columns, columns.place[row])),
    when: timeOf(more.timed, wordAt(columns, columns.when[row])),
  };
}

function placeOf(decided: Decided | null, json: string | null): StatedPlace | null {
  if (!decided || json === null) return null;
  const [path, code] = JSON.parse(json) as [readonly string[], string | null];
  return { ...decided, path, code };
}

const timeOf = (decided: Decided | null, value: string | null): StatedTime | null =>
  decided && value !== null ? { ...decided, value } : null;
