import type { DateGrain, DateSource } from '../article/model';
import type { Span } from '../text/span';
import type { Parts } from './rawDate';
import { isoDay, two } from './stamp';

/** A calendar day as far as it is known. */
export interface Known {
  readonly year: number | undefined;
  /** 0: not known. */
  readonly month: number;
  readonly day: number | undefined;
  readonly source: DateSource;
  /** The date that says or lends the year, where the text writes one. */
  readonly from?: Span | undefined;
}

/** `3至5月` and `2020年3月5日至8日` share what only one half says. */
export function borrowing(from: Parts, to: Parts): Parts {
  return from.month === undefined && from.day !== undefined && to.month !== undefined
    ? { ...from, month: to.month }
    : from;
}

export function endOfPeriod(to: Parts, known: Known): Parts {
  const month = to.month ?? (to.day === undefined ? undefined : known.month);
  const wraps = to.year === undefined && month !== undefined && known.month > 0 && month < known.month;
  const year = to.year ?? (month === undefined || known.year === undefined ? undefined : known.year + (wraps ? 1 : 0));
  return {
    ...(year === undefined ? {} : { year }),
    ...(month ? { month } : {}),
    ...(to.day === undefined ? {} : { day: to.day }),
  };
}

export function grainOf({ month, day }: Parts): DateGrain {
  return day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
}

export function shifted(
  { year, month }: { year: number; month: number },
  offset: number,
): { year: number; month: number } {
  const index = year * 12 + month - 1 + offset;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** 31日 … 1日: a new month has begun where the days run from its end to its beginning. */
export function monthAfter({ year, month, day, source, from }: Known, next: number): Known {
  const turns = day !== undefined && day >= 25 && next <= 7;
  const moved = shifted({ year: year ?? 2000, month }, turns ? 1 : 0);
  return { year: year === undefined ? undefined : moved.year, month: moved.month, day: undefined, source, from };
}

/** Has every day that any year has. */
const LEAP_YEAR = 2000;

/**
 * ISO 8601: `2022-03-20`, `2022-03`, `2022`; `--03-20`, `--03`, `---20` without a year or month. Of a day that no calendar has
 * (2月30日) the month.
 */
export function isoOfKnown({ year, month, day }: Known): string {
  if (month === 0 && day !== undefined) return `---${two(day)}`;
  if (year !== undefined && month > 0 && day !== undefined) return isoDay(year, month, day) ?? `${year}-${two(month)}`;
  const isDay = day !== undefined && isoDay(LEAP_YEAR, month, day) !== undefined;
  const monthDay = isDay ? `${two(month)}-${two(day)}` : two(month);
  if (year === undefined) return `--${monthDay}`;
  return month === 0 ? String(year) : `${year}-${monthDay}`;
}

/** `A/B`; the beginning alone where the text writes an end before it (2023-12-2到2020-02-30), so that no period runs backwards. */
export function period(from: string, to: string): string {
  const length = Math.min(from.length, to.length);
  const isOfEra = /^\d{4}/u.test(from) && /^\d{4}/u.test(to);
  return isOfEra && from.slice(0, length) > to.slice(0, length) ? from : `${from}/${to}`;
}

/** A year carries no farther, in characters, however long the paragraph. */
export const LONGEST_CARRY = 1000;

/** Does a year written at `at` still hold at `start`? To the paragraph's end if a day came with it, else the sentence's. */
export function carriesTo(folded: string, { at, dated }: { at: number; dated: boolean }, start: number): boolean {
  return start - at <= LONGEST_CARRY && !folded.slice(at, start).includes(dated ? '\n' : '。');
}
