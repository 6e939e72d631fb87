import table from '../../../tables/words/figureTimes.tsv';
import { charSet } from '../../match/charSet';
import { wordList } from '../../match/wordList';
import { firstOf } from '../../match/rule';
import type { Rule } from '../../match/rule';
import type { Approximation } from '../../article/model';
import type { Span } from '../../text/span';
import { both, modifierAfter, modifierBefore } from '../approximation';
import type { Modifier } from '../approximation';
import type { Page } from '../page';
import { faceAt, isDated, isHour } from './clockFace';
import type { Face } from './clockFace';
import { dayPartBefore, onDayClock } from './dayPart';
import type { DayPart } from './dayPart';

/** A time of day, or from one to another, in decimal hours of 24. */
export interface Clock extends Span {
  readonly value: number | readonly [number, number];
  readonly approx: Approximation | null;
  /** 点 or 时 as written; null beside minutes and in 9:00. */
  readonly unit: Span | null;
  /** Written with seconds, as machines do. */
  readonly seconds: boolean;
}

/** The time of day whose number begins at `at`, with 下午 before it and 许 behind it. */
export function clockAt(page: Page, at: number): Clock | undefined {
  if (!mayBeClock(page, at)) return undefined;
  const near = modifierBefore(page.folded, at);
  const part = dayPartBefore(page.folded, near?.at ?? at);
  const [first, second] = hoursRead({ page, at, certain: part !== undefined }) ?? [];
  return first && widened(page.folded, { part, near }, first, second && withinDay(first, part, second));
}

/** Nothing for 8时至次日8时: a whole day or more, which no two hours of a day can say. */
function withinDay(first: Face, part: DayPart | undefined, second: SecondFace): SecondFace | undefined {
  const isLonger = second.isMorrow && onDayClock(second.hours, second.part) >= onDayClock(first.hours, part);
  return isLonger ? undefined : second;
}

interface AskedHours {
  readonly page: Page;
  readonly at: number;
  /** A part of the day stands before it, so that it must be an hour. */
  readonly certain: boolean;
}

type Hours = readonly [Face, SecondFace?];

const hourRules: readonly Rule<AskedHours, Hours>[] = [
  {
    name: 'from-hour-to-hour',
    examples: [['每天⟦9至11点⟧开门', '9…11 点']],
    not: [['每天⟦9点至11点⟧开门', '9…11 点']],
    read: ({ page, at }) => bareRange(page, at),
  },
  {
    name: 'about-two-hours',
    examples: [['凌晨⟦六七点钟⟧就起床', '6…7 点']],
    not: [['会上提了⟦六七点⟧要求。', '6…7 点']],
    read: ({ page, at, certain }) => roughHours(page, at, certain),
  },
  {
    name: 'hour',
    examples: [
      ['下午⟦3点半⟧开会', '15.5 点'],
      ['⟦22:00至次日5:00⟧管制', '22…5'],
      ['⟦8时⟧至次日8时有雨', '8 时'],
    ],
    not: [
      ['会上提了⟦三点⟧要求。', '3 点'],
      ['昨晚⟦24:30⟧到站', '24…30'],
    ],
    read: ({ page, at, certain }) => faces(page, at, certain),
  },
];

const hoursRead = firstOf<AskedHours, Hours>('times-of-day', ({ at }) => ({ start: at, end: at + 1 }), hourRules);

/** What stands before an hour: 下午, 约, 下午约. */
interface Before {
  readonly part: DayPart | undefined;
  readonly near: Modifier | undefined;
}

/** Takes in the part of the day and the words that say how near the time is. */
function widened(folded: string, before: Before, first: Face, second: SecondFace | undefined): Clock {
  const { part } = before;
  const low = onDayClock(first.hours, part ?? nightBefore(folded, first));
  const high = second && afterFirst(second, low, part !== undefined);
  const { end, unit } = second ?? first;
  const start = part?.start ?? before.near?.at ?? first.start;
  const near = before.near ?? modifierBefore(folded, start);
  const after = modifierAfter(folded, end);
  return {
    start: near ? Math.min(start, near.at) : start,
    end: after?.at ?? end,
    value: high === undefined ? thousandths(low) : [thousandths(low), thousandths(high)],
    approx: both(near, after),
    unit: unit ?? first.unit,
    seconds: first.seconds,
  };
}

/** Most numbers are no times of day, and what stands behind them says so. */
function mayBeClock(page: Page, at: number): boolean {
  const number = page.numeralAt(at);
  return number !== undefined && number.low <= 24 && goesOn(page.folded, number.end);
}

const goesOn = charSet(':点时-~-—–至到');

function faces(page: Page, at: number, certain: boolean): Hours | undefined {
  const first = faceAt(page, at, certain);
  const second = first && secondFace(page, first.end, first.unit !== null);
  return first && (second ? [first, second] : [first]);
}

/** A minute is a sixtieth: three decimals of an hour say it. */
function thousandths(hours: number): number {
  return Math.round(hours * 1000) / 1000;
}

interface SecondFace extends Face {
  readonly part: DayPart | undefined;
  /** 次日 stands before it. */
  readonly isMorrow: boolean;
}

function withPart({ start, end, hours, unit, seconds }: Face, part: DayPart | undefined): SecondFace {
  return { start, end, hours, unit, seconds, part, isMorrow: false };
}

/** 下午3点至5点: the second hour is on the first one's side of noon, unless it names its own (晚8点到凌晨2点). */
function afterFirst({ hours, part, isMorrow }: SecondFace, low: number, hasPart: boolean): number {
  const high = onDayClock(hours, part);
  if (isMorrow) return high;
  return hasPart && !part && high < low && high + 12 > low && high + 12 <= 24 ? high + 12 : high;
}

/** 从11点忙到凌晨2点: an hour of the evening, though nothing says so before it. */
function nightBefore(folded: string, { start, end, hours }: Face): DayPart | undefined {
  if (folded[start - 1] !== '从' || hours < 6 || hours > 11) return undefined;
  const stop = Math.min(folded.length, end + 8);
  let to = end;
  while (to < stop && folded[to] !== '到' && folded[to] !== '至') to++;
  return to < stop && night.at(folded, to + 1) > 0 ? { start, part: 'evening' } : undefined;
}

const night = wordList(table, 'night');
const nextDay = wordList(table, 'nextDay');

/** 六七点钟, 晚上七八点, 凌晨一两点: from the one hour to the other. */
function roughHours(page: Page, at: number, certain: boolean): readonly [Face, SecondFace] | undefined {
  const { folded } = page;
  const number = page.numeralAt(at);
  if (!number?.chinese || number.low === number.high || number.open || number.high > 24) return undefined;
  const mark = number.end;
  const isOClock = folded[mark] === '点' && folded[mark + 1] === '钟';
  if (!isOClock && !((folded[mark] === '点' || folded[mark] === '时') && (certain || isDated(folded, at))))
    return undefined;
  const end = mark + (isOClock ? 2 : 1);
  const unit = { start: mark, end: mark + 1 };
  const face = { start: at, end, unit, seconds: false };
  return [{ ...face, hours: number.low }, withPart({ ...face, hours: number.high }, undefined)];
}

const isSeparator = charSet('-~—–至到');

function separatorEnd(folded: string, at: number): number {
  if (!isSeparator(folded, at)) return 0;
  return at + (folded[at] === '—' && folded[at + 1] === '—' ? 2 : 1);
}

/** 0—24时, 9至11点: only the second has its unit. */
function bareRange(page: Page, at: number): readonly [Face, SecondFace] | undefined {
  const first = page.numeralAt(at);
  if (!first || !isHour(first.low)) return undefined;
  const next = separatorEnd(page.folded, first.end);
  if (next === 0) return undefined;
  const second = faceAt(page, next, true);
  if (!second?.unit || second.hours <= first.low) return undefined;
  return [{ start: at, end: first.end, hours: first.low, unit: null, seconds: false }, withPart(second, undefined)];
}

function secondFace(page: Page, firstEnd: number, isSure: boolean): SecondFace | undefined {
  const behind = separatorEnd(page.folded, firstEnd);
  if (behind === 0) return undefined;
  const morrow = nextDay.at(page.folded, behind);
  const next = morrow > 0 ? morrow : behind;
  for (let at = next; at <= next + 2; at++) {
    const part = dayPartBefore(page.folded, at);
    if (at > next && (part?.start ?? -1) !== next) continue;
    const face = faceAt(page, at, part !== undefined || isSure || morrow > 0);
    if (face) return { ...withPart(face, part), isMorrow: morrow > 0 };
  }
  return undefined;
}
