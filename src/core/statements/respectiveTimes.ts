import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Figure } from '../article/model';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import { firstEndingAfter } from '../text/span';
import type { Span } from '../text/span';
import { daysLater, isDay } from './dateValues';
import type { GoverningDate } from './governingDates';

/** A time and the words that say it. */
export interface TimeTold extends Span {
  readonly value: string;
}

/** Times of a row whose numbers stand behind it in the same order: 2019年、2020年分别为3吨、4吨. */
export interface RespectiveTimes {
  readonly of: ReadonlyMap<Figure, TimeTold>;
  /** By the last date of a row: the whole time, which governs behind it (年均增长3%). */
  readonly whole: ReadonlyMap<GoverningDate, string>;
}

const respectively = wordList(scopeWords, 'respectively');
const addsUp = wordList(scopeWords, 'adds-up-times');
const joins = charSet('、和与及');
const endsRow = charSet('。;!?\n()');
const FARTHEST = 30;
const MOST = 24;
const joint = /^(?:[、,和与及]|以及)?$/u;

export function respectiveTimes(
  folded: string,
  dates: readonly GoverningDate[],
  figures: readonly Figure[],
): RespectiveTimes {
  const of = new Map<Figure, TimeTold>();
  const whole = new Map<GoverningDate, string>();
  for (let i = 0; i < dates.length; i++) {
    const row = rowFrom(folded, dates, i);
    const last = dates[i + Math.max(0, row.length - 1)];
    if (row.length === 0 || !last) continue;
    const span = row.length > 1 ? wholeOf(row) : null;
    const times = row.length > 1 ? row : yearsOf(row[0]);
    const told = times.length > 1 ? valuesBehind(folded, last.end, figures) : [];
    const each = told.length / times.length;
    const isInOrder = told.length > 0 && Number.isInteger(each) && areParted(folded, told, each);
    if (isInOrder) for (const [at, figure] of told.entries()) setTime(of, figure, times[Math.floor(at / each)]);
    if (span !== null && (isInOrder || isToldWhole(folded, last.end, span))) whole.set(last, span);
    else if (!isInOrder) continue;
    i += row.length - 1;
  }
  return { of, whole };
}

function setTime(of: Map<Figure, TimeTold>, figure: Figure, time: TimeTold | undefined): void {
  if (time) of.set(figure, time);
}

/** 5月6日、7日种树; of years only where a word says so. */
const isToldWhole = (folded: string, end: number, span: string): boolean =>
  isDay(span.split('/', 1)[0] ?? '') || isAddedUp(folded, end);

/** 2019年、2020年共种树9棵: of all the years together. */
function isAddedUp(folded: string, from: number): boolean {
  for (let at = from; at < from + FARTHEST && !endsRow(folded, at); at++) {
    if (addsUp.at(folded, at) > 0) return true;
    if (/\d/u.test(folded.charAt(at))) return false;
  }
  return false;
}

/** The dates that stand in a row from one on: 2019年、2020年和2021年. */
function rowFrom(folded: string, dates: readonly GoverningDate[], first: number): TimeTold[] {
  const row: TimeTold[] = [];
  for (let i = first; i < dates.length && row.length < MOST; i++) {
    const date = dates[i];
    const before = row.at(-1);
    if (date?.said.kind !== 'date' || date.end === date.start) break;
    if (before && !(date.start === before.end + 1 && joins(folded, before.end))) break;
    row.push({ start: date.start, end: date.end, value: date.said.value });
  }
  return row;
}

/** 2019年至2021年: each year of a period. */
function yearsOf(date: TimeTold | undefined): TimeTold[] {
  const [from, to] =
    /^(\d{4})\/(\d{4})$/u
      .exec(date?.value ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  if (!date || from === undefined || to === undefined || to - from >= MOST) return [];
  return Array.from({ length: to - from + 1 }, (_, at) => ({ ...date, value: String(from + at) }));
}

/** The numbers that stand in a row behind 分别, in the clause or the next one. */
function valuesBehind(folded: string, end: number, figures: readonly Figure[]): Figure[] {
  const from = wordBehind(folded, end);
  if (from < 0) return [];
  const found: Figure[] = [];
  for (let i = firstEndingAfter(figures, from); i < figures.length && found.length < MOST; i++) {
    const figure = figures[i];
    const before = found.at(-1);
    if (!figure) break;
    if (before ? !joint.test(folded.slice(before.end, figure.start)) : !isNext(folded, from, figure.start)) break;
    found.push(figure);
  }
  return found;
}

/** 分别为:3吨, 分别达到3吨. */
const isNext = (folded: string, from: number, start: number): boolean =>
  start - from <= LONGEST_VERB && !/[,。;!?\n]/u.test(folded.slice(from, start));
const LONGEST_VERB = 4;

/** Behind the word; -1 where the row of dates has none, or another number comes first. */
function wordBehind(folded: string, from: number): number {
  for (let at = from; at < from + FARTHEST; at++) {
    const behind = respectively.at(folded, at);
    if (behind > 0) return behind;
    if (endsRow(folded, at) || /\d/u.test(folded.charAt(at))) return -1;
  }
  return -1;
}

/** 75件、23件,81件、51件: several numbers of each time are parted by commas. */
const areParted = (folded: string, told: readonly Figure[], each: number): boolean =>
  each === 1 ||
  told.every(({ end }, at) => at === told.length - 1 || (folded.charAt(end) === ',') === ((at + 1) % each === 0));

/** From the first to the last, where all are years, or days that follow one another. */
function wholeOf(times: readonly TimeTold[]): string | null {
  const [first, last] = [times[0]?.value ?? '', times.at(-1)?.value ?? ''];
  const areYears = times.every(({ value }) => /^\d{4}$/u.test(value));
  return first < last && (areYears || areDaysInRow(times)) ? `${first}/${last}` : null;
}

/** 5月6日、7日: what is told of such days is told of them together. */
const areDaysInRow = (times: readonly TimeTold[]): boolean =>
  times.every(({ value }, at) => isDay(value) && (at === 0 || isDayBehind(times[at - 1]?.value ?? '', value)));

/** Within a month no year is needed to tell. */
const isDayBehind = (before: string, day: string): boolean =>
  daysLater(before, 1) === day ||
  (before.slice(0, -2) === day.slice(0, -2) && Number(before.slice(-2)) + 1 === Number(day.slice(-2)));
