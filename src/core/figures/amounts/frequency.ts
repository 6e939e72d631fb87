import table from '../../../tables/words/figureKinds.tsv';
import { linesOfList, listOfWords, wordList } from '../../match/wordList';
import { isBasicHan } from '../../numerals/numeralRoles';
import { found } from '../figure';
import type { NumberReading } from '../figure';
import type { Page } from '../page';
import { amountAt } from './amount';
import type { Amount } from './amount';
import type { Unit } from './unit';

const times = listOfWords(linesOfList(table, 'times').map(([word = '']) => word));
const periods = wordList(table, 'period');
const periodsOfOne = wordList(table, 'periodOfOne');
const periodsApart = wordList(table, 'periodApart');

/** 每天两次, 每天给病人量三次: `amount` counts times in a period before it. */
export function perPeriod(page: Page, amount: Amount): NumberReading {
  const { folded, text } = page;
  if (!amount.unit || !times.has(amount.unit.measure.word)) return undefined;
  const period = periodBefore(folded, amount.start);
  if (period < 0 && !isPeriodApart(folded, amount.start)) return undefined;
  return found({
    start: period < 0 ? amount.start : period,
    end: amount.end,
    kind: 'frequency',
    value: amount.low === amount.high ? amount.low : [amount.low, amount.high],
    approx: amount.approx,
    unit: amount.unit,
    unitText: text.slice(amount.unit.start, amount.unit.end),
  });
}

/** Where 每天, 每个月, 一天 begin, directly before `at`; -1 where none does. */
function periodBefore(folded: string, at: number): number {
  const each = periods.before(folded, at);
  if (each > 0 && folded[each - 1] === '每') return each - 1;
  const one = periodsOfOne.before(folded, at);
  return one > 0 && folded[one - 1] === '一' ? one - 1 : -1;
}

const farthest = 12;

/** 每天给病人量三次: the period stands a few words before. */
function isPeriodApart(folded: string, at: number): boolean {
  for (let each = at - 1; each >= at - farthest; each--) {
    const char = folded[each];
    if (char === '每') {
      const end = periodsApart.at(folded, each + 1);
      return end > 0 && end < at && folded[end] !== '第';
    }
    if (char === '到' || char === '至' || !isBasicHan(folded.charCodeAt(each))) return false;
  }
  return false;
}

/** 每三天一次, 两周一轮, 一天三次: a period and how often in it; 次/三天 is the unit where the period is not one. */
export function periodAndTimes(page: Page, period: Amount): NumberReading {
  const { folded, text } = page;
  if (period.unit?.measure.kind !== 'duration' || period.low !== period.high) return undefined;
  const start = eachStart(folded, period.start);
  const rate = timesAt(page, period.end + (start < period.start ? gapBefore(folded, period.end) : 0));
  if (!rate) return undefined;
  const written = text.slice(rate.unit.start, rate.unit.end);
  return found({
    start,
    end: rate.end,
    kind: 'frequency',
    value: rate.low === rate.high ? rate.low : [rate.low, rate.high],
    approx: rate.approx,
    unit: rate.unit,
    unitText: period.low === 1 ? written : `${written}/${text.slice(period.start, period.end)}`,
  });
}

const widestGap = 6;

/** The length of 换药 in 每三天换药一次; 0 where nothing stands between. */
function gapBefore(folded: string, end: number): number {
  for (let at = end; at <= end + widestGap; at++) {
    if (folded[at] === '一' && times.at(folded, at + 1) > 0) return at - end;
    if (!isBasicHan(folded.charCodeAt(at))) return 0;
  }
  return 0;
}

/** The offset of 每, 隔 or 每隔 before the period. */
function eachStart(folded: string, periodStart: number): number {
  const before = folded[periodStart - 1];
  if (before === '隔') return periodStart - (folded[periodStart - 2] === '每' ? 2 : 1);
  return before === '每' ? periodStart - 1 : periodStart;
}

function timesAt(page: Page, at: number): (Amount & { readonly unit: Unit }) | undefined {
  const rate = amountAt(page, at);
  return rate?.unit && rate.start === at && times.has(rate.unit.measure.word)
    ? { ...rate, unit: rate.unit }
    : undefined;
}
