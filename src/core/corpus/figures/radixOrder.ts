/** Bits that are sorted by at once. */
const BITS = 16;
const BUCKETS = 2 ** BITS;

/**
 * The numbers 0 to `count`, exclusive, ordered by keys of 32 bits; those of one key keep their order. Linear: a sort with
 * a comparison takes seconds for what is here done in some ten milliseconds.
 *
 * @param keys the most significant last
 */
export function radixOrder(count: number, keys: readonly Uint32Array[]): Uint32Array {
  let order = Uint32Array.from({ length: count }, (_, row) => row);
  let other = new Uint32Array(count);
  for (const key of keys) {
    for (let shift = 0; shift < 32; shift += BITS) {
      if (sortedBy(key, shift, order, other)) [order, other] = [other, order];
    }
  }
  return order;
}

/** @returns whether `to` has been filled; it has not where all keys are alike */
function sortedBy(key: Uint32Array, shift: number, from: Uint32Array, to: Uint32Array): boolean {
  const ends = new Uint32Array(BUCKETS + 1);
  for (const row of from) {
    const bucket = (((key[row] ?? 0) >>> shift) & (BUCKETS - 1)) + 1;
    ends[bucket] = (ends[bucket] ?? 0) + 1;
  }
  if (ends.includes(from.length)) return false;
  for (let bucket = 1; bucket <= BUCKETS; bucket++) ends[bucket] = (ends[bucket] ?? 0) + (ends[bucket - 1] ?? 0);
  for (const row of from) {
    const bucket = ((key[row] ?? 0) >>> shift) & (BUCKETS - 1);
    const at = ends[bucket] ?? 0;
    to[at] = row;
    ends[bucket] = at + 1;
  }
  return true;
}

/** Numbers as pairs of keys in their order, the less significant first; what is no number comes last. */
export function keysOfNumbers(values: Float64Array): readonly [Uint32Array, Uint32Array] {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  const [low, high] = [new Uint32Array(values.length), new Uint32Array(values.length)];
  for (let row = 0; row < values.length; row++) {
    const [below = 0, above = 0] = [words[row * 2], words[row * 2 + 1]];
    const isNegative = above >>> 31 === 1;
    low[row] = isNegative ? ~below : below;
    high[row] = isNegative ? ~above : above | 0x80000000;
    if (Number.isNaN(values[row])) low[row] = high[row] = UNKNOWN;
  }
  return [low, high];
}

/** The key of what is not known: above all others. */
export const UNKNOWN = 0xffff_ffff;
