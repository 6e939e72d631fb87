import type { Amount, Unit } from './amount';
import type { Page } from '../page';
import { amountAt } from './amount';
import { found } from '../figure';
import type { Reading } from '../figure';

const times = new Set(['次', '遍', '回', '趟', '轮', '班', '顿', '场', '针', '剂', '轮次', '班次']);
const perDay = /每(?:个)?(?:天|日|周|月|年|晚|早|夜|季度|季|星期|礼拜|小时|分钟|学期|学年|半年|旬|工作日)$/u;
const perOne = /一(?:天|日|周|月|年|晚|星期|礼拜|小时|分钟|学期)$/u;

/** 每天给病人量三次: the period stands a few words before. */
const apart = /每(?:天|日|周|月|年|季度|学期|星期|小时)(?!第)(?:(?!到|至|每)[\p{Script=Han}]){1,10}$/u;
const gap = /^[\p{Script=Han}]{1,6}?(?=一[次遍回趟轮班])/u;

/** 每天两次: `amount` counts times, directly behind the period. */
export function perPeriod(page: Page, amount: Amount): Reading {
  const { folded, text } = page;
  if (!amount.unit || !times.has(amount.unit.measure.word)) return undefined;
  const before = folded.slice(Math.max(0, amount.start - 6), amount.start);
  const period = perDay.exec(before) ?? perOne.exec(before);
  if (!period && !apart.test(folded.slice(Math.max(0, amount.start - 14), amount.start))) return undefined;
  const start = amount.start - (period?.[0].length ?? 0);
  return found({
    start,
    end: amount.end,
    kind: 'frequency',
    value: amount.low === amount.high ? amount.low : [amount.low, amount.high],
    approx: amount.approx,
    unit: amount.unit,
    unitText: text.slice(amount.unit.start, amount.unit.end),
  });
}

/** 每三天一次, 两周一轮, 一天三次: a period and how often in it; 次/三天 is the unit where the period is not one. */
export function periodAndTimes(page: Page, period: Amount): Reading {
  const { folded, text } = page;
  if (period.unit?.measure.kind !== 'duration' || period.low !== period.high) return undefined;
  const start = eachStart(folded, period.start);
  const between = start < period.start ? (gap.exec(folded.slice(period.end, period.end + 8))?.[0].length ?? 0) : 0;
  const rate = timesAt(page, period.end + between);
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
