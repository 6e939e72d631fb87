import type { FigureKind } from '../article/model';
import { amountAt } from './amount';
import type { Amount, Page } from './amount';
import { runEnd } from './chineseNumeral';
import { Role, roleOf } from './characters';
import { clockAt, isTimestamp } from './clock';
import { found, passOver } from './figure';
import type { Reading } from './figure';
import type { FixedWords } from './fixedWords';
import { ratioAt } from './fraction';
import { periodAndTimes, perPeriod } from './frequency';
import { addressAround, codeAt, fixedWordAt, reduplicated } from './guards';
import { halfAt } from './half';
import { kindOf } from './kind';
import { ordinalAt } from './ordinal';
import { notCounting } from './notCounting';
import type { Taken } from './taken';

export interface Surroundings {
  /** The end of what was read last: nothing before it may be taken again. */
  readonly from: number;
  /** The mention of another finder that holds this offset. */
  readonly taken: Taken | undefined;
}

/** Reads one number character's surroundings; undefined where it is no numeral at all. */
export function createReader(words: FixedWords): (page: Page, at: number, around: Surroundings) => Reading {
  return (page, at, around) => {
    const clock = clockAt(page, at);
    if (clock && clock.start >= around.from && (!around.taken || around.taken.reason === 'date')) {
      if (isTimestamp(page.folded, clock)) return passOver(page, clock, 'timestamp');
      const ratio = page.folded.includes(':', at) ? ratioAt(page, at) : undefined;
      if (ratio) return ratio;
      return found({ ...clock, kind: 'timeofday', noNounAfter: true });
    }
    if (around.taken)
      return passOver(
        page,
        { start: at, end: Math.max(at + 1, numberRun(page.folded, at, around.taken.end)) },
        around.taken.reason,
      );
    return read(page, words, at, around);
  };
}

/** The end of the numeral inside another finder's mention, which is reported once for it. */
function numberRun(folded: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && roleOf(folded.charCodeAt(end)) !== Role.none) end++;
  return end;
}

function read(page: Page, words: FixedWords, at: number, around: Surroundings): Reading {
  const { folded } = page;
  const amount = amountAt(page, at);
  const guarded = guard(page, words, at, amount);
  if (guarded) return guarded;
  if (folded[at - 1] === '第' && at - 1 >= around.from) return ordinalAt(page, at);
  const ratio = ratioAt(page, at);
  if (ratio) return ratio;
  const role = roleOf(folded.charCodeAt(at));
  if (role === Role.half) return halfAt(page, at);
  if (amount) return counted(page, amount, around.from);
  const end = Math.max(at + 1, runEnd(folded, at));
  return role === Role.vague ? undefined : passOver(page, { start: at, end }, 'name');
}

function guard(page: Page, words: FixedWords, at: number, amount: Amount | undefined): Reading {
  const numberEnd = amount?.numberEnd ?? at + 1;
  const amountEnd = amount?.unit?.end ?? numberEnd;
  if (roleOf(page.folded.charCodeAt(at)) === Role.arabic) {
    return addressAround(page, at) ?? codeAt(page, at, amountEnd);
  }
  return fixedWordAt(page, words, at, numberEnd, amountEnd) ?? reduplicated(page, at);
}

function counted(page: Page, amount: Amount, from: number): Reading {
  return (
    notCounting(page, amount, from) ??
    perPeriod(page, amount) ??
    periodAndTimes(page, amount) ??
    figureOf(page, amount, from)
  );
}

function figureOf(page: Page, amount: Amount, from: number): Reading {
  const kind: FigureKind = kindOf(page, amount);
  const factor = kind === 'percent' && amount.unit?.measure.word === '成' ? 10 : 1;
  const sign = signBefore(page.folded, amount);
  const low = amount.low * factor * sign.factor;
  const high = amount.high * factor * sign.factor;
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

/** -2.18‰, 零下5℃. A hyphen behind a word (永久免费-12) is no sign unless a unit of measure follows. */
function signBefore(folded: string, amount: Amount): { start: number; factor: number } {
  const plain = { start: amount.start, factor: 1 };
  if (amount.start !== amount.numberStart) return plain;
  const before = folded[amount.start - 1];
  if (folded.startsWith('零下', amount.start - 2)) return { start: amount.start - 2, factor: -1 };
  const isMeasured = amount.unit?.measure.kind === 'percent' || amount.unit?.measure.kind === 'temperature';
  if (isMeasured && (before === '-' || before === '−' || before === '负'))
    return { start: amount.start - 1, factor: -1 };
  return plain;
}
