import { l10n } from 'vscode';
import type { Span } from '../../core/index';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { commandIds } from '../../ids';
import type { CardText } from './cardText';

/** Cites the sentence that holds what the card is about. */
export function citeButton(card: CardText, { document }: ShownArticle, { start, end }: Span): void {
  const here = [document.uri.toString(), start, end];
  card.space().button('quote', l10n.t('Copy as citation'), commandIds.copyCitation, here);
}
