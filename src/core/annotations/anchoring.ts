import type { Fold } from '../text/fold';
import type { Reading } from '../text/reading';
import { overlaps } from '../text/span';
import type { Span } from '../text/span';
import { unitsBefore } from './codePoints';
import { BEGINNING, ENDING, comparableReading, comparableSource, comparableWords } from './comparableText';
import type { ComparableText } from './comparableText';
import { foundAgain } from './foundAgain';
import type { FoundAgain, Pattern } from './foundAgain';
import { CONTEXT } from './quotedPassage';
import type { QuotedPassage } from './quotedPassage';

/**
 * Where a passage is in a text. It is placed only where its words and those around it leave no doubt; else it is
 * unplaced: `gone`, its words are not there; `several`, more than one place has as good a claim; `doubtful`, the words
 * are there and too little around them. Spans are offsets of the source.
 */
export type Placement =
  | ({ readonly kind: 'placed' } & Span)
  | {
      readonly kind: 'unplaced';
      readonly because: 'gone' | 'several' | 'doubtful';
      /** What looks most like it, for the reader to look at; null where nothing does. */
      readonly suggestion: Span | null;
    };

/** Does the passage stand in the source where it stood, to the letter? Asks for no table. */
export function standsUnchanged({ exact, prefix, suffix, position }: QuotedPassage, source: string): Span | undefined {
  if (!position || exact === '') return undefined;
  const [start, end] = [unitsBefore(source, position.start), unitsBefore(source, position.end)];
  const isThere = source.slice(start, end) === exact && source.slice(0, start).endsWith(prefix);
  return isThere && source.startsWith(suffix, end) ? { start, end } : undefined;
}

/** Makes what places passages in one text; the text is prepared with the first that is not where it stood. */
export function placerOf(reading: () => Reading, source: string, fold: Fold): (passage: QuotedPassage) => Placement {
  let texts: readonly ComparableText[] | undefined;
  return (passage) => {
    const same = standsUnchanged(passage, source);
    if (same) return { kind: 'placed', ...same };
    texts ??= textsOf(reading(), fold);
    const pattern = patternOf(passage, fold);
    const was = passage.position ? unitsBefore(source, passage.position.start) : undefined;
    return placedIn(texts, pattern, was);
  };
}

/** What is left out of the reading text is looked for in the source. */
function textsOf(reading: Reading, fold: Fold): readonly ComparableText[] {
  const read = comparableReading(reading);
  return reading.map.identity ? [read] : [read, comparableSource(reading, fold)];
}

/** Surroundings that are shorter than was asked for ended with the text; with none at all, whoever quoted it gave none. */
function patternOf({ exact, prefix, suffix }: QuotedPassage, fold: Fold): Pattern {
  const [before, words, behind] = [prefix, exact, suffix].map((part) => comparableWords(part, fold));
  const isBare = prefix + suffix === '';
  const head = ((before ?? '').length < CONTEXT && !isBare ? BEGINNING : '') + (before ?? '');
  const tail = (behind ?? '') + ((behind ?? '').length < CONTEXT && !isBare ? ENDING : '');
  const passage = { start: head.length, end: head.length + (words ?? '').length };
  return { text: head + (words ?? '') + tail, passage };
}

function placedIn(texts: readonly ComparableText[], pattern: Pattern, was: number | undefined): Placement {
  let last: Placement = { kind: 'unplaced', because: 'gone', suggestion: null };
  if (pattern.passage.end === pattern.passage.start) return last;
  for (const text of texts) {
    const placement = inSource(text, aloneOr(foundAgain(pattern, text.text), pattern, was), was);
    if (placement.kind === 'placed') return placement;
    if (last.suggestion === null) last = placement;
  }
  return last;
}

/**
 * Few words that stand once: whoever quotes them alone, and says nothing of where, means that place; of a passage that is
 * known to have stood elsewhere they say too little.
 */
function aloneOr(found: FoundAgain, { text, passage }: Pattern, was: number | undefined): FoundAgain {
  if (found.kind !== 'several' || found.spans.length > 1) return found;
  const isBare = passage.end - passage.start === text.length;
  return { kind: isBare && was === undefined ? 'sure' : found.kind, spans: found.spans };
}

function inSource(text: ComparableText, found: FoundAgain, was: number | undefined): Placement {
  const spans = found.spans.map((span) => text.toSource(span));
  const [first] = spans;
  if (!first || found.kind === 'gone') return { kind: 'unplaced', because: 'gone', suggestion: first ?? null };
  if (found.kind === 'sure') return { kind: 'placed', ...first };
  const [there, ...others] = found.kind === 'several' ? spans.filter(({ start }) => start === was) : [];
  if (there && !others.some((other) => overlaps(other, there))) return { kind: 'placed', ...there };
  // One place alone is not several that are alike.
  const because = found.kind === 'several' && spans.length === 1 ? 'doubtful' : found.kind;
  return { kind: 'unplaced', because, suggestion: nearest(spans, was) ?? first };
}

function nearest(spans: readonly Span[], was: number | undefined): Span | undefined {
  if (was === undefined) return spans[0];
  return [...spans].sort((a, b) => Math.abs(a.start - was) - Math.abs(b.start - was))[0];
}
