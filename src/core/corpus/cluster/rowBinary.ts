/** What the values of ClickHouse's `RowBinary` are here: exact, and no escaping is between them. */
export interface Values {
  /** `String` of UTF-8. */
  readonly text: string;
  /** `String` of any bytes. */
  readonly bytes: Uint8Array;
  readonly UInt8: number;
  readonly UInt32: number;
  /** Up to 2⁵³. */
  readonly UInt64: number;
  readonly Float64: number;
  readonly texts: readonly string[];
  readonly UInt8s: readonly number[];
  readonly UInt32s: readonly number[];
  readonly UInt64s: readonly number[];
  readonly Float64s: readonly number[];
}
export type ValueKind = keyof Values;

/** The columns of an answer or a table, in their order. */
export type Columns = Readonly<Record<string, ValueKind>>;
export type RowOf<C extends Columns> = { readonly [Name in keyof C]: Values[C[Name]] };

/** UTF-8 as the platform has it. */
export interface Utf8 {
  encode(text: string): Uint8Array;
  decode(bytes: Uint8Array): string;
}

const listed: Partial<Record<ValueKind, 'text' | 'UInt8' | 'UInt32' | 'UInt64' | 'Float64'>> = {
  ...{ texts: 'text', UInt8s: 'UInt8', UInt32s: 'UInt32', UInt64s: 'UInt64', Float64s: 'Float64' },
};
const WORD = 2 ** 32;

/** Writes rows one behind another. */
export class RowWriter {
  private bytes = new Uint8Array(64 * 1024);
  private view = new DataView(this.bytes.buffer);
  length = 0;

  constructor(private readonly utf8: Utf8) {}

  row<C extends Columns>(columns: C, row: RowOf<C>): void {
    for (const [name, kind] of Object.entries(columns)) this.value(kind, row[name]);
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private value(kind: ValueKind, value: unknown): void {
    const one = listed[kind];
    if (one) this.list(one, value as readonly unknown[]);
    else if (kind === 'text') this.string(this.utf8.encode(value as string));
    else if (kind === 'bytes') this.string(value as Uint8Array);
    else this.number(kind, value as number);
  }

  private list(kind: ValueKind, values: readonly unknown[]): void {
    this.size(values.length);
    for (const value of values) this.value(kind, value);
  }

  private number(kind: ValueKind, value: number): void {
    this.reserve(8);
    const { view, length } = this;
    if (kind === 'UInt8') view.setUint8(length, value);
    else if (kind === 'Float64') view.setFloat64(length, value, true);
    else view.setUint32(length, value % WORD, true);
    if (kind === 'UInt64') view.setUint32(length + 4, Math.floor(value / WORD), true);
    this.length += widths[kind] ?? 0;
  }

  private string(bytes: Uint8Array): void {
    this.size(bytes.length);
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  private size(value: number): void {
    this.reserve(8);
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.bytes[this.length++] = (rest % 0x80) | 0x80;
    this.bytes[this.length++] = rest;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
    this.view = new DataView(grown.buffer);
  }
}

const widths: Partial<Record<ValueKind, number>> = { UInt8: 1, UInt32: 4, UInt64: 8, Float64: 8 };

/** The rows of an answer. @throws RangeError where it ends in the middle of one */
export function rowsOfBytes<C extends Columns>(bytes: Uint8Array, columns: C, utf8: Utf8): RowOf<C>[] {
  const reader = new RowReader(bytes, utf8);
  const kinds = Object.entries(columns);
  const rows: RowOf<C>[] = [];
  while (reader.at < bytes.length)
    rows.push(Object.fromEntries(kinds.map(([name, kind]) => [name, reader.value(kind)])) as RowOf<C>);
  return rows;
}

class RowReader {
  at = 0;
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly utf8: Utf8,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  value(kind: ValueKind): unknown {
    const one = listed[kind];
    if (one) return Array.from({ length: this.size() }, () => this.value(one));
    if (kind === 'text') return this.utf8.decode(this.string());
    return kind === 'bytes' ? this.string() : this.number(kind);
  }

  private number(kind: ValueKind): number {
    const { view, at } = this;
    this.at += widths[kind] ?? 0;
    if (kind === 'UInt8') return view.getUint8(at);
    if (kind === 'Float64') return view.getFloat64(at, true);
    const low = view.getUint32(at, true);
    return kind === 'UInt64' ? view.getUint32(at + 4, true) * WORD + low : low;
  }

  private string(): Uint8Array {
    const length = this.size();
    const start = this.at;
    this.at += length;
    if (this.at > this.bytes.length) throw new RangeError('The answer ends in the middle of a row.');
    return this.bytes.subarray(start, this.at);
  }

  private size(): number {
    let [value, unit] = [0, 1];
    for (;;) {
      const byte = this.view.getUint8(this.at++);
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
      unit *= 0x80;
    }
  }
}
