import { firstEndingAfter } from '../../core/index';
import type { Span } from '../../core/index';
import type { ShownArticle } from '../../host/shown/shownArticle';

/** Of sorted spans without overlaps those that reach into the stretch. */
export function inStretch<S extends Span>(spans: readonly S[], { start, end }: Span): readonly S[] {
  const last = firstEndingAfter(spans, end - 1);
  const reachesIn = (spans[last]?.start ?? end) < end;
  return spans.slice(firstEndingAfter(spans, start), reachesIn ? last + 1 : last);
}

/** As much of a shown article as is asked where its mentions stand. */
export type ShownMentions = Pick<ShownArticle, 'article' | 'document' | 'toShown' | 'toSource'>;

/** A mention and where the document shows it. */
export interface Seen<M> {
  readonly mention: M;
  readonly at: Span;
}

/** The mentions that a stretch of the document shows, in its offsets. A long article costs no more than a short one. */
export function seenIn<M extends Span>(
  { toSource, toShown }: Pick<ShownArticle, 'toSource' | 'toShown'>,
  mentions: readonly M[],
  stretch: Span,
): readonly Seen<M>[] {
  return inStretch(mentions, toSource(stretch)).flatMap((mention) => {
    const at = toShown(mention);
    return at ? [{ mention, at }] : [];
  });
}
