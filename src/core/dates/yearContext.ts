import type { Findings } from '../article/finder';
import type { DateSource } from '../article/model';
import type { Span } from '../text/span';
import type { Reading } from '../text/reading';
import type { Calendar, Day } from './calendar';
import type { DatedEvent } from './events';
import { eventsIn } from './events';
import type { RawDate, WrittenYear } from './rawDate';
import type { Writing } from './writingDay';
import { datelineIn, publicationOf, yearNear } from './writingDay';
import { stampedAtHead } from './headStamp';
import { isOfAnotherMatter } from './otherDay';
import { isEndOfYearOver, isPlanned, lastSchoolYear, onlyYearOver, yearTold, yearsOfWriting } from './yearsTold';

/** 乾隆三十五年: no other date that the text names belongs to a year of history. */
export const firstOfToday = 1912;

/** Where a year comes from, and why it is believed. */
export interface KnownYear {
  readonly year: number;
  readonly source: DateSource;
  /** The date that says or lends it, where the text writes one. */
  readonly from?: Span | undefined;
}

/** What the whole article says about its time, before its dates are read one by one. */
export interface Context {
  readonly calendar: Calendar;
  /** The day of writing: the dateline's, else that of publication. */
  readonly written: Writing | undefined;
  /** The day of publication, for limits such as 截至目前. */
  readonly published: Writing | undefined;
  /** A dateline without a year that nothing else gives. */
  readonly datelineDay: { readonly month: number; readonly day: number } | undefined;
  /** The year that dated events give to a month; undefined where they give none. */
  eventYear(month: number): number | undefined;
  /** The only month that a dated event allows (a storm's), as the month of writing. */
  eventMonth(): { readonly year: number; readonly month: number } | undefined;
  /** Years written out in the article, with their offsets, in order. */
  readonly writtenYears: readonly WrittenYear[];
  /** A year that the head of the article names, be it without a month: 2021年公开招聘简章. */
  readonly headYear: WrittenYear | undefined;
  /** The first of them that a month came with. */
  readonly firstDatedYear: WrittenYear | undefined;
  /** The only year of the text, where it tells of it as over and of no later one. */
  readonly yearOver: WrittenYear | undefined;
  /** The year of writing that 去年 and its date tell together, by where that date stands, which lends no other its year. */
  readonly yearsOfWriting: ReadonlyMap<number, WrittenYear>;
  /** The one that all of them tell. */
  readonly yearTold: WrittenYear | undefined;
  /** The last year of school that the text names. */
  readonly schoolYear: WrittenYear | undefined;
}

export function contextOf(
  { folded }: Reading,
  found: Findings,
  raws: readonly RawDate[],
  calendar: Calendar,
  table: readonly DatedEvent[],
): Context {
  const named = eventsIn(folded, table);
  const published = publicationOf(found) ?? stampedAtHead(folded, raws);
  const years = new Map<number, number | undefined>();
  const eventYear: Context['eventYear'] = (month) => {
    const isThen = ({ firstMonth, lastMonth }: DatedEvent): boolean => firstMonth <= month && month <= lastMonth;
    if (!years.has(month)) years.set(month, single(named(isThen).map(({ year }) => year)));
    return years.get(month);
  };
  const toldByLast = yearsOfWriting(folded, raws);
  const writtenYears = yearsIn(folded, raws).filter(({ start }) => !toldByLast.has(start));
  const dateline = datelineIn(folded, raws);
  const written = writtenOn(dateline, published, eventYear) ?? published;
  return {
    calendar,
    published,
    written,
    datelineDay: dayOfDateline(dateline),
    eventYear,
    eventMonth: () => {
      const months = named(({ firstMonth, lastMonth }) => firstMonth === lastMonth);
      const [event] = months;
      return event && months.length === 1 ? { year: event.year, month: event.firstMonth } : undefined;
    },
    writtenYears,
    headYear: headYearOf(folded, writtenYears),
    firstDatedYear: writtenYears.find(({ dated, isPeriod }) => dated && !isPeriod),
    yearOver: onlyYearOver(folded, writtenYears, raws),
    yearsOfWriting: toldByLast,
    yearTold: yearTold(toldByLast),
    schoolYear: lastSchoolYear(folded, writtenYears),
  };
}

function dayOfDateline(dateline: ReturnType<typeof datelineIn>): Context['datelineDay'] {
  const { month, day } = dateline ?? {};
  return month !== undefined && day !== undefined ? { month, day } : undefined;
}

/** 2021年公开招聘简章; not a year that lies ahead, nor one that is told of as over. */
function headYearOf(folded: string, years: readonly WrittenYear[]): WrittenYear | undefined {
  const end = headEnd(folded);
  return years.find((one) => one.at < end && !isPlanned(folded, one.at) && !isEndOfYearOver(folded, one.end));
}

/** Title and subtitle, or what stands in their place. */
function headEnd(folded: string): number {
  const second = folded.indexOf('\n', folded.indexOf('\n') + 1);
  return Math.min(second < 0 ? folded.length : second, LONGEST_HEAD);
}

const LONGEST_HEAD = 120;

function yearsIn(folded: string, raws: readonly RawDate[]): WrittenYear[] {
  const years: WrittenYear[] = [];
  for (const { start, end, meaning } of raws) {
    if (meaning.kind !== 'parts' || meaning.from.year === undefined || meaning.from.year < firstOfToday) continue;
    if (isOfAnotherMatter(folded, end)) continue;
    years.push({
      at: start,
      start,
      end,
      year: meaning.from.year,
      dated: meaning.from.month !== undefined,
      isPeriod: meaning.to !== undefined,
    });
  }
  return years;
}

function writtenOn(
  dateline: ReturnType<typeof datelineIn>,
  published: Writing | undefined,
  eventYear: (month: number) => number | undefined,
): Writing | undefined {
  const { year, month, day } = dateline ?? {};
  if (month === undefined || day === undefined) return undefined;
  const known = year ?? (published ? yearNear(published.day, month, day) : eventYear(month));
  if (known === undefined) return undefined;
  return { day: { year: known, month, day }, source: (year ?? published) ? 'dateline' : 'event' };
}

function single(years: readonly number[]): number | undefined {
  return new Set(years).size === 1 ? years[0] : undefined;
}

/** The day nearest to `near` among the candidates. */
export function nearest(candidates: readonly (Day | undefined)[], distance: (day: Day) => number): Day | undefined {
  let best: Day | undefined;
  for (const day of candidates) if (day && (!best || distance(day) < distance(best))) best = day;
  return best;
}
