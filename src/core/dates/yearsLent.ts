import type { DateSource } from '../article/model';
import { charSet } from '../match/charSet';
import type { Span } from '../text/span';
import type { Day } from './calendar';
import type { Known } from './partialDay';
import type { Parts } from './rawDate';
import type { KnownYear } from './yearContext';
import { lent } from './years';

const AHEAD = /(?:日|上午|下午)?(?:起|止|前|之前|截止|将)/uy;
const mayBeAhead = charSet('日上下起止前之截将');

/** 5日起, 8日前: the day is still to come. */
export function isAhead(folded: string, end: number): boolean {
  AHEAD.lastIndex = end;
  return mayBeAhead(folded, end) && AHEAD.test(folded);
}

/** The day, with its year where one was found: only a neighbour's is kept with where it stands. */
export function knownDay(found: KnownYear | undefined, month: number, day: number | undefined): Known {
  const { year, source = 'none', from }: Partial<KnownYear> = found ?? {};
  return { year, month, day, source, from: source === 'neighbour' ? from : undefined };
}

/** What lends the day last named: why, and where it stands. */
export function lentBy({ year = 0, source, from }: Known): [DateSource, Span | undefined] {
  const given = lent({ year, source, from });
  return [given.source, given.from];
}

/** The year that the parts say themselves; they may not. */
export function saidYear(of: Parts | undefined): (KnownYear & { near?: Day }) | undefined {
  return of?.year === undefined ? undefined : { year: of.year, source: 'explicit' };
}

/** Do the parts say a year, or one as seen from another? */
export function saysYear({ year, yearOffset, namedYearOffset }: Parts): boolean {
  return (year ?? yearOffset ?? namedYearOffset) !== undefined;
}

/** The year that comes with a month taken over; undefined where that has none. */
export function carriedYear(place: Pick<Known, 'year' | 'source' | 'from'> | undefined): KnownYear | undefined {
  return place?.year === undefined ? undefined : lent({ year: place.year, source: place.source, from: place.from });
}
