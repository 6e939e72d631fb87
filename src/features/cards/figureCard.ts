import { l10n } from 'vscode';
import { figuresOfSameNoun, spanAt } from '../../core/index';
import type { CountedFigure, CorpusEntry, Figure, InArticle, Span } from '../../core/index';
import type { Services } from '../../host/services';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { commandIds } from '../../ids';
import { entryTitle } from './articles';
import { bothScripts } from './bothScripts';
import { LONGEST_LIST, quoteSentence, targetIn } from './card';
import type { Card } from './card';
import { CardText } from './cardText';
import { approximationInWords, kindInWords, shownUnit, shownValue } from './numbers';

/** What a figure says, what it counts, its sentence, and where else the same is counted. */
export async function figureCard(shown: ShownArticle, offset: number, services: Services): Promise<Card | undefined> {
  const figure = spanAt(shown.article.figures, offset);
  if (!figure) return undefined;
  const card = new CardText();
  headline(card, figure);
  quoteSentence(card, shown, figure);
  await bothScripts(card, services, phrase(shown, figure));
  buttons(card, shown, figure);
  const { fold } = await services.engine();
  hereToo(card, shown, figure, figuresOfSameNoun(shown.article, figure, fold));
  inCorpus(card, figure, othersOf(services, shown, figure));
  return { span: figure, content: card.markdown };
}

function headline(card: CardText, figure: Figure): void {
  card.bold(`${shownValue(figure)} ${shownUnit(figure)}`.trim());
  if (figure.noun !== null) card.space().text(figure.noun);
  const about = [kindInWords(figure.kind), approximationInWords(figure)].filter(Boolean).join(' · ');
  card.space().text(`· ${about}`);
  if (figure.noun === null && figure.kind === 'count') card.text(` · ${l10n.t('what is counted is not named')}`);
}

/** Figure and noun as one stretch of reading text, where they stand close together. */
function phrase({ reading: { text, map } }: ShownArticle, figure: Figure): string {
  const start = Math.min(figure.start, figure.nounStart ?? figure.start);
  const end = Math.max(figure.end, figure.nounEnd ?? figure.end);
  const whole = text.slice(map.toReading(start), map.toReading(end));
  return whole.length <= 40 && !whole.includes('\n')
    ? whole
    : text.slice(map.toReading(figure.start), map.toReading(figure.end));
}

function hereToo(card: CardText, shown: ShownArticle, figure: Figure, same: readonly Figure[]): void {
  const others = same.filter(({ start }) => start !== figure.start);
  if (others.length === 0 || figure.noun === null) return;
  card.paragraph().text(l10n.t('{0} elsewhere in this article:', figure.noun));
  for (const other of others.slice(0, LONGEST_LIST)) {
    card.space().link(brief(other), targetIn(shown, other));
  }
  more(card, others);
}

function inCorpus(card: CardText, figure: Figure, others: readonly InArticle<CountedFigure>[]): void {
  if (others.length === 0 || figure.noun === null) return;
  card.paragraph().text(l10n.t('{0} in other articles:', figure.noun));
  for (const { entry, mention } of others.slice(0, LONGEST_LIST)) {
    card
      .item()
      .link(brief(mention), inEntry(entry, mention))
      .text(` ${entryTitle(entry)}`);
  }
  if (others.length > LONGEST_LIST) {
    const rest = l10n.t('and {0} more', others.length - LONGEST_LIST);
    card.item().button('search', rest, commandIds.search, [figure.noun]);
  }
}

function more(card: CardText, all: readonly unknown[]): void {
  if (all.length > LONGEST_LIST) card.space().text(l10n.t('and {0} more', all.length - LONGEST_LIST));
}

function othersOf({ corpus }: Services, { source }: ShownArticle, { noun }: Figure): InArticle<CountedFigure>[] {
  if (noun === null) return [];
  return corpus.figuresOf(noun).filter(({ entry }) => entry.summary.id !== source.toString());
}

function inEntry(entry: CorpusEntry, span: Span): { uri: string; span: Span } {
  return { uri: entry.summary.id, span };
}

function brief(figure: Pick<Figure, 'kind' | 'value' | 'approx' | 'unit' | 'text'>): string {
  return `${shownValue(figure)} ${shownUnit(figure)}`.trim();
}

/** Above the lists, so that no list pushes them out of sight. */
function buttons(card: CardText, shown: ShownArticle, { start, end }: Figure): void {
  const here = [shown.document.uri.toString(), start, end];
  card
    .paragraph()
    .button('arrow-up', l10n.t('Previous figure'), commandIds.previousFigure, here)
    .space()
    .button('arrow-down', l10n.t('Next figure'), commandIds.nextFigure, here)
    .space()
    .button('quote', l10n.t('Copy as citation'), commandIds.copyCitation, here);
}
