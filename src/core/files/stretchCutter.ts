import type { Encoding } from './decodable';

/** Whole lines of a file, one behind another. */
export interface Stretch {
  /** The number of its first line, from 1. */
  readonly first: number;
  /** The number of the line behind its last. */
  readonly end: number;
  /** Where it begins in the file. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** A line that is too long to be held. */
export interface LongLine {
  readonly line: number;
  /** Its bytes. */
  readonly length: number;
}

export interface CuttingOptions {
  /** Bytes of the longest line that is read. */
  readonly longest: number;
  /** Of a file in UTF-16 or UTF-32, whose line breaks are units of several bytes. */
  readonly encoding?: Encoding | undefined;
  /** Where the bytes begin in the file, and the number of the line that begins there. */
  readonly from?: { readonly offset: number; readonly line: number };
}

const LINE_FEED = 10;

/**
 * Cuts a file that comes piece by piece into stretches of whole lines. It holds a piece and the line that reaches over its
 * end: of a line without end only the length is known.
 */
export class StretchCutter {
  private readonly unit: number;
  private readonly isBig: boolean;
  private readonly longest: number;
  private rest: Uint8Array[] = [];
  /** The begun unit that the last piece ended with. */
  private begun = new Uint8Array(0);
  /** Bytes of the line under way; more than `rest` holds where it is too long. */
  private length = 0;
  private line: number;
  private offset: number;

  constructor({ longest, encoding, from }: CuttingOptions) {
    this.unit = unitOf(encoding);
    this.isBig = encoding?.endsWith('be') ?? false;
    this.longest = longest;
    this.line = from?.line ?? 1;
    this.offset = from?.offset ?? 0;
  }

  /** What ends with this piece. The bytes of a stretch may be the piece's own. */
  push(bytes: Uint8Array): readonly (Stretch | LongLine)[] {
    const piece = this.unit === 1 ? bytes : this.inUnits(bytes);
    const first = this.after(piece, 0);
    if (first === 0) {
      this.hold(piece);
      return [];
    }
    const last = this.lastAfter(piece);
    const ended = this.isTooLong(first)
      ? [this.tooLong(first), this.stretch(piece.subarray(first, last))]
      : [this.stretch(piece.subarray(0, last))];
    this.hold(piece.subarray(last));
    return ended.filter((one) => one !== undefined);
  }

  /** What the file ends with. */
  end(): readonly (Stretch | LongLine)[] {
    this.hold(this.begun);
    const ended = this.isTooLong(0) ? this.tooLong(0) : this.stretch(new Uint8Array(0));
    return ended ? [ended] : [];
  }

  private inUnits(bytes: Uint8Array): Uint8Array {
    const all = joined([this.begun, bytes]);
    const whole = all.length - (all.length % this.unit);
    this.begun = all.slice(whole);
    return all.subarray(0, whole);
  }

  private isTooLong(more: number): boolean {
    return this.length + more > this.longest;
  }

  private hold(bytes: Uint8Array): void {
    this.length += bytes.length;
    if (this.isTooLong(0)) this.rest = [];
    // A copy: a small end would keep all of a large piece.
    else if (bytes.length > 0) this.rest.push(bytes.slice());
  }

  private tooLong(more: number): LongLine {
    const length = this.length + more;
    this.offset += length;
    [this.rest, this.length] = [[], 0];
    return { line: this.line++, length };
  }

  private stretch(bytes: Uint8Array): Stretch | undefined {
    const whole = this.rest.length === 0 ? bytes : joined([...this.rest, bytes]);
    [this.rest, this.length] = [[], 0];
    if (whole.length === 0) return undefined;
    const [first, offset] = [this.line, this.offset];
    for (let at = this.after(bytes, 0); at > 0; at = this.after(bytes, at)) this.line++;
    // Only the file's end may be no line's end.
    const end = Math.max(first + 1, this.line);
    this.offset += whole.length;
    return { first, end, offset, bytes: whole };
  }

  /** The offset behind the next line break; 0 where there is none. */
  private after(bytes: Uint8Array, from: number): number {
    for (let at = bytes.indexOf(LINE_FEED, from); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1))
      if (this.isBreak(bytes, at)) return this.behind(at);
    return 0;
  }

  private lastAfter(bytes: Uint8Array): number {
    let at = bytes.lastIndexOf(LINE_FEED);
    // From 0 on backwards there is nothing more, and -1 would mean the end.
    while (at > 0 && !this.isBreak(bytes, at)) at = bytes.lastIndexOf(LINE_FEED, at - 1);
    return at >= 0 && this.isBreak(bytes, at) ? this.behind(at) : 0;
  }

  private behind(at: number): number {
    return at + (this.isBig ? 1 : this.unit);
  }

  /** A byte 0A breaks a line where all else of its unit is zero. */
  private isBreak(bytes: Uint8Array, at: number): boolean {
    if (this.unit === 1) return true;
    const start = this.isBig ? at - this.unit + 1 : at;
    if (start % this.unit !== 0) return false;
    for (let next = start; next < start + this.unit; next++) if (next !== at && bytes[next] !== 0) return false;
    return true;
  }
}

const unitOf = (encoding: Encoding | undefined): number =>
  encoding?.startsWith('utf-16') ? 2 : encoding?.startsWith('utf-32') ? 4 : 1;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
