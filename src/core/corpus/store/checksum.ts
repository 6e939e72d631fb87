const PRIME = 0x01000193;
const SEED = 0x811c9dc5;

/** 32 bits that any change of the bytes changes, four bytes at a time: to tell damage, not to keep anybody out. */
export function checksum(bytes: Uint8Array): number {
  // Not by `slice`: Node's buffers answer that with a view.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  let sum = Math.imul(SEED ^ bytes.length, PRIME);
  for (const word of words) {
    sum = Math.imul(sum ^ word, PRIME);
    sum ^= sum >>> 15;
  }
  for (let at = words.length * 4; at < aligned.length; at++) sum = Math.imul(sum ^ (aligned[at] ?? 0), PRIME);
  return (sum ^ (sum >>> 13)) >>> 0;
}
