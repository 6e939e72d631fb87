import type { Fold } from '../text/fold';
import type { Reading } from '../text/reading';
import type { Span } from '../text/span';
import { codePointsBefore, outOfPair } from './codePoints';
import { comparableReading, comparableSource, comparableWords } from './comparableText';
import type { ComparableText } from './comparableText';

/** By what a passage is found again: its words, those around it, where it stood. Selectors of the Web Annotation model. */
export interface QuotedPassage {
  /** As read: without glosses and other noise, line breaks as the text has them. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Offsets of the source in code points, as the model counts; absent where whoever wrote the passage gave none. */
  readonly position?: Span;
}

/** Comparable characters of surroundings on each side, where the text has as many. */
export const CONTEXT = 32;
/** Surroundings grow to this where less does not tell a passage from its likes. */
const MOST = 256;

/**
 * The span of the source as a passage that is found again; undefined where nothing stands in it to compare by. It ends
 * with its first and last characters that are compared: blanks and noise at its ends are not part of it. The surroundings
 * are long enough to tell it from every other passage of this text, as far as that can be.
 */
export function quotedPassage(reading: Reading, span: Span, fold: Fold): QuotedPassage | undefined {
  const { source, map } = reading;
  const read = { start: map.toReading(span.start), end: map.toReading(span.end) };
  const isRead = comparableWords(reading.text.slice(read.start, read.end), fold) !== '';
  const [text, asked] = isRead ? [reading.text, read] : [source, span];
  const comparable = isRead ? comparableReading(reading) : comparableSource(reading, fold);
  const at = comparable.trimmed(asked);
  if (!at) return undefined;
  const inSource = isRead ? map.toSource(at) : at;
  const position = {
    start: codePointsBefore(source, inSource.start),
    end: codePointsBefore(source, inSource.end),
  };
  return { exact: text.slice(at.start, at.end), ...surroundings(text, at, { comparable, fold }), position };
}

interface Compared {
  readonly comparable: ComparableText;
  readonly fold: Fold;
}

function surroundings(
  text: string,
  { start, end }: Span,
  { comparable, fold }: Compared,
): Pick<QuotedPassage, 'prefix' | 'suffix'> {
  for (let most = CONTEXT; ; most *= 2) {
    const prefix = text.slice(reachBack(text, start, { most, fold }), start);
    const suffix = text.slice(end, reachOn(text, end, { most, fold }));
    const whole = comparableWords(prefix + text.slice(start, end) + suffix, fold);
    const first = comparable.text.indexOf(whole);
    if (most >= MOST || !comparable.text.includes(whole, first + 1)) return { prefix, suffix };
  }
}

interface Reach {
  /** Comparable characters. */
  readonly most: number;
  readonly fold: Fold;
}

/** The text is looked at in portions, for much of it may be blank. */
function reachBack(text: string, from: number, { most, fold }: Reach): number {
  let at = from;
  for (let count = 0; at > 0 && count < most;) {
    const next = outOfPair(text, Math.max(0, at - (most - count)), -1);
    count += comparableWords(text.slice(next, at), fold).length;
    at = next;
  }
  return at;
}

function reachOn(text: string, from: number, { most, fold }: Reach): number {
  let at = from;
  for (let count = 0; at < text.length && count < most;) {
    const next = outOfPair(text, Math.min(text.length, at + most - count), 1);
    count += comparableWords(text.slice(at, next), fold).length;
    at = next;
  }
  return at;
}
