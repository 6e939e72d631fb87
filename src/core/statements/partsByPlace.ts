import context from '../../tables/words/nounContext.tsv';
import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Figure } from '../article/model';
import { charSet } from '../match/charSet';
import { characterList, wordList } from '../match/wordList';
import { firstEndingAfter } from '../text/span';
import { chainAt, memberBy } from './figureChains';
import type { Chain } from './figureChains';
import { ROUNDING, clauseStartWithin, endsTold, isExact, sentencesEnded } from './unnamedFigure';
import type { Exact, Unnamed } from './unnamedFigure';

const placeEnd = characterList(context, 'place-end');
const sexes = wordList(scopeWords, 'sex-of-part');
const joinsItems = charSet('、,;');

const LONGEST_NAME = 6;
/** 计有后壁区: the first name of the row, and what leads to it. */
const LONGEST_LEAD = 10;
const MOST_PARTS = 32;
const FARTHEST_WHOLE = 160;
const FEW_BEFORE = 8;

/**
 * 养殖场18场(鸡场12场、鸭场6场),计有河东区9场、河西区9场: where numbers of a row have nothing but the name of a place before
 * them and add up to the one before the row, they are its parts, whatever other parts a bracket told.
 */
export function partByPlace(asked: Unnamed): Figure | undefined {
  const { figure, all, at } = asked;
  if (!isExact(figure) || (figure.nounStart ?? -1) >= figure.end) return undefined;
  const row = rowAround(asked, chainAt(all, at));
  const parts = row.map((chain) => memberBy(all, chain, figure)).filter((part) => part !== undefined);
  const places = row.filter((chain) => endsInPlace(asked, all[chain.from])).length;
  if (parts.length < 2 || parts.length < row.length || places < 2 || places * 2 < row.length) return undefined;
  return wholeBefore(asked, row[0]?.from ?? at, parts);
}

/** The chains of the row, in which nothing but short names stands between. */
function rowAround({ reading: { folded }, figure, all }: Unnamed, chain: Chain): readonly Chain[] {
  if (!isNamed(folded, all[chain.from])) return [];
  const row = [chain];
  for (let first = chain; row.length < MOST_PARTS; row.unshift(first)) {
    const before = first.from > 0 ? chainAt(all, first.from - 1) : undefined;
    if (!before || !isJoined(folded, all[before.to], all[first.from]) || !isNamed(folded, all[before.from])) break;
    first = before;
  }
  for (let last = chain; row.length < MOST_PARTS; row.push(last)) {
    const next = last.to + 1 < all.length ? chainAt(all, last.to + 1) : undefined;
    if (!next || !isJoined(folded, all[last.to], all[next.from]) || !memberBy(all, next, figure)) break;
    last = next;
  }
  return row;
}

/** 9场、河西区6场: a mark, and a short name. */
function isJoined(folded: string, one: Figure | undefined, next: Figure | undefined): boolean {
  if (!one || !next || !joinsItems(folded, one.end)) return false;
  const name = next.start - one.end - 1;
  return name > 0 && name <= LONGEST_NAME && clauseStartWithin(folded, next.start, LONGEST_LEAD) === one.end + 1;
}

const isNamed = (folded: string, figure: Figure | undefined): boolean =>
  figure !== undefined &&
  clauseStartWithin(folded, figure.start, LONGEST_LEAD) >= 0 &&
  !endsTold(folded, figure.start - 1);

function endsInPlace({ reading: { folded }, found }: Unnamed, figure: Figure | undefined): boolean {
  if (!figure) return false;
  const place = found.places[firstEndingAfter(found.places, figure.start - 1)];
  return place?.end === figure.start || placeEnd(folded, figure.start - 1) || sexes.before(folded, figure.start) >= 0;
}

/** The figure before the row, by the same measure word, to which its parts add up. */
function wholeBefore(asked: Unnamed, first: number, parts: readonly Exact[]): Figure | undefined {
  const { reading, before, all } = asked;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  for (let i = first - 1; i >= Math.max(0, first - FEW_BEFORE); i--) {
    const one = before[i];
    const between = reading.folded.slice(one?.end ?? 0, all[first]?.start);
    if (!one || between.length > FARTHEST_WHOLE || sentencesEnded(between) > 1) return undefined;
    if (one.noun === null || one.unit !== parts[0]?.unit || !isExact(one)) continue;
    if (Math.abs(one.value - sum) <= ROUNDING * sum) return one;
  }
  return undefined;
}
