import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Findings } from '../article/finder';
import type { Figure } from '../article/model';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import type { Reading } from '../text/reading';

/** A figure that names nothing itself, with those before it. */
export interface Unnamed {
  readonly reading: Reading;
  readonly found: Findings;
  readonly figure: Figure;
  readonly before: readonly Figure[];
  readonly next: Figure | undefined;
  /** All figures of the text, and this one's place among them. */
  readonly all: readonly Figure[];
  readonly at: number;
}

const countsPersons = wordList(scopeWords, 'counts-people');
const endsItem = charSet(',。;!?\n()、|');
const isSentenceEnd = charSet('。!?\n');

/** What ends a clause, whatever is told in it. */
export const endsTold = charSet(',。;:!?\n()、');

/** How far from the number the whole may stand. */
export const FARTHEST = 160;

/** Are both counted by one measure word, or both people? */
export const isAlike = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && (a.unit === b.unit || (countsPersons.has(a.unit ?? '') && countsPersons.has(b.unit ?? '')));

/** A figure of one number, which is not said to be about so many. */
export type Exact = Figure & { readonly value: number };

export const isExact = (figure: Figure): figure is Exact => typeof figure.value === 'number' && figure.approx === null;

/** Sums of numbers with decimals are off by as little, as a share of them. */
export const ROUNDING = 1e-9;

/** Where the clause begins that ends here; -1 where that is more than so many characters away. */
export function clauseStartWithin(folded: string, end: number, longest: number): number {
  for (let start = end; start >= Math.max(0, end - longest); start--)
    if (start === 0 || endsTold(folded, start - 1)) return start;
  return -1;
}

/** Does an item of a list end here? */
export const isItem = (folded: string, end: number): boolean => {
  const at = folded.charAt(end) === ' ' ? end + 1 : end;
  return at >= folded.length || endsItem(folded, at);
};

/** How many sentences end in these words. */
export function sentencesEnded(words: string): number {
  let ended = 0;
  for (let at = 0; at < words.length; at++) if (isSentenceEnd(words, at)) ended++;
  return ended;
}
