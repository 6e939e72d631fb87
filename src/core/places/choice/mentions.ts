import type { PlaceGround, PlaceMention } from '../../article/model';
import { isWithin } from './containment';
import type { Candidate } from '../names/candidate';
import { standardCode } from '../gazetteer/gazetteer';
import type { Division } from '../gazetteer/gazetteer';
import { firstOf } from '../../match/rule';
import type { Rule } from '../../match/rule';
import { remembered } from '../../match/memo';
import { mentionOf } from '../../text/span';
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
  const moved = movedTownships(candidates);
  for (const candidate of candidates) {
    const again = candidate.within ? undefined : moved.get(candidate.key);
    const meant = candidate.house ? null : (again ?? resolve(candidate, near, sums));
    if (!meant) continue;
    const { start, end } = candidate;
    const { level, path } = meant.division;
    const code = standardCode(meant.division) || null;
    const mention = { start, end, text: text.slice(start, end), level, path, code, why: meant.why };
    const { by } = meant.why === candidate.ground ? candidate : {};
    mentions.push(by ? { ...mention, from: mentionOf(text, by) } : mention);
  }
  return mentions.some(isUnsupported) ? withSupport(mentions) : mentions;
}

/**
 * 遵义县虾子镇…虾子镇: a text tells of the counties of its own time, and once it has put a township in one, it means the same
 * wherever it names it alone, though the gazetteer has it in another today.
 */
const movedTownships = (candidates: readonly Candidate[]): ReadonlyMap<string, Meant> =>
  new Map(
    candidates.flatMap(({ kind, key, ground, divisions: [division] }): [string, Meant][] =>
      kind === 'township' && ground === 'unlisted' && division ? [[key, { division, why: ground }]] : [],
    ),
  );

const isUnsupported = ({ why, from }: PlaceMention): boolean => why === 'beside' && from === undefined;

/** What the article names elsewhere may decide: the first that holds the place or lies in it is told. */
function withSupport(mentions: readonly PlaceMention[]): PlaceMention[] {
  const supporting = remembered((place: PlaceMention['path']) =>
    mentions.find(({ path }) => holds(path, place) || holds(place, path)),
  );
  return mentions.map((mention) => {
    const by = isUnsupported(mention) ? supporting(mention.path) : undefined;
    return by ? { ...mention, from: { start: by.start, end: by.end, text: by.text } } : mention;
  });
}

const holds = (above: readonly string[], below: readonly string[]): boolean =>
  above.length < below.length && above.every((name, at) => name === below[at]);

/** The bearer of a name nearest to the article's place: in its city at most, or in its province. */
type Nearness = Readonly<Record<'city' | 'province', (divisions: readonly Division[]) => Division | null>>;

interface Meant {
  readonly division: Division;
  readonly why: PlaceGround;
}

const meaning = (division: Division | null, why: PlaceGround): Meant | null => division && { division, why };

/** A name with those who bear it, and what the article says of them. */
interface Asked {
  readonly candidate: Candidate;
  readonly first: Division;
  readonly near: Nearness;
  readonly sums: Support;
}

/** An article of another province, so that nearness decides nothing. */
const fromBeijing = (words: string): string =>
  `北京市政府通报\n\n北京市、北京市海淀区、北京市东城区、北京市西城区派人${words}`;

const rules: readonly Rule<Asked, Meant | null>[] = [
  {
    name: 'weak-name',
    examples: [['浦东新区发布\n\n昨天,⟦唐镇⟧下雪。', '上海市/上海市/浦东新区/唐镇']],
    not: [['浦东新区发布\n\n昨天,⟦张江镇⟧下雪。', '上海市/上海市/浦东新区/张江镇']],
    read: ({ candidate: { why, divisions }, near }) =>
      why === 'weak' ? meaning(near.city(divisions), 'near') : undefined,
  },
  {
    name: 'only-bearer',
    examples: [['⟦沅陵县⟧下雪了', '湖南省/怀化市/沅陵县']],
    not: [['听说⟦朝阳区⟧下雪了。', 'nothing']],
    read: ({ candidate: { divisions, kind, within, ground }, first }) =>
      divisions.length === 1 && (kind !== 'township' || within) ? meaning(first, ground ?? 'only') : undefined,
  },
  {
    name: 'nearest-bearer',
    examples: [['栾川县环保局通报\n\n⟦潭头镇⟧的烧烤店要装油烟净化器。', '河南省/洛阳市/栾川县/潭头镇']],
    not: [['从⟦吉林⟧来', '吉林省']],
    read: ({ candidate: { divisions }, near }) =>
      meaning(near.province(divisions), divisions.length === 1 ? 'only' : 'near') ?? undefined,
  },
  {
    name: 'highest-bearer',
    examples: [['从⟦吉林⟧来', '吉林省']],
    not: [['他从⟦中山区⟧来。', 'nothing']],
    read: ({ candidate: { divisions, kind } }) =>
      kind === 'township' ? undefined : (meaning(higher(divisions), 'higher') ?? undefined),
  },
  {
    name: 'bearer-that-the-article-supports',
    examples: [[fromBeijing('到福州市、福州市仓山区,又到⟦鼓楼区⟧。'), '福建省/福州市/鼓楼区']],
    not: [[fromBeijing('去了⟦鼓楼区⟧。'), 'nothing']],
    read: ({ candidate: { divisions, kind }, sums }) =>
      kind === 'township' ? undefined : (meaning(supported(divisions, sums), 'beside') ?? undefined),
  },
  {
    name: 'township-of-a-county-named-too',
    examples: [
      [fromBeijing('到沅陵县官庄镇、沅陵县凉水井镇、沅陵县麻溪铺镇,又到⟦五强溪镇⟧。'), '湖南省/怀化市/沅陵县/五强溪镇'],
    ],
    not: [[fromBeijing('去了⟦五强溪镇⟧。'), 'passed over: name']],
    read: ({ candidate: { divisions, kind }, first, sums }) =>
      kind === 'township' && divisions.length === 1 && sums.of(first) > NAMED_TOO ? meaning(first, 'only') : undefined,
  },
];

const meantBy = firstOf<Asked, Meant | null>('bearers-of-a-name', ({ candidate }) => candidate, rules);

/** The only bearer; else the one in the article's own place; else the one that the article supports by far. */
function resolve(candidate: Candidate, near: Nearness, sums: Support): Meant | null {
  const first = candidate.divisions[0];
  return (first && meantBy({ candidate, first, near, sums })) ?? null;
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
