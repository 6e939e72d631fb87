import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Figure } from '../article/model';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import type { ArticleTime } from './articleTime';
import { daysLater, isDay, isSameDay, yearOf } from './dateValues';
import { isRelativeDay, isYearBefore } from './governingDates';
import type { GoverningDate } from './governingDates';

/** What a lead says of the whole text's time. */
export interface LeadTime {
  readonly date: GoverningDate;
  readonly value: string;
}

/** The year of which a whole report tells, or the one day of which the article does. */
export function timeOfLead(
  folded: string,
  figures: readonly Figure[],
  dates: readonly GoverningDate[],
  time: ArticleTime,
): LeadTime | null {
  return announcedPeriod(folded, dates, figures[0]?.start ?? 0) ?? timeOfFirst(folded, figures, dates, time);
}

function timeOfFirst(
  folded: string,
  figures: readonly Figure[],
  dates: readonly GoverningDate[],
  { day }: ArticleTime,
): LeadTime | null {
  const first = figures[0]?.start ?? 0;
  const leadsUpTo = leadEnd(folded, first);
  const isLead = ({ start, reach, isOpen }: GoverningDate): boolean =>
    !isOpen &&
    start < leadsUpTo &&
    (reach === 'topic' || (reach === 'sentence' && start < first)) &&
    !isQuoted(folded, start);
  const lead = namedInBracket(folded, dates.find(isLead), dates);
  if (lead?.said.kind !== 'date' || isYearBefore(folded.slice(lead.start, lead.end))) return null;
  const part = dates.find(({ start, said }) => start === lead.end && said.kind === 'date');
  const value = part?.said.kind === 'date' ? part.said.value : lead.said.value;
  const told: LeadTime = { date: part ?? lead, value };
  if (isReportOf(folded, lead, value)) return lead.start < first ? told : null;
  if (!isDay(value) || (day !== null && !isStoryOf(folded, lead, value, day))) return null;
  return isOnlyDay(value, dates, day !== null) ? told : null;
}

const announces = wordList(scopeWords, 'makes-known');

/** 警方昨日公布去年交通数字: the text tells of the period whose numbers are made known, not of the day on which they were. */
function announcedPeriod(folded: string, dates: readonly GoverningDate[], first: number): LeadTime | null {
  const date = dates.find(({ start }) => announces.before(folded, start) >= 0);
  if (!date || date.start > first || date.said.kind !== 'date' || isDay(date.said.value)) return null;
  return /^\d{4}/u.test(date.said.value) ? { date, value: date.said.value } : null;
}

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

/** How many days after an event it is printed. */
const PRINTED_WITHIN = 3;

/** Is the article printed within some days of what its lead tells, by a date and not by 昨日 alone? */
function isStoryOf(folded: string, { start, end }: GoverningDate, lead: string, day: string): boolean {
  if (isRelativeDay(folded.slice(start, end)) && folded.charAt(end) !== '(') return false;
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
