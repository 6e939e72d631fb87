/** As many bits as stay near at hand, in some hundred thousand bytes. */
const BITS = 20;

/** A set of pairs of numbers, a bit a pair, that some others share: what it has not is in no table behind it either. */
export class PairBits {
  private readonly bits = new Int32Array(1 << (BITS - 5));

  add(one: number, other: number): void {
    const bit = bitOf(one, other);
    this.bits[bit >>> 5] = (this.bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  /** A code beyond the text's end (NaN) counts as 0. */
  has(one: number, other: number): boolean {
    const bit = bitOf(one, other);
    return ((this.bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }
}

const bitOf = (one: number, other: number): number =>
  (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> (32 - BITS);
