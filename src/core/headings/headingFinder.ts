import { firstOf } from '../match/rule';
import type { Rule } from '../match/rule';
import type { Find, Findings } from '../article/finder';
import type { Heading } from '../article/model';
import type { Marks } from '../text/marks';
import type { Reading } from '../text/reading';
import { filledLines } from '../text/lines';
import { overlapsAny } from '../text/span';
import type { Span } from '../text/span';
import { isNoHeading } from './noHeadings';
import { numberingOf } from './numbering';
import { firstSentenceEnd, isRunningText } from './paragraph';
import { runInLeads } from './runIn';

/** How deep a kind of heading stands among the others; bare lines above numbers, run-in leads below all. */
interface Candidate extends Span {
  readonly rank: number;
  /** What it is numbered; 0 for none. */
  readonly number: number;
  readonly runIn: boolean;
}

const BARE = 0.5;
const LEAD = 9;
const LONGEST_LINE = 45;
const SHORTEST_PARAGRAPH = 30;
const LONGEST_NUMBERED = 60;

/**
 * Headings by their number, by standing alone between paragraphs, and leads run into their paragraph that are made
 * alike; in Markdown those that are marked, and no others. Levels from 1, by the order in which the kinds nest. Needs the
 * credits, which are none.
 */
export const findHeadings: Find = (reading, found) => {
  const { text, folded, marks } = reading;
  if (marks) return { headings: markedHeadings(reading, marks.headings, found) };
  const lines = bodyLines(folded, found);
  const own = withoutLoneNumbers(ownHeadings(folded, lines));
  const runIn = leads(folded, lines, own);
  const all = runIn.length === 0 ? own : [...own, ...runIn].sort((a, b) => a.start - b.start);
  return { headings: nested(text, all) };
};

function markedHeadings({ text, map }: Reading, headings: Marks['headings'], { credits }: Findings): Heading[] {
  const title = credits.find(({ role }) => role === 'title');
  const spans = headings
    .map(({ start, end, level }) => ({ start: map.toReading(start), end: map.toReading(end), level }))
    .filter((span) => span.end > span.start && !(title && overlapsAny([title], span)));
  const outermost = spans.reduce((least, { level }) => Math.min(least, level), 6);
  return spans.map(({ start, end, level }) => {
    return { start, end, text: text.slice(start, end), level: level - outermost + 1, runIn: false };
  });
}

/** The lines behind the title that hold no other credit. */
function bodyLines(folded: string, { credits }: Findings): readonly Span[] {
  const lines = filledLines(folded);
  if (credits.length === 0) return lines;
  const begin = credits.find(({ role }) => role === 'title')?.end ?? 0;
  const spans = credits.filter(({ start, end }) => end > start);
  return lines.filter((line) => line.start >= begin && !(line.end - line.start < 120 && overlapsAny(spans, line)));
}

function ownHeadings(folded: string, lines: readonly Span[]): Candidate[] {
  const own: Candidate[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    const heading = line && ownHeading({ folded, lines, line, index, numbered: numberingOf(folded, line) });
    if (heading) own.push(heading);
  }
  return own;
}

/** A line among the filled lines of a text, and how it is numbered. */
interface Asked {
  readonly folded: string;
  readonly lines: readonly Span[];
  readonly line: Span;
  readonly index: number;
  readonly numbered: ReturnType<typeof numberingOf>;
}

const rules: readonly Rule<Asked, Candidate>[] = [
  {
    name: 'numbered',
    examples: [
      ['⟦一、修桥⟧\n昨天,县里修好了大桥。\n二、铺路\n今天,县里铺好了马路。', 'heading 1'],
      [
        '昨天,县里修好了大桥,大家都很高兴,说以后过河方便多了。\n⟦一、2020年修桥⟧\n县里修好了大桥。\n二、2021年铺路\n县里铺好了马路。',
        'heading 1',
      ],
    ],
    not: [['⟦第一批桥修好⟧\n昨天,县里修好了大桥。', 'title: 第一批桥修好']],
    read({ folded, line, numbered }) {
      const end = numbered && numberedEnd(folded, line);
      if (!numbered || end === undefined) return undefined;
      const { numbering: rank, value: number } = numbered;
      return { start: line.start, end, rank, number, runIn: end < line.end };
    },
  },
  {
    name: 'alone-between-paragraphs',
    examples: [
      [
        '昨天,县里修好了大桥,大家都很高兴,说以后过河方便多了。\n⟦桥修好了⟧\n今天,县里铺好了马路,大家都很高兴,说以后赶集方便多了。',
        'heading 1',
      ],
    ],
    not: [
      [
        '昨天,县里修好了大桥,大家都很高兴,说以后过河方便多了。\n⟦桥修好了。⟧\n今天,县里铺好了马路,大家都很高兴,说以后赶集方便多了。',
        'nothing',
      ],
    ],
    read({ folded, lines, line, index, numbered }) {
      if (numbered || !isBare(folded, lines, line, index)) return undefined;
      return { start: line.start, end: line.end, rank: BARE, number: 0, runIn: false };
    },
  },
];

const ownHeading = firstOf<Asked, Candidate>('headings', ({ line }) => line, rules);

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
  if (!followsRunningText(folded, lines, index)) return false;
  const words = folded.slice(line.start, line.end);
  return !isNoHeading({ ...line, words }) && /\p{Script=Han}{2}/u.test(words);
}

/** Is one of the three lines before it running text? */
function followsRunningText(folded: string, lines: readonly Span[], index: number): boolean {
  for (let before = index - 1; before >= 0 && before >= index - 3; before--) {
    const other = lines[before];
    if (other && isRunningText(folded, other)) return true;
  }
  return false;
}

/** A way of numbering that occurs once, or never begins with 1, numbers no headings. */
function withoutLoneNumbers(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.every(({ rank }) => rank === BARE)) return candidates;
  const count = new Map<number, number>();
  for (const { rank } of candidates) count.set(rank, (count.get(rank) ?? 0) + 1);
  const first = new Set(candidates.filter(({ number }) => number === 1).map(({ rank }) => rank));
  return candidates.filter(({ rank }) => rank === BARE || ((count.get(rank) ?? 0) > 1 && first.has(rank)));
}

/** Section by section, from one heading of its own line to the next. `own` is sorted. */
function leads(folded: string, lines: readonly Span[], own: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  let section: Span[] = [];
  let next = 0;
  const close = (): void => {
    for (const { start, end } of runInLeads(folded, section))
      found.push({ start, end, rank: LEAD, number: 0, runIn: true });
    section = [];
  };
  for (const line of lines) {
    if (line.start === own[next]?.start) {
      next++;
      close();
    } else if (line.end - line.start > SHORTEST_PARAGRAPH && isRunningText(folded, line)) section.push(line);
  }
  close();
  return found;
}

function nested(text: string, candidates: readonly Candidate[]): Heading[] {
  const open: number[] = [];
  return candidates.map(({ start, end, rank, runIn }) => {
    while ((open.at(-1) ?? -1) >= rank) open.pop();
    open.push(rank);
    return { start, end, text: text.slice(start, end), level: open.length, runIn };
  });
}
