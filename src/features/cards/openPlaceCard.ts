import { l10n } from 'vscode';
import { openNameAt, spanAt } from '../../core/index';
import type { Services } from '../../host/services';
import type { ShownArticle } from '../../host/shown/shownArticle';
import type { Card } from './card';
import { CardText } from './cardText';
import { pathInWords } from './placeCard';

/** More bearers of a name than these are counted, not named. */
const MOST_NAMED = 6;

/** A name that several places bear, where nothing in the article tells which one is meant: it is left open, and said so. */
export async function openPlaceCard(
  { article, reading }: ShownArticle,
  offset: number,
  services: Services,
): Promise<Card | undefined> {
  const { gazetteer } = await services.engine();
  const name = openNameAt(reading.folded, reading.map.toReading(offset), gazetteer);
  if (!name) return undefined;
  const span = reading.map.toSource(name);
  if (spanAt(article.places, span.start) ?? spanAt(article.places, span.end - 1)) return undefined;
  await services.names.ready();
  const { bearers } = name;
  const card = new CardText()
    .bold(reading.text.slice(name.start, name.end))
    .paragraph()
    .text(l10n.t('{0} places bear this name, and nothing here tells which one is meant.', bearers.length));
  for (const { path } of bearers.slice(0, MOST_NAMED)) card.item().text(pathInWords(path, services.names));
  const more = bearers.length - MOST_NAMED;
  if (more > 0) card.item().text(l10n.t('and {0} more', more));
  return { span, content: card.markdown };
}
