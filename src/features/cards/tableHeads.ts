import { l10n } from 'vscode';
import { cellHeads } from '../../core/index';
import type { Span } from '../../core/index';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { targetIn } from './card';
import type { CardText } from './cardText';

/**
 * Says what the row and the column of a number in a table are headed by, each a link to its words.
 * @param offset of the number in the source
 * @returns whether it stands in a table; else nothing is said
 */
export function tellTableHeads(card: CardText, shown: ShownArticle, offset: number): boolean {
  const heads = cellHeads(shown.reading.source, offset);
  if (!heads) return false;
  card.line().text(l10n.t('A number in a table.'));
  const head = (label: string, span: Span): CardText =>
    card.text(` ${label} `).link(shown.reading.source.slice(span.start, span.end), targetIn(shown, span));
  if (heads.row) head(l10n.t('Row:'), heads.row);
  if (heads.column) head(l10n.t('Column:'), heads.column);
  return true;
}
