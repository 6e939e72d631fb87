import { composedUneven, conversionMap } from './conversionMap';
import type { Uneven } from './conversionMap';

/** A text that went through steps of a conversion. */
export interface Chained {
  readonly text: string;
  readonly uneven: readonly Uneven[];
  /** The words for which another word was put; sorted. */
  readonly replaced?: readonly Uneven[];
}

export function then(first: Chained, second: Chained): Chained {
  const result = { text: second.text, uneven: composedUneven(first.uneven, second.uneven) };
  const replaced = [...replacedBefore(first, second), ...replacedIn(second, first)];
  return replaced.length === 0 ? result : { ...result, replaced: replaced.sort((a, b) => a.start - b.start) };
}

/** What the first of two steps replaced, and where it went in the second. */
function replacedBefore({ replaced = [] }: Chained, { uneven }: Chained): Uneven[] {
  if (replaced.length === 0) return [];
  const map = conversionMap(uneven);
  return replaced.map((one) => ({
    ...one,
    targetStart: map.toTarget(one.targetStart),
    targetEnd: map.toTarget(one.targetEnd),
  }));
}

/** What the second of two steps replaced, and where it came from before the first. */
function replacedIn({ replaced = [] }: Chained, { uneven }: Chained): Uneven[] {
  if (replaced.length === 0) return [];
  const map = conversionMap(uneven);
  return replaced.map((one) => ({ ...one, start: map.toSource(one.start), end: map.toSource(one.end) }));
}

/** Most texts have none, and then nothing is to be carried along. */
export const withReplaced = (replaced: readonly Uneven[]): Pick<Chained, 'replaced'> =>
  replaced.length === 0 ? {} : { replaced };

export const moved = (piece: Uneven, source: number, target: number): Uneven => ({
  start: piece.start + source,
  end: piece.end + source,
  targetStart: piece.targetStart + target,
  targetEnd: piece.targetEnd + target,
});
