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
/** About what one line of a card holds, in Chinese characters. */
const LINE = 36;

/** Where a link within the same article leads: into the view that the reader is in, where it shows that place. */
export function targetIn(shown: ShownArticle, span: Span): Target {
  const here = shown.toShown(span);
  return here ? { uri: shown.document.uri.toString(), span: here } : { uri: shown.source.toString(), span };
}

/** A part of a text with something in it marked; offsets of the part. */
export interface Passage {
  readonly text: string;
  readonly mark: Span;
}

/** The part of the sentence around a source span, as read (without noise). `longest` in characters, about. */
export function passageAround(
  { reading: { text, map } }: ShownArticle,
  span: Span,
  longest: number,
): Passage & { readonly isCut: readonly [boolean, boolean] } {
  const start = map.toReading(span.start);
  const mark = { start, end: Math.max(map.toReading(span.end), start) };
  const whole = sentenceAround(text, mark);
  const part = excerpt(text, whole, mark, longest);
  return {
    text: text.slice(part.start, part.end),
    mark: { start: mark.start - part.start, end: mark.end - part.start },
    isCut: [part.start > whole.start, part.end < whole.end],
  };
}

/** The part of the sentence around a source span, the span in bold. Two lines at most. */
export function quoteSentence(card: CardText, shown: ShownArticle, span: Span): void {
  const { isCut, ...passage } = passageAround(shown, span, 2 * LINE);
  quote(card.quote(), passage, isCut);
}

/** The same in one line as it is written, and in a second one in the other script where that writes it otherwise. */
export async function quoteInBothScripts(
  card: CardText,
  shown: ShownArticle,
  span: Span,
  { scripts }: Services,
): Promise<void> {
  const { isCut, ...passage } = passageAround(shown, span, LINE);
  const other = await scripts.other(passage.text, shown.article.script);
  if (other === undefined) {
    quoteSentence(card, shown, span);
    return;
  }
  quote(card.quote(), passage, isCut);
  const isEven = other.length === passage.text.length;
  quote(card.line(), { text: other, mark: isEven ? passage.mark : { start: 0, end: 0 } }, isCut);
}

function quote(card: CardText, { text, mark }: Passage, [before, after]: readonly [boolean, boolean]): void {
  card.text((before ? '…' : '') + text.slice(0, mark.start));
  if (mark.end > mark.start) card.bold(text.slice(mark.start, mark.end));
  card.text(text.slice(mark.end) + (after ? '…' : ''));
}
