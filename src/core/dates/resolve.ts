import type { DateGrain, DateSource } from '../article/model';
import type { Day } from './calendar';
import { addDays, dayNumber, isoOf, weekdayOf } from './calendar';
import type { Context, KnownYear } from './yearContext';
import { nearest } from './yearContext';
import { borrowing, endOfPeriod, grainOf, monthAfter, shifted, isoOfKnown, period } from './partialDay';
import type { Known } from './partialDay';
import { isOfEvent, isSpoken } from './otherDay';
import type { Meaning, Parts, RawDate } from './rawDate';
import { two } from './stamp';
import type { Span } from '../text/span';
import { YearReader, lent } from './years';
import { carriedYear, isAhead, knownDay, lentBy, saidYear, saysYear } from './yearsLent';

export interface Resolved {
  readonly value: string | null;
  readonly grain: DateGrain;
  readonly resolvedFrom: DateSource;
  /** The neighbour that lends its year or month. */
  readonly from?: Span | undefined;
}

const UNKNOWN: Resolved = { value: null, grain: 'relative', resolvedFrom: 'none' };

type OfYear = Extract<Meaning, { kind: 'year' | 'sameYear' | 'schoolYear' }>;

const isOfYear = (meaning: Meaning): meaning is OfYear =>
  meaning.kind === 'year' || meaning.kind === 'sameYear' || meaning.kind === 'schoolYear';

function yearSaid(known: KnownYear | undefined): Resolved {
  if (!known) return UNKNOWN;
  return { value: String(known.year), grain: 'relative', resolvedFrom: known.source, from: known.from };
}

/** Reads an article's dates from left to right: each may take its year and month from one before it. */
export class DateResolver {
  private last: Known | undefined;
  /** The festival last named: only 当天 right behind it means its day. */
  private feastDay: (Known & { readonly end: number }) | undefined;
  private readonly years: YearReader;

  constructor(
    private readonly folded: string,
    private readonly context: Context,
  ) {
    this.years = new YearReader(folded, context);
  }

  resolve({ start, end, meaning }: RawDate): Resolved {
    if (isOfYear(meaning)) return this.year({ start, end }, meaning);
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
    const known = this.known({ start, end }, filled, isAhead(this.folded, end));
    const value = isoOfKnown(known);
    const why = { resolvedFrom: known.source, from: known.from };
    if (to === undefined) return { value, grain, ...why };
    if (second === undefined) return { value: `${value}/..`, grain, ...why };
    const until = this.known({ start, end }, endOfPeriod(second, known), true);
    return { value: period(value, isoOfKnown(until)), grain, ...why };
  }

  /** Fills in what the parts leave out, and remembers the day for those that follow. */
  private known(span: Span, parts: Parts, ahead: boolean): Known {
    const { start } = span;
    if (parts.month === undefined && parts.day === undefined) return this.yearAlone(span, parts);
    const place = parts.month === undefined ? this.monthFor(parts, ahead) : undefined;
    const month = parts.month ?? place?.month ?? 0;
    const found = carriedYear(place) ?? this.years.of(start, parts, month);
    const known = knownDay(found, month, parts.day);
    if (month > 0) this.last = known.source === 'explicit' ? { ...known, from: span } : known;
    if (found && saysYear(parts) && !this.years.isAside(found)) this.years.note(found, span, true);
    return known;
  }

  private yearAlone(span: Span, { year = 0 }: Parts): Known {
    this.years.note({ year, source: 'explicit' }, span, false);
    return { year, month: 0, day: undefined, source: 'explicit' };
  }

  /** The month of a day that names none: the one last named, else the one of writing. */
  private monthFor(
    { day = 1, monthOffset }: Parts,
    ahead: boolean,
  ): Pick<Known, 'year' | 'month' | 'source' | 'from'> | undefined {
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
    if (year !== undefined) return this.said(addDays({ year, month, day }, offset), ...lentBy(last));
    return offset === 0 ? { value: isoOfKnown(last), grain: 'relative', resolvedFrom: source } : UNKNOWN;
  }

  private said(day: Day, source: DateSource, from?: Span): Resolved {
    this.last = { ...day, source, from };
    return { value: isoOf(day), grain: 'relative', resolvedFrom: source, from };
  }

  private month(offset: number | undefined): Resolved {
    const base = offset === undefined ? this.last : this.monthOfWriting();
    if (base?.year === undefined) return UNKNOWN;
    const { year, month } = shifted({ year: base.year, month: base.month }, offset ?? 0);
    const { source, from } = lent({ year, source: base.source, from: 'from' in base ? base.from : undefined });
    this.last = { year, month, day: undefined, source, from };
    return { value: `${year}-${two(month)}`, grain: 'relative', resolvedFrom: source, from };
  }

  private year(span: Span, { kind, offset }: OfYear): Resolved {
    if (kind === 'schoolYear') return yearSaid(this.years.ofSchool(offset));
    if (kind === 'sameYear') return yearSaid(this.years.named(span.start, offset));
    const known = this.years.ofWriting(span.start, offset);
    if (known) this.years.note(known, span, false);
    return yearSaid(known);
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
    const base = saidYear(meaning.of) ?? this.feastYear(start);
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
    const { last, years } = this;
    const { written } = this.context;
    const before = years.rightBefore(start);
    if (before) return before;
    if (written) return { year: written.day.year, source: years.sourceOfWriting(), near: written.day };
    if (last?.year !== undefined)
      return {
        year: last.year,
        source: last.source,
        near: { year: last.year, month: last.month || 1, day: last.day ?? 15 },
      };
    return years.inText(start) ?? years.ofEvent(1);
  }

  private asOf(): Resolved {
    const written = this.context.published ?? this.context.written;
    return written ? { value: isoOf(written.day), grain: 'relative', resolvedFrom: written.source } : UNKNOWN;
  }
}
