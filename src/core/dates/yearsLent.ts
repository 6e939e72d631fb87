import dateContext from '../../tables/words/dateContext.tsv';
import { wordList } from '../match/wordList';
import type { DateSource } from '../article/model';
import type { Span } from '../text/span';
import type { Day } from './calendar';
import type { Known } from './partialDay';
import type { Parts } from './rawDate';
import type { KnownYear } from './yearContext';
import { lent } from './years';

const endsDay = wordList(dateContext, 'ends-day');
const ahead = wordList(dateContext, 'ahead');

/** 5日起, 8日前: the day is still to come. */
export function isAhead(folded: string, end: number): boolean {
  return ahead.at(folded, endsDay.at(folded, end) || end) > 0;
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
