import type { Findings } from '../article/finder';
import type { NamedPlace } from './namedPlace';
import type { Reading } from '../text/reading';
import { overlapsAny } from '../text/span';
import type { Span } from '../text/span';
import { isBesideDistrict, isBesideOther } from '../words/placesTogether';
import { HONG_KONG } from '../words/regionCodes';
import { besideNames } from './besideNames';
import { isKindOfGoods, isPartOfSight, isPortOfRegion } from './farNames';
import { isBesideSight, isLastOfSeparate, isLastOfSeveral, isOneOfCountedRow, isOneOfMany } from './manyOf';
import { codeAbove, isPathWithin, isSame, ownPath, parentOf, shared } from './paths';
import type { Path } from './paths';
import { organsOf } from './organs';
import { sitesOf } from './sites';
import { smallOrgansOf } from './smallOrgans';
import { townshipsTogether } from './townshipsTogether';
import type { TownshipsOf } from './sites';
import { asTextWrites } from './writtenTownships';

/** A name, or several as one (陕西省西安市周至县; 甲镇、乙镇等), that may govern figures. */
export interface GoverningName extends Span {
  readonly path: Path;
  readonly code: string | null;
  /** 全县, 该镇: a word that stands for a place. */
  readonly isRelative: boolean;
  /** The names of a row, in order; one for a name alone. */
  readonly row: readonly NamedPlace[];
}

/** The names of the text that govern what follows them, in order, without those that stand there for something else. */
export function governingNames(reading: Reading, found: Findings, townshipsOf: TownshipsOf): readonly GoverningName[] {
  const { folded } = reading;
  const credits = found.credits.filter(({ role }) => role !== 'title');
  const places = found.places.map((place) => ofQuarter(folded, place));
  const told = apart([...places, ...found.relativePlaces, ...organsOf(reading, found)]);
  const named = asTextWrites(folded, told).filter(
    (name) =>
      !overlapsAny(credits, name) &&
      !isPartOfSight(folded, name, found.place) &&
      !isPortOfRegion(folded, name, found.place) &&
      !isKindOfGoods(folded, name, found.place, found.figures),
  );
  const sites = apart([...named, ...sitesOf(reading, named, found, townshipsOf)]);
  const all = apart([...sites, ...wholesBehind(reading, sites, found)]);
  const written = new Set(places.map(({ start }) => start));
  const chained = chains(folded, all, ({ level, start }) => level !== 'village' && !written.has(start));
  const governing = chained.filter((name) => besideNames({ folded, name }) === undefined);
  return rows(folded, governing, found).map((name) => manyOf(folded, name, found));
}

/** 镇里, 各镇: words for the place of which the last name is, or in which it lies. */
const wholesBehind = (reading: Reading, names: readonly NamedPlace[], { dates }: Findings): NamedPlace[] => [
  ...smallOrgansOf(reading, names, dates),
  ...townshipsTogether(reading, names, dates),
];

/** 尖沙咀 is a quarter of 油尖旺区: in Hong Kong, people name quarters and not districts. */
function ofQuarter(folded: string, place: NamedPlace): NamedPlace {
  const { start, end, path, code } = place;
  const name = folded.slice(start, end);
  const isQuarter = code?.startsWith(HONG_KONG) === true && path[1]?.startsWith(name) === false && path.length === 2;
  return isQuarter ? { ...place, level: 'township', path: [...path, name] } : place;
}

/** Of such a quarter no article tells as a whole: it has its district's code. */
export const isQuarter = ({ path, code }: GoverningName): boolean =>
  path.length > 2 && code?.startsWith(HONG_KONG) === true;

/** Sorted; of two that overlap the first. */
function apart(names: NamedPlace[]): NamedPlace[] {
  let past = 0;
  return names
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < past) return false;
      past = end;
      return true;
    });
}

/** 陕西省西安市周至县: names that hold each other are one, of the deepest. */
function chains(
  folded: string,
  all: readonly NamedPlace[],
  isRelative: (name: NamedPlace) => boolean,
): GoverningName[] {
  const chained: GoverningName[] = [];
  for (const name of all) {
    const before = chained.at(-1);
    const goesOn = before && isJoined(folded, before.end, name.start) && isPathWithin(name.path, before.path);
    if (goesOn) chained.pop();
    const start = goesOn ? before.start : name.start;
    const { end, path, code } = name;
    chained.push({ start, end, path, code, isRelative: isRelative(name), row: [name] });
  }
  return chained;
}

const isJoined = (folded: string, end: number, start: number): boolean =>
  start === end || (start === end + 1 && (folded.charAt(end) === '的' || folded.charAt(end) === ' '));

/** 甲镇、乙镇: names in a row are one, of the place above them all. */
function rows(folded: string, names: readonly GoverningName[], found: Findings): GoverningName[] {
  const all: GoverningName[] = [];
  for (const name of names) {
    const before = all.at(-1);
    if (before && isAgain(folded, before, name)) continue;
    if (!before || !isRow(folded, before, name, found)) {
      all.push(name);
      continue;
    }
    all.pop();
    const path = shared(before.path, name.path);
    const code = codeAbove(name.code, name.path, path.length);
    all.push({ ...before, end: name.end, path, code, row: [...before.row, ...name.row] });
  }
  return all;
}

const LONGEST_JOINT = 9;
const joint = /^(?:[、和与及]|以及|[\u3400-\u9fff]{1,8}、)$/u;

function isRow(folded: string, before: GoverningName, name: GoverningName, found: Findings): boolean {
  if (name.start - before.end > LONGEST_JOINT || name.start === before.end || name.isRelative) return false;
  const last = before.row.at(-1);
  const isOneInOther = last && (isPathWithin(name.path, last.path) || isPathWithin(last.path, name.path));
  // 西贡及将军澳: the quarter lies in the district, which then is told.
  if (!last || (isOneInOther && !isQuarter(name))) return false;
  const between = { start: before.end, end: name.start };
  return joint.test(folded.slice(between.start, between.end)) && !overlapsAny(found.figures, between);
}

/** 甲县大江甲县站、乙县小江乙县站: a name that stands again in its item of a row is no other one. */
function isAgain(folded: string, { row, end }: GoverningName, { path, start, isRelative }: GoverningName): boolean {
  const last = isRelative ? undefined : row.at(-1);
  return last !== undefined && isSame(last.path, path) && samePart.test(folded.slice(end, start));
}

const samePart = /^[\u3400-\u9fff]{1,8}$/u;

/** A county with a hill of its own is told of all the same. */
const isWithSight = (folded: string, { path, row, end }: GoverningName): boolean =>
  path.length > 2 && row.at(-1)?.level === 'township' && isBesideSight(folded, end);

/** 龙洲湾街道等5个街道: one of several, so the place above them. */
function manyOf(folded: string, name: GoverningName, { place, figures }: Findings): GoverningName {
  const whole = wholeAround(folded, name);
  if (whole) return whole;
  if (!isOneOfMany(folded, name.end, figures) && !isOneOfCountedRow(folded, name, figures)) return name;
  const [first] = name.row;
  const own = place && ownPath(place);
  if (name.row.length > 1 && own && own.length < name.path.length) return name;
  if (first && own && own.length < first.path.length && isPathWithin(first.path, own))
    return { ...name, path: own, code: place.code };
  if (name.row.length > 1) return name;
  return placeAbove(name);
}

/** A place that is named beside one of no known one: the place above, where something holds for both. */
function wholeAround(folded: string, name: GoverningName): GoverningName | null {
  if (name.code?.startsWith(HONG_KONG) && isBesideDistrict(folded, name.end)) return wholeOf(name);
  const isOne = name.row.length === 1 && (isLastOfSeveral(folded, name) || isLastOfSeparate(folded, name));
  return isOne || isWithSight(folded, name) || isBesideOther(folded, name.end) ? placeAbove(name) : null;
}

/** 銅鑼灣及維園一帶, 灣仔區及東區: several districts of Hong Kong, which has nothing between them and the whole. */
const wholeOf = (name: GoverningName): GoverningName => {
  return { ...name, path: name.path.slice(0, 1), code: codeAbove(name.code, name.path, 1) };
};

const placeAbove = (name: GoverningName): GoverningName => {
  const { path, code } = name;
  return { ...name, path: parentOf(path), code: codeAbove(code, path, path.length - 1) };
};
