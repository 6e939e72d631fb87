import type { ArticlePlace, PlaceEvidence, PlaceRival } from '../../article/model';
import { isWithin } from './containment';
import { remembered } from '../../match/memo';
import { isMunicipality, standardCode } from '../gazetteer/gazetteer';
import type { Division } from '../gazetteer/gazetteer';
import type { Support } from './elect';
import type { Weighed } from './weigh';

/** The division that the article is about. */
export interface Elected {
  readonly division: Division;
  /** How much speaks for it, 0…1, at the step from the province down that is decided least. */
  readonly strength: number;
  /** What else is spoken for, each with its share of what is said at its step. */
  readonly rivals: readonly { readonly division: Division; readonly share: number }[];
}

/** More than half of what is said at a step: with less, two counties of one city are named about alike. */
const ENOUGH = 0.55;
/** Somewhat more than a bare short name in running text (0.5), which may be a chance reading. */
const LEAST = 0.6;
/** What an article of the whole city opens with: its name in a headline, or once in the first sentences (1.6). */
const SCOPE = 1.5;
/**
 * So many times more is said of the whole city than of a county that is its example; and of a county that the opening does
 * not name, where the article is about it all the same.
 */
const WHOLE = 2;

/** A county that only the first sentences name is the city's example where so many times more is said of the city. */
const EXAMPLE = 1.5;
/** Less than a headline, a dateline or a publisher give: one name in the first sentences, with a township. */
const HEADED = 2;

/** Two counties of a row weigh less (0.3 each); one that is named for itself weighs more. */
const ROW = 0.9;

/** Where two cities are named, one of them has so much of what is said if the article is about it. */
const CLEAR = 0.62;

/** What an article says in all, and what it says where it tells its subject: headline, dateline, first sentences. */
export interface Evidence {
  readonly all: Support;
  readonly prominent: Support;
  /** Does it speak of a whole province (全省), and of no whole city or county? Asked only in doubt. */
  readonly isOfProvince: () => boolean;
}

/** From the province down: at each step the division that holds most of what is said below, if it holds enough. */
export function electPlace(evidence: Evidence): Elected | null {
  return descend(evidence, null);
}

function descend(evidence: Evidence, elected: Elected | null): Elected | null {
  const step = strongest(evidence.all, elected?.division ?? null);
  if (!step || step.weight < LEAST || step.share < ENOUGH) return elected;
  if (elected && isOfWhole(evidence, elected.division, step)) return elected;
  const strength = Math.min(elected?.strength ?? 1, strengthOf(step.share, step.weight));
  const rivals = elected ? [...elected.rivals, ...step.rivals] : step.rivals;
  return descend(evidence, { division: step.division, strength, rivals });
}

/** 定西马铃薯入选: the article is about the whole city, and the county that it names is an example. */
function isOfWhole({ all, prominent, isOfProvince }: Evidence, above: Division, step: Step): boolean {
  const { division, weight, share } = step;
  if (division.level !== 'county') {
    const isExample = share < CLEAR || (prominent.of(division) === 0 && weight < ROW);
    return isExample && ownOf(all, above) >= SCOPE && isOfProvince();
  }
  if (ownOfCity(prominent, above) < SCOPE) return false;
  const own = ownOfCity(all, above);
  const opens = prominent.of(division);
  if (opens === 0) return weight < WHOLE * own;
  return own > (opens < HEADED ? EXAMPLE : WHOLE) * weight;
}

/** What is said of a division itself, and of none below it. */
function ownOf(sums: Support, division: Division): number {
  const below = childrenOf(sums, division).reduce((sum, child) => sum + sums.at(child), 0);
  return sums.of(division) - below;
}

/** 上海 is the province and its one city: what is said of either is said of the whole. */
function ownOfCity(sums: Support, city: Division): number {
  const { parent } = city;
  return ownOf(sums, city) + (parent && isMunicipality(parent) ? ownOf(sums, parent) : 0);
}

interface Step {
  readonly division: Division;
  readonly weight: number;
  readonly share: number;
  readonly rivals: Elected['rivals'];
}

function strongest(sums: Support, above: Division | null): Step | null {
  const children = childrenOf(sums, above);
  const first = sums.divisions[children[0] ?? -1];
  if (!first) return null;
  let all = 0;
  for (const child of children) all += sums.at(child);
  const weight = sums.at(children[0] ?? -1);
  return { division: first, weight, share: weight / all, rivals: rivalsOf(sums, children, all) };
}

/** The indexes of the divisions right below that the article speaks for, most first. */
function childrenOf(sums: Support, above: Division | null): number[] {
  const children: number[] = [];
  const { divisions } = sums;
  for (let index = 0; index < divisions.length; index++) if (divisions[index]?.parent === above) children.push(index);
  return children.length > 1 ? children.sort((a, b) => sums.at(b) - sums.at(a)) : children;
}

function rivalsOf(sums: Support, children: readonly number[], all: number): Elected['rivals'] {
  if (children.length < 2) return [];
  const rivals = [];
  for (const child of children.slice(1, 4)) {
    const division = sums.divisions[child];
    if (division) rivals.push({ division, share: sums.at(child) / all });
  }
  return rivals;
}

/** A share of the evidence is worth more, the more evidence there is: one mention gives half of it, three nearly nine tenths. */
function strengthOf(share: number, weight: number): number {
  return share * (1 - Math.exp(-weight * 0.7));
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The contract's answer, evidence in reading offsets. */
export function articlePlace(
  elected: Elected,
  confidence: number,
  weighed: readonly Weighed[],
  text: string,
): ArticlePlace {
  const { division } = elected;
  const chain: Division[] = [];
  for (let at: Division | null = division; at; at = at.parent) chain.unshift(at);
  const nameAt = (level: Division['level']): string | null => chain.find((one) => one.level === level)?.name ?? null;
  return {
    province: chain[0]?.name ?? '',
    prefecture: nameAt('prefecture') ?? cityOf(chain[0]),
    county: nameAt('county'),
    code: standardCode(division),
    confidence: round(confidence),
    evidence: evidence(division, chain, weighed, text),
    rivals: rivalsBeside(elected, 1 - confidence),
  };
}

/** A municipality is the one city of its province: 天津市, 天津市. */
const cityOf = (province: Division | undefined): string | null =>
  province && isMunicipality(province) ? province.name : null;

const LEAST_RIVAL = 0.02;

/** The rivals have among them what the place itself leaves. */
function rivalsBeside({ rivals }: Elected, left: number): PlaceRival[] {
  const all = rivals.reduce((sum, { share }) => sum + share, 0);
  const sure = rivals.map(({ division, share }): PlaceRival => {
    const confidence = round(Math.min(share, (left * share) / all));
    return { code: standardCode(division), path: division.path, confidence };
  });
  return sure.filter(({ confidence }) => confidence >= LEAST_RIVAL);
}

const SHOWN = 12;

function evidence(
  place: Division,
  chain: readonly Division[],
  weighed: readonly Weighed[],
  text: string,
): PlaceEvidence[] {
  const speaks = remembered((divisions: readonly Division[]) =>
    divisions.some((one) => chain.includes(one) || isWithin(one, place)),
  );
  const strongest: Weighed[] = [];
  for (const one of weighed) {
    const { countsFor, divisions } = one.candidate;
    if (one.why !== 'elsewhere' && speaks(countsFor ?? divisions)) keepStrongest(strongest, one);
  }
  return strongest.map(({ candidate: { start, end }, why }) => ({ start, end, text: text.slice(start, end), why }));
}

/** Adds one to the weightiest few, which stand in the order of the text; of those that weigh the same the first stay. */
function keepStrongest(strongest: Weighed[], one: Weighed): void {
  if (strongest.length === SHOWN) {
    let least = 0;
    for (let at = 1; at < SHOWN; at++) if (weightAt(strongest, at) <= weightAt(strongest, least)) least = at;
    if (one.weight <= weightAt(strongest, least)) return;
    strongest.splice(least, 1);
  }
  strongest.push(one);
}

const weightAt = (all: readonly Weighed[], at: number): number => all[at]?.weight ?? 0;
