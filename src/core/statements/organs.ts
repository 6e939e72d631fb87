import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Findings } from '../article/finder';
import type { PlaceLevel } from '../article/model';
import type { NamedPlace } from './namedPlace';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import type { Reading } from '../text/reading';
import { firstEndingAfter } from '../text/span';
import { TAIWAN } from '../words/regionCodes';
import { organsOfRegion } from '../words/regionOrgans';
import { within } from './clauseWords';
import { codeAbove, isPathWithin, ownPath } from './paths';
import type { Path } from './paths';
import { isTopic } from './topic';

const organ = wordList(scopeWords, 'organ');
const seat = wordList(scopeWords, 'seat');
const noSeat = wordList(scopeWords, 'no-seat');
const countsWhole = wordList(scopeWords, 'counts-whole');
const goesOnActing = wordList(scopeWords, 'goes-on-acting');
const grants = wordList(scopeWords, 'grants');
const staff = wordList(scopeWords, 'staff-of-organ');
const above = charSet('省市州盟');
const courtDecides = wordList(scopeWords, 'court-decides');
/** 县第二人民医院, 市退役军人事务局: as many characters may stand before the organ's last word. */
const LONGEST = 8;

/** 县公安局, 州政府, 市里: organs of the article's own place that name it by its kind alone; where a clause begins. */
export function organsOf(reading: Reading, { place, dates, places: told }: Findings): NamedPlace[] {
  const { folded, text } = reading;
  const path = place ? ownPath(place) : [];
  const kind = path.at(-1)?.slice(-1);
  if (!place || !kind) return [];
  const level = levels[path.length - 1] ?? 'county';
  const named = (start: number, end: number): NamedPlace => {
    return { start, end, text: text.slice(start, end), level, path, code: place.code };
  };
  return [
    ...[...ownOrgans(folded, path, place.code)]
      .filter(([start]) => opens(folded, start, dates))
      .map(([start, end]) => named(start, end)),
    ...organsAbove(reading, path, place.code),
    ...organsBelow(reading, path, told, dates),
  ];
}

/** Each with its end, whether or not a clause begins with it. */
function* ownOrgans(folded: string, path: Path, code: string): Generator<readonly [start: number, end: number]> {
  const kind = path.at(-1)?.slice(-1) ?? '';
  for (const start of standsAt(folded, kind))
    if (isOrganOrHall(folded, start + 1) ? !grantsThere(folded, start) : isSeat(folded, start))
      yield [start, start + 1];
  for (const start of code.startsWith(TAIWAN) ? shortNamesOf(folded, path) : [])
    if (isOrganOrHall(folded, start + 2)) yield [start, start + 2];
  for (const start of courtsOf(folded)) yield [start, start + 2];
  // 醫管局, 衞生署 speak for the whole of Hong Kong, and name it not at all.
  if (path.length === 1 && !code.startsWith(TAIWAN))
    for (const { start, end } of organsOfRegion(folded, code)) if (!goesOnThere(folded, end)) yield [start, end];
}

/** 集集鎮某校流標3次,縣府將補足差額: what is granted to who was told of in the sentence holds there. */
function grantsThere(folded: string, start: number): boolean {
  return folded.charAt(start - 1) === ',' && folded.charAt(start + 1) === HALL && grants.at(folded, start + 2) > 0;
}

/** 警方其后…, 海关人员随后…, 房屋署并…: the organ goes on with what it did where the text has been. */
function goesOnThere(folded: string, end: number): boolean {
  const behind = staff.at(folded, end);
  return goesOnActing.at(folded, behind > 0 ? behind : end) > 0;
}

/** 中市警局, 云县府: Taiwan's press calls a county or a city by one character and its kind. */
function* shortNamesOf(folded: string, path: Path): Generator<number> {
  const name = path.at(-1) ?? '';
  for (const letter of name.slice(0, -1)) yield* standsAt(folded, letter + name.slice(-1));
}

/** Each offset where a word stands. */
function* standsAt(folded: string, word: string): Generator<number> {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) yield at;
}

/** Code of a page that ran into the line; one letter stands for a name that is not told (A县公安局). */
const RUBBISH = /(?: [a-z]|[a-z]{3})$/iu;

/** A clause begins with it, or did before Latin rubbish of its page was joined to it. */
const opens = (folded: string, start: number, dates: Findings['dates']): boolean =>
  isTopic(folded, start, dates) || RUBBISH.test(folded.slice(Math.max(0, start - 3), start));

/** 据市人社部门统计 in an article of a county: what a city's organ counts is of the city. */
function organsAbove({ folded, text }: Reading, path: Path, code: string | null): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (let at = folded.indexOf(ACCORDING); at >= 0; at = folded.indexOf(ACCORDING, at + 1)) {
    const start = at + ACCORDING.length;
    const depth = path.slice(0, -1).findLastIndex((name) => name.endsWith(folded.charAt(start))) + 1;
    if (depth === 0 || !above(folded, start) || !isOrgan(folded, start + 1)) continue;
    if (!within(folded, start, LONGEST_SOURCE, countsWhole)) continue;
    const level = levels[depth - 1] ?? 'county';
    const span = { start, end: start + 1, text: text.slice(start, start + 1) };
    found.push({ ...span, level, path: path.slice(0, depth), code: codeAbove(code, path, depth) });
  }
  return found;
}

/** 州政府统计 in an article of a province: what an organ counts by its kind alone is of the last place of that kind. */
function organsBelow(
  { folded, text }: Reading,
  path: Path,
  told: readonly NamedPlace[],
  dates: Findings['dates'],
): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const kind of path.length < 3 ? kindsBelow : [])
    for (let start = folded.indexOf(kind); start >= 0; start = folded.indexOf(kind, start + 1)) {
      if (path.at(-1)?.endsWith(kind) === true || !isTopic(folded, start, dates) || !isOrgan(folded, start + 1))
        continue;
      const last = within(folded, start, LONGEST_SOURCE, countsWhole) ? lastTold(kind, start, path, told) : undefined;
      if (last) found.push({ ...last, start, end: start + 1, text: text.slice(start, start + 1) });
    }
  return found;
}

const kindsBelow = ['州', '县', '区', '旗'] as const;
const FARTHEST = 600;

function lastTold(kind: string, at: number, path: Path, told: readonly NamedPlace[]): NamedPlace | undefined {
  for (let i = firstEndingAfter(told, at) - 1; i >= 0; i--) {
    const place = told[i];
    if (!place || at - place.end > FARTHEST) return undefined;
    const depth = place.path.findLastIndex((name) => name.endsWith(kind)) + 1;
    if (depth <= path.length || !isPathWithin(place.path, path)) continue;
    const level = levels[depth - 1] ?? 'county';
    return { ...place, level, path: place.path.slice(0, depth), code: codeAt(place, depth) };
  }
  return undefined;
}

const codeAt = ({ code, path }: NamedPlace, depth: number): string | null =>
  depth === path.length ? code : codeAbove(code, path, depth);

const ACCORDING = '据';
const LONGEST_SOURCE = 14;

/** 法院判处: where it sits in one village for a day, it judges for its whole county all the same. */
function* courtsOf(folded: string): Generator<number> {
  for (const at of standsAt(folded, '法院')) if (courtDecides.at(folded, at) > 0) yield at;
}

const levels: readonly PlaceLevel[] = ['province', 'prefecture', 'county'];

/** 在县城: in the county, wherever the text has been. */
function isSeat(folded: string, start: number): boolean {
  const end = folded.charAt(start) === '县' ? seat.at(folded, start + 1) : 0;
  return end > 0 && noSeat.at(folded, end) === 0;
}

/** 县府, 市府, too. */
const isOrganOrHall = (folded: string, from: number): boolean => folded.charAt(from) === HALL || isOrgan(folded, from);
const HALL = '府';

function isOrgan(folded: string, from: number): boolean {
  for (let at = from; at <= from + LONGEST; at++) {
    if (organ.at(folded, at) > 0) return true;
    if (!/[\u3400-\u9fff]/u.test(folded.charAt(at))) return false;
  }
  return false;
}
