import type { ArticlePlace, PlaceMention } from '../article/model';
import { charSet } from '../match/charSet';
import { lastNear } from '../text/characters';
import { firstEndingAfter } from '../text/span';
import { isBoundary } from './names/boundaries';

type Path = readonly string[];

/** A paragraph is looked through so far back. */
const FARTHEST = 600;
/** 10日, 近日: what tells when may stand between a mark and the name. */
const opensBehind = charSet('日月年间时前来在');

const isWithin = (path: Path, above: Path): boolean => above.every((name, i) => path[i] === name);

/**
 * 10日,萝北县开镰。…全县已收40万亩: in a paragraph that begins to tell of another place than the article's own, and of none in
 * it, a word for the whole of a kind means that place.
 */
export function toldInParagraph(
  folded: string,
  at: number,
  kind: string,
  places: readonly PlaceMention[],
  own: ArticlePlace | null,
): PlaceMention | undefined {
  const line = Math.max(lastNear(folded, '\n', at - 1, FARTHEST) + 1, at - FARTHEST);
  const inside = places.slice(firstEndingAfter(places, line), firstEndingAfter(places, at));
  const [first] = inside;
  if (!first || !opens(folded, first.start)) return undefined;
  const topic = deepestOf(inside, first);
  if (topic.path.at(-1)?.endsWith(kind) !== true) return undefined;
  const ownPath = own ? [own.province, own.prefecture, own.county].filter((name) => name !== null) : [];
  if (isWithin(ownPath, topic.path) || (own && inside.some(({ path }) => isWithin(path, ownPath)))) return undefined;
  return inside.every(({ path }) => isWithin(path, topic.path) || isWithin(topic.path, path)) ? topic : undefined;
}

/** 萝北县 of 鹤岗市萝北县: names that stand right behind each other and lie in each other. */
function deepestOf(inside: readonly PlaceMention[], first: PlaceMention): PlaceMention {
  let deepest = first;
  for (const next of inside.slice(1)) {
    if (next.start !== deepest.end || !isWithin(next.path, deepest.path)) break;
    deepest = next;
  }
  return deepest;
}

const opens = (folded: string, start: number): boolean =>
  isBoundary(folded, start - 1) || opensBehind(folded, start - 1);
