import { charSet } from '../../match/charSet';
import { firstOf } from '../../match/rule';
import type { Rule } from '../../match/rule';
import type { Fit, Fitting } from '../choice/containment';
import { isWithin } from '../choice/containment';
import { townshipBeyond } from '../gazetteer/gazetteer';
import type { Division } from '../gazetteer/gazetteer';
import { isZone } from './calledAfter';
import type { Candidate } from './candidate';

/** A name that was read, with the one that was read before it. */
export interface BesideRead {
  readonly folded: string;
  readonly read: Candidate;
  /** It is of the list of names, and short: 沅陵, not 沅陵县. */
  readonly short: boolean;
  readonly before: Candidate;
  readonly fit: Fit;
}

/** What two names right beside each other make of both; null: the second is no place of its own. */
export type Pair = { readonly before: Candidate; readonly read: Candidate } | null;

const rules: readonly Rule<BesideRead, Pair>[] = [
  {
    name: 'part-of-the-city-before',
    examples: [
      ['杭州⟦临江⟧高新区开工。', 'nothing'],
      ['杭州市⟦石门⟧开工。', 'nothing'],
      ['昆山⟦石门⟧开工。', 'nothing'],
    ],
    not: [
      ['白山⟦临江⟧开工。', '吉林省/白山市/临江市'],
      ['昆山⟦太仓⟧开工。', '江苏省/苏州市/太仓市'],
      ['杭州市⟦石门县⟧开工。', '湖南省/常德市/石门县'],
    ],
    read: (asked) => (isOfOther(asked) ? null : undefined),
  },
  {
    name: 'part-of-the-township-before',
    examples: [['溆浦县三江镇⟦永昌⟧小学开工。', 'nothing']],
    not: [
      ['溆浦县三江镇、⟦新乡⟧开工。', '河南省/新乡市'],
      ['溆浦县三江镇⟦永昌县⟧开工。', '甘肃省/金昌市/永昌县'],
      ['溆浦县三江镇到⟦新乡⟧开工。', '河南省/新乡市'],
    ],
    read: ({ read, short, before }) =>
      short && before.kind === 'township' && before.end === read.start && isBelowProvince(read) ? null : undefined,
  },
  {
    name: 'place-in-the-place-before',
    examples: [
      ['怀化⟦沅陵⟧下雨。', '湖南省/怀化市/沅陵县'],
      ['湖北(⟦武汉⟧)下雨。', '湖北省/武汉市'],
      ['吉林⟦朝阳区⟧下雨。', '吉林省/长春市/朝阳区'],
    ],
    not: [
      ['湖北、⟦长沙⟧下雨。', '湖南省/长沙市'],
      ['湖北和⟦沅陵⟧下雨。', '湖南省/怀化市/沅陵县'],
    ],
    read: ({ folded, read, before, fit }) => {
      const fitting = distance(folded, before, read) < 2 ? fit(before.divisions, read.divisions) : null;
      return fitting ? both(read, before, fitting) : undefined;
    },
  },
  {
    name: 'township-that-lies-elsewhere-in-the-lists',
    examples: [['赫山区⟦谢林港镇⟧下雨。', '湖南省/益阳市/赫山区/谢林港镇']],
    not: [['湖南⟦谢林港镇⟧下雨。', '湖南省/益阳市/湖南益阳高新技术产业园区/谢林港镇']],
    read: ({ folded, read, before }) => {
      const moved = distance(folded, before, read) === 0 ? movedTownship(read, before) : undefined;
      return moved && { before, read: moved };
    },
  },
];

/** Undefined where the name before has nothing to say. */
export const besideEachOther = firstOf<BesideRead, Pair>(
  'names-beside-names',
  ({ read: { start, end } }) => ({ start, end }),
  rules,
);

const opensInside = charSet('(·');

/** 0 where the one follows right behind the other, 1 where a bracket or a dot stands between, else more. */
function distance(folded: string, before: Candidate, read: Candidate): number {
  if (before.house || before.kind === 'township') return Infinity;
  const gap = read.start - before.end;
  return gap === 1 && !opensInside(folded, before.end) ? Infinity : gap;
}

/** 杭州临江高新区: a short county right behind a city that does not hold it is something in the city; 昆山太仓 are a row. */
function isOfOther({ folded, read, short, before, fit }: BesideRead): boolean {
  if (!short || before.end !== read.start || before.house) return false;
  if (!read.divisions.every(({ level }) => level === 'county') || fit(before.divisions, read.divisions)) return false;
  return isZone(folded, read.end) || isCity(before) || isFarFrom(before, read);
}

/** 湖北 right behind a township is no school of it. */
const isBelowProvince = ({ kind, divisions }: Candidate): boolean =>
  kind === 'name' && divisions.every(({ level }) => level !== 'province');

/** 巴南云林天乡: counties of two provinces stand in no row without a mark. */
const isFarFrom = (before: Candidate, { divisions }: Candidate): boolean =>
  before.kind === 'name' &&
  before.divisions.every(({ level }) => level === 'county') &&
  !divisions.some(({ path }) => before.divisions.some((one) => one.path[0] === path[0]));

/** A city, or a county in full: what stands right behind it lies in it. */
const isCity = ({ kind, key, divisions }: Candidate): boolean =>
  kind === 'name' && divisions.every(({ level, name }) => level === 'prefecture' || name === key);

/** 怀化沅陵: the pair that fits decides both. */
function both(read: Candidate, before: Candidate, { above, below }: Fitting): Pair {
  const isNarrower = above !== before.divisions;
  const ground = below === read.divisions ? undefined : 'behind';
  return {
    before: isNarrower ? { ...before, divisions: above, ground: 'beside', by: read } : before,
    read: placedWithin(read, below, { ground, by: before }),
  };
}

const placedWithin = (
  { start, end, key, kind, house }: Candidate,
  divisions: readonly Division[],
  { ground, by }: Pick<Candidate, 'ground' | 'by'>,
): Candidate => ({ start, end, key, kind, house, within: true, divisions, ground, by });

/** 江北新区 lies over districts that keep their townships; 毛集实验区 has its own. */
const overlays = ({ code, name }: Division): boolean => code.includes('Z') && name.endsWith('新区');

/** 赫山区谢林港镇: the text puts a township below a county where the gazetteer does not; the text is believed. */
function movedTownship(read: Candidate, before: Candidate): Candidate | undefined {
  const [county, ...more] = before.divisions;
  if (read.kind !== 'township' || county?.level !== 'county' || more.length > 0) return undefined;
  const real = overlays(county) ? read.divisions.filter((one) => county.parent && isWithin(one, county.parent)) : [];
  if (real.length === 1)
    return { ...placedWithin(read, real, { ground: 'behind', by: before }), countsFor: before.divisions };
  const name = read.divisions[0]?.name ?? read.key;
  return placedWithin(read, [townshipBeyond(county, name)], { ground: 'unlisted' });
}
