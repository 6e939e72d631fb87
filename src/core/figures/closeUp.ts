import { isArabic, isBasicHan, NumeralRole, roleOf, unitOf } from '../numerals/numeralRoles';
import { measureWords } from '../numerals/measureWords';
import type { Span } from '../text/span';
import { isLineBlank } from '../text/lines';

/** A text without the blanks between digits and characters (3.5 亿元, 20 余名), and the way back to its own offsets. */
export interface ClosedUp {
  readonly folded: string;
  readonly text: string;
  /** The same spans, sorted, in offsets of the closed text. */
  inside<S extends Span>(spans: readonly S[]): readonly S[];
  /** An offset where something begins, or ends, in offsets of the text as it stands. */
  start(offset: number): number;
  end(offset: number): number;
}

/** Undefined where the text has no such blank, as most have none. */
export function closedUp(folded: string, text: string): ClosedUp | undefined {
  const gaps = gapsIn(folded);
  if (gaps.length === 0) return undefined;
  const back = wayBack(gaps);
  return {
    folded: without(folded, gaps),
    text: without(text, gaps),
    inside: (spans) => moved(spans, gaps),
    start: (offset) => back(offset, false),
    end: (offset) => back(offset, true),
  };
}

/** From offsets of the closed text to those of the text as it stands; what ends at a gap ends before it. */
function wayBack(gaps: readonly Span[]): (offset: number, isEnd: boolean) => number {
  const steps: { readonly at: number; readonly before: number }[] = [];
  let all = 0;
  for (const { start, end } of gaps) {
    steps.push({ at: start - all, before: all });
    all += end - start;
  }
  return (offset, isEnd) => {
    let low = 0;
    let high = steps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = steps[middle]?.at ?? 0;
      if (isEnd ? at < offset : at <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (steps[low]?.before ?? all);
  };
}

function without(text: string, gaps: readonly Span[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of gaps) {
    pieces.push(text.slice(from, start));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** Spans that begin in order; one that lies in a gap is left out. */
function moved<S extends Span>(spans: readonly S[], gaps: readonly Span[]): readonly S[] {
  let next = 0;
  let before = 0;
  return spans.map((span) => {
    for (let gap = gaps[next]; gap && gap.end <= span.start; gap = gaps[++next]) before += gap.end - gap.start;
    let inside = before;
    for (let at = next; (gaps[at]?.start ?? Infinity) < span.end; at++)
      inside += (gaps[at]?.end ?? 0) - (gaps[at]?.start ?? 0);
    return { ...span, start: span.start - before, end: span.end - inside };
  });
}

/** The blanks beside digits that a writer or an editor's program put between scripts; in order. */
function gapsIn(folded: string): readonly Span[] {
  const gaps: Span[] = [];
  for (let at = 1; at < folded.length - 1; at++) {
    if (!isLineBlank(folded.charCodeAt(at))) continue;
    let end = at + 1;
    while (end < folded.length && isLineBlank(folded.charCodeAt(end))) end++;
    if (end - at <= widest && joins(folded, at, end)) gaps.push({ start: at, end });
    at = end - 1;
  }
  return gaps;
}

/** More blanks than these keep columns apart. */
const widest = 2;

function joins(folded: string, start: number, end: number): boolean {
  const before = folded.charCodeAt(start - 1);
  const after = folded.charCodeAt(end);
  if (isArabic(before) && isBasicHan(after)) return continues(folded, start, after);
  if (isBasicHan(before) && isArabic(after)) return leads(folded, start, before);
  if (!isArabic(before)) return false;
  return isArabic(after) ? groups(folded, start, end) : isDecimal(folded, end);
}

/** 92 .3%: a point that a digit follows ends no sentence. */
const isDecimal = (folded: string, at: number): boolean => folded[at] === '.' && isArabic(folded.charCodeAt(at + 1));

/** 杨树3 600株: three digits behind one to three, in a word's and a unit's midst; the cells of a row stand apart on both sides. */
function groups(folded: string, start: number, end: number): boolean {
  let first = start;
  while (isArabic(folded.charCodeAt(first - 1))) first--;
  let last = end;
  while (isArabic(folded.charCodeAt(last))) last++;
  if (end - start !== 1 || start - first > 3 || last - end !== 3 || folded[first] === '0') return false;
  return isBasicHan(folded.charCodeAt(first - 1)) && measures(folded, last);
}

/** Does a multiplier or a measure word stand here? */
const measures = (folded: string, at: number): boolean =>
  unitOf(folded.charCodeAt(at)) > 0 || measureWords.longest(folded, at) !== undefined;

/** 2022 年, 3.5 亿; a number of another row (85 三班) and a stamp's hour (15:52 来源) stay apart. */
function continues(folded: string, start: number, after: number): boolean {
  if (roleOf(after) === NumeralRole.digit) return false;
  let at = start - 1;
  while (isArabic(folded.charCodeAt(at))) at--;
  return folded[at] !== ':';
}

/** 近 300, 1 万 2 千; a Chinese numeral of its own (一 30) stays apart. */
function leads(folded: string, start: number, before: number): boolean {
  const role = roleOf(before);
  if (role === NumeralRole.none || role === NumeralRole.half) return true;
  if (unitOf(before) < 100) return false;
  return (
    isArabic(folded.charCodeAt(start - 2)) ||
    (isLineBlank(folded.charCodeAt(start - 2)) && isArabic(folded.charCodeAt(start - 3)))
  );
}
