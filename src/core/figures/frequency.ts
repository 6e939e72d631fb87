import type { Amount, Page } from './amount';
import { amountAt } from './amount';
import { found } from './figure';
import type { Reading } from './figure';

const times = new Set(['次', '遍', '回', '趟', '轮', '班', '顿', '场', '针', '剂', '轮次', '班次']);
const perDay = /每(?:个)?(?:天|日|周|月|年|晚|早|夜|季度|季|星期|礼拜|小时|分钟|学期|学年|半年|旬|工作日)$/u;
const perOne = /一(?:天|日|周|月|年|晚|星期|礼拜|小时|分钟|学期)$/u;

/** 每天两次: `amount` counts times, directly behind the period. */
export function perPeriod(page: Page, amount: Amount): Reading {
  const { folded, text } = page;
  if (!amount.unit || !times.has(amount.unit.measure.word)) return undefined;
  const before = folded.slice(Math.max(0, amount.start - 6), amount.start);
  const period = perDay.exec(before) ?? perOne.exec(before);
  if (!period) return undefined;
  const start = amount.start - period[0].length;
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
  const rate = amountAt(page, period.end);
  if (!rate?.unit || !times.has(rate.unit.measure.word) || rate.start !== period.end) return undefined;
  const isEach = folded[period.start - 1] === '每' || folded[period.start - 1] === '隔';
  const start = isEach ? period.start - (folded[period.start - 2] === '每' ? 2 : 1) : period.start;
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
