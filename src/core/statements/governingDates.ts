import dateContext from '../../tables/words/dateContext.tsv';
import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Findings } from '../article/finder';
import type { DateMention, Figure } from '../article/model';
import { charSet } from '../match/charSet';
import { wordList, wordMap } from '../match/wordList';
import { firstEndingAfter, overlapsAny } from '../text/span';
import type { Span } from '../text/span';
import type { ArticleTime } from './articleTime';
import { besideDates } from './besideDates';
import { isComparedWith, isOfComparedValue, isOfValue } from './comparedValues';
import { dayOf, daysLater, isDay, yearOf } from './dateValues';
import { opensSentenceOf, samePeriodEnd } from './samePeriods';
import { isTopic } from './topic';
import { partOfYear, periodWords, wordsOfPeriodTold } from './periodWords';
import type { PeriodWord } from './periodWords';

/**
 * How far a date governs: what follows it; the one figure behind it (2015年的2000万元); its sentence (明日), or up to its
 * semicolon (其中10月3日达到2.1万人).
 */
export type Reach = 'topic' | 'figure' | 'sentence' | 'part';

/**
 * What is said of the time. `now` is the article's own day, `same` the day that is told of, or that of an event (起火当晚), `day` and `year` one that
 * lies so far from the article's; `part` is of the year that is told of,
 * `same-period` the day or the month that is told of, of another year (去年同期).
 */
export type Said =
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'now' }
  | { readonly kind: 'same'; readonly event: string | null }
  | { readonly kind: 'day'; readonly offset: number }
  | { readonly kind: 'year'; readonly offset: number }
  | { readonly kind: 'part'; readonly word: PeriodWord }
  | { readonly kind: 'same-period'; readonly year: string }
  /** 期内: the last period that was told. */
  | { readonly kind: 'period-told' }
  | { readonly kind: 'unknown' };

export interface GoverningDate extends Span {
  /** The words that say it, where it does not begin to govern with the first of them (both ends of a period). */
  readonly words?: Span;
  readonly said: Said;
  readonly reach: Reach;
  /** 以来, 至今: from then on. */
  readonly isOpen: boolean;
  /** A clause begins with it. */
  readonly isTopic: boolean;
}

const isNow = wordList(scopeWords, 'now');
const isSameDay = wordList(scopeWords, 'same-day');
const dayOffset = wordMap(scopeWords, 'day-offset', ([offset]) => Number(offset));
/** 昨日, 今天: a day by its distance from the one on which it is told. */
export const isRelativeDay = (word: string): boolean => dayOffset.at(word, 0)?.end === word.length;
const yearOffset = wordMap(scopeWords, 'year-offset', ([offset]) => Number(offset));
/** 去年: the time with which an article begins is not the one that it tells of. */
export const isYearBefore = (word: string): boolean => (yearOffset.at(word, 0)?.value ?? 0) < 0;
const isYearEnd = wordList(scopeWords, 'year-end');
const since = wordList(scopeWords, 'since');
const tellsParts = wordList(scopeWords, 'tells-parts');
const begins = charSet('自从');
const joinsPeriod = charSet('到至');
const endsClause = charSet(',。;!?:\n()');

/** The dates of the text that govern figures, in order; `beside` are those that never do, as the article's own stamps. */
export function governingDates(
  folded: string,
  found: Findings,
  { stamps, day }: ArticleTime,
): readonly GoverningDate[] {
  const credits = found.credits.filter(({ role }) => role !== 'title');
  const dates = found.dates.filter(
    (date) =>
      date.start < folded.length &&
      !overlapsAny(credits, date) &&
      !stamps.some(({ start }) => start === date.start) &&
      !(date.value?.startsWith('T') ?? false) &&
      besideDates({ folded, date }) === undefined,
  );
  const days = wholeDays(found.dates);
  const all: GoverningDate[] = dates.map((date) => governing(folded, date, found, days));
  for (const word of periodWords(folded)) all.push(...ofPart(folded, word, dates));
  for (const word of wordsOfPeriodTold(folded)) all.push(ofPeriodTold(word));
  return all.concat(periods(folded, dates, found.figures, day)).sort((a, b) => a.start - b.start);
}

function governing(folded: string, date: DateMention, { figures }: Findings, days: WholeDays): GoverningDate {
  const { start, end } = date;
  return {
    start,
    end,
    said: saidBy(folded, date, days),
    reach: reachOf(folded, date, figures),
    isOpen: isOpen(folded, date),
    isTopic: isTopic(folded, start, []) || begins(folded, start - 1),
  };
}

function saidBy(folded: string, date: DateMention, days: WholeDays): Said {
  const word = folded.slice(date.start, date.end);
  if (isNow.has(word)) return { kind: 'now' };
  if (isSameDay.has(word)) return { kind: 'same', event: eventBefore(folded, date.start) };
  const value = wholeDay(dayOf(date.value), days);
  if (value !== null && /^\d{4}$/u.test(value) && samePeriodEnd(folded, date.end) !== undefined)
    return { kind: 'same-period', year: value };
  if (value !== null) return { kind: 'date', value };
  const day = dayOffset.at(word, 0);
  if (day) return { kind: 'day', offset: day.value };
  const year = yearOffset.at(word, 0);
  if (year) return { kind: 'year', offset: year.value };
  return isYearEnd.has(word) ? { kind: 'part', word: { ...date, months: null } } : { kind: 'unknown' };
}

/** 2015年的2000多万元: as many characters between. */
const ATTRIBUTE = 2;

function reachOf(folded: string, { start, end, text }: DateMention, figures: readonly Figure[]): Reach {
  if (samePeriodEnd(folded, end) !== undefined) return opensSentenceOf(folded, start) ? 'sentence' : 'figure';

  if (tellsParts.before(folded, start) >= 0 || isPlanOfWorks(folded, { start, end })) return 'part';
  if ((dayOffset.at(text, 0)?.value ?? 0) > 0 || isFromNow(folded, { start, end })) return 'sentence';
  const figure = figures[firstEndingAfter(figures, end)];
  const isAttribute = folded.charAt(end) === '的' && figure !== undefined && figure.start - end <= ATTRIBUTE;
  return isAttribute || isOfComparedValue(folded, { start, end }) ? 'figure' : 'topic';
}

const plans = wordList(dateContext, 'plans');
const planOfWorks = wordList(scopeWords, 'plan-of-works');

/** 规划2015年开工建设: what is planned next to that year has a time of its own. */
function isPlanOfWorks(folded: string, { start, end }: Span): boolean {
  if (folded.charAt(end - 1) !== '年' || plans.before(folded, start) < 0) return false;
  const works = planOfWorks.at(folded, end);
  return works > 0 && (works === folded.length || endsClause(folded, works));
}

const SINCE = 10;
/** 自2019年开展全县水渠翻修工作以来: the word before it says that a begin is told, however long its name is. */
const SINCE_BEGIN = 30;

function isOpen(folded: string, { start, end }: Span): boolean {
  const isBegin = begins(folded, start - 1);
  if (isFromNow(folded, { start, end })) return true;
  if (folded.charAt(end) === '起' && (isBegin || endsClause(folded, end + 1) || isBeginOfYear(folded, end)))
    return true;
  const stop = end + (isBegin ? SINCE_BEGIN : SINCE);
  for (let at = end; at < stop && !endsClause(folded, at); at++) if (since.at(folded, at) > 0) return true;
  return false;
}

const fromNow = wordList(scopeWords, 'from-now');

/** 即日起, 今日起实行: from the day on which it is told, or from the next. */
function isFromNow(folded: string, { start, end }: Span): boolean {
  const word = folded.slice(start, end);
  if (fromNow.has(word)) return true;
  const isBegin = folded.charAt(end) === '起' && otherRise.at(folded, end) === 0;
  return isBegin && isRelativeDay(word) && (dayOffset.at(word, 0)?.value ?? -1) >= 0;
}

const otherRise = wordList(scopeWords, 'other-rise');
const yearOrMonth = charSet('年月');

/** 今年起每月发…; not 今年起步: behind a day it may be what happens on it (3日起火). */
const isBeginOfYear = (folded: string, end: number): boolean =>
  yearOrMonth(folded, end - 1) && otherRise.at(folded, end) === 0;

/** 2022年上半年 is told by both words together, with the span of both; 比上半年增长3% tells of no such time. */
function ofPart(folded: string, word: PeriodWord, dates: readonly DateMention[]): GoverningDate[] {
  const date = dates[firstEndingAfter(dates, word.start - 1)];
  const before = date?.end === word.start ? date : undefined;
  const year = before && /^\d{4}$/u.test(before.value ?? '') ? before : undefined;
  const isCompared = isComparedWith(folded, before?.start ?? word.start);
  if (isCompared && !isOfValue(folded, word.end)) return [];
  const said: Said = year?.value ? { kind: 'date', value: partOfYear(year.value, word) } : { kind: 'part', word };
  const isTold = year === undefined || isTopic(folded, year.start, []);
  const reach = isCompared ? 'figure' : 'topic';
  return [{ start: word.start, end: word.end, said, reach, isOpen: isOpen(folded, word), isTopic: isTold }];
}

/** 期内酒店入住率95%: the period that is told of. */
const ofPeriodTold = ({ start, end }: Span): GoverningDate => {
  return { start, end, said: { kind: 'period-told' }, reach: 'topic', isOpen: false, isTopic: true };
};

/** 23日8点到24日9点: the whole period governs behind both its ends. */
function periods(
  folded: string,
  dates: readonly DateMention[],
  figures: readonly Figure[],
  day: string | null,
): GoverningDate[] {
  return dates.flatMap((date, i): GoverningDate[] => {
    const before = dates[i - 1];
    if (!before || !isUpTo(folded, before, date) || countsBetween(figures, before, date)) return [];
    const beginsNow = isFromNow(folded, before);
    const value = periodOf(
      dayOf(before.value) ?? (beginsNow ? day : null),
      dayOf(date.value) ?? relativeDay(folded, date, day),
    );
    if (value === null) return [];
    const figure = figures[firstEndingAfter(figures, date.end)];
    const end = figure?.kind === 'timeofday' && figure.start <= date.end + 2 ? figure.end : date.end;
    const reach = beginsNow ? 'sentence' : 'topic';
    const words = { start: before.start, end };
    return [{ start: end, end, words, said: { kind: 'date', value }, reach, isOpen: false, isTopic: true }];
  });
}

/** 八月十八日至今日: the day of a word, by the article's own. */
function relativeDay(folded: string, { start, end }: Span, day: string | null): string | null {
  const offset = dayOffset.at(folded.slice(start, end), 0);
  return day && offset ? daysLater(day, offset.value) : null;
}

/** From one day, month or year to another; null where one is not known, or the first lies behind the second. */
function periodOf(from: string | null, to: string | null): string | null {
  if (from === null || to === null || from.includes('/') || to.includes('/') || isLater(from, to)) return null;
  return from === to ? from : `${from}/${to}`;
}

/** 由2022年底六家增至2024年8月底七家: each end has its own number. */
function countsBetween(figures: readonly Figure[], before: Span, date: Span): boolean {
  const figure = figures[firstEndingAfter(figures, before.end)];
  return figure !== undefined && figure.kind !== 'timeofday' && figure.end <= date.start;
}

/** Two dates with a year, the first of which lies behind the second: no period. */
const isLater = (from: string, to: string): boolean =>
  yearOf(from) !== null && yearOf(to) !== null && from.slice(0, to.length) > to.slice(0, from.length);

const LONGEST_TIME = 9;

function isUpTo(folded: string, before: Span, date: Span): boolean {
  if (!joinsPeriod(folded, date.start - 1) || date.start - before.end > LONGEST_TIME) return false;
  for (let at = before.end; at < date.start; at++) if (endsClause(folded, at)) return false;
  return true;
}

/** 起火当晚: the two characters of what happened that day; null where a clause begins with the word. */
function eventBefore(folded: string, start: number): string | null {
  const event = folded.slice(start - 2, start);
  return /^[\u3400-\u9fff]{2}$/u.test(event) ? event : null;
}

/** By `-08`, the first whole day that the text tells of (6月8日). */
type WholeDays = ReadonlyMap<string, string>;

function wholeDays(dates: readonly DateMention[]): WholeDays {
  const days = new Map<string, string>();
  for (const { value } of dates) {
    const day = dayOf(value);
    if (day !== null && isDay(day) && !days.has(day.slice(-3))) days.set(day.slice(-3), day);
  }
  return days;
}

/** 8日 of 6月8日: a day whose month another mention of the same day says. */
const wholeDay = (value: string | null, days: WholeDays): string | null =>
  value === null || !/^---\d{2}$/u.test(value) ? value : (days.get(value.slice(2)) ?? null);
