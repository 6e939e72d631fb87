import type { Finder, Findings } from '../article/finder';
import type { Heading } from '../article/model';
import { filledLines } from '../text/lines';
import type { Reading } from '../text/reading';
import { overlapsAny } from '../text/span';
import type { Span } from '../text/span';
import { numberingOf } from './numbering';
import { firstSentenceEnd, isRunningText } from './paragraph';
import { runInLeads } from './runIn';

/** How deep a kind of heading stands among the others; bare lines above numbers, run-in leads below all. */
interface Candidate extends Span {
  readonly rank: number;
  readonly runIn: boolean;
}

const BARE = 0.5;
const LEAD = 9;
const LONGEST_LINE = 45;
const SHORTEST_PARAGRAPH = 30;
const LONGEST_NUMBERED = 60;
const NO_HEADING =
  /^\d+[.:/-]\d|[,、;:。.!…]$|摄$|图$|图为|图片|资料图|^[图表]\d|https?:|\d{7}|^[-—_=*]+$|[:|].*\d{3}|^[“"「].*[”"」]$/u;

/**
 * Headings by their number, by standing alone between paragraphs, and leads run into their paragraph that are made
 * alike. Levels from 1, by the order in which the kinds nest. Needs the credits, which are none.
 */
export const findHeadings: Finder = (reading, found) => {
  const lines = bodyLines(reading, found);
  const own = lines.flatMap((line, index) => ownHeading(reading.folded, lines, line, index));
  const kept = withoutLoneNumbers(reading.folded, own);
  const all = [...kept, ...leads(reading.folded, lines, kept)].sort((a, b) => a.start - b.start);
  return { headings: nested(reading.text, all) };
};

/** The lines behind the title that hold no other credit. */
function bodyLines({ folded }: Reading, { credits }: Findings): Span[] {
  const title = credits.find(({ role }) => role === 'title');
  const spans = credits.filter(({ start, end }) => end > start);
  const isCredit = (line: Span): boolean => line.end - line.start < 120 && overlapsAny(spans, line);
  return filledLines(folded).filter((line) => line.start >= (title?.end ?? 0) && !isCredit(line));
}

function ownHeading(folded: string, lines: readonly Span[], line: Span, index: number): Candidate[] {
  const numbered = numberingOf(folded, line);
  if (numbered) {
    const end = numberedEnd(folded, line);
    return end === undefined ? [] : [{ start: line.start, end, rank: numbered.numbering, runIn: end < line.end }];
  }
  return isBare(folded, lines, line, index) ? [{ ...line, rank: BARE, runIn: false }] : [];
}

/** A numbered line's heading is the line, or its first sentence where more follows. */
function numberedEnd(folded: string, line: Span): number | undefined {
  const end = firstSentenceEnd(folded, line, LONGEST_NUMBERED);
  if (end !== undefined && end < line.end) return end;
  if (line.end - line.start > LONGEST_NUMBERED) return undefined;
  return /[;,]$/u.test(folded.slice(line.end - 1, line.end)) ? undefined : line.end;
}

/** A short line without a sentence's end, with running text before it and behind it. */
function isBare(folded: string, lines: readonly Span[], line: Span, index: number): boolean {
  if (line.end - line.start > LONGEST_LINE || line.end - line.start < 4) return false;
  const next = lines[index + 1];
  if (next === undefined || !isRunningText(folded, next)) return false;
  const before = lines.slice(Math.max(0, index - 3), index);
  if (!before.some((other) => isRunningText(folded, other))) return false;
  const words = folded.slice(line.start, line.end);
  return !NO_HEADING.test(words) && /\p{Script=Han}{2}/u.test(words);
}

/** A way of numbering that occurs once, or never begins with 1, numbers no headings. */
function withoutLoneNumbers(folded: string, candidates: readonly Candidate[]): Candidate[] {
  const count = new Map<number, number>();
  for (const { rank } of candidates) count.set(rank, (count.get(rank) ?? 0) + 1);
  const first = new Set(candidates.filter((one) => numberingOf(folded, one)?.value === 1).map(({ rank }) => rank));
  return candidates.filter(({ rank }) => rank === BARE || ((count.get(rank) ?? 0) > 1 && first.has(rank)));
}

/** Section by section, from one heading of its own line to the next. */
function leads(folded: string, lines: readonly Span[], own: readonly Candidate[]): Candidate[] {
  const starts = new Set(own.map(({ start }) => start));
  const sections: Span[][] = [[]];
  for (const line of lines) {
    if (starts.has(line.start)) sections.push([]);
    else if (isRunningText(folded, line) && line.end - line.start > SHORTEST_PARAGRAPH) sections.at(-1)?.push(line);
  }
  return sections
    .flatMap((section) => runInLeads(folded, section))
    .map((span) => ({ ...span, rank: LEAD, runIn: true }));
}

function nested(text: string, candidates: readonly Candidate[]): Heading[] {
  const open: number[] = [];
  return candidates.map(({ start, end, rank, runIn }) => {
    while ((open.at(-1) ?? -1) >= rank) open.pop();
    open.push(rank);
    return { start, end, text: text.slice(start, end), level: open.length, runIn };
  });
}
