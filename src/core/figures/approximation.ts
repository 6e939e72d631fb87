import table from '../../tables/words/figureApproximation.tsv';
import type { Approximation } from '../article/model';
import { wordList, wordMap } from '../match/wordList';

/** A word beside a number that says how near it is, and where the figure begins or ends with it. */
export interface Modifier {
  readonly approx: Approximation;
  /** The offset that the figure's span is widened to. */
  readonly at: number;
}

const entry = ([approx]: readonly string[], word: string): Entry => ({ word, approx: approx as Approximation });

interface Entry {
  readonly word: string;
  readonly approx: Approximation;
}

const before = wordMap(table, 'before', entry);
const after = wordMap(table, 'after', entry);
const joined = wordList(table, 'joined');

/** What stands directly before a number at `at`: 近, 超过, 不到, 突破了. */
export function modifierBefore(folded: string, at: number): (Modifier & { readonly word: string }) | undefined {
  const found = before.before(folded, at);
  if (!found) return undefined;
  const { start, value } = found;
  const other = joined.before(folded, at);
  return other >= 0 && other < start ? undefined : { approx: value.approx, at: start, word: value.word };
}

/** What stands directly behind a number or its unit: 余, 以上, 左右. */
export function modifierAfter(folded: string, at: number): Modifier | undefined {
  const found = after.at(folded, at);
  return found && { approx: found.value.approx, at: found.end };
}

/** Two words together: the one meaning they agree on, or `about` where they disagree (近300余名); null says nothing. */
export function together(one: Approximation | null, other: Approximation | null): Approximation | null {
  if (one === null || other === null) return one ?? other;
  return one === other ? one : 'about';
}

/** What the words before and behind mean together. */
export function both(before: Modifier | undefined, after: Modifier | undefined): Approximation | null {
  return together(before?.approx ?? null, after?.approx ?? null);
}
