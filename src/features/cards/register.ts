import { Disposable, Hover, Range, commands, languages } from 'vscode';
import type { CancellationToken, HoverProvider, Position, TextDocument } from 'vscode';
import type { Span } from '../../core/index';
import type { Services } from '../../host/services';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { articleSelector } from '../../host/shown/chineseTexts';
import { commandIds } from '../../ids';
import { selectAt } from '../shared/select';
import type { Card, CardMaker, CardServices } from './card';
import { dateCard } from './dateCard';
import { documentCard } from './documentCard';
import { figureCard } from './figureCard';
import { noiseCard } from './noiseCard';
import { numeralSignCard } from './numeralSignCard';
import { openPlaceCard } from './openPlaceCard';
import { passedOverCard } from './passedOverCard';
import { placeCard } from './placeCard';
import { registerSameNoun } from './sameNoun';
import { schemeCard } from './schemeCard';
import { registerWhy } from './why';
import { wordCard } from './wordCard';

/** The first that has something to say of a character shows its card; noise inside it is told below. Else the word is. */
const MAKERS: readonly CardMaker[] = [
  figureCard,
  dateCard,
  documentCard,
  schemeCard,
  placeCard,
  openPlaceCard,
  numeralSignCard,
  passedOverCard,
];

/** Cards over what the analysis found. A card for another kind of mention is one file and one line above. */
export function registerCards(services: CardServices & Pick<Services, 'shown'>): Disposable {
  return Disposable.from(
    languages.registerHoverProvider(articleSelector, new Cards(services)),
    commands.registerCommand(commandIds.showSpan, (uri: string, start: number, end: number) =>
      selectAt(uri, { start, end }),
    ),
    registerSameNoun(services),
    registerWhy(services),
  );
}

class Cards implements HoverProvider {
  constructor(private readonly services: CardServices & Pick<Services, 'shown'>) {}

  async provideHover(document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
    const shown = await this.services.shown.get(document, token);
    if (!shown) return undefined;
    const at = document.offsetAt(position);
    const hover = (await this.hoverOver(shown, at, token)) ?? (await this.hoverBefore(shown, at));
    return token.isCancellationRequested ? undefined : hover;
  }

  private hoverOver(shown: ShownArticle, at: number, token: CancellationToken): Promise<Hover | undefined> {
    return hoverOf(shown, at, async (offset) => {
      const found = await this.cardsAt(shown, offset);
      const leavesRoom = found.every(({ isShort }) => isShort === true);
      const word = leavesRoom ? await wordCard(shown, offset, this.services, token) : undefined;
      return word ? [...found, word] : found;
    });
  }

  /** A cursor behind a mention, where nothing else begins, asks for that mention's card. */
  private async hoverBefore(shown: ShownArticle, at: number): Promise<Hover | undefined> {
    if (at === 0) return undefined;
    const hover = await hoverOf(shown, at - 1, (offset) => this.cardsAt(shown, offset));
    return hover?.range && shown.document.offsetAt(hover.range.end) === at ? hover : undefined;
  }

  private async cardsAt(shown: ShownArticle, offset: number): Promise<Card[]> {
    const noise = noiseCard(shown, offset);
    for (const make of MAKERS) {
      const card = await make(shown, offset, this.services);
      if (card) return noise ? [card, noise] : [card];
    }
    return noise ? [noise] : [];
  }
}

async function hoverOf(
  shown: ShownArticle,
  at: number,
  cardsAt: (offset: number) => Promise<Card[]>,
): Promise<Hover | undefined> {
  const { start, end } = shown.toSource({ start: at, end: at + 1 });
  if (end <= start) return undefined;
  const cards = await cardsAt(start);
  const first = cards[0];
  const contents = cards.map(({ content }) => content);
  return first && new Hover(contents, rangeOf(shown, first.span, at));
}

/** The exact characters as shown; a single one where the mention is shown in another place than the pointer. */
function rangeOf({ document, toShown }: ShownArticle, span: Span, at: number): Range {
  const here = toShown(span);
  const range = here && here.start <= at && at < here.end ? here : { start: at, end: at + 1 };
  return new Range(document.positionAt(range.start), document.positionAt(range.end));
}
