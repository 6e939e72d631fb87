import type { Findings } from '../article/finder';
import type { PassedOverReason } from '../article/model';
import type { Span } from '../text/span';

export interface Taken extends Span {
  readonly reason: PassedOverReason;
}

/** What finders before this one have claimed; asked from left to right. */
export function takenSpans(found: Findings): { at(offset: number): Taken | undefined } {
  const spans = [
    ...claim(found.documents, 'document-number'),
    ...claim(found.dates, 'date'),
    ...claim(found.places, 'place'),
    ...claim(found.schemes, 'scheme'),
    ...claim(
      found.credits.filter(({ role }) => role !== 'title'),
      'name',
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let current: Taken | undefined;
  return {
    at(offset) {
      for (; next < spans.length && (spans[next]?.start ?? Infinity) <= offset; next++) {
        const span = spans[next];
        if (span && span.end > offset && (!current || current.end <= offset)) current = span;
      }
      return current && current.end > offset ? current : undefined;
    },
  };
}

function claim(spans: readonly Span[], reason: PassedOverReason): Taken[] {
  return spans.map(({ start, end }) => ({ start, end, reason }));
}
