import { l10n } from 'vscode';
import { spanAt } from '../../core/index';
import type { Figure } from '../../core/index';
import type { Services } from '../../host/services';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { commandIds } from '../../ids';
import { quoteInBothScripts, targetIn } from './card';
import type { Card } from './card';
import { CardText } from './cardText';
import { citeButton } from './citeButton';
import { approximationInWords, kindInWords, shownUnit, shownValue } from '../shared/figureInWords';
import { otherWritings } from './inWords';
import { sameNounAs } from './sameNoun';
import { statedParts, statedPlace } from '../shared/statementInWords';
import type { StatedPart } from '../shared/statementInWords';
import { tellTableHeads } from './tableHeads';
import { whyButton } from './why';

/** What a figure says and what it counts in one line, its sentence in two, and one that leads on. */
export async function figureCard(
  shown: ShownArticle,
  offset: number,
  services: Pick<Services, 'corpus' | 'engine' | 'names' | 'scripts'>,
): Promise<Card | undefined> {
  const figure = spanAt(shown.article.figures, offset);
  if (!figure) return undefined;
  const card = new CardText();
  const doublings = doublingsOf(shown, figure);
  if (doublings === undefined)
    headline(card, shown, figure, await statedPlace(figure, shown.article.script, services.names));
  else
    card
      .bold(`× ${(2 ** doublings).toLocaleString()}`)
      .space()
      .text(figure.noun ?? '');
  tellTableHeads(card, shown, figure.start);
  await quoteInBothScripts(card, shown, figure, services);
  await buttons(card, shown, figure, services);
  whyButton(card, shown, offset);
  return { span: figure, content: card.markdown };
}

function headline(card: CardText, shown: ShownArticle, figure: Figure, place: string): void {
  card.bold(`${shownValue(figure)} ${shownUnit(figure)}`.trim());
  const parts = statedParts(figure, place);
  const noun = figure.noun === null ? undefined : parts[0];
  if (noun) stated(card.space(), shown, noun);
  const about = [kindInWords(figure.kind), approximationInWords(figure)].filter(Boolean).join(' · ');
  card.space().text(`· ${about}`);
  if (figure.noun === null && figure.kind === 'count') card.text(` · ${l10n.t('what it counts is not said')}`);
  for (const part of parts) if (part !== noun) stated(card.text(' · '), shown, part);
  const writings = otherWritings(figure, shown.article.script);
  if (writings !== undefined) card.text(` · ${writings}`);
}

/** What is counted, where or when, with a link to the words that decide, and whether they stand elsewhere. */
function stated(card: CardText, shown: ShownArticle, { words, decides, from }: StatedPart): void {
  if (decides) card.link(words, targetIn(shown, decides));
  else card.text(words);
  if (from !== '') card.text(` ${from}`);
}

/** 翻了两番: doubled twice. Elsewhere 番 counts something else (另有一番风味). */
function doublingsOf({ reading: { folded, map } }: ShownArticle, { unit, value, start }: Figure): number | undefined {
  const at = map.toReading(start);
  const isDoubled = unit === '番' && /翻[了过]?$/u.test(folded.slice(Math.max(0, at - 2), at));
  return isDoubled && typeof value === 'number' ? value : undefined;
}

async function buttons(
  card: CardText,
  shown: ShownArticle,
  figure: Figure,
  services: Pick<Services, 'corpus' | 'engine' | 'names'>,
): Promise<void> {
  const here = [shown.document.uri.toString(), figure.start, figure.end];
  card
    .paragraph()
    .button('arrow-up', l10n.t('Previous'), commandIds.previousFigure, here)
    .space()
    .button('arrow-down', l10n.t('Next'), commandIds.nextFigure, here);
  citeButton(card, shown, figure);
  const { noun, kind, unit, place, when } = figure;
  card.space().button('table', l10n.t('All figures like this'), commandIds.showFiguresLike, [{ noun, kind, unit }]);
  if (noun !== null && place?.code && when) {
    const grown = { noun, code: place.code, place: services.names.show(place.path.at(-1) ?? '') };
    card.space().button('graph-line', l10n.t('How this number grew'), commandIds.showGrowth, [grown]);
  }
  const { here: others, total, told } = await sameNounAs(figure, shown, services);
  const more = others.length + total;
  if (figure.noun !== null && more > 0)
    card.space().button('references', l10n.t('{0}: {1} more', figure.noun, more), commandIds.peekSameNoun, here);
  if (told !== undefined) card.paragraph().text(told);
}
