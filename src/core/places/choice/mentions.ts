import type { PlaceGround, PlaceMention } from '../../article/model';
import { isWithin } from './containment';
import type { Candidate } from '../names/candidate';
import { standardCode } from '../gazetteer/gazetteer';
import type { Division } from '../gazetteer/gazetteer';
import { remembered } from '../../match/memo';
import type { Support } from './elect';

/** The names that can be said to mean one division, as mentions in reading offsets; houses called after a place are no mentions. */
export function resolveMentions(
  candidates: readonly Candidate[],
  place: Division | null,
  sums: Support,
  text: string,
): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  const near: Nearness = {
    city: remembered((divisions) => nearest(divisions, place, 'prefecture')),
    province: remembered((divisions) => nearest(divisions, place, 'province')),
  };
  for (const candidate of candidates) {
    const meant = candidate.house ? null : resolve(candidate, near, sums);
    if (!meant) continue;
    const { start, end } = candidate;
    const { level, path } = meant.division;
    const code = standardCode(meant.division) || null;
    mentions.push({ start, end, text: text.slice(start, end), level, path, code, why: meant.why });
  }
  return mentions;
}

/** The bearer of a name nearest to the article's place: in its city at most, or in its province. */
type Nearness = Readonly<Record<'city' | 'province', (divisions: readonly Division[]) => Division | null>>;

interface Meant {
  readonly division: Division;
  readonly why: PlaceGround;
}

const meaning = (division: Division | null, why: PlaceGround): Meant | null => division && { division, why };

/** The only bearer; else the one in the article's own place; else the one that the article supports by far. */
function resolve({ divisions, kind, within, why, ground }: Candidate, near: Nearness, sums: Support): Meant | null {
  const first = divisions[0];
  if (!first) return null;
  if (why === 'weak') return meaning(near.city(divisions), 'near');
  if (divisions.length === 1 && (kind !== 'township' || within)) return meaning(first, ground ?? 'only');
  const closest = near.province(divisions);
  if (closest) return meaning(closest, divisions.length === 1 ? 'only' : 'near');
  if (kind !== 'township') return meaning(higher(divisions), 'higher') ?? meaning(supported(divisions, sums), 'beside');
  return divisions.length === 1 && sums.of(first) > NAMED_TOO ? meaning(first, 'only') : null;
}

/** More than a township's own voice for its county: something else must name the county. */
const NAMED_TOO = 2.5;

/** The bearer that is the place, holds it or lies in it; then one in the same prefecture, then province. */
function nearest(
  divisions: readonly Division[],
  place: Division | null,
  upTo: 'prefecture' | 'province',
): Division | null {
  for (let at = place; at; at = at.parent) {
    if (at.level === 'province' && upTo === 'prefecture') return null;
    const around = at;
    const inside = divisions.filter((one) => one === around || isWithin(one, around) || isWithin(around, one));
    if (inside.length === 1) return inside[0] ?? null;
    const top = higher(inside);
    if (top) return top;
  }
  return null;
}

/** 吉林 is the province before the city: the one of a higher level than all others; but 中山区 is Dalian's as well as Taipei's. */
function higher(divisions: readonly Division[]): Division | null {
  const [first, second] = divisions;
  return first && second && first.level !== second.level && second.level !== 'township' ? first : null;
}

function supported(divisions: readonly Division[], sums: Support): Division | null {
  const sorted = [...divisions].sort((a, b) => sums.of(b) - sums.of(a));
  const [first, second] = sorted;
  if (!first || !second) return first ?? null;
  return sums.of(first) > 2 * sums.of(second) ? first : null;
}
