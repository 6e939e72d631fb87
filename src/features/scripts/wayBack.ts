import { conversionMap } from '../../core/index';
import type { Span, Conversion } from '../../core/index';

type ConversionMap = Conversion['map'];

/** One conversion of one stretch: what stood there, and how its characters lie beside what it became. */
export interface Made {
  readonly before: string;
  readonly map: ConversionMap;
  /** What of `before` had itself been converted; offsets of `before`. */
  readonly under: readonly KeptStretch[];
}

/** A stretch that a conversion made and that nobody has touched since; `start…end` in the document as it now stands. */
export interface KeptStretch extends Span {
  readonly made: Made;
  /** Where the stretch begins in what the conversion made. */
  readonly from: number;
}

/**
 * The way back from a document's conversions, by place. Both lists are sorted and without overlaps. All offsets count
 * line ends as one character, so that changing those loses nothing.
 */
export interface WayBack {
  readonly kept: readonly KeptStretch[];
  /** Where what was converted has been changed since; a mark is empty where something was taken out. */
  readonly touched: readonly Span[];
}

export const noWayBack: WayBack = { kept: [], touched: [] };

/** A stretch of the document that a conversion replaces; `after` lies beside `before` as the map says. */
export interface Replaced {
  readonly start: number;
  readonly before: string;
  readonly after: string;
  readonly map: ConversionMap;
}

/** The way back after a conversion of stretches, which are sorted. */
export function afterConversion(way: WayBack, replaced: readonly Replaced[]): WayBack {
  let { kept, touched } = way;
  for (const { start, before, after, map } of [...replaced].reverse()) {
    const end = start + before.length;
    const shift = after.length - before.length;
    const under = within(kept, start, end).map((one) => shifted(one, -start));
    const made: KeptStretch = { start, end: start + after.length, from: 0, made: { before, map, under } };
    kept = [...without(kept, start, end, shift), made].sort(byStart);
    touched = touched
      .filter((mark) => mark.end <= start || mark.start >= end)
      .map((mark) => (mark.start >= end ? shifted(mark, shift) : mark));
  }
  return { kept, touched };
}

/** The way back after somebody put `length` characters in place of `start…end`: what that touched is given up. */
export function afterEdit({ kept, touched }: WayBack, { start, end }: Span, length: number): WayBack {
  const shift = length - (end - start);
  const left = without(kept, start, end, shift);
  const near = touched.filter((mark) => mark.end >= start && mark.start <= end);
  const cut = kept.some((one) => one.start < end && one.end > start);
  const far = touched
    .filter((mark) => mark.end < start || mark.start > end)
    .map((mark) => (mark.start > end ? shifted(mark, shift) : mark));
  if (!cut && near.length === 0) return { kept: left, touched: far };
  const mark = {
    start: Math.min(start, ...near.map((one) => one.start)),
    end: Math.max(end, ...near.map((one) => one.end)) + shift,
  };
  const healed = mark.start === mark.end ? joinedAt(left, mark.start) : undefined;
  return healed ? { kept: healed, touched: far } : { kept: left, touched: [...far, mark].sort(byStart) };
}

/** What was put in was taken out again: the stretches on both sides are one again. */
function joinedAt(kept: readonly KeptStretch[], offset: number): readonly KeptStretch[] | undefined {
  const index = kept.findIndex(({ end }) => end === offset);
  const [one, other] = [kept[index], kept[index + 1]];
  if (one?.made !== other?.made || other?.start !== offset || !one) return undefined;
  if (one.from + (one.end - one.start) !== other.from) return undefined;
  return [...kept.slice(0, index), { ...one, end: other.end }, ...kept.slice(index + 2)];
}

/** A stretch that goes back: its text as it stood before the conversion, and what of that had been converted earlier. */
export interface Back extends Span {
  readonly text: string;
  /** From the stretch as it stands to the text that comes back. */
  readonly map: ConversionMap;
  readonly under: readonly KeptStretch[];
}

/** All that can go back in the spans. */
export function backIn({ kept }: WayBack, spans: readonly Span[]): Back[] {
  const pieces = spans.flatMap(({ start, end }) => within(kept, start, end));
  return pieces.sort(byStart).map(({ start, end, from, made }) => {
    const first = made.map.toSource(from);
    const last = made.map.toSource(from + (end - start));
    return {
      ...{ start, end, text: made.before.slice(first, last) },
      map: turnedRound(made.map, { start: from, end: from + (end - start) }, first),
      under: within(made.under, first, last).map((one) => shifted(one, -first)),
    };
  });
}

/** The map from what a part of a conversion became to what it was; both begin at 0. */
function turnedRound({ uneven }: ConversionMap, { start, end }: Span, first: number): ConversionMap {
  const inside = uneven.filter((word) => word.targetStart >= start && word.targetEnd <= end);
  return conversionMap(
    inside.map((word) => ({
      ...{ start: word.targetStart - start, end: word.targetEnd - start },
      ...{ targetStart: word.start - first, targetEnd: word.end - first },
    })),
  );
}

/** The way back after stretches went back: what had been converted before can still go back further. */
export function afterBack(way: WayBack, backs: readonly Back[]): WayBack {
  let { kept } = way;
  for (const { start, end, text, under } of [...backs].reverse()) {
    const revived = under.map((one) => shifted(one, start));
    kept = [...without(kept, start, end, text.length - (end - start)), ...revived].sort(byStart);
  }
  const moved = (offset: number): number =>
    backs.reduce((sum, { end, start, text }) => (end <= offset ? sum + text.length - (end - start) : sum), offset);
  return { kept, touched: way.touched.map((mark) => ({ start: moved(mark.start), end: moved(mark.end) })) };
}

/** The stretches inside a span, cut at its ends. */
function within(kept: readonly KeptStretch[], start: number, end: number): KeptStretch[] {
  return kept
    .filter((one) => one.start < end && one.end > start)
    .flatMap((one) => cutTo(one, Math.max(one.start, start), Math.min(one.end, end)));
}

/** The stretches outside a span that becomes longer by `shift`. */
function without(kept: readonly KeptStretch[], start: number, end: number, shift: number): KeptStretch[] {
  return kept.flatMap((one) => {
    if (one.end <= start) return [one];
    if (one.start >= end) return [shifted(one, shift)];
    const left = one.start < start ? cutTo(one, one.start, start) : [];
    const right = one.end > end ? cutTo(one, end, one.end) : [];
    return [...left, ...right.map((piece) => shifted(piece, shift))];
  });
}

/** The part between two offsets of the document; a word that changed its length stays whole or goes. */
function cutTo(one: KeptStretch, start: number, end: number): KeptStretch[] {
  const shift = one.start - one.from;
  const first = start === one.start ? start : wordEnd(one.made.map, start - shift) + shift;
  const last = end === one.end ? end : wordStart(one.made.map, end - shift) + shift;
  return first < last ? [{ ...one, start: first, end: last, from: first - shift }] : [];
}

/** The offset, or where the word of another length ends that it lies in. */
function wordEnd({ uneven }: ConversionMap, offset: number): number {
  const word = uneven[firstEndingBehind(uneven, offset)];
  return word && word.targetStart < offset ? word.targetEnd : offset;
}

function wordStart({ uneven }: ConversionMap, offset: number): number {
  const word = uneven[firstEndingBehind(uneven, offset)];
  return word && word.targetStart < offset ? word.targetStart : offset;
}

/** O(log n). */
function firstEndingBehind(uneven: ConversionMap['uneven'], offset: number): number {
  let low = 0;
  let high = uneven.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((uneven[middle]?.targetEnd ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const shifted = <S extends Span>(span: S, by: number): S => ({ ...span, start: span.start + by, end: span.end + by });

const byStart = (a: Span, b: Span): number => a.start - b.start;
