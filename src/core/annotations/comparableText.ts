import type { Fold } from '../text/fold';
import type { Reading } from '../text/reading';
import type { Span } from '../text/span';
import { outOfPair } from './codePoints';

/**
 * A text as passages are compared in it: folded, in small letters, without blanks, line ends and quotation marks, which
 * cleaning and conversion change. It begins and ends with a sign of its own, so that “at the very beginning” is a
 * surrounding like any other.
 */
export interface ComparableText {
  readonly text: string;
  /** The span of the source that a span of it stands for. */
  readonly toSource: (span: Span) => Span;
  /** The span of the text that it was made from, from the first to the last character that is compared; undefined for none. */
  readonly trimmed: (span: Span) => Span | undefined;
}

/** Stand at the text's two ends, and in no text. */
export const BEGINNING = '\u0002';
export const ENDING = '\u0003';

/** What a comparison passes over. */
const LEFT_OUT = /[\s\p{Cc}\u200b\ufeff"'“”‘’「」『』〝〞﹁﹂﹃﹄]/u;

/** Words of a passage in the form in which they are compared. */
export const comparableWords = (words: string, fold: Fold): string => kept(fold(words)).text;

/** The reading text, noise out of the way. */
export function comparableReading({ folded, map }: Reading): ComparableText {
  return comparableText(folded, (span) => map.toSource(span));
}

/** The source as it stands: for passages that the reading text leaves out. */
export const comparableSource = ({ source }: Reading, fold: Fold): ComparableText =>
  comparableText(fold(source), (span) => span);

function comparableText(folded: string, toSource: ComparableText['toSource']): ComparableText {
  const { text, offsets } = kept(folded);
  const offsetOf = (index: number): number => offsets[index] ?? folded.length;
  return {
    text: BEGINNING + text + ENDING,
    toSource: ({ start, end }) => {
      const [first, last] = [Math.max(0, start - 1), Math.min(offsets.length, end - 1) - 1];
      return toSource({ start: offsetOf(first), end: last < first ? offsetOf(first) : offsetOf(last) + 1 });
    },
    trimmed: ({ start, end }) => {
      const [first, last] = [countBelow(offsets, start), countBelow(offsets, end) - 1];
      if (last < first) return undefined;
      return { start: outOfPair(folded, offsetOf(first), -1), end: outOfPair(folded, offsetOf(last) + 1, 1) };
    },
  };
}

function kept(folded: string): { readonly text: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let text = '';
  for (let at = 0; at < folded.length; at++) {
    const character = folded.charAt(at);
    if (LEFT_OUT.test(character)) continue;
    offsets.push(at);
    text += character;
  }
  return { text: oneForOne(text), offsets };
}

/** In small letters, except where that would change the length. */
function oneForOne(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

/** How many of the ascending offsets are smaller. O(log n). */
function countBelow(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
