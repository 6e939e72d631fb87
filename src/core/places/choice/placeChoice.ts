import type { Article, PlaceLevel, PlaceMention } from '../../article/model';
import { firstEndingAfter } from '../../text/span';
import type { Division } from '../gazetteer/gazetteer';
import type { Gazetteer } from '../gazetteer/gazetteerQuery';

/** Why a name in an article means this place and none of the others that bear it. */
export interface PlaceChoice {
  /**
   * `only`: no other bears it; `behind`: what holds it stands right before it; `near`: it shares the most with where the
   * article is set; `higher`: 吉林 is the province before the city; `beside`: the article names something else there.
   */
  readonly why: 'only' | 'behind' | 'near' | 'higher' | 'beside';
  /** What decided: the place right before, the part of the path that the article's own place shares, or what is named there too. */
  readonly by: readonly string[] | null;
  /** Where in the source that stands, if it stands there. */
  readonly at: PlaceMention | null;
  /** The others of that name, higher levels first. */
  readonly rivals: readonly Division[];
}

/**
 * Reads off an analysis why a mention was resolved so. Worked out when a reader asks: an analysis keeps none of it.
 * @returns null for what no gazetteer lists (villages, zones), and where the answer does not show why.
 */
export function choiceOf(
  mention: PlaceMention,
  { places, place }: Pick<Article, 'places' | 'place'>,
  gazetteer: Pick<Gazetteer, 'bearers'>,
): PlaceChoice | null {
  const bearers = bearersOf(mention, gazetteer);
  const rivals = bearers.filter(({ path }) => !isSame(path, mention.path));
  if (rivals.length === bearers.length) return null;
  if (rivals.length === 0) return { why: 'only', by: null, at: null, rivals };
  const before = places[firstEndingAfter(places, mention.start - 2)];
  if (before && before.start < mention.start && holds(before.path, mention.path)) {
    return { why: 'behind', by: before.path, at: before, rivals };
  }
  const own = place ? [place.province, place.prefecture, place.county].filter((name) => name !== null) : [];
  const shared = sharedPath(own, mention.path);
  if (shared.length > 0 && rivals.every(({ path }) => sharedPath(own, path).length < shared.length)) {
    return { why: 'near', by: shared, at: null, rivals };
  }
  return higherOrBeside(mention, places, rivals);
}

const depth: readonly PlaceLevel[] = ['province', 'prefecture', 'county', 'township'];

function higherOrBeside(
  mention: PlaceMention,
  places: readonly PlaceMention[],
  rivals: readonly Division[],
): PlaceChoice | null {
  if (rivals.every(({ level }) => depth.indexOf(level) > depth.indexOf(mention.level))) {
    return { why: 'higher', by: null, at: null, rivals };
  }
  const at = places.find((other) => !isSame(other.path, mention.path) && related(other.path, mention.path));
  return at ? { why: 'beside', by: at.path, at, rivals } : null;
}

const gloss = /\([^)]*\)|（[^）]*）/gu;

/** The bearers of the name as it is written; a former name or a short form is known by it too. */
function bearersOf({ text, level, path }: PlaceMention, gazetteer: Pick<Gazetteer, 'bearers'>): readonly Division[] {
  if (level === 'village' || level === 'zone' || level === 'other') return [];
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
