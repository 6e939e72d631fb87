import dateContext from '../../tables/words/dateContext.tsv';
import type { DateSource } from '../article/model';
import { wordList } from '../match/wordList';
import { dayNumber } from './calendar';
import { firstOfToday } from './yearContext';
import type { Context, KnownYear } from './yearContext';
import { carriesTo, LONGEST_CARRY } from './partialDay';
import { isOfAnotherMatter } from './otherDay';
import type { Parts, WrittenYear } from './rawDate';
import { isBlank } from '../text/characters';
import type { Span } from '../text/span';
import { yearNear } from './writingDay';
import { yearOfOccasion } from './yearsTold';

const beginsTime = wordList(dateContext, 'begins-time');
const countsUpTo = wordList(dateContext, 'counts-up-to');

/** 1964年第二次人口普查,标准时间为6月15日。…5月21日: the year with which a paragraph begins is that of the whole paragraph. */
function opensParagraph(folded: string, at: number): boolean {
  let before = at - 1;
  while (isBlank(folded.charCodeAt(before))) before--;
  return before < 0 || folded.charAt(before) === '\n';
}

interface NamedYear extends KnownYear {
  /** Where it stands. */
  readonly at: number;
  readonly from: Span;
  /** A month came with it. */
  readonly dated: boolean;
}

/** Gives a date its year, from what stood before it and what the whole article says; asked from left to right. */
export class YearReader {
  private last: NamedYear | undefined;
  /** The year that the text named last, be it of another matter: 1984年成立,同年10月开放. */
  private told: NamedYear | undefined;
  private yearsRead = 0;
  private datedBefore: WrittenYear | undefined;

  constructor(
    private readonly folded: string,
    private readonly context: Context,
  ) {}

  /** Remembers the year that the text names at an offset. */
  note({ year, source }: KnownYear, span: Span, dated: boolean): void {
    const { start: at, end } = span;
    const named = { year, source, at, from: { start: at, end } };
    this.told = { ...named, dated };
    if (year < firstOfToday || (!dated && bounds.test(this.folded.slice(at, at + longestBound)))) return;
    if (isOfAnotherMatter(this.folded, end) || this.context.yearsOfWriting.has(at)) return;
    this.last = { ...named, dated: dated || opensParagraph(this.folded, at) };
  }

  /**
   * The year of a month and day: as written, carried on in the paragraph, of the writing, the text's, an event's.
   */
  of(start: number, parts: Parts, month: number): KnownYear | undefined {
    const { written } = this.context;
    if (parts.year !== undefined) return { year: parts.year, source: 'explicit' };
    if (parts.yearOffset !== undefined) return this.ofWriting(start, parts.yearOffset);
    if (parts.namedYearOffset !== undefined) return this.named(start, parts.namedYearOffset);
    if (this.last && carriesTo(this.folded, this.last, start))
      return this.ofCount(start, { month, day: parts.day ?? 1 }, this.last) ?? lent(this.last);
    if (written) return { year: yearNear(written.day, month, parts.day ?? 1), source: this.sourceOfWriting() };
    const occasion = lentBy(yearOfOccasion(this.folded, start, this.context.writtenYears));
    return occasion ?? lentBy(this.context.yearTold) ?? this.inText(start) ?? this.ofEvent(month);
  }

  /** 自去年10月1日起…截至1月18日: a count goes up to some days before the writing, though another year was named before. */
  private ofCount(start: number, part: { month: number; day: number }, last: NamedYear): KnownYear | undefined {
    const { written } = this.context;
    const to = countsUpTo.before(this.folded, start) < 0 ? undefined : written?.day;
    if (!to || yearNear(to, part.month, part.day) !== last.year + 1) return undefined;
    const days = dayNumber(to) - dayNumber({ year: last.year + 1, ...part });
    return days >= 0 && days <= LONGEST_UP_TO ? { year: last.year + 1, source: this.sourceOfWriting() } : undefined;
  }

  /** A month and day take their year from the publication even where a dateline gave the day of writing. */
  sourceOfWriting(): DateSource {
    return this.context.published?.source ?? this.context.written?.source ?? 'none';
  }

  ofEvent(month: number): KnownYear | undefined {
    const year = this.context.eventYear(month);
    return year === undefined ? undefined : { year, source: 'event' };
  }

  /** Without a day of writing: the last year with a month written before, else the first behind, else one of the title before. */
  inText(start: number): KnownYear | undefined {
    const { writtenYears, firstDatedYear, headYear } = this.context;
    for (; (writtenYears[this.yearsRead]?.at ?? Infinity) < start; this.yearsRead++) {
      const one = writtenYears[this.yearsRead];
      if (one?.dated) this.datedBefore = one;
    }
    const named = headYear && headYear.start < start ? headYear : undefined;
    const found = this.datedBefore ?? this.behind(start, firstDatedYear) ?? named;
    return found && { year: found.year, source: 'neighbour', from: { start: found.start, end: found.end } };
  }

  /** The first year with a month, where it stands in the same paragraph, or in the one behind the title, and begins no time that goes on (自2020年10月以来). */
  private behind(start: number, dated: WrittenYear | undefined): WrittenYear | undefined {
    if (!dated || dated.start - start > LONGEST_CARRY || beginsTime.before(this.folded, dated.start) >= 0)
      return undefined;
    const between = this.folded.slice(start, dated.start);
    const paragraphs = between.split(/\s*\n\s*/u).length;
    return paragraphs > (this.folded.lastIndexOf('\n', start) < 0 ? 2 : 1) ? undefined : dated;
  }

  /** A year counted from the one in which the article was written. */
  ofWriting(start: number, offset: number): KnownYear | undefined {
    const { written } = this.context;
    if (written) return { year: written.day.year + offset, source: this.sourceOfWriting() };
    const found = lentBy(this.context.yearTold) ?? this.yearOfTitle(start) ?? this.inText(start) ?? this.ofEventMonth();
    if (!found && offset === -1) return lentBy(this.context.yearOver);
    return found && { year: found.year + offset, source: found.source, from: found.from };
  }

  /** 2020年重庆将增加…: where the text dates nothing later than in the year before, the year of its title is that of writing. */
  private yearOfTitle(start: number): KnownYear | undefined {
    const { headYear, writtenYears } = this.context;
    if (!headYear || headYear.dated || headYear.isPeriod || headYear.start >= start) return undefined;
    const last = Math.max(...writtenYears.flatMap(({ year, dated }) => (dated ? year : [])));
    return last === headYear.year - 1 ? lentBy(headYear) : undefined;
  }

  /** 本学年, 上学年: counted from the last one that the text names, else from the one of writing, where it has begun by then. */
  ofSchool(offset: number): KnownYear | undefined {
    const { schoolYear, written } = this.context;
    const named =
      lentBy(schoolYear) ?? (written && written.day.month >= SCHOOL_BEGINS ? this.ofWriting(0, 0) : undefined);
    return named && { ...named, year: named.year + offset };
  }

  private ofEventMonth(): KnownYear | undefined {
    const month = this.context.eventMonth();
    return month && { year: month.year, source: 'event' };
  }

  /** A year counted from the one last named, else from the one of writing; 次年 and 同年 from the one just before them. */
  named(start: number, offset: number): KnownYear | undefined {
    const near = offset >= 0 && this.told && carriesTo(this.folded, { ...this.told, dated: true }, start);
    const base = near ? this.told : this.last;
    if (!base) return this.ofWriting(start, offset);
    const { year, source, from } = lent(base);
    return { year: year + offset, source, from };
  }

  /** Is the year taken from one of another matter, which lends itself to no other date? */
  isAside({ from }: KnownYear): boolean {
    return from !== undefined && from === this.told?.from && from !== this.last?.from;
  }

  /** The year without a month that stands right before a festival (2022年春节). */
  rightBefore(start: number): KnownYear | undefined {
    const { last } = this;
    return last && !last.dated && start - last.at <= longestYear ? last : undefined;
  }
}

const SCHOOL_BEGINS = 8;
/** So many days before the writing a count ends at most. */
const LONGEST_UP_TO = 60;

/** What a year written out lends to another date. */
const lentBy = (one: WrittenYear | undefined): KnownYear | undefined =>
  one && { year: one.year, source: 'neighbour', from: { start: one.start, end: one.end } };

/** 1949年以来, 2020年之前: a year where a time begins or ends is not the one that the text goes on to tell of. */
const bounds = /^[^年]{2,4}年(?:以来|以前|之前)/u;
const longestBound = 7;

/** 二〇二二年 and 2022年的 are no longer. */
const longestYear = 6;

/** A year that another date takes over: what the one says itself, it lends. */
export function lent({ year, source, from }: KnownYear): KnownYear {
  return { year, source: source === 'explicit' ? 'neighbour' : source, from };
}
