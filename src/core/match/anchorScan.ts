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
/** Room for the anchors of most batches of articles, which is kept. */
const SHORT = 0x10000;

/** The anchors of one text: they begin there in the scan's lists, and are so many. */
interface Scanned {
  readonly begin: number;
  readonly count: number;
}

/**
 * Looks at every character of a text once, for all finders: to look costs more than most of what is found. Finders of
 * one engine share one scan; each says once, when it is made, what it begins at.
 */
export class AnchorScan {
  private readonly kinds = new Uint16Array(CODES);
  private used = 0;
  private alone = 0;
  private seconds = 0;
  /** Of each text: a finder looks at all texts of a batch before the next one does. */
  private readonly scanned = new Map<string, Scanned>();
  /** Of the texts that were scanned: offsets that are somebody's, and the kinds of the character there, in parallel. */
  private offsets = new Int32Array(SHORT);
  private met = new Uint16Array(SHORT);
  private end = 0;

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

  /** Lets go of the texts that were scanned: what long ones need is as long. */
  forget(): void {
    this.scanned.clear();
    this.end = 0;
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
    const { begin, count } = this.scanned.get(folded) ?? this.scan(folded);
    const { offsets, met } = this;
    let from = 0;
    for (let i = begin; i < begin + count; i++) {
      if (((met[i] ?? 0) & mask) === 0) continue;
      const at = offsets[i] ?? 0;
      if (at >= from) from = visit(at);
    }
  }

  private scan(folded: string): Scanned {
    const { kinds, alone, seconds } = this;
    const { length } = folded;
    this.reserve(length + 1);
    const { offsets, met, end: begin } = this;
    let end = begin;
    let kind = 0;
    for (let at = 0; at < length; at++) {
      const next = kinds[folded.charCodeAt(at)] ?? 0;
      // The bit of a second character stands behind that of its first, so that the two meet by a shift.
      const both = (kind & alone) | ((kind << 1) & next & seconds);
      offsets[end] = at - 1;
      met[end] = both;
      if (both !== 0) end++;
      kind = next;
    }
    offsets[end] = length - 1;
    met[end] = kind & alone;
    this.end = end + 1;
    const scanned = { begin, count: this.end - begin };
    this.scanned.set(folded, scanned);
    return scanned;
  }

  /** Makes room for so many more anchors. */
  private reserve(more: number): void {
    const { offsets, met } = this;
    if (this.end + more <= offsets.length) return;
    this.offsets = new Int32Array(2 * (this.end + more));
    this.met = new Uint16Array(this.offsets.length);
    this.offsets.set(offsets);
    this.met.set(met);
  }
}
