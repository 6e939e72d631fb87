import type { DateGrain, DateSource } from '../article/model';
import type { Day } from './calendar';
import { addDays, dayNumber, isoOf, weekdayOf } from './calendar';
import type { Context, KnownYear, WrittenYear } from './context';
import { nearest } from './context';
import { borrowing, carriesTo, follows, grainOf, monthAfter, shifted, valueOf } from './known';
import type { Known } from './known';
import { isOfEvent, isSpoken } from './otherDay';
import type { Meaning, Parts, RawDate } from './rawDate';
import { two } from './stamp';
import { yearNear } from './writing';

export interface Resolved {
  readonly value: string | null;
  readonly grain: DateGrain;
  readonly resolvedFrom: DateSource;
}

const UNKNOWN: Resolved = { value: null, grain: 'relative', resolvedFrom: 'none' };

/** Reads an article's dates from left to right: each may take its year and month from one before it. */
export class DateResolver {
  private last: Known | undefined;
  /** The festival last named: only 当天 right behind it means its day. */
  private feastDay: (Known & { readonly end: number }) | undefined;
  private lastYear: (KnownYear & { readonly at: number; readonly dated: boolean }) | undefined;

  private yearsRead = 0;
  private yearBefore: WrittenYear | undefined;
  private datedYearBefore: WrittenYear | undefined;

  constructor(
    private readonly folded: string,
    private readonly context: Context,
  ) {}

  resolve({ start, end, meaning }: RawDate): Resolved {
    switch (meaning.kind) {
      case 'parts':
        return this.parts(start, end, meaning);
      case 'day':
        return this.dayFromWriting(start, meaning.offset, meaning.day);
      case 'sameDay':
        return this.dayFromLast(start, meaning.offset);
      case 'month':
        return this.month(meaning.offset);
      case 'sameMonth':
        return this.month(undefined);
      case 'year':
      case 'sameYear':
        return this.year(start, meaning.offset, meaning.kind === 'sameYear');
      case 'weekday':
        return this.weekday(meaning.weekday, meaning.week);
      case 'festival':
      case 'lunar':
        return this.feast(start, end, meaning);
      case 'fixed':
      case 'clock':
      case 'asOf':
      case 'vague':
        return this.plain(meaning);
    }
  }

  private plain(meaning: Extract<Meaning, { kind: 'fixed' | 'clock' | 'asOf' | 'vague' }>): Resolved {
    switch (meaning.kind) {
      case 'fixed':
        return { value: meaning.value, grain: 'year', resolvedFrom: 'explicit' };
      case 'clock':
        return { value: meaning.value, grain: 'time', resolvedFrom: 'explicit' };
      case 'asOf':
        return this.asOf();
      case 'vague':
        return UNKNOWN;
    }
  }

  private parts(start: number, end: number, { from, to, partOfDay }: Extract<Meaning, { kind: 'parts' }>): Resolved {
    const second = to === 'open' || to === undefined ? undefined : to;
    const filled = second ? borrowing(from, second) : from;
    const grain = partOfDay ? 'part-of-day' : grainOf(filled);
    const known = this.known(start, filled, this.isAhead(end));
    const value = valueOf(known);
    const resolvedFrom = known.source;
    if (to === undefined) return { value, grain, resolvedFrom };
    if (second === undefined) return { value: `${value}/..`, grain, resolvedFrom };
    const until = this.known(start, follows(second, known), true);
    return { value: `${value}/${valueOf(until)}`, grain, resolvedFrom };
  }

  /** Fills in what the parts leave out, and remembers the day for those that follow. */
  private known(start: number, parts: Parts, ahead: boolean): Known {
    if (parts.month === undefined && parts.day === undefined) return this.yearAlone(start, parts);
    const place =
      parts.month === undefined ? this.monthFor(parts, ahead) : { month: parts.month, source: 'none' as const };
    const month = place?.month ?? 0;
    const found = carriedYear(place) ?? this.yearFor(start, parts, month);
    const known: Known = { year: found?.year, month, day: parts.day, source: found?.source ?? 'none' };
    if (month > 0) this.last = known;
    if (found && saysYear(parts)) this.lastYear = { ...found, at: start, dated: true };
    return known;
  }

  private yearAlone(start: number, { year = 0 }: Parts): Known {
    this.lastYear = { year, source: 'explicit', at: start, dated: false };
    return { year, month: 0, day: undefined, source: 'explicit' };
  }

  /** The year of a month and day: as written, carried on in the paragraph, of the writing, the text's, an event's. */
  private yearFor(start: number, parts: Parts, month: number): KnownYear | undefined {
    const { written } = this.context;
    if (parts.year !== undefined) return { year: parts.year, source: 'explicit' };
    if (parts.yearOffset !== undefined) return this.yearOfWriting(start, parts.yearOffset);
    if (parts.namedYearOffset !== undefined) return this.namedYear(start, parts.namedYearOffset);
    if (this.lastYear && carriesTo(this.folded, this.lastYear, start)) return this.lastYear;
    if (written) return { year: yearNear(written.day, month, parts.day ?? 1), source: this.sourceOfYear() };
    return this.yearInText(start) ?? this.eventYear(month);
  }

  /** A month and day take their year from the publication even where a dateline gave the day of writing. */
  private sourceOfYear(): DateSource {
    return this.context.published?.source ?? this.context.written?.source ?? 'none';
  }

  private eventYear(month: number): KnownYear | undefined {
    const year = this.context.eventYear(month);
    return year === undefined ? undefined : { year, source: 'event' };
  }

  /** Without a day of writing: the last year written before, else the first behind. */
  private yearInText(start: number): KnownYear | undefined {
    const { writtenYears, firstDatedYear } = this.context;
    for (; (writtenYears[this.yearsRead]?.at ?? Infinity) < start; this.yearsRead++) {
      const one = writtenYears[this.yearsRead];
      this.yearBefore = one;
      if (one?.dated) this.datedYearBefore = one;
    }
    const found = this.datedYearBefore ?? firstDatedYear ?? this.yearBefore;
    return found && { year: found.year, source: 'explicit' };
  }

  private yearOfWriting(start: number, offset: number): KnownYear | undefined {
    const { written } = this.context;
    const month = this.context.eventMonth();
    if (written) return { year: written.day.year + offset, source: this.sourceOfYear() };
    const found =
      this.yearInText(start) ?? (month ? { year: month.year, source: 'event' as const } : this.lastKnownYear());
    return found && { year: found.year + offset, source: found.source };
  }

  private lastKnownYear(): KnownYear | undefined {
    return this.last?.year === undefined ? undefined : { year: this.last.year, source: this.last.source };
  }

  /** A year counted from the one last named, else from the one of writing. */
  private namedYear(start: number, offset: number): KnownYear | undefined {
    const { lastYear } = this;
    return lastYear ? { year: lastYear.year + offset, source: lastYear.source } : this.yearOfWriting(start, offset);
  }

  /** The month of a day that names none: the one last named, else the one of writing. */
  private monthFor(
    { day = 1, monthOffset }: Parts,
    ahead: boolean,
  ): { year: number | undefined; month: number; source: DateSource } | undefined {
    const base = monthOffset === undefined ? this.last : undefined;
    if (base) return monthAfter(base, day);
    const writing = this.monthOfWriting();
    if (!writing) return undefined;
    const isPast = monthOffset === undefined && !ahead && writing.day !== undefined && day > writing.day;
    return { ...shifted(writing, monthOffset ?? (isPast ? -1 : 0)), source: writing.source };
  }

  private monthOfWriting(): { year: number; month: number; day?: number; source: DateSource } | undefined {
    const { written } = this.context;
    const event = written ? undefined : this.context.eventMonth();
    return written ? { ...written.day, source: written.source } : event && { ...event, source: 'event' };
  }

  private isAhead(end: number): boolean {
    return /^(?:日|上午|下午)?(?:起|止|前|之前|截止|将)/u.test(this.folded.slice(end, end + 5));
  }

  private dayFromWriting(start: number, offset: number, dayOfMonth: number | undefined): Resolved {
    const { written, datelineDay } = this.context;
    if (dayOfMonth !== undefined)
      return { ...this.parts(start, start, { kind: 'parts', from: { day: dayOfMonth } }), grain: 'relative' };
    if (isSpoken(this.folded, start)) return UNKNOWN;
    if (written) return this.said(addDays(written.day, offset), written.source);
    if (!datelineDay || offset !== 0) return UNKNOWN;
    this.last = { year: undefined, ...datelineDay, source: 'dateline' };
    return {
      value: `--${two(datelineDay.month)}-${two(datelineDay.day)}`,
      grain: 'relative',
      resolvedFrom: 'dateline',
    };
  }

  private dayFromLast(start: number, offset: number): Resolved {
    const last = this.feastDay?.end === start ? this.feastDay : this.last;
    if (last?.day === undefined) return UNKNOWN;
    if (last === this.last && isOfEvent(this.folded, start)) return UNKNOWN;
    const { year, month, day, source } = last;
    if (year !== undefined) return this.said(addDays({ year, month, day }, offset), source);
    return offset === 0 ? { value: valueOf(last), grain: 'relative', resolvedFrom: source } : UNKNOWN;
  }

  private said(day: Day, source: DateSource): Resolved {
    this.last = { ...day, source };
    return { value: isoOf(day), grain: 'relative', resolvedFrom: source };
  }

  private month(offset: number | undefined): Resolved {
    const base = offset === undefined ? this.last : this.monthOfWriting();
    if (base?.year === undefined) return UNKNOWN;
    const { year, month } = shifted({ year: base.year, month: base.month }, offset ?? 0);
    this.last = { year, month, day: undefined, source: base.source };
    return { value: `${year}-${two(month)}`, grain: 'relative', resolvedFrom: base.source };
  }

  private year(start: number, offset: number, named: boolean): Resolved {
    const known = named ? this.namedYear(start, offset) : this.yearOfWriting(start, offset);
    if (!known) return UNKNOWN;
    if (!named) this.lastYear = { ...known, at: start, dated: false };
    return { value: String(known.year), grain: 'relative', resolvedFrom: known.source };
  }

  /** A weekday of the week of writing, or of one beside it; alone, the last one up to the day of writing. */
  private weekday(weekday: number | undefined, week: number | undefined): Resolved {
    const { written } = this.context;
    if (!written) return UNKNOWN;
    const today = weekdayOf(written.day);
    const monday = addDays(written.day, 1 - today + 7 * (week ?? 0));
    if (weekday === undefined) {
      const value = `${isoOf(monday)}/${isoOf(addDays(monday, 6))}`;
      return { value, grain: 'relative', resolvedFrom: written.source };
    }
    const back = week === undefined && weekday > today ? -7 : 0;
    return this.said(addDays(monday, weekday - 1 + back), written.source);
  }

  private feast(start: number, end: number, meaning: Extract<Meaning, { kind: 'festival' | 'lunar' }>): Resolved {
    const base = this.feastYear(start);
    if (!base) return UNKNOWN;
    const dayIn = (year: number): Day | undefined =>
      meaning.kind === 'festival'
        ? this.context.calendar.festival(meaning.name, year)
        : this.context.calendar.lunarDay(year, meaning.month, meaning.day);
    const near = base.near;
    const day = near
      ? nearest(
          [-1, 0, 1].map((offset) => dayIn(base.year + offset)),
          (one) => Math.abs(dayNumber(one) - dayNumber(near)),
        )
      : dayIn(base.year);
    if (!day) return UNKNOWN;
    this.feastDay = { ...day, source: base.source, end };
    return { value: isoOf(day), grain: 'day', resolvedFrom: base.source };
  }

  /** A festival belongs to the year that stands right before it, else it is the one nearest to the day of writing. */
  private feastYear(start: number): (KnownYear & { near?: Day }) | undefined {
    const { lastYear, last } = this;
    const { written } = this.context;
    if (lastYear && !lastYear.dated && start - lastYear.at <= 6) return lastYear;
    if (written) return { year: written.day.year, source: this.sourceOfYear(), near: written.day };
    if (last?.year !== undefined)
      return {
        year: last.year,
        source: last.source,
        near: { year: last.year, month: last.month || 1, day: last.day ?? 15 },
      };
    return this.yearInText(start) ?? this.eventYear(1);
  }

  private asOf(): Resolved {
    const written = this.context.published ?? this.context.written;
    return written ? { value: isoOf(written.day), grain: 'relative', resolvedFrom: written.source } : UNKNOWN;
  }
}

function saysYear({ year, yearOffset, namedYearOffset }: Parts): boolean {
  return (year ?? yearOffset ?? namedYearOffset) !== undefined;
}

function carriedYear(place: { year?: number | undefined; source?: DateSource } | undefined): KnownYear | undefined {
  return place?.year === undefined ? undefined : { year: place.year, source: place.source ?? 'none' };
}
