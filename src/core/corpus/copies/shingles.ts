/** Characters that are looked at together: a run of so many that occurs in two reports was rarely written twice. */
const LENGTH = 6;
/** Of so many runs one is kept to find candidates by. */
const SAMPLED = 32;

/** Is the unit a letter, a digit or a Chinese character? Marks and spaces make no difference between copies. */
const isWritten = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x3400 && unit <= 0x9fff) ||
  unit >= 0xd800;

/**
 * A number for each run of characters of a text, in order; the same run has the same number wherever it stands.
 *
 * @param units folded and in small letters, so that both scripts are one
 */
export function shinglesOf(units: Uint16Array): Uint32Array {
  const written = units.filter(isWritten);
  const count = Math.max(0, written.length - LENGTH + 1);
  const shingles = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + LENGTH; next++) hash = Math.imul(hash ^ (written[next] ?? 0), 0x01000193);
    shingles[at] = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
  }
  return shingles;
}

/** The same runs are kept of every text, so that a part of a text keeps a part of what the whole keeps. */
export const sampleOf = (shingles: Uint32Array): Uint32Array =>
  Uint32Array.from(new Set(shingles.filter((shingle) => shingle % SAMPLED === 0)));

/** How much of the one stands in the other: 0…1. */
export function containedIn(part: Uint32Array, whole: ReadonlySet<number>): number {
  if (part.length === 0) return 0;
  let found = 0;
  for (const shingle of part) if (whole.has(shingle)) found++;
  return found / part.length;
}
