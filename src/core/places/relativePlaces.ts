import placeKinds from '../../tables/words/placeKinds.tsv';
import type { Find, Findings } from '../article/finder';
import type { ArticlePlace, PlaceGround, PlaceLevel, PlaceMention } from '../article/model';
import { characterList, linesOfList, wordList } from '../match/wordList';
import { anyOf } from '../match/wordPattern';
import { spanAt } from '../text/span';
import { isNeighbourOf } from '../words/neighbours';
import type { Mention } from '../text/span';
import type { Gazetteer } from './gazetteer/gazetteerQuery';
import { opensWord } from './names/boundaries';
import { toldInParagraph } from './paragraphPlace';
import { isRegion } from './choice/wholeRegions';

/**
 * Words that name a place by its relation to the article or to the last place named: 全区, 我縣, 本市 are the article's
 * own, 全港 and 县内 too, 该镇 is the last township that was named. A list of its own: these are no names.
 */
export function createRelativePlaceFinder(gazetteer: Pick<Gazetteer, 'byPath'>): Find {
  return (reading, found) => {
    const relativePlaces: PlaceMention[] = [];
    for (const { index, 0: word } of reading.folded.matchAll(RELATIVE)) {
      if (isPartOfAnotherWord(reading.folded, index, word) || isInName(found.places, index)) continue;
      const path = toldHere(reading.folded, word, index, found) ?? referent(reading.folded, word, index, found);
      if (!path) continue;
      const [start, end] = [index, index + word.length];
      const place = gazetteer.byPath(path.names);
      const code = path.code ?? place?.code ?? null;
      relativePlaces.push({
        start,
        end,
        text: reading.text.slice(start, end),
        level: path.level,
        path: path.names,
        code,
        why: path.why,
        ...(path.from && { from: path.from }),
      });
    }
    return { relativePlaces };
  };
}

/** 凯本镇 holds no 本镇. */
const isInName = (places: readonly PlaceMention[], index: number): boolean =>
  (spanAt(places, index)?.start ?? index) < index;

const KIND = anyOf(placeKinds, 'relative-kind', 'relative-kind-below');
const RELATIVE = new RegExp(
  `${anyOf(placeKinds, 'relative')}(?:${KIND}|[\\u4e00-\\u9fff])|${anyOf(placeKinds, 'relative-kind')}内`,
  'g',
);
const kinds = wordList(placeKinds, 'relative-kind');
const kindsBelow = wordList(placeKinds, 'relative-kind-below');

/** 全港 and its like, with the province that the letter stands for. */
const wholes: ReadonlyMap<string, string> = new Map(
  linesOfList(placeKinds, 'whole-of-province').map(([word = '', province = '']) => [word, province]),
);

const beforeRelative = characterList(placeKinds, 'before-relative');
const behindRelative = characterList(placeKinds, 'behind-relative');
const behindInside = characterList(placeKinds, 'behind-inside');
const behindWhole = characterList(placeKinds, 'behind-whole');

/** 健全县级机制, 安全区域, 全市场, 本村委会, 小区内, 省内外, 全港口 hold no such word. */
function isPartOfAnotherWord(text: string, start: number, word: string): boolean {
  const end = start + word.length;
  if (isInside(word)) return !opensWord(text, start) || behindInside(text, end);
  if (wholes.has(word)) return behindWhole(text, end);
  return beforeRelative(text, start - 1) || behindRelative(text, end);
}

/** 县内: in the county. */
const isInside = (word: string): boolean => word.endsWith('内');

interface Referent {
  readonly names: readonly string[];
  readonly level: PlaceLevel;
  readonly code: string | null;
  readonly why: PlaceGround;
  readonly from?: Mention;
}

function referent(
  folded: string,
  word: string,
  at: number,
  { places, place: own }: Pick<Findings, 'places' | 'place'>,
): Referent | undefined {
  const province = wholes.get(word);
  if (province !== undefined) return own?.province === province ? ownOf(province, own) : regionOf(province, own);
  const kind = isInside(word) ? word.slice(0, 1) : word.slice(1);
  const isBelow = kindsBelow.has(kind);
  if (!isBelow && !kinds.has(kind)) return undefined;
  const isLast = isBelow || word.startsWith('该');
  return (isLast ? lastNamed(folded, kind, at, places) : undefined) ?? (own ? ownOf(kind, own) : undefined);
}

const WHOLE = '全';

/** 全县 in a paragraph of another county than the article's own. */
function toldHere(
  folded: string,
  word: string,
  at: number,
  { places, place: own }: Pick<Findings, 'places' | 'place'>,
): Referent | undefined {
  const kind = word.slice(1);
  if (!word.startsWith(WHOLE) || !kinds.has(kind)) return undefined;
  const told = toldInParagraph(folded, at, kind, places, own);
  return told && behind(told);
}

const behind = ({ path, level, code, start, end, text }: PlaceMention): Referent => {
  return { names: path, level, code, why: 'behind', from: { start, end, text } };
};

/** 全澳 in an article of Hong Kong, or of no place: that region and no other. */
const regionOf = (province: string, own: ArticlePlace | null): Referent | undefined =>
  isRegion(province) && (own === null || isRegion(own.province))
    ? { names: [province], level: 'province', code: null, why: 'only' }
    : undefined;

/** The last place named before whose own name ends with the word (该镇: 龙兴镇), not further back than a screen, and no neighbour. */
function lastNamed(folded: string, kind: string, at: number, places: readonly PlaceMention[]): Referent | undefined {
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i];
    if (!place || place.start >= at) continue;
    if (at - place.end > FARTHEST) return undefined;
    if (place.path.at(-1)?.endsWith(kind) && !isNeighbourOf(folded, place)) return behind(place);
  }
  return undefined;
}

const FARTHEST = 600;

/** The level of the article's own place whose name ends with the word: 全县 of 沅陵县, 我省 of 湖南省. */
function ownOf(kind: string, { province, prefecture, county }: ArticlePlace): Referent | undefined {
  const levels: readonly (readonly [PlaceLevel, string | null])[] = [
    ['county', county],
    ['prefecture', prefecture],
    ['province', province],
  ];
  const found = levels.find(([, name]) => name?.endsWith(kind));
  if (!found) return undefined;
  const depth = levels.length - levels.indexOf(found);
  const names = [province, prefecture, county].slice(0, depth).filter((name) => name !== null);
  return { names, level: found[0], code: null, why: 'own' };
}
