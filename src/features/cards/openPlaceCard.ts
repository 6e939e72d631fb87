import { l10n } from 'vscode';
import { spanAt } from '../../core/index';
import type { Article, Division } from '../../core/index';
import type { Services } from '../../host/services';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { commandIds } from '../../ids';
import type { Card } from './card';
import { CardText } from './cardText';
import { pathInWords } from './placeCard';

/** More bearers of a name than these are counted, not named. */
const MOST_NAMED = 4;

/** A name that several places bear, where nothing in the article tells which one is meant: it is left open, and said so. */
export async function openPlaceCard(
  { article, reading, source }: ShownArticle,
  offset: number,
  services: Pick<Services, 'corpus' | 'engine' | 'names'>,
): Promise<Card | undefined> {
  const engine = await services.engine();
  const name = engine.openNameAt(reading.folded, reading.map.toReading(offset));
  if (!name) return undefined;
  const span = reading.map.toSource(name);
  if (spanAt(article.places, span.start) ?? spanAt(article.places, span.end - 1)) return undefined;
  await services.names.ready();
  const bearers = nearestFirst(name.bearers, article);
  const card = new CardText()
    .bold(reading.text.slice(name.start, name.end))
    .paragraph()
    .text(l10n.t('{0} places bear this name, and nothing here tells which one is meant.', bearers.length));
  for (const { path } of bearers.slice(0, MOST_NAMED)) card.item().text(pathInWords(path, services.names));
  const more = bearers.length - MOST_NAMED;
  if (more > 0) card.item().text(l10n.t('and {0} more', more));
  if (services.corpus.holds(source)) {
    card.paragraph().button('location', l10n.t('Set the article’s place'), commandIds.setPlace, []);
  }
  return { span, content: card.markdown };
}

/** Those that share most with the places of the article, then the higher ones, then in the order of their codes. */
function nearestFirst(bearers: readonly Division[], { place, places }: Article): Division[] {
  const own = place ? [place.province, place.prefecture, place.county] : [];
  const named = new Set([...own, ...places.flatMap(({ path }) => path)]);
  const near = new Map(bearers.map((one) => [one, one.path.slice(0, -1).filter((name) => named.has(name)).length]));
  return [...bearers].sort(
    (a, b) => (near.get(b) ?? 0) - (near.get(a) ?? 0) || a.path.length - b.path.length || (a.code < b.code ? -1 : 1),
  );
}
