import context from '../../../tables/words/placeContext.tsv';
import placeKinds from '../../../tables/words/placeKinds.tsv';
import type { PlaceMention } from '../../article/model';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import { NumeralRole, roleOf } from '../../numerals/numeralRoles';
import { isHan } from '../../text/characters';
import { firstEndingAfter, overlapsAny } from '../../text/span';
import type { Span } from '../../text/span';
import { isBoundary, opensWord } from './boundaries';

const township = wordList(placeKinds, 'township');
const noTownship = characterList(placeKinds, 'no-township');
const noTownshipBehind = characterList(placeKinds, 'no-township-behind');
const noTownshipWord = wordList(placeKinds, 'no-township-word');
const longNoTownshipWord = wordList(placeKinds, 'long-no-township-word');
const isCommon = wordList(placeKinds, 'common-township');
const acts = wordList(placeKinds, 'township-acts');
const beforeScene = wordList(placeKinds, 'before-scene');
const isDigit = charSet('0123456789');
const isRowMark = charSet('、和及与');
const SHORTEST_STEM = 2;
const LONGEST_STEM = 4;

/** 街道 is a common noun as well: only a row tells a name. */
const isStreet = charSet('道');

/** A name that looks like a township's. */
interface Seen extends Span {
  readonly name: string;
  /** A mark stands right before it. */
  readonly opens: boolean;
}

/**
 * Townships that an article of a county names without it and that today's list lacks, as merged and renamed ones do: in
 * a row with a township of the county, where a clause begins with one and says what is there, named so twice, or where a
 * clause tells of a place at which something happened.
 *
 * @param closes the offsets behind 镇, 乡 and 道.
 * @returns their names.
 */
export function townshipsAlone(
  folded: string,
  closes: readonly number[],
  known: readonly PlaceMention[],
  county: readonly string[],
): ReadonlySet<string> {
  const seen = closes.flatMap((end) => seenAt(folded, end, known) ?? []);
  const again = namedAgain(seen.filter(({ opens }) => opens));
  const named = seen.filter(
    (one) =>
      isInRow(folded, one, known, county) ||
      isScene(folded, one) ||
      (one.opens && (isTold(folded, one.end) || again.has(one.name))),
  );
  return new Set(named.map(({ name }) => name));
}

function namedAgain(opening: readonly Seen[]): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const { name } of opening) (once.has(name) ? again : once).add(name);
  return again;
}

function seenAt(folded: string, end: number, known: readonly PlaceMention[]): Seen | null {
  const kindAt = township.before(folded, end);
  if (kindAt < 0 || noTownshipBehind(folded, end)) return null;
  const start = stemStart(folded, kindAt);
  if (start < 0 || isNoTownship(folded, start, end, kindAt) || overlapsAny(known, { start, end })) return null;
  const opens = (isBoundary(folded, start - 1) || isOfParts(folded, start)) && !isStreet(folded, end - 1);
  return { start, end, name: folded.slice(start, end), opens };
}

/** 小城镇, 江南水乡, 周边城镇; but 潭城镇 may be one. */
function isNoTownship(folded: string, start: number, end: number, kindAt: number): boolean {
  if (noTownshipWord.before(folded, end) >= 0 || isCommon.at(folded, start) === kindAt) return true;
  return kindAt - start > SHORTEST_STEM && longNoTownshipWord.before(folded, end) >= 0;
}

/** Where the stem begins whose ending stands at `kindAt`; -1 where none does. */
function stemStart(folded: string, kindAt: number): number {
  for (let at = kindAt - 1; at >= kindAt - LONGEST_STEM; at--) {
    if (!isHan(folded.charCodeAt(at)) || (at < kindAt - 1 && noTownship(folded, at))) return -1;
    if (kindAt - at >= SHORTEST_STEM && (opensWord(folded, at) || isOfParts(folded, at))) return at;
  }
  return -1;
}

/** 其中流水镇389人: what leads to parts is no part of a name. */
const isOfParts = (folded: string, at: number): boolean => folded.startsWith('其中', at - 2);

/** 最大雨量出现在潭城镇,: where a thing happened, with nothing behind it. */
const isScene = (folded: string, { start, end }: Span): boolean =>
  beforeScene.before(folded, start) >= 0 && isBoundary(folded, end);

/** 潭城镇转移96人, 潭城镇近900人, 潭城镇三百余人; not 潭城镇一带. */
const isTold = (folded: string, end: number): boolean => acts.at(folded, end) > 0 || isCount(folded, end);

function isCount(folded: string, start: number): boolean {
  const at = isNear(folded, start) ? start + 1 : start;
  return isDigit(folded, at) || (isNumeral(folded, at) && isNumeral(folded, at + 1));
}

const isNear = characterList(context, 'near');
const isNumeral = (folded: string, at: number): boolean => {
  const role = roleOf(folded.charCodeAt(at));
  return role === NumeralRole.digit || role === NumeralRole.unit;
};

/** 苏平镇、潭城镇: beside a township of the county. */
function isInRow(
  folded: string,
  { start, end }: Span,
  known: readonly PlaceMention[],
  county: readonly string[],
): boolean {
  const isOwn = (place: PlaceMention | undefined): boolean =>
    place?.level === 'township' && county.every((name, i) => place.path[i] === name);
  const next = known[firstEndingAfter(known, end)];
  const before = known[firstEndingAfter(known, start) - 1];
  if (isRowMark(folded, end) && next?.start === end + 1 && isOwn(next)) return true;
  return isRowMark(folded, start - 1) && before?.end === start - 1 && isOwn(before);
}
