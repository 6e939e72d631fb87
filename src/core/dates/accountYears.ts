import dateContext from '../../tables/words/dateContext.tsv';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import { dateNumeralAt } from '../numerals/dateNumeral';
import type { DateNumeral } from '../numerals/dateNumeral';
import { skipGap } from './dateMarks';
import type { RawDate } from './rawDate';

const yearOfAccount = wordList(dateContext, 'year-of-account');

/** Where 学年, 财年, 财政年度 end behind an offset; 0 where none stands. */
export const accountYearEnd = (folded: string, at: number): number => yearOfAccount.at(folded, at);

const joins = charSet('-—–~至到/');

/**
 * 2023-24年度, 2022/23学年, 2020/2021财政年度: a year of account or of school that begins in one year of the calendar and
 * ends in the next one. Undefined for all other pairs of numbers.
 */
export function yearOverTwo(folded: string, { start, end, value, digits }: DateNumeral): RawDate | undefined {
  if (digits !== 4 || !joins(folded, end) || value < 1000 || value > 2100) return undefined;
  const next = dateNumeralAt(folded, skipGap(folded, end + 1));
  const isNext = next && (next.digits === 2 ? next.value === (value + 1) % 100 : next.value === value + 1);
  const stop = isNext ? accountYearEnd(folded, skipGap(folded, next.end)) : 0;
  if (stop === 0) return undefined;
  return { start, end: stop, meaning: { kind: 'parts', from: { year: value }, to: { year: value + 1 } } };
}
