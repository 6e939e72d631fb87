import type { Figure } from '../article/model';
import { chainAt, memberBy } from './figureChains';
import type { Chain } from './figureChains';
import { isExact, sentencesEnded } from './unnamedFigure';
import type { Unnamed } from './unnamedFigure';

const FARTHEST_PART = 60;
const FARTHEST_WHOLE = 300;
const MOST_BETWEEN = 24;
/** 2年的努力: other numbers that may stand between the two parts. */
const FEW_BETWEEN = 2;

/**
 * 贫困户923户4807人,…。901户4702人脱贫,剩余22户105人: two parts in a later sentence, each told by two numbers, that make up a
 * whole so told. Both sums are never right by chance.
 */
export function pairOfWhole({ reading: { folded }, figure, all, at, before }: Unnamed): Figure | undefined {
  const chain = chainAt(all, at);
  const pairs = isPair(chain) && isExact(figure) ? pairsBeside(folded, all, chain) : [];
  for (const pair of pairs) {
    const least = Math.max(0, chain.from - MOST_BETWEEN);
    for (let i = Math.min(chain.from, pair.from) - 1; i > least; i--) {
      const whole = chainAt(all, i);
      if (figure.start - (all[whole.to]?.end ?? 0) > FARTHEST_WHOLE) break;
      if (isPair(whole) && addsUp(all, whole, chain, pair)) return namedIn(before, whole, figure);
      i = whole.from;
    }
  }
  return undefined;
}

const isPair = ({ from, to }: Chain): boolean => to === from + 1;

/** The next pair on either side, in the same sentence. */
function pairsBeside(folded: string, all: readonly Figure[], { from, to }: Chain): readonly Chain[] {
  const sides = [from - 1, to + 1].flatMap((side) => {
    const step = side < from ? -1 : 1;
    return Array.from({ length: FEW_BETWEEN }, (_, i) => side + i * step);
  });
  return sides
    .filter((side) => side >= 0 && side < all.length)
    .map((side) => chainAt(all, side))
    .filter((pair) => isPair(pair) && isNear(folded, all, pair, { from, to }));
}

function isNear(folded: string, all: readonly Figure[], a: Chain, b: Chain): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const between = folded.slice(all[first.to]?.end, all[second.from]?.start);
  return between.length <= FARTHEST_PART && sentencesEnded(between) === 0;
}

/** Are both numbers of the whole the sums of those of the parts? */
function addsUp(all: readonly Figure[], whole: Chain, a: Chain, b: Chain): boolean {
  for (let at = whole.from; at <= whole.to; at++) {
    const one = all[at];
    if (!one || !isExact(one)) return false;
    const [first, second] = [memberBy(all, a, one), memberBy(all, b, one)];
    if (!first || !second || first.value + second.value !== one.value) return false;
  }
  return true;
}

/** The one of the whole that is counted by the same measure word, with its noun. */
const namedIn = (before: readonly Figure[], { from, to }: Chain, { unit }: Figure): Figure | undefined =>
  before.slice(from, to + 1).find((one) => one.unit === unit && one.noun !== null);
