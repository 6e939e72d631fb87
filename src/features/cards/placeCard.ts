import { l10n } from 'vscode';
import { spanAt } from '../../core/index';
import type {
  ArticlePlace,
  Division,
  PlaceEvidence,
  PlaceGround,
  PlaceLevel,
  PlaceMention,
  PlaceReason,
} from '../../core/index';
import type { Services } from '../../host/services';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { orWhyNot } from '../shared/orWhyNot';
import { listArticles } from './articleList';
import { LONGEST_LIST, targetIn } from './card';
import type { Card } from './card';
import { CardText } from './cardText';
import { citeButton } from './citeButton';
import { whyButton } from './why';
import { forms } from './wordCard';

/** A rival that is less likely than this is not worth the reader's time. */
const LIKELY = 0.05;

/** Where a place lies, why this one is meant, and which other articles know it. */
export async function placeCard(
  shown: ShownArticle,
  offset: number,
  services: Pick<Services, 'corpus' | 'engine' | 'names' | 'pinyin' | 'scripts'>,
): Promise<Card | undefined> {
  const named = spanAt(shown.article.places, offset);
  const place = named ?? spanAt(shown.article.relativePlaces, offset);
  if (!place) return undefined;
  await services.names.ready();
  const card = new CardText().bold(pathInWords(place.path, services.names)).line().text(levelInWords(place.level));
  if (place.code !== null) card.text(` · ${l10n.t('administrative code {0}', place.code)}`);
  if (named) {
    const read = { start: shown.reading.map.toReading(named.start), end: shown.reading.map.toReading(named.end) };
    await forms(card.line(), shown, read, 'place', services);
    await why(card, shown, place, services);
    const rivals = withoutItself((await services.engine()).rivals(named), named, services.names);
    if (rivals.length > 0) chosen(card, shown, named, rivals, services.names);
  } else card.paragraph().text(l10n.t('“{0}” stands for it in this article.', place.text));
  whyButton(card.paragraph(), shown, offset);
  citeButton(card, shown, place);
  const others = await orWhyNot(() => elsewhere(card, shown, place, services));
  if ('told' in others) card.paragraph().text(others.told);
  return { span: place, content: card.markdown };
}

/** 重庆市 › 渝中区: what is both province and prefecture is told once. */
export function pathInWords(path: readonly string[], names: Services['names']): string {
  return path
    .filter((name, index) => name !== path[index - 1])
    .map((name) => names.show(name))
    .join(' › ');
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

async function why(
  card: CardText,
  shown: ShownArticle,
  place: PlaceMention,
  { corpus, names }: Pick<Services, 'corpus' | 'names'>,
): Promise<void> {
  const asked = await orWhyNot(() => corpus.articleOf(shown.source));
  const entry = 'answer' in asked ? asked.answer : undefined;
  const about = entry?.place ?? shown.article.place;
  card.paragraph();
  if (about && isOwn(about, place)) {
    if (entry?.placedByHand) card.text(l10n.t('You set this as the place of the article.'));
    else ownPlace(card, shown, about, names);
  } else if (about && sharesCounty(about, place)) {
    card.text(l10n.t('Lies in {0}, where this article is set.', names.show(lowest(about))));
  }
}

/** The article's own place: the evidence with links, and what else it might be. */
function ownPlace(card: CardText, shown: ShownArticle, about: ArticlePlace, names: Services['names']): void {
  card.text(l10n.t('This article is set here ({0}% sure), going by:', Math.round(about.confidence * 100)));
  const strongest = [...about.evidence].sort((a, b) => strength(a) - strength(b)).filter(isFirstOfItsKind);
  for (const evidence of strongest.slice(0, LONGEST_LIST)) {
    card
      .item()
      .link(evidence.text, targetIn(shown, evidence))
      .text(` ${evidenceInWords(evidence.why)}`);
  }
  const rivals = about.rivals.filter(({ confidence }) => confidence >= LIKELY).slice(0, 2);
  if (rivals.length === 0) return;
  const inWords = rivals.map(({ path, confidence }) => {
    const share = Math.round(confidence * 100);
    return `${pathInWords(path, names)} (${share}%)`;
  });
  card.paragraph().text(l10n.t('It might also be: {0}', inWords.join(' · ')));
}

/** 重庆市 is a province and its own prefecture: to a reader that is one place. */
function withoutItself(
  rivals: readonly Division[],
  { path }: PlaceMention,
  names: Services['names'],
): readonly Division[] {
  const own = pathInWords(path, names);
  return rivals.filter((rival) => pathInWords(rival.path, names) !== own);
}

/** Why this place and none of the others that bear the name, and which those are. */
function chosen(
  card: CardText,
  shown: ShownArticle,
  place: PlaceMention,
  rivals: readonly Division[],
  names: Services['names'],
): void {
  const words = groundInWords(place, rivals.length + 1, shown, names);
  if (words === undefined) return;
  card.paragraph().text(words);
  if (place.from) card.text(' ').link(place.from.text, targetIn(shown, place.from));
  const paths = rivals.slice(0, LONGEST_LIST).map(({ path }) => pathInWords(path, names));
  const more = rivals.length - paths.length;
  const list = paths.join(' · ');
  card
    .paragraph()
    .text(
      more > 0
        ? l10n.t('Others of this name: {0}, and {1} more', list, more)
        : l10n.t('Others of this name: {0}', list),
    );
}

/** What the mention's ground says, of so many places of the name; undefined where it tells them apart by itself. */
function groundInWords(
  place: PlaceMention,
  all: number,
  { article }: ShownArticle,
  names: Services['names'],
): string | undefined {
  const by = names.show(spanAt(article.places, place.from?.start ?? -1)?.path.at(-1) ?? place.from?.text ?? '');
  const words: Record<PlaceGround, string | undefined> = {
    only: undefined,
    own: undefined,
    unlisted: undefined,
    behind: l10n.t('Of {0} places of this name, the one in {1}, which stands right before it:', all, by),
    near: l10n.t(
      'Of {0} places of this name, the one in {1}, where this article is set.',
      all,
      names.show(sharedWith(article.place, place)),
    ),
    higher: l10n.t('Of {0} places of this name, the one of the highest level.', all),
    beside: place.from && l10n.t('Chosen from {0} places of this name, because {1} is named here too:', all, by),
  };
  return words[place.why];
}

/** The lowest division that holds both the article's own place and another, or is either. */
function sharedWith(about: ArticlePlace | null, { path }: PlaceMention): string {
  const own = about ? [about.province, about.prefecture, about.county] : [];
  const apart = own.findIndex((name, level) => name === null || name !== path[level]);
  return own[(apart < 0 ? own.length : apart) - 1] ?? '';
}

/** The same word for the same reason is told once. */
function isFirstOfItsKind(one: PlaceEvidence, index: number, all: readonly PlaceEvidence[]): boolean {
  return all.findIndex(({ text, why: reason }) => text === one.text && reason === one.why) === index;
}

/** Where in the article a piece of evidence stands. */
function evidenceInWords(reason: PlaceReason): string {
  const words: Record<PlaceReason, string> = {
    title: l10n.t('in the title'),
    publisher: l10n.t('in the publisher’s name'),
    dateline: l10n.t('at the head of the report'),
    'agency-dateline': l10n.t('at the head of the report, behind a news agency’s name'),
    opening: l10n.t('in the opening'),
    host: l10n.t('in the web site’s address'),
    mention: l10n.t('in the text'),
    owner: l10n.t('in the name of who runs the page'),
    newspaper: l10n.t('in the name of a medium'),
    institution: l10n.t('in the name of an institution'),
    returning: l10n.t('in the text, of someone who comes or returns there'),
    address: l10n.t('in an address'),
    listed: l10n.t('in a list of places'),
    elsewhere: l10n.t('in the text, of what is elsewhere'),
    weak: l10n.t('in the text, in a word that may mean something else'),
  };
  return words[reason];
}

const STRONGEST_FIRST: readonly PlaceReason[] = [
  ...['title', 'publisher', 'dateline', 'opening', 'host', 'mention', 'owner'],
  ...['newspaper', 'institution', 'returning', 'address', 'agency-dateline', 'listed', 'elsewhere', 'weak'],
] as const;

function strength({ why: reason }: PlaceEvidence): number {
  return STRONGEST_FIRST.indexOf(reason);
}

async function elsewhere(
  card: CardText,
  { source }: ShownArticle,
  place: PlaceMention,
  { corpus }: Pick<Services, 'corpus'>,
): Promise<void> {
  if (place.code === null) return;
  const here = source.toString();
  const some = { from: 0, to: LONGEST_LIST + 1 };
  const [about, mentions] = [await corpus.list({ place: place.code }, some), await corpus.mentionsOf(place.code, some)];
  const isSetHere = (await corpus.count({ place: place.code, articles: [here] })) > 0;
  const isMentioning = !isSetHere && corpus.holds(source);
  const start = { start: 0, end: 0 };
  listArticles(
    card,
    l10n.t('Other articles set here:'),
    about.rows.filter(({ summary }) => summary.id !== here).map((entry) => ({ entry, span: start })),
    about.total - Number(isSetHere),
  );
  listArticles(
    card,
    l10n.t('Other articles that mention it:'),
    mentions.rows
      .filter(({ entry }) => entry.summary.id !== here)
      .map(({ entry, mention }) => ({ entry, span: mention })),
    mentions.total - Number(isMentioning),
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
