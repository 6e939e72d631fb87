import type { DateSource } from '../article/model';
import type { Context, KnownYear, WrittenYear } from './yearContext';
import { carriesTo } from './partialDay';
import type { Known } from './partialDay';
import type { Parts } from './rawDate';
import { yearNear } from './writingDay';

interface NamedYear extends KnownYear {
  /** Where it stands. */
  readonly at: number;
  /** A month came with it. */
  readonly dated: boolean;
}

/** Gives a date its year, from what stood before it and what the whole article says; asked from left to right. */
export class YearReader {
  private last: NamedYear | undefined;
  private yearsRead = 0;
  private before: WrittenYear | undefined;
  private datedBefore: WrittenYear | undefined;

  constructor(
    private readonly folded: string,
    private readonly context: Context,
  ) {}

  /** Remembers the year that the text names at an offset. */
  note({ year, source }: KnownYear, at: number, dated: boolean): void {
    if (year < firstOfToday || (!dated && bounds.test(this.folded.slice(at, at + longestBound)))) return;
    this.last = { year, source, at, dated };
  }

  /**
   * The year of a month and day: as written, carried on in the paragraph, of the writing, the text's, an event's.
   * @param last the day last named
   */
  of(start: number, parts: Parts, month: number, last: Known | undefined): KnownYear | undefined {
    const { written } = this.context;
    if (parts.year !== undefined) return { year: parts.year, source: 'explicit' };
    if (parts.yearOffset !== undefined) return this.ofWriting(start, parts.yearOffset, last);
    if (parts.namedYearOffset !== undefined) return this.named(start, parts.namedYearOffset, last);
    if (this.last && carriesTo(this.folded, this.last, start)) return this.last;
    if (written) return { year: yearNear(written.day, month, parts.day ?? 1), source: this.sourceOfWriting() };
    return this.inText(start) ?? this.ofEvent(month);
  }

  /** A month and day take their year from the publication even where a dateline gave the day of writing. */
  sourceOfWriting(): DateSource {
    return this.context.published?.source ?? this.context.written?.source ?? 'none';
  }

  ofEvent(month: number): KnownYear | undefined {
    const year = this.context.eventYear(month);
    return year === undefined ? undefined : { year, source: 'event' };
  }

  /** Without a day of writing: the last year written before, else the first behind. */
  inText(start: number): KnownYear | undefined {
    const { writtenYears, firstDatedYear } = this.context;
    for (; (writtenYears[this.yearsRead]?.at ?? Infinity) < start; this.yearsRead++) {
      const one = writtenYears[this.yearsRead];
      this.before = one;
      if (one?.dated) this.datedBefore = one;
    }
    const found = this.datedBefore ?? firstDatedYear ?? this.before;
    return found && { year: found.year, source: 'explicit' };
  }

  /** A year counted from the one in which the article was written. */
  ofWriting(start: number, offset: number, last: Known | undefined): KnownYear | undefined {
    const { written } = this.context;
    if (written) return { year: written.day.year + offset, source: this.sourceOfWriting() };
    const found = this.inText(start) ?? this.ofEventMonth() ?? yearOf(last);
    return found && { year: found.year + offset, source: found.source };
  }

  private ofEventMonth(): KnownYear | undefined {
    const month = this.context.eventMonth();
    return month && { year: month.year, source: 'event' };
  }

  /** A year counted from the one last named, else from the one of writing. */
  named(start: number, offset: number, last: Known | undefined): KnownYear | undefined {
    if (!this.last) return this.ofWriting(start, offset, last);
    return { year: this.last.year + offset, source: this.last.source };
  }

  /** The year without a month that stands right before a festival (2022年春节). */
  rightBefore(start: number): KnownYear | undefined {
    const { last } = this;
    return last && !last.dated && start - last.at <= longestYear ? last : undefined;
  }
}

/** 乾隆三十五年: no other date that the text names belongs to a year of history. */
export const firstOfToday = 1912;

/** 1949年以来, 2020年之前: a year where a time begins or ends is not the one that the text goes on to tell of. */
const bounds = /^[^年]{2,4}年(?:以来|以前|之前)/u;
const longestBound = 7;

/** 二〇二二年 and 2022年的 are no longer. */
const longestYear = 6;

function yearOf(known: Known | undefined): KnownYear | undefined {
  return known?.year === undefined ? undefined : { year: known.year, source: known.source };
}
