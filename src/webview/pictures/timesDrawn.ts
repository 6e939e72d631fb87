import type { ArticlesOfTime, FoundTimes } from '../timelineMessages';
import { timeSpan } from './timeSpan';
import type { TimeSpan } from './timeSpan';

/** With less room than this a bar can hardly be pointed at. */
const LEAST_WIDTH = 6;
const MONTH = (365.25 / 12) * 86_400_000;

/** A single month would fill the picture. */
const LEAST_SPAN = 12 * MONTH;

/** A month or a year, as it is drawn. */
export interface TimeBar extends ArticlesOfTime {
  readonly span: TimeSpan;
  /** Undefined where all times are shown. */
  readonly chosen: boolean | undefined;
}

export interface TimesDrawn {
  /** By time. */
  readonly bars: readonly TimeBar[];
  /** What the axis shows. */
  readonly span: TimeSpan;
  readonly inMonths: boolean;
  /** Articles that no bar shows, since their month is not known. */
  readonly yearOnly: number;
}

/** Months where there is room for all of them, or where one year is chosen; else years. @param room in pixels */
export function barsOfTime(found: FoundTimes, room: number): TimesDrawn {
  const all = spanOf(found.times);
  if ((all.to - all.from) / MONTH <= room / LEAST_WIDTH) return inMonths(found, found.times, all);
  const year = yearChosen(found);
  if (year === undefined) return inYears(found, all);
  return inMonths(
    found,
    found.times.filter(({ when }) => when.startsWith(year)),
    timeSpan(year) ?? all,
  );
}

function inMonths(found: FoundTimes, times: readonly ArticlesOfTime[], span: TimeSpan): TimesDrawn {
  const months = times.filter(({ when }) => when.length > 4);
  return { ...{ span, inMonths: true }, yearOnly: sum(times) - sum(months), bars: drawnBars(found, months) };
}

function inYears(found: FoundTimes, span: TimeSpan): TimesDrawn {
  const years = new Map<string, number>();
  for (const { when, articles } of found.times)
    years.set(when.slice(0, 4), (years.get(when.slice(0, 4)) ?? 0) + articles);
  const times = [...years].map(([when, articles]) => ({ when, articles }));
  return { ...{ span, inMonths: false, yearOnly: 0 }, bars: drawnBars(found, times) };
}

/** The year in which all that is chosen lies. */
function yearChosen({ from, to }: FoundTimes): string | undefined {
  const year = from?.slice(0, 4);
  return year !== undefined && to?.startsWith(year) ? year : undefined;
}

function drawnBars(found: FoundTimes, times: readonly ArticlesOfTime[]): readonly TimeBar[] {
  return times
    .flatMap((time) => {
      const span = timeSpan(time.when);
      return span ? [{ ...time, span, chosen: isChosen(time.when, found) }] : [];
    })
    .sort((a, b) => a.span.from - b.span.from);
}

/** As far as both say. */
function isChosen(when: string, { from, to }: FoundTimes): boolean | undefined {
  if (from === undefined && to === undefined) return undefined;
  const first = Math.min(when.length, from?.length ?? 0);
  const last = Math.min(when.length, to?.length ?? 0);
  return when.slice(0, first) >= (from ?? '').slice(0, first) && when.slice(0, last) <= (to ?? '').slice(0, last);
}

const sum = (times: readonly ArticlesOfTime[]): number => times.reduce((all, { articles }) => all + articles, 0);

function spanOf(times: readonly ArticlesOfTime[]): TimeSpan {
  const spans = times.flatMap(({ when }) => timeSpan(when) ?? []);
  const from = spans.reduce((least, span) => Math.min(least, span.from), Infinity);
  const to = spans.reduce((most, span) => Math.max(most, span.to), -Infinity);
  const around = Math.max(0, (LEAST_SPAN - (to - from)) / 2);
  return { from: from - around, to: to + around };
}
