import scopeWords from '../../tables/words/scopeWords.tsv';
import { wordList } from '../match/wordList';
import { isYearOverTwo } from './accountPeriods';
import { isDay, yearOf } from './dateValues';
import type { GoverningDate } from './governingDates';

/** A date that governs, with what it says. */
export interface Governing {
  readonly date: GoverningDate;
  readonly value: string | null;
  readonly from: 'clause' | 'carried' | 'article';
}

const vaguely = wordList(scopeWords, 'vague-time');
const until = wordList(scopeWords, 'until');
const clockAndComma = /^[\d:时点分]{0,6},$/u;

/** Does a date leave what governs before it, be it something told or the base of the whole text? */
export function isInPassing(folded: string, one: Governing, told: Governing | null, base: Governing | null): boolean {
  const { date, value } = one;
  if (value === null && date.said.kind === 'period-told') return true;
  if (value === null && told === null) return isYearOverTwo(base?.value ?? null);
  if (typeof told?.value !== 'string') return false;
  return isOfEvent(folded, one, told) || isYearOfCount(folded, one, told) || saysNoMore(folded, one, told);
}

/**
 * 刷新今年纪录, 6月20日起贛南連日大雨, 本人身份证、近期照片: a word of time that says no more than what governs, and of which no clause
 * speaks; 扭转了2018年以来的下降: a time that goes on, and with which none begins.
 */
function saysNoMore(folded: string, { date, value }: Governing, told: Governing): boolean {
  const isVague = told.from === 'clause' && vaguely.has(folded.slice(date.start, date.end));
  if (isVague && folded[date.start - 1] === '、') return true;
  return !date.isTopic && (value === null || date.isOpen || isVague);
}

/** 10月13日,2019潍坊马拉松开跑; 9月6日9:00,2014年招聘考试举行: a year in the name of what happens on the day that is told of. */
function isOfEvent(folded: string, { date: { start, end }, value }: Governing, told: Governing): boolean {
  const isNext = clockAndComma.test(folded.slice(told.date.end, start));
  return (end - start === 4 || isNext) && /^\d{4}$/u.test(value ?? '') && isOfYear(told.value, value);
}

/** 截至7月31日,总会今年已收到…: what is counted up to a day is of that day, in whatever year. */
function isYearOfCount(folded: string, { date, value }: Governing, told: Governing): boolean {
  if (told.from !== 'clause' || !isOfYear(told.value, value)) return false;
  return date.start > told.date.end && date.start < date.end && until.before(folded, told.date.start) >= 0;
}

/** Is the first a day of the second, a year? */
const isOfYear = (day: string | null, year: string | null): boolean => isDay(day ?? '') && yearOf(day) === year;
