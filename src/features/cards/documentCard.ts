import { l10n } from 'vscode';
import { spanAt } from '../../core/index';
import type { ShownArticle } from '../../host/shown/shownArticle';
import type { Card } from './card';
import { CardText } from './cardText';
import { citeButton } from './citeButton';

/** An official document's number: who issued it, in which year, as which number of that year. */
export function documentCard(shown: ShownArticle, offset: number): Card | undefined {
  const document = spanAt(shown.article.documents, offset);
  if (!document) return undefined;
  const card = new CardText()
    .bold(document.text)
    .line()
    .text(l10n.t('Number of an official document, not a figure'))
    .paragraph()
    .text(l10n.t('Issued under: {0}', document.issuer))
    .line()
    .text(l10n.t('Year: {0}', document.year))
    .line()
    .text(l10n.t('Number in that year: {0}', document.serial))
    .paragraph();
  citeButton(card, shown, document);
  return { span: document, content: card.markdown };
}
