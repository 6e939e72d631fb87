import dateContext from '../../tables/words/dateContext.tsv';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import { dateNumeralAt } from '../numerals/dateNumeral';
import type { DateNumeral } from '../numerals/dateNumeral';
import { isHan } from '../text/characters';
import { charAt } from './dateMarks';
import { monthOnward } from './monthsAndDays';
import type { RawDate } from './rawDate';

/** Years that leave something out: their century, or their 年. */

const spansYears = wordList(dateContext, 'spans-years');
const leadsToCompared = wordList(dateContext, 'leads-to-compared-year');
/** How far from the year written out the one without its century lies at most. */
const NEAR = 3;
/** 一二年, 七八年 are as often so many years. */
const isRoughNumber = (value: number): boolean => (value % 10) - Math.floor(value / 10) === 1;

/** 较一七年 behind 二〇一八年: a year in characters without its century, near one that was written out before. */
export function yearWithoutCentury(
  folded: string,
  { start, end, value, digits, arabic }: DateNumeral,
  before: readonly RawDate[],
): RawDate | undefined {
  if (arabic || digits !== 2 || charAt(folded, end) !== '年') return undefined;
  const mayBeLength = spansYears.at(folded, end + 1) > 0 || isRoughNumber(value);
  if (mayBeLength && leadsToCompared.before(folded, start) < 0) return undefined;
  const year = yearsOf(before).find((one) => Math.abs(one - (one - (one % 100) + value)) <= NEAR);
  if (year === undefined) return undefined;
  return { start, end: end + 1, meaning: { kind: 'parts', from: { year: year - (year % 100) + value } } };
}

function yearsOf(dates: readonly RawDate[]): number[] {
  const last = dates.slice(-FEW);
  return last.flatMap(({ meaning }) => (meaning.kind === 'parts' ? (meaning.from.year ?? []) : []));
}

/** As many dates are looked back at. */
const FEW = 20;

const blank = charSet(' \u3000\t');
const FIRST = 1900;
const LAST = 2100;

/** 2019 2月16日 at the head of a line: the day of a newspaper whose 年 was lost. */
export function yearBesideMonth(
  folded: string,
  { start, end, value, digits, arabic }: DateNumeral,
): RawDate | undefined {
  if (!arabic || digits !== 4 || value < FIRST || value > LAST || !opensLine(folded, start)) return undefined;
  if (!blank(folded, end)) return undefined;
  const month = dateNumeralAt(folded, blank(folded, end + 1) ? end + 2 : end + 1);
  const rest = month?.arabic ? monthOnward(folded, month) : undefined;
  if (rest?.parts.day === undefined) return undefined;
  return { start, end: rest.end, meaning: { kind: 'parts', from: { year: value, ...rest.parts } } };
}

function opensLine(folded: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && blank(folded, at)) at--;
  return at < 0 || folded.charAt(at) === '\n' || folded.charAt(at) === ':';
}

const LONGEST_DIRT = 80;
const isLetter = (character: string): boolean => /[A-Za-z]/u.test(character);

/** N E2015年: one letter of rubbish, with which nothing but rubbish begins the line, is no code (CO2015年, 型号E2015年款). */
export function isBehindDirt(folded: string, { start, end, digits }: DateNumeral): boolean {
  if (digits !== 4 || charAt(folded, end) !== '年' || !isLetter(charAt(folded, start - 1))) return false;
  if (!blank(folded, start - 2)) return false;
  let signs = 0;
  for (let at = start - 2; at >= 0 && folded.charAt(at) !== '\n'; at--) {
    if (start - at > LONGEST_DIRT || isHan(folded.charCodeAt(at))) return false;
    if (isDirt(folded, at)) signs++;
  }
  return signs > 0;
}

/** What no line of letters and numbers has at its begin. */
const isDirt = charSet('"\'\\/|{}~^`@#$%&*_+=<>;:');
