/** Numbers by pairs of UTF-16 codes, in two typed arrays: a look-up allocates nothing. Never holds two zeros. */
export class PairIndex {
  private keys: Int32Array;
  private values: Int32Array;
  private mask: number;
  private count = 0;

  /** @param expected about how many pairs it will hold; it grows beyond that. */
  constructor(expected: number) {
    let size = 16;
    while (size < expected * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size);
  }

  /** @param value at least 0. */
  set(first: number, second: number, value: number): void {
    const key = (first << 16) | second;
    let slot = this.slotOf(key);
    if (this.keys[slot] === 0) {
      if (++this.count * 2 > this.keys.length) this.grow();
      slot = this.slotOf(key);
    }
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

  private grow(): void {
    const { keys, values } = this;
    this.mask = keys.length * 2 - 1;
    this.keys = new Int32Array(keys.length * 2);
    this.values = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0;
      if (key === 0) continue;
      const slot = this.slotOf(key);
      this.keys[slot] = key;
      this.values[slot] = values[i] ?? 0;
    }
  }
}
