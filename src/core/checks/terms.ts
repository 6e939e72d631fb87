import type { Article, Figure } from '../article/model';
import { charSet } from '../match/charSet';
import { firstEndingAfter } from '../text/span';
import type { Span } from '../text/span';
import type { Reading } from '../text/reading';
import { dimensionOf } from './dimension';
import { intervalOf } from './interval';
import type { Interval } from './interval';
import { shapeOf } from './wordShape';

/** A figure as a term of a sum; offsets of the reading text. */
export interface Term extends Span {
  readonly figure: Figure;
  /** What it measures; terms of one dimension can be compared. Null: it goes into no sum. */
  readonly dimension: string | null;
  /** In the dimension's base unit. */
  readonly interval: Interval;
  /** The number as it is said (the middle of a range), in the same unit. */
  readonly said: number;
  readonly factor: number;
  /** In how many brackets it stands. */
  readonly depth: number;
}

/** The terms of one stretch of text whose words may tie them together, in order. */
export interface TiedTerms {
  readonly folded: string;
  readonly start: number;
  readonly terms: readonly Term[];
  /** The path of the place that a stretch names, from the province down. */
  readonly placeIn: (span: Span) => readonly string[] | undefined;
}

const NOWHERE: Interval = { low: -Infinity, high: Infinity };

/** A figure with what it measures. In 比去年的200吨多收40吨 the 多 is the verb's. */
export function termOf(figure: Figure, { folded, text, map }: Reading, depth: number): Term {
  const start = map.toReading(figure.start);
  const end = Math.max(start, map.toReading(figure.end - 1) + 1);
  const isVerbs = belongsToVerb(folded, end - 1);
  const stop = isVerbs ? end - 1 : end;
  const written = folded.slice(start, stop);
  const unitAt = figure.unit === null ? -1 : text.slice(start, stop).lastIndexOf(figure.unit);
  const unit = unitAt < 0 || figure.unit === null ? null : written.slice(unitAt, unitAt + figure.unit.length);
  const dimension = dimensionOf(figure, unit);
  const interval = dimension && intervalOf(isVerbs ? { ...figure, approx: null } : figure, written);
  if (!dimension || !interval)
    return { start, end: stop, figure, depth, dimension: null, interval: NOWHERE, said: 0, factor: 1 };
  const { name, factor } = dimension;
  const inBase = { low: interval.low * factor, high: interval.high * factor };
  const said = saidBy(figure) * factor;
  return { start, end: stop, figure, depth, dimension: name, interval: inBase, said, factor };
}

/** In the dimension's base unit. */
export const sumSaid = (terms: readonly Term[]): number => terms.reduce((sum, { said }) => sum + said, 0);

const saidBy = ({ value }: Figure): number =>
  typeof value === 'number' ? value : ((value[0] ?? 0) + (value.at(-1) ?? 0)) / 2;

const belongsToVerb = (folded: string, at: number): boolean =>
  folded[at] === MORE && shapeOf(folded.slice(at, at + 2)) === 'G';

const MORE = '多';

/** What the words before a term do, from the term before it on (or, for the first, from the run's beginning). */
export function shapeBefore(run: TiedTerms, index: number): string {
  const before = run.terms[index - 1];
  return shapeBetween(run, before ? before.end : run.start, run.terms[index]?.start ?? run.start);
}

/** The words between two offsets, `0` for each term; brackets that open and close between them say nothing. */
export function shapeBetween(run: TiedTerms, start: number, end: number): string {
  let shape = '';
  let at = start;
  for (let i = firstEndingAfter(run.terms, start); i < run.terms.length; i++) {
    const term = run.terms[i];
    if (!term || term.start >= end) break;
    shape += `${shapeOf(run.folded.slice(at, term.start))}0`;
    at = term.end;
  }
  return (shape + shapeOf(run.folded.slice(at, Math.max(at, end)))).replace(BRACKETS, '');
}

const BRACKETS = /\([^()]{0,80}\)/g;

/** The index of the nearest term before of the same dimension in the same bracket; -1 where there is none. */
export const peerBefore = (run: TiedTerms, index: number): number => peer(run, index, -1);

/** The index of the next term of the same dimension in the same bracket; -1 where there is none. */
export const peerBehind = (run: TiedTerms, index: number): number => peer(run, index, 1);

function peer({ terms }: TiedTerms, index: number, step: 1 | -1): number {
  const own = terms[index];
  if (own?.dimension === undefined || own.dimension === null) return -1;
  for (let i = index + step; Math.abs(i - index) < FARTHEST; i += step) {
    const other = terms[i];
    if (!other || other.depth < own.depth) return -1;
    if (other.depth === own.depth && other.dimension === own.dimension) return i;
  }
  return -1;
}

/** Terms farther apart than so many others are tied together by nothing. */
const FARTHEST = 12;

const isEnd = charSet('。!?;\n');
/** 。其中 goes on with the sentence before. */
const LONGEST_GAP = 120;

/** Runs of terms, in order: sentences and their parts between semicolons, and what 其中 at their beginning goes back to. */
export function* runsOf(article: Article, reading: Reading): Generator<TiedTerms> {
  const { folded, map } = reading;
  const placeIn = (span: Span): readonly string[] | undefined => placeNamed(article, map.toSource(span));
  let terms: Term[] = [];
  let start = 0;
  let depth = 0;
  for (const figure of article.figures) {
    const from = terms.at(-1)?.end ?? start;
    const next = map.toReading(figure.start);
    const begins = beginning(folded, from, next);
    if (begins !== undefined) {
      if (terms.length > 1) yield { folded, start, terms, placeIn };
      terms = [];
      start = begins;
      depth = 0;
    }
    for (let at = Math.max(from, start); at < next; at++) depth += depthOf(folded, at);
    depth = Math.max(0, depth);
    terms.push(termOf(figure, reading, depth));
  }
  if (terms.length > 1) yield { folded, start, terms, placeIn };
}

const depthOf = (folded: string, at: number): number => (folded[at] === '(' ? 1 : folded[at] === ')' ? -1 : 0);

/** Where a new run begins between two offsets; undefined where the old one goes on. */
function beginning(folded: string, from: number, to: number): number | undefined {
  if (to - from > LONGEST_GAP) return lastEnd(folded, Math.max(from, to - LONGEST_GAP), to) ?? to - LONGEST_GAP;
  const end = lastEnd(folded, from, to);
  if (end === undefined) return undefined;
  const only = lastEnd(folded, from, end - 1) === undefined && folded[end - 1] !== '\n';
  return only && shapeOf(folded.slice(end, end + 2)) === 'Q' ? undefined : end;
}

function lastEnd(folded: string, from: number, to: number): number | undefined {
  for (let end = to; end > from; end--) if (isEnd(folded, end - 1)) return end;
  return undefined;
}

/** The place that a stretch of the source names. */
export function placeNamed({ places }: Article, span: Span): readonly string[] | undefined {
  const first = places[firstEndingAfter(places, span.start)];
  return first && first.start < span.end ? first.path : undefined;
}
