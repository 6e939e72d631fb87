import type { MarkdownString } from 'vscode';
import { excerpt, sentenceAround } from '../../core/index';
import type { Span } from '../../core/index';
import type { Services } from '../../host/services';
import type { ShownArticle } from '../../host/shown/shownArticle';
import type { CardText, LinkTarget } from './cardText';

/** What a card is about and what to say; spans are the source's. */
export interface Card {
  readonly span: Span;
  readonly content: MarkdownString;
  /** Has it room for the word's card below it? */
  readonly isShort?: boolean;
}

/** What cards ask for; each takes what it uses of it. */
export type CardServices = Pick<Services, 'corpus' | 'engine' | 'glosses' | 'names' | 'pinyin' | 'scripts' | 'words'>;

/** A kind of card: looks for its mention at a source offset. */
export type CardMaker = (
  shown: ShownArticle,
  offset: number,
  services: CardServices,
) => Card | undefined | Promise<Card | undefined>;

/** How many links to other places one group of a card has at most: a card is never taller than a screen. */
export const LONGEST_LIST = 3;
/** About what one line of a card holds, in Chinese characters. */
const LINE = 34;

/** Where a link within the same article leads: into the view that the reader is in, where it shows that place. */
export function targetIn(shown: ShownArticle, span: Span): LinkTarget {
  const here = shown.toShown(span);
  return here ? { uri: shown.document.uri.toString(), span: here } : { uri: shown.source.toString(), span };
}

/** A part of a text with something in it marked; offsets of the part. */
interface Passage {
  readonly text: string;
  readonly mark: Span;
}

/** The part of the sentence around a source span, as read (without noise), that fills so many lines. */
function passageAround({ reading: { text, map } }: ShownArticle, span: Span, lines: number): Passage {
  const start = map.toReading(span.start);
  const mark = { start, end: Math.max(map.toReading(span.end), start) };
  const whole = sentenceAround(text, mark);
  const part = excerpt(text, whole, mark, lines * LINE);
  const before = part.start > whole.start ? '…' : '';
  const after = part.end < whole.end ? '…' : '';
  const shift = before.length - part.start;
  return {
    text: before + text.slice(part.start, part.end).replaceAll(/\s/gu, ' ') + after,
    mark: { start: mark.start + shift, end: mark.end + shift },
  };
}

/** The part of the sentence around a source span, the span in bold. Two lines at most. */
export function quoteSentence(card: CardText, shown: ShownArticle, span: Span): void {
  quote(card.paragraph(), passageAround(shown, span, 2));
}

/** The same in one line as it is written, and in a second one in the other script where that writes it otherwise. */
export async function quoteInBothScripts(
  card: CardText,
  shown: ShownArticle,
  span: Span,
  { scripts }: Pick<Services, 'scripts'>,
): Promise<void> {
  const passage = passageAround(shown, span, 1);
  const other = await scripts.other(passage.text, shown.article.script);
  if (other === undefined) {
    quoteSentence(card, shown, span);
    return;
  }
  quote(card.paragraph(), passage);
  const isEven = other.length === passage.text.length;
  quote(card.line(), { text: other, mark: isEven ? passage.mark : { start: 0, end: 0 } });
}

function quote(card: CardText, { text, mark }: Passage): void {
  card.text(text.slice(0, mark.start));
  if (mark.end > mark.start) card.bold(text.slice(mark.start, mark.end));
  card.text(text.slice(mark.end));
}
