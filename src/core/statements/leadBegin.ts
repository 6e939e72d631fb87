import scopeWords from '../../tables/words/scopeWords.tsv';
import { wordList } from '../match/wordList';
import { isDay, openFrom } from './dateValues';
import type { GoverningDate } from './governingDates';

/** What a lead says of the whole text's time. */
export interface LeadTime {
  readonly date: GoverningDate;
  readonly value: string;
}

const otherRise = wordList(scopeWords, 'other-rise');

/** 4月1日起我区上调水价⏎…从4月1日起,我区将…: title and lead tell what is so from that day on, and the whole text does. */
export function beginTold(folded: string, dates: readonly GoverningDate[]): LeadTime | null {
  const [title, ...others] = dates;
  if (title?.said.kind !== 'date' || !isDay(title.said.value) || !begins(folded, title) || !isInTitle(folded, title))
    return null;
  const { value } = title.said;
  const lead = others.find(
    (date) =>
      date.said.kind === 'date' && date.said.value === value && date.start < title.end + LEAD && begins(folded, date),
  );
  return lead ? { date: lead, value: openFrom(value) } : null;
}

/** 4月1日起; not 4月1日起火. */
const begins = (folded: string, { end }: GoverningDate): boolean =>
  folded.charAt(end) === '起' && otherRise.at(folded, end) === 0;

/** Does the day stand in one of the first lines, which holds no sentence? */
function isInTitle(folded: string, { start, end }: GoverningDate): boolean {
  const stop = folded.indexOf('\n', end);
  if (stop < 0 || stop - end > LONGEST_TITLE || start > HEAD) return false;
  const line = folded.slice(folded.lastIndexOf('\n', start - 1) + 1, stop);
  return !/[。;]/u.test(line);
}

const LONGEST_TITLE = 60;
const HEAD = 200;
const LEAD = 200;
