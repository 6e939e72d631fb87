import type { Figure } from '../article/model';
import type { Rule } from '../match/rule';
import type { TiedTerms } from './terms';

/**
 * What cannot be true at once. `part`: one part above its whole; `parts`: parts that exclude each other, together above
 * it; `whole`: parts that are all of it
 * and do not make it up; `total`: a sum that is not the sum of its numbers; `share`: a percentage that is not that of its two numbers;
 * `change`: a change that is not the one between its two values; `direction`: a rise that falls or a fall that rises;
 * `product`: so many of so many each that come to something else.
 */
export type ClashKind = 'part' | 'parts' | 'whole' | 'total' | 'share' | 'change' | 'direction' | 'product';

/** Numbers of one article that its own words tie together and that cannot all be true. */
export interface Clash {
  readonly kind: ClashKind;
  /** The number that the others contradict. */
  readonly figure: Figure;
  /** The others, in order; the whole of a part or a share stands first. */
  readonly others: readonly Figure[];
  /** What the others give, in the unit of `figure`; null where there is nothing to work out. */
  readonly worked: number | null;
}

/** A term of a run. */
export interface AskedTerm {
  readonly run: TiedTerms;
  readonly index: number;
}

export type ClashRule = Rule<AskedTerm, Clash>;
