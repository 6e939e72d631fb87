import type { Span } from '../text/span';
import type { WordsOfText } from '../words/runningWords';
import { logLikelihood } from './logLikelihood';

/** How often a word stands near what was looked for. */
export interface NearCount {
  /** Before the hit that is nearest to it, and behind it. */
  left: number;
  right: number;
}

/** Words of texts, counted: what `collocatesOf` compares. Words are folded, so that both scripts are one. */
export interface WordsCounted {
  /** Of the words near a hit, each counted once, however many hits it is near to. */
  readonly near: ReadonlyMap<string, Readonly<NearCount>>;
  /** All words near a hit. */
  readonly nearAll: number;
  /** Of every word of the texts, those near a hit among them; the hits themselves are left out. */
  readonly total: ReadonlyMap<string, number>;
  readonly totalAll: number;
}

/** A word that stands near what was looked for, and how that compares with the rest of the texts. */
export interface Collocate {
  readonly word: string;
  /** How often it stands near a hit: `left` before it, `right` behind it. */
  readonly observed: number;
  readonly left: number;
  readonly right: number;
  /** How often it stands in the texts at all. */
  readonly total: number;
  /** How often it would stand near a hit if it stood there as often as anywhere. */
  readonly expected: number;
  /** Dunning's log-likelihood (G²) of the table near/elsewhere × this word/any other. */
  readonly likelihood: number;
}

/** A word and the side of the nearest hit that it stands on. */
export interface NearWord {
  /** Among the words of the text. */
  readonly index: number;
  readonly side: keyof NearCount;
}

/**
 * The words of a text that stand among the `window` words before or behind a hit, in the same sentence; words that a hit
 * touches are none. Each once, in order, on the side of the hit that is nearest; between two as near, behind the first.
 * @param hits in offsets of the text, in order
 */
export function nearWords(words: WordsOfText, hits: readonly Span[], window: number): readonly NearWord[] {
  const nearest = new Map<number, { readonly side: keyof NearCount; readonly distance: number }>();
  const isHit = touched(words, hits);
  for (const hit of hits) {
    for (const { index, side, distance } of around(words, hit, window)) {
      if (isHit.has(index) || distance >= (nearest.get(index)?.distance ?? Infinity)) continue;
      nearest.set(index, { side, distance });
    }
  }
  return [...nearest].map(([index, { side }]) => ({ index, side })).sort((a, b) => a.index - b.index);
}

/** The words that a hit touches, by their index. */
export function touched({ starts, ends }: WordsOfText, hits: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const hit of hits) {
    for (let index = firstEndingBehind(ends, hit.start); (starts[index] ?? Infinity) < hit.end; index++)
      found.add(index);
  }
  return found;
}

/** Words at distances of 1 to `window` from one hit, in its sentence. */
export function* around(
  { starts, ends, sentences }: WordsOfText,
  hit: Span,
  window: number,
): Generator<NearWord & { readonly distance: number }, void, undefined> {
  const first = firstEndingBehind(ends, hit.start);
  let last = first;
  while ((starts[last] ?? Infinity) < hit.end) last++;
  // Of a hit that touches no word (a mark) the sentence is that of the word before it, and of the one behind it.
  const [before, behind] = first === last ? [first - 1, last] : [first, last - 1];
  for (let distance = 1; distance <= window; distance++) {
    const index = first - distance;
    if (index < 0 || sentences[index] !== sentences[before]) break;
    yield { index, side: 'left', distance };
  }
  for (let distance = 1; distance <= window; distance++) {
    const index = last - 1 + distance;
    if (index >= starts.length || sentences[index] !== sentences[behind]) break;
    yield { index, side: 'right', distance };
  }
}

/** The first word that ends behind the offset. O(log n). */
function firstEndingBehind(ends: readonly number[], offset: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Every word that stands near a hit: the one that tells most first, then the more frequent, then by its characters. */
export function collocatesOf({ near, nearAll, total, totalAll }: WordsCounted): readonly Collocate[] {
  return [...near]
    .map(([word, { left, right }]): Collocate => {
      const all = total.get(word) ?? left + right;
      const expected = (nearAll * all) / totalAll;
      const observed = left + right;
      return {
        word,
        observed,
        left,
        right,
        total: all,
        expected,
        likelihood: logLikelihood(observed, nearAll, all, totalAll),
      };
    })
    .sort((a, b) => b.likelihood - a.likelihood || b.observed - a.observed || (a.word < b.word ? -1 : 1));
}

/** Does it stand near a hit more often than it would by chance? */
export const isAttracted = ({ observed, expected }: Pick<Collocate, 'observed' | 'expected'>): boolean =>
  observed > expected;
