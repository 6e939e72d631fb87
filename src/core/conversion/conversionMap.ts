import type { Span } from '../text/span';

/** Where a stretch of source became a stretch of target of another length. */
export interface Uneven {
  readonly start: number;
  readonly end: number;
  readonly targetStart: number;
  readonly targetEnd: number;
}

/** Between a text and its conversion. Only what changed its length is kept: all else lies side by side. */
export interface ConversionMap {
  readonly uneven: readonly Uneven[];
  /** The target offset of a source offset; inside an uneven stretch, as far along as fits. */
  toTarget(offset: number): number;
  toSource(offset: number): number;
}

export function conversionMap(uneven: readonly Uneven[]): ConversionMap {
  const flipped = uneven.map(flip);
  return { uneven, toTarget: (offset) => across(uneven, offset), toSource: (offset) => across(flipped, offset) };
}

const flip = ({ start, end, targetStart, targetEnd }: Uneven): Uneven => ({
  start: targetStart,
  end: targetEnd,
  targetStart: start,
  targetEnd: end,
});

/** The offset on the other side. O(log n). */
export function across(uneven: readonly Uneven[], offset: number): number {
  if (uneven.length === 0) return offset;
  let low = 0;
  let high = uneven.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((uneven[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const before = uneven[low - 1];
  if (!before) return offset;
  if (offset >= before.end) return before.targetEnd + offset - before.end;
  return Math.min(before.targetEnd, before.targetStart + offset - before.start);
}

/** First `a`, then `b`, whose sources are `a`'s targets: as one. Stretches that overlap become one. */
export function composedUneven(a: readonly Uneven[], b: readonly Uneven[]): readonly Uneven[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const back = a.map(flip);
  return middleGroups(a, b).map(({ start, end }) => ({
    start: across(back, start),
    end: across(back, end),
    targetStart: across(b, start),
    targetEnd: across(b, end),
  }));
}

/** The stretches of the text between the two steps that either step changed, overlapping ones joined. */
function middleGroups(a: readonly Uneven[], b: readonly Uneven[]): Span[] {
  const spans = [...a.map((piece) => ({ start: piece.targetStart, end: piece.targetEnd })), ...b].sort(
    (one, other) => one.start - other.start || one.end - other.end,
  );
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
