import type { Article, PlaceGround, PlaceMention } from '../../article/model';
import { firstEndingAfter } from '../../text/span';
import type { Division } from '../gazetteer/gazetteer';
import type { Gazetteer } from '../gazetteer/gazetteerQuery';

/** Why a name in an article means this place and none of the others that bear it, with what a reader would look at. */
export interface PlaceChoice {
  /** As the mention has it. */
  readonly why: PlaceGround;
  /** What decided: the place right before, the part of the path that the article's own place shares, or what is named there too. */
  readonly by: readonly string[] | null;
  /** Where in the source that stands, if it stands there. */
  readonly at: PlaceMention | null;
  /** The others of that name, higher levels first. */
  readonly rivals: readonly Division[];
}

/**
 * The choice that a mention records, with the others of its name. Looked up when a reader asks.
 * @returns null for what no gazetteer lists (villages, zones).
 */
export function choiceOf(
  mention: PlaceMention,
  article: Pick<Article, 'places' | 'place'>,
  gazetteer: Pick<Gazetteer, 'bearers'>,
): PlaceChoice | null {
  const bearers = bearersOf(mention, gazetteer);
  const rivals = bearers.filter(({ path }) => !isSame(path, mention.path));
  if (rivals.length === bearers.length) return null;
  const { why } = mention;
  return { why, rivals, ...(rivals.length === 0 ? { by: null, at: null } : deciding[why](mention, article)) };
}

type Deciding = Pick<PlaceChoice, 'by' | 'at'>;

const nothing = (): Deciding => ({ by: null, at: null });
const standing = (at: PlaceMention | undefined): Deciding => ({ by: at?.path ?? null, at: at ?? null });

/** What a reader is shown for each ground. */
const deciding: Readonly<
  Record<PlaceGround, (mention: PlaceMention, article: Pick<Article, 'places' | 'place'>) => Deciding>
> = {
  only: nothing,
  higher: nothing,
  unlisted: nothing,
  own: (_, article) => ({ by: ownPath(article), at: null }),
  near: (mention, article) => ({ by: sharedPath(ownPath(article), mention.path), at: null }),
  behind: (mention, { places }) => standing(places[firstEndingAfter(places, mention.start - 2)]),
  beside: (mention, { places }) =>
    standing(places.find((other) => !isSame(other.path, mention.path) && related(other.path, mention.path))),
};

const ownPath = ({ place }: Pick<Article, 'place'>): readonly string[] =>
  place ? [place.province, place.prefecture, place.county].filter((name) => name !== null) : [];

const gloss = /\([^)]*\)|（[^）]*）/gu;

/** The bearers of the name as it is written; a former name or a short form is known by it too. */
function bearersOf({ text, why, path }: PlaceMention, gazetteer: Pick<Gazetteer, 'bearers'>): readonly Division[] {
  if (why === 'unlisted') return [];
  const written = gazetteer.bearers(text.replace(gloss, '').replace(/\s/gu, ''));
  return written.length > 0 ? written : gazetteer.bearers(path.at(-1) ?? '');
}

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

const holds = (above: readonly string[], below: readonly string[]): boolean =>
  above.length < below.length && above.every((name, at) => name === below[at]);

const related = (one: readonly string[], other: readonly string[]): boolean => holds(one, other) || holds(other, one);

function sharedPath(one: readonly string[], other: readonly string[]): readonly string[] {
  const end = one.findIndex((name, at) => name !== other[at]);
  return end < 0 ? one : one.slice(0, end);
}
