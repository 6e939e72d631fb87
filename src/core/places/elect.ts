import type { Division } from './gazetteer';
import type { Candidate } from './candidates';
import { remembered } from './remembered';
import type { Weighed } from './weigh';

/** How much the article speaks for each division, itself and all below it. */
export type Support = ReadonlyMap<Division, number>;

interface Ballot {
  readonly divisions: readonly Division[];
  weight: number;
  count: number;
}

/**
 * Adds up the evidence. The same name again counts less each time (1, 1/2, 1/3…), so that three townships of a county
 * outweigh a city named six times. A name with several bearers gives its weight to those that the rest supports.
 */
export function support(weighed: readonly Weighed[]): Map<Division, number> {
  const ballots = [...ballotsOf(weighed)];
  let shares = ballots.map(({ divisions }) => divisions.map(() => 1 / divisions.length));
  let sums = sumUp(ballots, shares);
  for (let round = 0; round < 3; round++) {
    shares = ballots.map((ballot, i) => reallot(ballot, shares[i] ?? [], sums));
    sums = sumUp(ballots, shares);
  }
  return sums;
}

function ballotsOf(weighed: readonly Weighed[]): Iterable<Ballot> {
  const ballots = new Map<string, Ballot>();
  const codes = remembered((divisions: readonly Division[]) => divisions.map(({ code }) => code).join());
  for (const { candidate, weight } of weighed) {
    const { divisions } = candidate;
    const key = candidate.key + (divisions.length === 1 ? (divisions[0]?.code ?? '') : codes(divisions));
    const ballot = ballots.get(key) ?? { divisions: candidate.divisions, weight: 0, count: 0 };
    ballot.count++;
    ballot.weight += weight / ballot.count / crowd(candidate);
    ballots.set(key, ballot);
  }
  return ballots.values();
}

/** 城关镇 ×88 tells little: a township's weight falls with the root of its namesakes. */
function crowd({ kind, divisions }: Candidate): number {
  return kind === 'township' ? Math.sqrt(divisions.length) : 1;
}

function sumUp(ballots: readonly Ballot[], shares: readonly (readonly number[])[]): Map<Division, number> {
  const sums = new Map<Division, number>();
  ballots.forEach(({ divisions, weight }, i) => {
    divisions.forEach((division, k) => {
      const share = weight * (shares[i]?.[k] ?? 0);
      for (let at: Division | null = division; at; at = at.parent) {
        if (at.level !== 'township') sums.set(at, (sums.get(at) ?? 0) + share);
      }
    });
  });
  return sums;
}

/** The share of each bearer of a name by what speaks for its surroundings apart from this name itself. */
function reallot(ballot: Ballot, shares: readonly number[], sums: Support): number[] {
  if (ballot.divisions.length < 2) return [1];
  const pull = ballot.divisions.map((division, k) => {
    const own = ballot.weight * (shares[k] ?? 0);
    let speaks = prior(division);
    for (let at: Division | null = division, near = 1; at; at = at.parent, near *= 0.6) {
      if (at.level !== 'township') speaks += near * Math.max(0, (sums.get(at) ?? 0) - own);
    }
    return speaks * speaks;
  });
  const total = pull.reduce((a, b) => a + b, 0);
  return pull.map((value) => value / total);
}

/** With nothing else to go by, 吉林 is the province and 益阳 the city. */
function prior({ level }: Division): number {
  return { province: 0.6, prefecture: 0.4, county: 0.2, township: 0.15 }[level];
}
