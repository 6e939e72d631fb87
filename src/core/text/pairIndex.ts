/** Numbers by pairs of UTF-16 codes, in two typed arrays: a look-up allocates nothing. Never holds the pair of two zeros. */
export class PairIndex {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  /** @param most the number of pairs that it must hold at most. */
  constructor(most: number) {
    let size = 16;
    while (size < most * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size);
  }

  /** @param value at least 0. */
  set(first: number, second: number, value: number): void {
    const key = (first << 16) | second;
    const slot = this.slotOf(key);
    this.keys[slot] = key;
    this.values[slot] = value;
  }

  /** The pair's value; -1 where it has none. A code beyond the text's end (NaN) counts as 0. */
  get(first: number, second: number): number {
    const key = (first << 16) | second;
    const slot = this.slotOf(key);
    return this.keys[slot] === key && key !== 0 ? (this.values[slot] ?? -1) : -1;
  }

  private slotOf(key: number): number {
    const { keys, mask } = this;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
    for (let held = keys[slot]; held !== 0 && held !== key; held = keys[slot]) slot = (slot + 1) & mask;
    return slot;
  }
}
