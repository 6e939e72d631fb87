/**
 * Numbers and strings as bytes. Whole numbers from 0 on take one byte for 7 bits; a string is its length and its UTF-16
 * units as such numbers, so that letters take one byte and Chinese characters three.
 */
export class ByteWriter {
  private bytes: Uint8Array;
  private view: DataView;
  length = 0;

  /** @param size bytes that will be written, where that is known: then nothing is copied */
  constructor(size?: number) {
    this.bytes = size === undefined ? (rooms.pop() ?? new Uint8Array(FIRST_ROOM)) : new Uint8Array(size);
    this.view = viewOf(this.bytes);
  }

  /** @param value whole, 0…2⁵³ */
  number(value: number): void {
    this.reserve(8);
    let rest = value;
    while (rest >= 0x80) {
      this.bytes[this.length++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.bytes[this.length++] = rest;
  }

  float(value: number): void {
    this.reserve(8);
    this.view.setFloat64(this.length, value, true);
    this.length += 8;
  }

  string(text: string): void {
    this.number(text.length);
    this.reserve(text.length * 3);
    const { bytes } = this;
    let { length } = this;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= 0x80) bytes[length++] = (unit & 0x7f) | 0x80;
      if (unit >= 0x4000) bytes[length++] = ((unit >>> 7) & 0x7f) | 0x80;
      bytes[length++] = unit < 0x80 ? unit : unit < 0x4000 ? unit >>> 7 : unit >>> 14;
    }
    this.length = length;
  }

  strings(texts: readonly string[]): void {
    this.number(texts.length);
    for (const text of texts) this.string(text);
  }

  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  zeros(count: number): void {
    this.reserve(count);
    this.bytes.fill(0, this.length, this.length + count);
    this.length += count;
  }

  /** What was written, in memory of its own. Nothing more is written. */
  finish(): Uint8Array {
    if (this.length === this.bytes.length) return this.bytes;
    const written = this.bytes.slice(0, this.length);
    if (rooms.length < MOST_ROOMS && this.bytes.length <= LARGEST_ROOM) rooms.push(this.bytes);
    this.bytes = NO_ROOM;
    return written;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
    this.view = viewOf(grown);
  }
}

/** Rooms of writers that have finished: an article takes a dozen, and what is made anew for each is long in going. */
const rooms: Uint8Array[] = [];
const MOST_ROOMS = 4;
const FIRST_ROOM = 1024;
const LARGEST_ROOM = 256 * 1024;
const NO_ROOM = new Uint8Array(0);

const viewOf = ({ buffer, byteOffset }: Uint8Array): DataView => new DataView(buffer, byteOffset);

/** Units that are made a string at once: more would be too many arguments. */
const CHUNK = 4096;

/** Reads what `ByteWriter` wrote. Behind the end it reads zeros: what is damaged is told by checksums, not here. */
export class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  number(): number {
    let value = 0;
    let unit = 1;
    for (;;) {
      const byte = this.bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
      unit *= 0x80;
    }
  }

  float(): number {
    const { buffer, byteOffset } = this.bytes;
    const value = new DataView(buffer, byteOffset).getFloat64(this.at, true);
    this.at += 8;
    return value;
  }

  string(): string {
    const length = this.number();
    let text = '';
    for (let from = 0; from < length; from += CHUNK) text += this.units(Math.min(CHUNK, length - from));
    return text;
  }

  /** Goes past a string. */
  skipString(): void {
    const { bytes } = this;
    let rest = this.number();
    // A unit is one byte, or two or three of which the last alone has no more behind it.
    for (; rest > 0; rest--) {
      if ((bytes[this.at++] ?? 0) >= 0x80 && (bytes[this.at++] ?? 0) >= 0x80) this.at++;
    }
  }

  stringAt(start: number): string {
    return new ByteReader(this.bytes, start).string();
  }

  private units(count: number): string {
    // A plain array: as arguments typed ones are slow.
    const units = new Array<number>(count);
    const { bytes } = this;
    let { at } = this;
    for (let index = 0; index < count; index++) {
      let unit = bytes[at++] ?? 0;
      if (unit >= 0x80) {
        const next = bytes[at++] ?? 0;
        unit = (unit & 0x7f) | ((next & 0x7f) << 7);
        if (next >= 0x80) unit |= (bytes[at++] ?? 0) << 14;
      }
      units[index] = unit;
    }
    this.at = at;
    return String.fromCharCode.apply(null, units);
  }

  strings(): string[] {
    return Array.from({ length: this.number() }, () => this.string());
  }
}

/** The UTF-16 units of texts, one behind another, each ended by a zero: nothing that is looked for reaches over it. */
export function unitsOf(texts: readonly string[]): Uint16Array {
  const units = new Uint16Array(texts.reduce((sum, text) => sum + text.length + 1, 0));
  let at = 0;
  for (const text of texts) {
    for (let from = 0; from < text.length; from++) units[at++] = text.charCodeAt(from);
    at++;
  }
  return units;
}

/** The text of these units. */
export function textOf(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += CHUNK)
    text += String.fromCharCode.apply(null, Array.from(units.subarray(from, from + CHUNK)));
  return text;
}

/** As bytes, low byte first: what a file holds. All machines that run VS Code count so. */
export const bytesOfUnits = (units: Uint16Array): Uint8Array =>
  new Uint8Array(units.buffer, units.byteOffset, units.byteLength);

/** The other way round; copied only where the bytes begin at an odd address. */
export function unitsOfBytes(bytes: Uint8Array): Uint16Array {
  const even = bytes.byteOffset % 2 === 0 ? bytes : new Uint8Array(bytes);
  return new Uint16Array(even.buffer, even.byteOffset, even.byteLength >> 1);
}
