/**
 * Calls `visit` with every offset of a text, ascending, where a finder begins to look; `visit` answers the offset that
 * it goes on from, and asks for no other text. The text is one that finders match on, folded.
 */
export type Anchors = (folded: string, visit: (at: number) => number) => void;

/** The characters that a finder begins at. Each table is by UTF-16 code, one entry a code; not 0: is one of them. */
export interface AnchorCharacters {
  /** By themselves. */
  readonly alone?: Uint8Array;
  /** Only where the second of the two stands behind the first. */
  readonly first?: Uint8Array;
  readonly second?: Uint8Array;
}

/** Of one UTF-16 unit each. */
export function anchorCharacters(characters: string): Uint8Array {
  const table = new Uint8Array(CODES);
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1;
  return table;
}

const CODES = 0x10000;
/** The bits of a code's kinds. */
const MOST_KINDS = 16;
/** Room for the anchors of most articles, which is kept. */
const SHORT = 0x10000;

/**
 * Looks at every character of a text once, for all finders: to look costs more than most of what is found. Finders of
 * one engine share one scan; each says once, when it is made, what it begins at.
 */
export class AnchorScan {
  private readonly kinds = new Uint16Array(CODES);
  private used = 0;
  private alone = 0;
  private seconds = 0;
  private scanned: string | undefined;
  /** Of the text that was scanned: offsets that are somebody's, and the kinds of the character there, in parallel. */
  private offsets = new Int32Array(SHORT);
  private met = new Uint16Array(SHORT);
  private count = 0;

  of({ alone, first, second }: AnchorCharacters): Anchors {
    let mask = 0;
    if (alone) this.alone |= mask = this.kind(alone);
    if (first && second) {
      this.kind(first);
      const pair = this.kind(second);
      this.seconds |= pair;
      mask |= pair;
    }
    this.forget();
    return (folded, visit) => {
      this.visit(folded, mask, visit);
    };
  }

  /** Lets go of the text that was scanned last: what a long one needs is as long. */
  forget(): void {
    this.scanned = undefined;
    if (this.offsets.length <= SHORT) return;
    this.offsets = new Int32Array(SHORT);
    this.met = new Uint16Array(SHORT);
  }

  /** Gives the codes of the table a kind of their own. @throws RangeError where no bit is left. */
  private kind(table: Uint8Array): number {
    if (this.used === MOST_KINDS)
      throw new RangeError(
        `An anchor scan tells ${MOST_KINDS} kinds of characters apart: widen its bits for one more.`,
      );
    const bit = 1 << this.used++;
    for (let code = 0; code < CODES; code++) if (table[code] !== 0) this.kinds[code] = (this.kinds[code] ?? 0) | bit;
    return bit;
  }

  private visit(folded: string, mask: number, visit: (at: number) => number): void {
    if (folded !== this.scanned) this.scan(folded);
    const { offsets, met, count } = this;
    let from = 0;
    for (let i = 0; i < count; i++) {
      if (((met[i] ?? 0) & mask) === 0) continue;
      const at = offsets[i] ?? 0;
      if (at >= from) from = visit(at);
    }
  }

  private scan(folded: string): void {
    const { kinds, alone, seconds } = this;
    const { length } = folded;
    this.reserve(length);
    const { offsets, met } = this;
    let count = 0;
    let kind = 0;
    for (let at = 0; at < length; at++) {
      const next = kinds[folded.charCodeAt(at)] ?? 0;
      // The bit of a second character stands behind that of its first, so that the two meet by a shift.
      const both = (kind & alone) | ((kind << 1) & next & seconds);
      offsets[count] = at - 1;
      met[count] = both;
      if (both !== 0) count++;
      kind = next;
    }
    offsets[count] = length - 1;
    met[count] = kind & alone;
    this.count = count + 1;
    this.scanned = folded;
  }

  private reserve(length: number): void {
    if (length < this.offsets.length) return;
    this.offsets = new Int32Array(2 * length + SHORT);
    this.met = new Uint16Array(2 * length + SHORT);
  }
}
