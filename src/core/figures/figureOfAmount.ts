import type { FigureKind } from '../article/model';
import { charSet } from '../match/charSet';
import type { Amount } from './amounts/amount';
import { kindOf } from './amounts/figureKind';
import { found } from './figure';
import type { NumberReading } from './figure';
import type { Page } from './page';

/** What an amount says: its kind, its value with tens and signs, and where it begins. */
export function figureOf(page: Page, amount: Amount, from: number): NumberReading {
  const kind: FigureKind = amount.signed ? 'temperature' : kindOf(page, amount);
  const factor = countsTens(kind, amount) ? 10 : 1;
  const isBelow = !amount.signed && (kind === 'percent' || kind === 'temperature');
  const sign = isBelow ? signBefore(page.folded, amount) : unsigned(amount);
  const ends = [amount.low * factor * sign.factor, amount.high * factor * sign.factor] as const;
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const start = Math.max(from, sign.start);
  return found({
    start: page.folded[start - 1] === '每' && amount.unit && start - 1 >= from ? start - 1 : start,
    end: amount.end,
    kind,
    value: low === high ? low : [low, high],
    approx: amount.approx,
    unit: amount.unit,
  });
}

/** 三成 is 30 percent, 七旬 an age of 70. */
function countsTens(kind: FigureKind, { unit }: Amount): boolean {
  return (kind === 'percent' && unit?.measure.word === '成') || (kind === 'age' && unit?.measure.word === '旬');
}

function unsigned({ start }: Amount): { start: number; factor: number } {
  return { start, factor: 1 };
}

const isMinus = charSet('-−负');

/** -2.18‰, 零下5℃: only temperatures and percents can be below nothing. */
function signBefore(folded: string, amount: Amount): { start: number; factor: number } {
  const { start, numberStart } = amount;
  if (start !== numberStart) return unsigned(amount);
  if (folded.startsWith('零下', start - 2)) return { start: start - 2, factor: -1 };
  return isMinus(folded, start - 1) ? { start: start - 1, factor: -1 } : unsigned(amount);
}
