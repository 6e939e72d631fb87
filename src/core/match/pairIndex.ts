/**
 * Numbers by pairs of UTF-16 codes, in one typed array, a pair's number behind it: a look-up allocates nothing and touches
 * one place. Most pairs of a text are in no index: of these a bit tells, in a table so small that it is near at hand.
 * Never holds two zeros.
 */
export class PairIndex {
  private slots: Int32Array;
  /** A bit for each pair that is held; some others share it. */
  private bits: Int32Array;
  /** By how many bits a hash is shifted to the number of a slot. */
  private shift: number;
  private count = 0;

  /** @param expected about how many pairs it will hold; it grows beyond that. */
  constructor(expected: number) {
    this.shift = 28;
    while (2 ** (32 - this.shift) * FULL < expected) this.shift--;
    this.slots = new Int32Array(2 ** (33 - this.shift));
    this.bits = bitsFor(this.slots);
  }

  /** @param value at least 0. */
  set(first: number, second: number, value: number): void {
    const key = (first << 16) | second;
    let slot = this.slotOf(key);
    if (this.slots[slot] === 0) {
      if (++this.count > (this.slots.length >> 1) * FULL) this.grow();
      slot = this.slotOf(key);
      this.mark(key);
    }
    this.slots[slot] = key;
    this.slots[slot + 1] = value;
  }

  /** The pair's value; -1 where it has none. A code beyond the text's end (NaN) counts as 0. */
  get(first: number, second: number): number {
    const key = (first << 16) | second;
    const hash = Math.imul(key, MIX);
    const bit = hash >>> (this.shift - MORE_BITS);
    if (((this.bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return -1;
    const slot = this.slotOf(key);
    return this.slots[slot] === key && key !== 0 ? (this.slots[slot + 1] ?? -1) : -1;
  }

  /** Where a pair stands, or the empty slot where it would. */
  private slotOf(key: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let at = (Math.imul(key, MIX) >>> this.shift) << 1;
    for (let held = slots[at]; held !== 0 && held !== key; held = slots[at]) at = (at + 2) & mask;
    return at;
  }

  private mark(key: number): void {
    const bit = Math.imul(key, MIX) >>> (this.shift - MORE_BITS);
    this.bits[bit >>> 5] = (this.bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  private grow(): void {
    const { slots } = this;
    this.shift--;
    this.slots = new Int32Array(slots.length * 2);
    this.bits = bitsFor(this.slots);
    for (let i = 0; i < slots.length; i += 2) {
      const key = slots[i] ?? 0;
      if (key === 0) continue;
      const slot = this.slotOf(key);
      this.slots[slot] = key;
      this.slots[slot + 1] = slots[i + 1] ?? 0;
      this.mark(key);
    }
  }
}

const MIX = 0x9e3779b1;
/** How full it may be. */
const FULL = 0.7;
/** There are eight bits a slot. */
const MORE_BITS = 3;

const bitsFor = (slots: Int32Array): Int32Array => new Int32Array(slots.length >> 3);
