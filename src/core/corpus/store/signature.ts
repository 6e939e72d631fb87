/**
 * Which pairs of characters stand in a block, as one bit a pair: a block whose bits lack a pair of the wanted words holds
 * none of them. A bit may be set by another pair, so a block that has all of them is looked through.
 */
export type Signature = Uint8Array;

/** Bits that a signature has for each different pair: few pairs then share one. */
const BITS_A_PAIR = 8;
const SMALLEST = 64;

const bitOf = (first: number, second: number, bits: number): number => {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (bits - 1);
};

/** @param units a block's texts, a zero between them */
export function signatureOf(units: Uint16Array): Signature {
  const pairs = new Set<number>();
  for (let at = 1; at < units.length; at++) pairs.add((units[at - 1] ?? 0) * 0x10000 + (units[at] ?? 0));
  const bits = 2 ** Math.ceil(Math.log2(Math.max(SMALLEST, pairs.size * BITS_A_PAIR)));
  const signature = new Uint8Array(bits / 8);
  for (const pair of pairs) {
    const bit = bitOf(Math.floor(pair / 0x10000), pair & 0xffff, bits);
    signature[bit >>> 3] = (signature[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return signature;
}

/** May the words stand in the block? Always where they are a single character. */
export function mayHold(signature: Signature, words: Uint16Array): boolean {
  const bits = signature.length * 8;
  for (let at = 1; at < words.length; at++) {
    const bit = bitOf(words[at - 1] ?? 0, words[at] ?? 0, bits);
    if (((signature[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}
