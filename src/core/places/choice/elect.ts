import { isWithin } from './containment';
import type { Division } from '../gazetteer/gazetteer';
import type { Candidate } from '../names/candidate';
import type { Weighed } from './weigh';

/** How much the article speaks for each division down to the county, itself and all below it. */
export class Support {
  /** In the order in which they were first spoken for. */
  readonly divisions: Division[] = [];
  /** By a division's index above: the index of the one that holds it, or -1. */
  private readonly above: number[] = [];
  private readonly sums: number[] = [];
  private readonly indexes = new Map<Division, number>();

  /** For a township its county's. */
  of(division: Division): number {
    const counted = division.level === 'township' ? division.parent : division;
    return this.at((counted && this.indexes.get(counted)) ?? -1);
  }

  /** By an index of `divisions`. */
  at(index: number): number {
    return this.sums[index] ?? 0;
  }

  holder(index: number): number {
    return this.above[index] ?? -1;
  }

  /** The index of a division, or for a township of its county's. */
  indexOf(division: Division): number {
    if (division.level === 'township') return division.parent ? this.indexOf(division.parent) : -1;
    const known = this.indexes.get(division);
    if (known !== undefined) return known;
    const index = this.divisions.push(division) - 1;
    this.indexes.set(division, index);
    this.sums.push(0);
    this.above.push(-1);
    if (division.parent) this.above[index] = this.indexOf(division.parent);
    return index;
  }

  add(index: number, weight: number): void {
    for (let at = index; at >= 0; at = this.holder(at)) this.sums[at] = this.at(at) + weight;
  }
}

/** How often the names with several bearers are weighed by each other: after three times the shares hardly move. */
const ROUNDS = 3;

interface Ballot {
  readonly divisions: readonly Division[];
  /** The indexes in the support of those who bear the name. */
  readonly bearers: readonly number[];
  /** Of the weight, what each bearer has; adds up to 1. */
  readonly shares: number[];
  weight: number;
  count: number;
}

/**
 * Adds up the evidence. The same name again counts less each time (1, 1/2, 1/3…), so that three townships of a county
 * outweigh a city named six times. A name with several bearers gives its weight to those that the rest supports.
 */
export function support(weighed: readonly Weighed[]): Support {
  const sums = new Support();
  const ballots = ballotsOf(weighed, sums);
  for (const ballot of ballots) cast(ballot, sums, 1);
  const shared = ballots.filter(({ divisions }) => divisions.length > 1);
  for (let round = 0; round < ROUNDS; round++) for (const ballot of shared) reallot(ballot, sums);
  return sums;
}

function ballotsOf(weighed: readonly Weighed[], sums: Support): readonly Ballot[] {
  // Most often a name comes again with the very same list; else one of the same key may hold the same divisions.
  const byList = new Map<readonly Division[], Ballot>();
  const byKey = new Map<string, Ballot[]>();
  const ballots: Ballot[] = [];
  for (const { candidate, weight } of weighed) {
    const divisions = candidate.countsFor ?? candidate.divisions;
    let ballot = candidate.countsFor ? undefined : byList.get(divisions);
    if (!ballot) {
      ballot = namesake(candidate.key, divisions, byKey) ?? newBallot(candidate.key, divisions, byKey, sums);
      if (ballot.count === 0) ballots.push(ballot);
      if (!candidate.countsFor) byList.set(divisions, ballot);
    }
    ballot.count++;
    ballot.weight += weight / ballot.count / crowd(candidate);
  }
  return ballots;
}

function namesake(key: string, divisions: readonly Division[], byKey: Map<string, Ballot[]>): Ballot | undefined {
  for (const ballot of byKey.get(key) ?? []) if (areSame(ballot.divisions, divisions)) return ballot;
  return undefined;
}

function newBallot(key: string, divisions: readonly Division[], byKey: Map<string, Ballot[]>, sums: Support): Ballot {
  const ballot = ballotFor(divisions, sums);
  const namesakes = byKey.get(key);
  if (namesakes) namesakes.push(ballot);
  else byKey.set(key, [ballot]);
  return ballot;
}

function areSame(some: readonly Division[], others: readonly Division[]): boolean {
  if (some === others) return true;
  return some.length === others.length && some.every(({ code }, i) => code === others[i]?.code);
}

function ballotFor(divisions: readonly Division[], sums: Support): Ballot {
  const bearers = divisions.map((division) => sums.indexOf(division));
  return { divisions, bearers, shares: divisions.map(() => 1 / divisions.length), weight: 0, count: 0 };
}

/** 城关镇 ×88 tells little: a township's weight falls with the root of its namesakes. */
function crowd({ kind, divisions }: Candidate): number {
  return kind === 'township' ? Math.sqrt(divisions.length) : 1;
}

/** Gives a name's weight to its bearers by their shares, or takes it back. */
function cast({ bearers, shares, weight }: Ballot, sums: Support, sign: 1 | -1): void {
  for (let k = 0; k < bearers.length; k++) sums.add(bearers[k] ?? -1, sign * weight * (shares[k] ?? 0));
}

/**
 * The share of each bearer of a name by what speaks for its surroundings apart from this name itself: two bearers in one
 * province do not speak for each other. But 吉林, the city, speaks for the province that holds it.
 */
function reallot(ballot: Ballot, sums: Support): void {
  const { divisions, bearers, shares, weight } = ballot;
  const nested = holdsOther(divisions);
  if (!nested) cast(ballot, sums, -1);
  const speaks = bearers.map((bearer, k) => {
    const own = nested ? weight * (shares[k] ?? 0) : 0;
    return surroundings(bearer, divisions[k]?.level ?? 'county', own, sums) ** 2;
  });
  if (nested) cast(ballot, sums, -1);
  const all = speaks.reduce((sum, one) => sum + one, 0);
  for (let k = 0; k < shares.length; k++) shares[k] = (speaks[k] ?? 0) / all;
  cast(ballot, sums, 1);
}

const holdsOther = ([first, ...others]: readonly Division[]): boolean =>
  first !== undefined && first.level !== 'county' && others.some((one) => isWithin(one, first));

/** What speaks for a division and, less and less, for those that hold it, without what a name itself gives them. */
function surroundings(bearer: number, level: Division['level'], own: number, sums: Support): number {
  let speaks: number = prior[level];
  let near = level === 'township' ? NEAR : 1;
  for (let at = bearer; at >= 0; at = sums.holder(at), near *= NEAR) speaks += near * Math.max(0, sums.at(at) - own);
  return speaks;
}

/** How much less it counts what is said of the division above: a neighbour in the city is worth more than one in the province. */
const NEAR = 0.6;

/** With nothing else to go by, 吉林 is the province and 益阳 the city. */
const prior = { province: 0.6, prefecture: 0.4, county: 0.2, township: 0.15 } as const;
