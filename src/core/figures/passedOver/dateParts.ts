import dateContext from '../../../tables/words/dateContext.tsv';
import table from '../../../tables/words/figureContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import { isArabic } from '../../numerals/numeralRoles';
import { lastsFor } from '../../words/lastingWords';
import type { Amount } from '../amounts/amount';
import { passOver } from '../figure';
import type { AskedFigure, PassingOver } from './passingOver';
import { passUnit } from './passingOver';

const lasts = wordList(table, 'lasts');
const partOfDay = characterList(table, 'partOfDay');
const yearsAgo = wordList(dateContext, 'years-ago');
const spansYears = wordList(dateContext, 'spans-years');
const era = wordList(table, 'era');

/** Parts of dates that no date finder has claimed. */
export const dateParts: readonly PassingOver[] = [
  {
    name: 'year-of-an-era',
    examples: [['公元前⟦三百年⟧左右', 'passed over: date']],
    not: [
      ['历时⟦221年⟧', '221 年'],
      ['距今⟦2150年⟧', '2150 年'],
    ],
    read: (asked) => (isOfEra(asked) ? passUnit(asked, 'date') : undefined),
  },
  {
    name: 'part-of-date',
    examples: [['到⟦46日⟧上午为止', 'passed over: date']],
    not: [
      ['工期⟦3个月⟧', '3 月 · 工期'],
      ['公示⟦7日⟧', '7 日 · 公示'],
      ['遗址距今⟦约1300年⟧', 'about 1300 年'],
      ['已有⟦约1200年⟧历史', 'about 1200 年'],
      ['平均⟦0.2至5.8年⟧。', '0.2…5.8 年'],
    ],
    read: ({ page, amount }) => {
      const { numberEnd, numberStart, unit } = amount;
      if (unit && unit.measure.word.length > 1 && unit.measure.kind !== 'duration') return undefined;
      const end = Math.max(numberEnd + 1, unit?.end ?? 0);
      return isDatePart(page.folded, amount) ? passOver(page, { start: numberStart, end }, 'date') : undefined;
    },
  },
  {
    name: 'part-of-year',
    examples: [
      ['今年⟦前4个月⟧出口增长', 'passed over: date'],
      ['2025/26年度首⟦八個月⟧,', 'passed over: date'],
    ],
    not: [
      ['工期⟦3个月⟧', '3 月 · 工期'],
      ['提前⟦4个月⟧完工', '4 月'],
      ['入职首⟦三个月⟧为试用期', '3 月'],
    ],
    read: (asked) => (isPartOfYear(asked.page.folded, asked.amount) ? passUnit(asked, 'date') : undefined),
  },
];

function isOfEra({ page, amount: { numberStart, unit } }: AskedFigure): boolean {
  const isYear = unit?.measure.word === '年' || unit?.measure.word === '世纪';
  return isYear && era.before(page.folded, numberStart) >= 0;
}

/** 今年前4个月, 前三季度, 头两个月, 今年首七个月: a part of the year, not how long something took. */
function isPartOfYear(folded: string, { start, unit }: Amount): boolean {
  if (unit?.measure.kind !== 'duration' || !isFirst(folded, start - 1)) return false;
  if (!monthOrQuarter(folded, unit.end - 1)) return false;
  return start < 2 || isYearOrPause(folded, start - 2);
}

const isFirst = charSet('前头首');
const monthOrQuarter = charSet('月度');
const isYearOrPause = charSet('年度,。;、 \n(');

function isDatePart(folded: string, amount: Amount): boolean {
  const { numberEnd, low } = amount;
  switch (folded.charAt(numberEnd)) {
    case '年':
      return isYear(folded, amount);
    case '世':
      return folded[numberEnd + 1] === '纪' && low > 10;
    case '月':
      return true;
    case '季':
      return low <= 4;
    case '日':
      return isDay(folded, amount);
    default:
      return false;
  }
}

/** 距今1300年, 约1200年历史. */
function isLengthOfTime(folded: string, { start, numberEnd, low }: Amount): boolean {
  return yearsAgo.before(folded, start) >= 0 || (low % 100 === 0 && spansYears.at(folded, numberEnd + 1) > 0);
}

function isYear(folded: string, amount: Amount): boolean {
  const { first, numberEnd, low, high } = amount;
  if (first.scaled || isLengthOfTime(folded, amount)) return false;
  const digits = first.end - first.start;
  const isWritten = !first.chinese && Number.isInteger(low) && isWrittenYear(folded, first.start, digits, low);
  const isRange = high > low && low >= 1000 && high <= 2100;
  return isWritten || isRange || folded[numberEnd + 1] === '代' || monthFollows(folded, numberEnd + 1);
}

const endOfYear = characterList(table, 'end-of-year');
/** Years of the republic in Taiwan that the press writes of. */
const REPUBLIC_FROM = 60;
const REPUBLIC_TO = 130;

/** 2022年, 07年, 108年底. */
function isWrittenYear(folded: string, start: number, digits: number, low: number): boolean {
  if (digits === 4) return low >= 1000 && low <= 2100;
  if (digits === 3 && low >= REPUBLIC_FROM && low <= REPUBLIC_TO && endOfYear(folded, start + digits + 1)) return true;
  return folded.startsWith('0', start);
}

function monthFollows(folded: string, at: number): boolean {
  if (!isArabic(folded.charCodeAt(at))) return false;
  return folded[isArabic(folded.charCodeAt(at + 1)) ? at + 2 : at + 1] === '月';
}

function isDay(folded: string, { start, first, numberEnd, low, high }: Amount): boolean {
  if (!Number.isInteger(low) || !Number.isInteger(high)) return false;
  if (high > 31 && !partOfDay(folded, numberEnd + 1)) return false;
  if (folded[numberEnd + 1] === '内' || folded.startsWith('以内', numberEnd + 1)) return false;
  return !lastsFor(folded, first.start) && lasts.before(folded, start === first.start ? start : first.start) < 0;
}
