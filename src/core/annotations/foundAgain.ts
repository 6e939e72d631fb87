import { overlaps } from '../text/span';
import type { Span } from '../text/span';
import { likelyPlaces } from './likelyPlaces';
import { alignLocally } from './localAlignment';
import { stretchBeside } from './stretchBeside';

/** A passage with its surroundings as it is looked for. */
export interface Pattern {
  readonly text: string;
  /** The passage itself in it. */
  readonly passage: Span;
}

/** Where a passage is in a comparable text: one place that is sure, several that are alike, or none that is sure. */
export interface FoundAgain {
  readonly kind: 'sure' | 'several' | 'doubtful' | 'gone';
  /** The likeliest first. */
  readonly spans: readonly Span[];
}

/** How much speaks for a place. */
interface Candidate extends Span {
  /** Characters of the passage that are there, and of its surroundings. */
  readonly own: number;
  readonly around: number;
  /** The larger share of the two surroundings that is there. */
  readonly better: number;
  /** Both ends are where they must be: the passage's own end is there, or what stands right beside it. */
  readonly hasEdges: boolean;
}

/** Places that are looked at; more claim nothing that these do not. */
const MOST = 4;
/** With fewer characters in all, a passage stands nowhere for certain but where it stood. */
const LEAST = 8;
/** A passage of more characters is found by its two ends. */
const LONG = 400;
const END = 120;
/** Characters by which a passage may have grown, beside half its own length. */
const LOOSE = 16;

export function foundAgain(pattern: Pattern, text: string): FoundAgain {
  const same = occurrences(pattern, text);
  if (same.length > 1) return { kind: 'several', spans: same };
  if (same.length === 1) return { kind: pattern.text.length < LEAST ? 'several' : 'sure', spans: same };
  return judged(pattern, candidatesOf(pattern, text));
}

function occurrences({ text: wanted, passage }: Pattern, text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    spans.push({ start: at + passage.start, end: at + passage.end });
  return spans;
}

function candidatesOf(pattern: Pattern, text: string): Candidate[] {
  const { start, end } = pattern.passage;
  return end - start > LONG ? byTwoEnds(pattern, text) : aligned(pattern, text);
}

function aligned(pattern: Pattern, text: string): Candidate[] {
  const candidates = likelyPlaces(pattern.text, text, MOST).map((place) => candidateAt(pattern, text, place));
  const sorted = candidates.sort((a, b) => weightOf(b) - weightOf(a));
  return sorted.filter((one, index) => !sorted.slice(0, index).some((better) => isSame(one, better)));
}

const weightOf = ({ own, around }: Candidate): number => own + around;
const isSame = (a: Span, b: Span): boolean => overlaps(a, b) || (a.start === b.start && a.end === b.end);

function candidateAt({ text: wanted, passage }: Pattern, text: string, place: Span): Candidate {
  const { beside, alike } = alignLocally(wanted, text.slice(place.start, place.end));
  const before = alike({ start: 0, end: passage.start });
  const behind = alike({ start: passage.end, end: wanted.length });
  const better = Math.max(before / Math.max(1, passage.start), behind / Math.max(1, wanted.length - passage.end));
  const { start, end, hasEdges } = stretchBeside(beside, passage);
  const at = { start: place.start + start, end: place.start + end };
  return { ...at, own: alike(passage), around: before + behind, better, hasEdges };
}

/** Each end is looked for with what is around it; together they are the passage. */
function byTwoEnds(pattern: Pattern, text: string): Candidate[] {
  const { start, end } = pattern.passage;
  const head = { text: pattern.text.slice(0, start + END), passage: { start, end: start + END } };
  const tail = { text: pattern.text.slice(end - END), passage: { start: 0, end: END } };
  const [first] = aligned(head, text);
  const [last] = aligned(tail, text);
  if (!first || !last) return [];
  const length = last.end - first.start;
  const isWhole = length > (end - start) / 2 && length < (end - start) * 2;
  if (!isWhole) return [];
  const own = Math.round(((first.own + last.own) / (2 * END)) * (end - start));
  const better = Math.max(first.better, last.better);
  const hasEdges = first.hasEdges && last.hasEdges;
  return [{ start: first.start, end: last.end, own, around: first.around + last.around, better, hasEdges }];
}

/** Shares and counts that were set by measuring: test/core/annotations/survival.test.ts. */
function judged({ text: wanted, passage }: Pattern, candidates: readonly Candidate[]): FoundAgain {
  const [best, second] = candidates;
  const spans = candidates.map(({ start, end }) => ({ start, end }));
  const length = passage.end - passage.start;
  if (!best || best.own < length / 2 || weightOf(best) < wanted.length / 4) {
    const isLike = best && best.around > (wanted.length - length) / 2;
    return { kind: 'gone', spans: isLike ? spans : [] };
  }
  const surroundings = wanted.length - length;
  const isHeld =
    surroundings === 0
      ? best.own >= 0.9 * length
      : best.around >= surroundings / 2 || (best.better >= 0.7 && best.own >= 0.8 * length);
  const isCompact = best.end - best.start <= 1.5 * length + LOOSE;
  if (!isHeld || !isCompact || !best.hasEdges || weightOf(best) < LEAST) return { kind: 'doubtful', spans };
  const lead = second ? weightOf(best) - weightOf(second) : Infinity;
  return { kind: lead < Math.max(6, surroundings / 5) ? 'several' : 'sure', spans };
}
