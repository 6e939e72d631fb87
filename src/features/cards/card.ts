import type { MarkdownString } from 'vscode';
import { excerpt, sentenceAround } from '../../core/index';
import type { Span } from '../../core/index';
import type { Services } from '../../host/services';
import type { ShownArticle } from '../../host/shown/shownArticle';
import type { CardText, Target } from './cardText';

/** What a card is about and what to say; spans are the source's. */
export interface Card {
  readonly span: Span;
  readonly content: MarkdownString;
}

/** A kind of card: looks for its mention at a source offset. */
export type CardMaker = (
  shown: ShownArticle,
  offset: number,
  services: Services,
) => Card | undefined | Promise<Card | undefined>;

/** How many links to other places one group of a card has at most: a card is never taller than a screen. */
export const LONGEST_LIST = 3;
const LONGEST_SENTENCE = 140;

/** Where a link within the same article leads: into the view that the reader is in, where it shows that place. */
export function targetIn(shown: ShownArticle, span: Span): Target {
  const here = shown.toShown(span);
  return here ? { uri: shown.document.uri.toString(), span: here } : { uri: shown.source.toString(), span };
}

/** The sentence around a source span, as read (without noise), the span in bold. */
export function quoteSentence(card: CardText, shown: ShownArticle, span: Span): void {
  const { text, map } = shown.reading;
  const mark = { start: map.toReading(span.start), end: Math.max(map.toReading(span.end), map.toReading(span.start)) };
  const whole = sentenceAround(text, mark);
  const part = excerpt(text, whole, mark, LONGEST_SENTENCE);
  card
    .quote()
    .text((part.start > whole.start ? '…' : '') + text.slice(part.start, mark.start))
    .bold(text.slice(mark.start, mark.end))
    .text(text.slice(mark.end, part.end) + (part.end < whole.end ? '…' : ''));
}
