/** Two of 32 bits, begun differently: no corpus has two ids with the same. */
const SEEDS = [0x811c9dc5, 0x9dc5811c];
const PRIME = 0x01000193;

/** A short name for the file that keeps something about an article; the same for the same id in every window. */
export function fileNameOf(id: string): string {
  return `${SEEDS.map((seed) => hash(id, seed).toString(16).padStart(8, '0')).join('')}.json`;
}

/** FNV-1a over UTF-16 units. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value >>> 0;
}
