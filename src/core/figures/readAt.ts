import type { FigureKind } from '../article/model';
import { amountAt } from './amounts/amount';
import type { Amount } from './amounts/amount';
import type { Page } from './page';
import { dirtEnd, runEnd } from '../numerals/chineseNumeral';
import { Role, roleOf } from '../numerals/numeralRoles';
import { clockAt, isTimestamp } from './times/clock';
import { found, passOver } from './figure';
import type { Reading } from './figure';
import { ratioAt } from './amounts/fraction';
import { periodAndTimes, perPeriod } from './amounts/frequency';
import { addressAround, codeAt, fixedWordAt, inRow, reduplicated, weekdayInRow } from './passedOver/guards';
import { halfAt } from './amounts/half';
import { kindOf } from './amounts/figureKind';
import { ordinalAt } from './amounts/ordinal';
import { notCounting } from './passedOver/notCounting';
import type { Taken } from './passedOver/takenSpans';

export interface Surroundings {
  /** The end of what was read last: nothing before it may be taken again. */
  readonly from: number;
  /** Where the last figure ended. */
  readonly figureEnd: number;
  /** The mention of another finder that holds this offset. */
  readonly taken: Taken | undefined;
}

/** Reads one number character's surroundings; undefined where it is no numeral at all. */
export function readAt(page: Page, at: number, around: Surroundings): Reading {
  const dirt = dirtEnd(page.folded, at);
  if (dirt > 0) return passOver(page, { start: at, end: dirt }, 'name');
  return timeAt(page, at, around) ?? insideTaken(page, at, around.taken) ?? readFreely(page, at, around);
}

/** A time of day, which stands beside a date (8月25日7时) and may be claimed with it. */
function timeAt(page: Page, at: number, { from, taken }: Surroundings): Reading {
  const clock = clockAt(page, at);
  if (!clock || clock.start < from || (taken && taken.reason !== 'date')) return undefined;
  if (isTimestamp(page.folded, clock)) return passOver(page, clock, 'timestamp');
  const ratio = page.folded[page.numeralAt(at)?.end ?? at] === ':' ? ratioAt(page, at) : undefined;
  if (ratio) return ratio;
  const { start, end, value, approx, unit } = clock;
  return found({ start, end, kind: 'timeofday', value, approx, unit, noNounAfter: true });
}

function insideTaken(page: Page, at: number, taken: Taken | undefined): Reading {
  if (!taken || (taken.reason === 'scheme' && startsScheme(page, at, taken))) return undefined;
  const end = Math.max(at + 1, numberRun(page.folded, at, taken.end));
  return passOver(page, { start: at, end }, taken.reason);
}

function readFreely(page: Page, at: number, around: Surroundings): Reading {
  const inside = read(page, at, around);
  return around.taken && isNamed(page, inside) ? passOver(page, { start: at, end: at + 1 }, 'scheme') : inside;
}

const openingQuotes = '“‘「『"《';

/** 六道“红色防线”, 三个入口: a scheme that also counts, where nothing quotes its number and a measure word follows. */
function startsScheme({ folded }: Page, at: number, scheme: Taken): boolean {
  return scheme.start === at && !openingQuotes.includes(folded[at - 1] ?? ' ');
}

/** 三化, 五个到位: no noun stands behind the measure word. */
function isNamed({ folded }: Page, inside: Reading): boolean {
  if (!inside || 'passed' in inside) return false;
  const { figure } = inside;
  return figure.unit === null || '到不一'.includes(folded[figure.end] ?? ' ');
}

/** The end of the numeral inside another finder's mention, which is reported once for it. */
function numberRun(folded: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && roleOf(folded.charCodeAt(end)) !== Role.none) end++;
  return end;
}

function read(page: Page, at: number, around: Surroundings): Reading {
  const { folded } = page;
  if (isSign(folded, at)) return undefined;
  const row = inRow(page, at);
  if (row) return row;
  const amount = amountAt(page, at);
  const guarded = guard(page, at, amount);
  if (guarded) return guarded;
  if (folded[at - 1] === '第' && at - 1 >= around.from) return ordinalAt(page, at);
  const ratio = ratioAt(page, at);
  if (ratio) return ratio;
  const role = roleOf(folded.charCodeAt(at));
  if (role === Role.half) return halfAt(page, at);
  if (amount) return counted(page, amount, around);
  const end = Math.max(at + 1, runEnd(folded, at, folded.length));
  return role === Role.vague ? undefined : passOver(page, { start: at, end }, 'name');
}

/** The 零 of 零下5℃. */
function isSign(folded: string, at: number): boolean {
  return (
    folded[at] === '零' && '下上'.includes(folded[at + 1] ?? ' ') && roleOf(folded.charCodeAt(at + 2)) !== Role.none
  );
}

function guard(page: Page, at: number, amount: Amount | undefined): Reading {
  const numberEnd = amount?.numberEnd ?? at + 1;
  const amountEnd = amount?.unit?.end ?? numberEnd;
  if (roleOf(page.folded.charCodeAt(at)) === Role.arabic) {
    return addressAround(page, at) ?? codeAt(page, at, amountEnd);
  }
  return weekdayInRow(page, at) ?? fixedWordAt(page, at, numberEnd, amountEnd) ?? reduplicated(page, at);
}

function counted(page: Page, amount: Amount, { from, figureEnd }: Surroundings): Reading {
  return (
    notCounting(page, amount, figureEnd) ??
    perPeriod(page, amount) ??
    periodAndTimes(page, amount) ??
    figureOf(page, amount, from)
  );
}

function figureOf(page: Page, amount: Amount, from: number): Reading {
  const kind: FigureKind = kindOf(page, amount);
  const factor = countsTens(kind, amount) ? 10 : 1;
  const sign = signBefore(page.folded, amount);
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

/** -2.18‰, 零下5℃. A hyphen behind a word (永久免费-12) is no sign unless a unit of measure follows. */
function signBefore(folded: string, amount: Amount): { start: number; factor: number } {
  const plain = { start: amount.start, factor: 1 };
  if (amount.start !== amount.numberStart) return plain;
  const before = folded[amount.start - 1];
  if (folded.startsWith('零下', amount.start - 2)) return { start: amount.start - 2, factor: -1 };
  const isMeasured = amount.unit?.measure.kind === 'percent' || amount.unit?.measure.kind === 'temperature';
  const isBelow = before === '负' && amount.unit?.measure.word === '度';
  if (isBelow || (isMeasured && (before === '-' || before === '−' || before === '负')))
    return { start: amount.start - 1, factor: -1 };
  return plain;
}
