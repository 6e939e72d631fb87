import type { ArticlePlace } from '../article/model';

export type Path = readonly string[];

/** A path without its last name. */
export const parentOf = (path: Path): Path => path.slice(0, -1);

/** Is a place in another one, or the same? */
export const isPathWithin = (path: Path, above: Path): boolean =>
  above.length <= path.length && above.every((name, i) => path[i] === name);

export const isSame = (a: Path, b: Path): boolean => a.length === b.length && isPathWithin(a, b);

/** The deepest place that holds both. */
export function shared(a: Path, b: Path): Path {
  const end = a.findIndex((name, i) => b[i] !== name);
  return end < 0 ? a : a.slice(0, end);
}

export const ownPath = ({ province, prefecture, county }: ArticlePlace): Path =>
  [province, prefecture, county].filter((name) => name !== null);

/** The code of the place at this depth, as GB/T 2260 builds codes, of one below it; null where that can't be said. */
export function codeAbove(below: string | null, path: Path, depth: number): string | null {
  if (below === null || depth <= 0) return null;
  if (below.length === 9 && depth === path.length - 1) return below.slice(0, 6);
  if (depth === 1) return `${below.slice(0, 2)}0000`;
  return depth === 2 && path.length > 2 ? `${below.slice(0, 4)}00` : null;
}
