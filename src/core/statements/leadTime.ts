import dateContext from '../../tables/words/dateContext.tsv';
import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Figure } from '../article/model';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import { anyOf } from '../match/wordPattern';
import type { ArticleTime } from './articleTime';
import { daysLater, isDay, isPeriodOfDays, isSameDay, yearOf } from './dateValues';
import { isRelativeDay, isYearBefore } from './governingDates';
import type { GoverningDate } from './governingDates';
import { beginTold } from './leadBegin';
import type { LeadTime } from './leadBegin';
import { partOfYear } from './periodWords';

/** The year of which a whole report tells, or the one day of which the article does. */
export function timeOfLead(
  folded: string,
  figures: readonly Figure[],
  dates: readonly GoverningDate[],
  time: ArticleTime,
): LeadTime | null {
  const told = firstInClauses(folded, figures) ?? figures[0];
  const period = time.day === null ? onlyPeriod(dates, figures) : null;
  return (
    announcedPeriod(folded, dates, told?.start ?? 0) ??
    period ??
    beginTold(folded, dates) ??
    timeOfFirst(folded, figures, dates, time)
  );
}

function timeOfFirst(
  folded: string,
  figures: readonly Figure[],
  dates: readonly GoverningDate[],
  { day }: ArticleTime,
): LeadTime | null {
  const first = figures[0]?.start ?? 0;
  const lead = ofSoleYear(folded, namedInBracket(folded, leadOf(folded, first, dates), dates), dates);
  if (lead?.said.kind !== 'date' || lead.reach === 'part' || isYearBefore(folded.slice(lead.start, lead.end)))
    return null;
  const told = withPart(lead, lead.said.value, dates);
  if (isReportOf(folded, lead, told.value))
    return lead.start < first ? (countedUpTo(folded, lead, dates) ?? told) : null;
  if (day === null && isDay(told.value) && endsCount(folded, lead.start) && lead.start < first) return told;
  return isOfOneDay(folded, lead, told.value, dates, day) ? told : null;
}

/** 上半年…2024年6月末: a part of a year is of the only one that the text tells of; 年底 is no part that a text is of. */
function ofSoleYear(
  folded: string,
  lead: GoverningDate | undefined,
  dates: readonly GoverningDate[],
): GoverningDate | undefined {
  if (lead?.said.kind !== 'part' || yearEnd.has(folded.slice(lead.start, lead.end))) return lead;
  const year = soleYear(dates);
  return year === null ? lead : { ...lead, said: { kind: 'date', value: partOfYear(year, lead.said.word) } };
}

/** The year of all dates that say one; null where there are none, or several. */
export function soleYear(dates: readonly GoverningDate[]): string | null {
  const years = new Set(dates.flatMap(({ said }) => (said.kind === 'date' ? (yearOf(said.value) ?? []) : [])));
  const [year = null] = years;
  return years.size === 1 ? year : null;
}

/** 2022年上半年: the part of the year that stands behind it says it closer. */
function withPart(lead: GoverningDate, value: string, dates: readonly GoverningDate[]): LeadTime {
  const part = dates.find(({ start, said }) => start === lead.end && said.kind === 'date');
  return part?.said.kind === 'date' ? { date: part, value: part.said.value } : { date: lead, value };
}

/** Does the whole text tell of one day, which stands in its lead? */
function isOfOneDay(
  folded: string,
  lead: GoverningDate,
  value: string,
  dates: readonly GoverningDate[],
  day: string | null,
): boolean {
  if (!isDay(value) || (day !== null && !isStoryOf(folded, lead, value, day))) return false;
  if (learntAbout(folded, lead, dates)) return false;
  return isOnlyDay(value, dates, day !== null);
}

/** 10月7日,记者了解到,国庆长假期间…: the day on which it was learnt what another time, of no known days, was like. */
function learntAbout(folded: string, lead: GoverningDate, dates: readonly GoverningDate[]): boolean {
  const end = sentenceEnd(folded, lead.end);
  return dates.some(
    ({ start, said }) =>
      start > lead.end && start < end && said.kind === 'unknown' && learns.test(folded.slice(lead.end, start)),
  );
}

const learns = new RegExp(anyOf(scopeWords, 'learnt-from'), 'u');
const LONGEST_SENTENCE = 80;

function sentenceEnd(folded: string, from: number): number {
  const sentence = /^[^。!?\n]*/u.exec(folded.slice(from, from + LONGEST_SENTENCE))?.[0] ?? '';
  return from + sentence.length;
}

/** The first date of the lead that governs what follows, and that nobody quotes. */
function leadOf(folded: string, first: number, dates: readonly GoverningDate[]): GoverningDate | undefined {
  const leadsUpTo = leadEnd(folded, first);
  return dates.find(
    ({ start, reach, isOpen }) =>
      !isOpen &&
      start < leadsUpTo &&
      (reach === 'topic' || reach === 'part' || (reach === 'sentence' && start < first)) &&
      !isQuoted(folded, start) &&
      plans.before(folded, start) < 0,
  );
}

/** The first figure in a line that says more than a heading does (罪案逾万宗); each line is looked at once. */
function firstInClauses(folded: string, figures: readonly Figure[]): Figure | undefined {
  let past = 0;
  return figures.find(({ start }) => {
    if (start < past) return false;
    const begin = folded.lastIndexOf('\n', start - 1) + 1;
    past = leadEnd(folded, start);
    return /[,。]/u.test(folded.slice(begin, past));
  });
}

const plans = wordList(dateContext, 'plans');
const yearEnd = wordList(scopeWords, 'year-end');
const announces = wordList(scopeWords, 'makes-known');

/** 警方昨日公布去年交通数字: the text tells of the period whose numbers are made known, not of the day on which they were. */
function announcedPeriod(folded: string, dates: readonly GoverningDate[], first: number): LeadTime | null {
  const date = dates.find(({ start }) => announces.before(folded, start) >= 0);
  if (!date || date.start > first || date.said.kind !== 'date' || isDay(date.said.value)) return null;
  return /^\d{4}/u.test(date.said.value) ? { date, value: date.said.value } : null;
}

/** 2015年8月灾情报告(截至8月12日); 2021年…。至12月17日,…: the day up to which the whole text counts, told in its lead. */
function countedUpTo(folded: string, lead: GoverningDate, dates: readonly GoverningDate[]): LeadTime | null {
  const end = leadEnd(folded, lead.end);
  const date = dates.find(({ start }) => start > lead.start && start < end && endsCount(folded, start));
  if (date?.said.kind !== 'date') return null;
  return isDay(date.said.value) ? { date, value: date.said.value } : null;
}

const until = wordList(scopeWords, 'until');
const upTo = charSet('至到');
const opensClause = charSet(',。;:(\n ');

/** 截至8月12日; 至12月17日, with which a clause begins. */
const endsCount = (folded: string, start: number): boolean =>
  until.before(folded, start) >= 0 || (upTo(folded, start - 1) && opensClause(folded, start - 2));

/** “小龙虾今年收了1.2万斤”: what somebody says in the paragraph is of no time of the text's own. */
function isQuoted(folded: string, at: number): boolean {
  for (let before = at - 1; before >= at - LONGEST_QUOTATION && folded[before] !== '\n'; before--) {
    if (closes(folded, before)) return false;
    if (opens(folded, before)) return true;
  }
  return false;
}

const LONGEST_QUOTATION = 120;
const opens = charSet('“「『');
const closes = charSet('”」』');

/** 昨日(1月18日): the day that a bracket names stands for the word before it. */
function namedInBracket(
  folded: string,
  lead: GoverningDate | undefined,
  dates: readonly GoverningDate[],
): GoverningDate | undefined {
  if (!lead || lead.said.kind === 'date' || folded.charAt(lead.end) !== '(') return lead;
  return dates.find(({ start, said }) => start === lead.end + 1 && said.kind === 'date') ?? lead;
}

/** 冬至前一天: a day by its distance from another. */
const dayBeside = wordList(scopeWords, 'day-beside');
/** How many days after an event it is printed. */
const PRINTED_WITHIN = 3;

/** Is the article printed within some days of what its lead tells, by a date and not by 昨日 alone? */
function isStoryOf(folded: string, { start, end }: GoverningDate, lead: string, day: string): boolean {
  const word = folded.slice(start, end);
  if (dayBeside.has(word) || (isRelativeDay(word) && folded.charAt(end) !== '(')) return false;
  // Of two days with their years the earlier one sorts first: most are told of later, or long before.
  if (!day.startsWith('-') && lead >= day) return false;
  for (let days = 1; days <= PRINTED_WITHIN; days++) if (daysLater(lead, days) === day) return true;
  return false;
}

/** Does the text tell of no other day? Where it was printed on one, the end of a count is one too (截至8日). */
const isOnlyDay = (value: string, dates: readonly GoverningDate[], isPrinted: boolean): boolean =>
  dates.every(
    ({ said, reach, isOpen }) =>
      (isOpen && isPrinted) ||
      (reach !== 'topic' && !isPrinted) ||
      said.kind !== 'date' ||
      !isDay(said.value) ||
      isSameDay(said.value, value),
  );

/** 9月4至6日接待9人: the days of which a text without a day of its own tells before it counts, and of no other time. */
function onlyPeriod(dates: readonly GoverningDate[], figures: readonly Figure[]): LeadTime | null {
  const told = dates.flatMap((date) => (date.said.kind === 'date' ? [{ date, value: date.said.value }] : []));
  const [lead] = told;
  if (!lead || lead.date.isOpen || !isPeriodOfDays(lead.value)) return null;
  const counts = figures.some(({ kind, start }) => kind !== 'duration' && start < lead.date.start);
  return counts || told.some(({ value }) => value !== lead.value) ? null : lead;
}

/** A year or its part, or a month that stands in a line without a sentence. */
function isReportOf(folded: string, { start, end }: GoverningDate, value: string): boolean {
  if (isDay(value) || yearOf(value) === null || value.endsWith('..')) return false;
  if (/^\d{4}(?:$|-\d{2}\/)/u.test(value)) return true;
  const line = folded.slice(folded.lastIndexOf('\n', start - 1) + 1, leadEnd(folded, end));
  return !line.includes('。');
}

/** The end of the paragraph of the first figure. */
function leadEnd(folded: string, firstFigure: number): number {
  const end = folded.indexOf('\n', firstFigure);
  return end < 0 ? folded.length : end;
}
