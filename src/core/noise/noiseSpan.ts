import type { Noise, NoiseKind } from '../article/model';
import { firstEndingAfter } from '../text/span';
import type { Span } from '../text/span';

/** A stretch of source that is noise, and what is read in its place. Offsets are the source's. */
export interface Stain extends Span {
  /** null: no noise, only read in another way. */
  readonly kind: NoiseKind | null;
  /** What should stand there, where that can be known. */
  readonly right?: string;
  /** The reading text's stand-in for `[start, end)` of this replacement; absent where the source is read as it is. */
  readonly read?: Span & { readonly as: string };
}

/** Sorted by start; of two that overlap the first in the list of lists wins, so give the surest finder first. */
export function withoutOverlaps(lists: readonly (readonly Stain[])[]): readonly Stain[] {
  let kept: readonly Stain[] = [];
  for (const list of lists) if (list.length > 0) kept = kept.length > 0 ? merged(kept, list) : list;
  return kept;
}

function merged(sure: readonly Stain[], more: readonly Stain[]): readonly Stain[] {
  const all: Stain[] = [];
  let next = 0;
  for (const stain of more) {
    const reach = stain.read ? extent : itself;
    const { start, end } = reach(stain);
    for (let first = sure[next]; first && reach(first).end <= start; first = sure[++next]) all.push(first);
    const rival = sure[next];
    if (!rival || reach(rival).start >= end) all.push(stain);
  }
  return all.concat(sure.slice(next));
}

/** What is left of each stain outside the holes (both sorted, without overlaps): a credit without the gloss inside. */
export function outside(stains: readonly Stain[], holes: readonly Stain[]): Stain[] {
  const left: Stain[] = [];
  for (const stain of stains) {
    let at = stain.start;
    for (let i = firstEndingAfter(holes, at); at < stain.end; i++) {
      const hole = holes[i];
      const end = Math.min(stain.end, hole?.start ?? stain.end);
      if (end > at) left.push({ ...stain, start: at, end });
      at = hole ? Math.max(at, hole.end) : stain.end;
    }
  }
  return left;
}

/** From where to where the stain changes either text: a gloss takes the character before it along. */
function extent({ start, end, read }: Stain): Span {
  return read ? { start: Math.min(start, read.start), end: Math.max(end, read.end) } : { start, end };
}

function itself(stain: Stain): Span {
  return stain;
}

/** The stains that are noise, with the characters they cover. */
export function asNoise(stains: readonly Stain[], source: string): Noise[] {
  const noise: Noise[] = [];
  for (const { start, end, kind, right } of stains) {
    if (kind === null) continue;
    const text = source.slice(start, end);
    noise.push(right === undefined ? { start, end, text, kind } : { start, end, text, kind, right });
  }
  return noise;
}
