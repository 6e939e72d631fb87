import { l10n } from 'vscode';
import { spanAt } from '../../core/index';
import type { ArticlePlace, PlaceLevel, PlaceMention } from '../../core/index';
import type { Services } from '../../host/services';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { listArticles } from './articles';
import { LONGEST_LIST, targetIn } from './card';
import type { Card } from './card';
import { CardText } from './cardText';

/** Where a place lies, why this one is meant, and which other articles know it. */
export async function placeCard(shown: ShownArticle, offset: number, services: Services): Promise<Card | undefined> {
  const place = spanAt(shown.article.places, offset);
  if (!place) return undefined;
  await services.names.ready();
  const { show } = services.names;
  const card = new CardText().bold(place.path.map(show).join(' › ')).line().text(levelInWords(place.level));
  if (place.code !== null) card.text(` · ${l10n.t('code {0}', place.code)}`);
  why(card, shown, place);
  elsewhere(card, shown, place, services);
  return { span: place, content: card.markdown };
}

function levelInWords(level: PlaceLevel): string {
  const words: Record<PlaceLevel, string> = {
    province: l10n.t('Province'),
    prefecture: l10n.t('Prefecture'),
    county: l10n.t('County'),
    township: l10n.t('Township'),
    village: l10n.t('Village or neighbourhood'),
    zone: l10n.t('Zone'),
    other: l10n.t('Place'),
  };
  return words[level];
}

function why(card: CardText, shown: ShownArticle, place: PlaceMention): void {
  const about = shown.article.place;
  const name = place.path.at(-1) ?? place.text;
  if (about && isOwn(about, place)) {
    ownPlace(card, shown, about);
    return;
  }
  card
    .paragraph()
    .text(
      about && sharesCounty(about, place)
        ? l10n.t('Lies in {0}, where this article is set.', lowest(about))
        : l10n.t('Named in this article as {0}.', place.text === name ? name : `${place.text} (${name})`),
    );
}

/** The article's own place: the evidence with links, and what else it might be. */
function ownPlace(card: CardText, shown: ShownArticle, about: ArticlePlace): void {
  const sure = Math.round(about.confidence * 100);
  card.paragraph().text(l10n.t('This article is set here ({0}% sure), going by:', sure));
  for (const evidence of about.evidence.slice(0, LONGEST_LIST)) {
    card.space().link(evidence.text, targetIn(shown, evidence));
  }
  if (about.rivals.length === 0) return;
  const rivals = about.rivals
    .slice(0, 2)
    .map(({ path, confidence }) => `${path.join(' › ')} (${Math.round(confidence * 100)}%)`);
  card.paragraph().text(l10n.t('It might also be: {0}', rivals.join(', ')));
}

function elsewhere(card: CardText, { source }: ShownArticle, place: PlaceMention, { corpus }: Services): void {
  if (place.code === null) return;
  const here = source.toString();
  const about = corpus.articlesAbout(place.code).filter(({ summary }) => summary.id !== here);
  const ids = new Set(about.map(({ summary }) => summary.id));
  const mentioning = corpus
    .articlesMentioning(place.code)
    .filter(({ entry }) => entry.summary.id !== here && !ids.has(entry.summary.id));
  const start = { start: 0, end: 0 };
  listArticles(
    card,
    l10n.t('Other articles set here:'),
    about.map((entry) => ({ entry, span: start })),
  );
  listArticles(
    card,
    l10n.t('Other articles that mention it:'),
    mentioning.map(({ entry, mention }) => ({ entry, span: mention })),
  );
}

function isOwn(about: ArticlePlace, place: PlaceMention): boolean {
  return place.code === about.code || place.path.at(-1) === lowest(about);
}

function sharesCounty(about: ArticlePlace, { path }: PlaceMention): boolean {
  return about.county !== null && path.includes(about.county);
}

function lowest({ county, prefecture, province }: ArticlePlace): string {
  return county ?? prefecture ?? province;
}
