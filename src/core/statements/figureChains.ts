import type { Figure } from '../article/model';
import { isExact } from './unnamedFigure';
import type { Exact } from './unnamedFigure';

/** Figures side by side that tell of one thing (1539户6536人), by their places in the list: from the first up to the last. */
export interface Chain {
  readonly from: number;
  readonly to: number;
}

/** No more numbers stand side by side. */
const LONGEST_CHAIN = 4;

/** The chain in which the figure at a place in the list stands; one figure by itself is a chain. */
export function chainAt(all: readonly Figure[], at: number): Chain {
  let from = at;
  while (from > 0 && at - from < LONGEST_CHAIN && isBeside(all[from - 1], all[from])) from--;
  let to = at;
  while (to - at < LONGEST_CHAIN && isBeside(all[to], all[to + 1])) to++;
  return { from, to };
}

const isBeside = (one: Figure | undefined, next: Figure | undefined): boolean =>
  one !== undefined && one.end === next?.start;

/** The figure of a chain that is counted by this measure word, exactly. */
export function memberBy(all: readonly Figure[], { from, to }: Chain, { kind, unit }: Figure): Exact | undefined {
  for (let at = from; at <= to; at++) {
    const one = all[at];
    if (one?.kind === kind && one.unit === unit && isExact(one)) return one;
  }
  return undefined;
}
