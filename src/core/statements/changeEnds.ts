import type { DateMention, Figure } from '../article/model';
import { charSet } from '../match/charSet';
import { isHan } from '../text/characters';
import { firstEndingAfter } from '../text/span';
import type { Span } from '../text/span';
import { dayOf, yearOf } from './dateValues';
import type { TimeTold } from './respectiveTimes';

/** 2015年至2020年,产量从3吨增加到5吨: the first end of a change is of the first time, the other of the last. */

const from = charSet('从由');
const upTo = charSet('到至为');
const endsClause = charSet(',。;!?\n()');
const endsSentence = charSet('。!?\n');
const LONGEST_ATTRIBUTE = 5;
const LONGEST_VERB = 10;
const LONGEST_TIME = 60;
const FARTHEST = 120;

export interface ChangeTimes {
  /** The times of both ends of each change whose words say none themselves. */
  readonly times: ReadonlyMap<Figure, TimeTold>;
  /** The first ends: 2023年起从5元提高到6元 tells of 6元. */
  readonly firstEnds: ReadonlySet<Figure>;
}

export function changesIn(folded: string, dates: readonly DateMention[], figures: readonly Figure[]): ChangeTimes {
  const times = new Map<Figure, TimeTold>();
  const firstEnds = new Set<Figure>();
  for (const [at, first] of figures.entries()) {
    const last = figures[at + 1];
    if (!last || !isLedFrom(folded, first.start) || !isChange(folded, first, last)) continue;
    firstEnds.add(first);
    const [begin, end] = endsBefore(folded, first.start, dates, figures) ?? [];
    if (begin) times.set(first, begin);
    if (end) times.set(last, end);
  }
  return { times, firstEnds };
}

/** 从3吨, 由每月的3吨. */
function isLedFrom(folded: string, start: number): boolean {
  for (let at = start - 1; at >= start - LONGEST_ATTRIBUTE; at--) {
    if (from(folded, at)) return true;
    if (!isHan(folded.charCodeAt(at))) return false;
  }
  return false;
}

/** 3吨增加到5吨: of one kind, and a short verb between. */
function isChange(folded: string, first: Figure, last: Figure): boolean {
  if (first.kind !== last.kind || last.start - first.end > LONGEST_VERB || !upTo(folded, last.start - 1)) return false;
  return !hasMark(folded, first.end, last.start, endsClause) && !/\d/u.test(folded.slice(first.end, last.start));
}

/** The two times that the sentence told last, where the one leads to the other. */
function endsBefore(
  folded: string,
  start: number,
  dates: readonly DateMention[],
  figures: readonly Figure[],
): readonly [TimeTold, TimeTold] | undefined {
  const behind = firstEndingAfter(dates, start);
  const [before, last] = [dates[behind - 2], dates[behind - 1]];
  if (!last || start - last.end > FARTHEST || hasMark(folded, last.end, start, endsSentence)) return undefined;
  const [first = '', end] = (dayOf(last.value) ?? '').split('/');
  if (end !== undefined)
    return isYearOrMonth(first) && isYearOrMonth(end) ? [told(last, first), told(last, end)] : undefined;
  return before && leadsTo(folded, before, last, figures)
    ? [told(before, before.value ?? ''), told(last, first)]
    : undefined;
}

/** 自2001年成立至2020年底; 从2015年的3吨增加到2020年的5吨: one number at most stands between. */
function leadsTo(folded: string, before: DateMention, last: DateMention, figures: readonly Figure[]): boolean {
  const [begin, end] = [before.value ?? '', last.value ?? ''];
  if (!isYearOrMonth(begin) || !isYearOrMonth(end) || begin >= end || last.start - before.end > LONGEST_TIME)
    return false;
  if (!upTo(folded, last.start - 1) || hasMark(folded, before.end, last.start, endsClause)) return false;
  const between = figures[firstEndingAfter(figures, before.end) + 1];
  return between === undefined || between.start > last.start;
}

const isYearOrMonth = (value: string): boolean => yearOf(value) !== null && value.length <= 7;

const told = ({ start, end }: Span, value: string): TimeTold => ({ start, end, value });

function hasMark(folded: string, start: number, end: number, isMark: (text: string, at: number) => boolean): boolean {
  for (let at = start; at < end; at++) if (isMark(folded, at)) return true;
  return false;
}
