import { daysLater, yearOf } from './dateValues';
import type { Said } from './governingDates';
import { partOfYear } from './periodWords';
import type { PeriodWord } from './periodWords';

/** What is known where a word of time is read; each null where nothing is. */
interface Known {
  /** The article's own day. */
  readonly day: string | null;
  /** What governs where the word stands. */
  readonly told: string | null;
  /** The last day that was told. */
  readonly lastDay: string | null;
  /** The last period that was told. */
  readonly lastPeriod: string | null;
  /** The day that governed where an event was told of before. */
  readonly dayOfEvent: (event: string) => string | null;
  /** The last year that was told. */
  readonly year: string | null;
}

/** What a word of time says where it stands, in ISO 8601; null where the text does not give it. */
export function valueSaid(said: Said, { day, told, lastDay, lastPeriod, year, dayOfEvent }: Known): string | null {
  if (said.kind === 'date') return said.value;
  if (said.kind === 'now') return day ?? lastDay;
  if (said.kind === 'same') return (said.event && dayOfEvent(said.event)) ?? told ?? lastDay;
  if (said.kind === 'period-told') return lastPeriod;
  if (said.kind === 'day') return day && daysLater(day, said.offset);
  if (said.kind === 'year') return yearAfter(yearOf(day), said.offset);
  if (said.kind === 'same-period') return inYear(said.year, told);
  if (said.kind === 'part') return partToldOf(said.word, { day, told, year });
  return null;
}

const partToldOf = (word: PeriodWord, { day, told, year }: Pick<Known, 'day' | 'told' | 'year'>): string | null =>
  partOf(yearOf(told) ?? year ?? yearOfPart(day, word), word);

const yearAfter = (year: string | null, offset: number): string | null => year && String(Number(year) + offset);

/** `2022-07/2022-09`; `--07/--09` where nothing tells of which year. */
function partOf(year: string | null, word: PeriodWord): string | null {
  if (year !== null) return partOfYear(year, word);
  return word.months && `--${word.months[0]}/--${word.months[1]}`;
}

const MONTH = /^\d{4}-(\d{2})-\d{2}$/u;
/** A quarter that has begun may be told of. */
const QUARTER = 3;

/**
 * 上半年 printed in July 2022 is of 2022, 前三季度 printed in February of the year before: the last one that was over by then or
 * nearly was. The whole year may be any.
 */
function yearOfPart(day: string | null, { months }: PeriodWord): string | null {
  const now = Number(MONTH.exec(day ?? '')?.[1]);
  if (!months || Number.isNaN(now)) return null;
  const [from, to] = [Number(months[0]), Number(months[1])];
  const hasBegun = from <= now && (to - now <= 1 || to - from < QUARTER);
  return yearAfter(yearOf(day), hasBegun ? 0 : -1);
}

/** The day, the month or the part of another year (上半年…, 去年同期); that year alone where no such is told of. */
function inYear(year: string, told: string | null): string {
  const [from = '', to, ...others] = (told ?? '').split('/');
  const [begin, end] = [partOfDate(from), to === undefined ? undefined : partOfDate(to)];
  if (!begin || others.length > 0) return year;
  if (to === undefined) return year + begin;
  return end && yearOf(from) === yearOf(to) ? `${year}${begin}/${year}${end}` : year;
}

/** The month and day behind a year. 29 February is the month of most years. */
function partOfDate(value: string): string | undefined {
  const part = /^\d{4}(-\d{2}(?:-\d{2})?)$/u.exec(value)?.[1];
  return part === '-02-29' ? '-02' : part;
}
