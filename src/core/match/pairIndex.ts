/**
 * Numbers by pairs of UTF-16 codes, in one typed array, a pair's number behind it: a look-up allocates nothing and touches
 * one place. Never holds two zeros.
 */
export class PairIndex {
  private slots: Int32Array;
  private mask: number;
  private count = 0;

  /** @param expected about how many pairs it will hold; it grows beyond that. */
  constructor(expected: number) {
    let size = 16;
    while (size < expected * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2);
  }

  /** @param value at least 0. */
  set(first: number, second: number, value: number): void {
    const key = (first << 16) | second;
    let slot = this.slotOf(key);
    if (this.slots[slot] === 0) {
      if (++this.count * 4 > this.slots.length) this.grow();
      slot = this.slotOf(key);
    }
    this.slots[slot] = key;
    this.slots[slot + 1] = value;
  }

  /** The pair's value; -1 where it has none. A code beyond the text's end (NaN) counts as 0. */
  get(first: number, second: number): number {
    const key = (first << 16) | second;
    const slot = this.slotOf(key);
    return this.slots[slot] === key && key !== 0 ? (this.slots[slot + 1] ?? -1) : -1;
  }

  /** Where a pair stands, or the empty slot where it would. */
  private slotOf(key: number): number {
    const { slots, mask } = this;
    let at = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
    for (let held = slots[at * 2]; held !== 0 && held !== key; held = slots[at * 2]) at = (at + 1) & mask;
    return at * 2;
  }

  private grow(): void {
    const { slots } = this;
    this.mask = slots.length - 1;
    this.slots = new Int32Array(slots.length * 2);
    for (let i = 0; i < slots.length; i += 2) {
      const key = slots[i] ?? 0;
      if (key === 0) continue;
      const slot = this.slotOf(key);
      this.slots[slot] = key;
      this.slots[slot + 1] = slots[i + 1] ?? 0;
    }
  }
}
