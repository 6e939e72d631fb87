/** A stretch of a text: UTF-16 offsets, `end` exclusive. Which text (source or reading) the holder says. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the characters it covers: `text === itsText.slice(start, end)`, always. */
export interface Mention extends Span {
  readonly text: string;
}

/** The stretch of a text as a mention. */
export const mentionOf = (text: string, { start, end }: Span): Mention => ({
  start,
  end,
  text: text.slice(start, end),
});

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * The index of the first span that ends after `offset`, or `spans.length`. `spans` are sorted and do not overlap.
 * O(log n).
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The span that holds `offset` (start inclusive, end exclusive), of sorted spans that do not overlap. O(log n). */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const span = spans[firstEndingAfter(spans, offset)];
  return span && span.start <= offset ? span : undefined;
}

/** Does any of the sorted, non-overlapping `spans` share a character with `span`? O(log n). */
export function overlapsAny(spans: readonly Span[], span: Span): boolean {
  const next = spans[firstEndingAfter(spans, span.start)];
  return next !== undefined && next.start < span.end;
}
