import table from '../../../tables/words/figureTimes.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import { firstOf } from '../../match/rule';
import type { Rule } from '../../match/rule';
import type { Approximation } from '../../article/model';
import type { Span } from '../../text/span';
import { both, modifierAfter, modifierBefore } from '../approximation';
import type { Modifier } from '../approximation';
import type { Page } from '../page';
import type { Numeral } from '../../numerals/numeral';
import { isArabic, isBasicHan, isSpace } from '../../numerals/numeralRoles';
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

interface Face extends Span {
  readonly hours: number;
  readonly unit: Span | null;
  readonly seconds: boolean;
}

/** The time of day whose number begins at `at`, with 下午 before it and 许 behind it. */
export function clockAt(page: Page, at: number): Clock | undefined {
  if (!mayBeClock(page, at)) return undefined;
  const near = modifierBefore(page.folded, at);
  const part = dayPartBefore(page.folded, near?.at ?? at);
  const [first, second] = hoursRead({ page, at, certain: part !== undefined }) ?? [];
  return first && widened(page.folded, { part, near }, first, second);
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
    examples: [['下午⟦3点半⟧开会', '15.5 点']],
    not: [['会上提了⟦三点⟧要求。', '3 点']],
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
}

function withPart({ start, end, hours, unit, seconds }: Face, part: DayPart | undefined): SecondFace {
  return { start, end, hours, unit, seconds, part };
}

/** 下午3点至5点: the second hour is on the first one's side of noon, unless it names its own (晚8点到凌晨2点). */
function afterFirst({ hours, part }: SecondFace, low: number, hasPart: boolean): number {
  const high = onDayClock(hours, part);
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

const beforeHour = wordList(table, 'beforeHour');
const endsDay = charSet('日号');

/** 1月11日八点, 周日两点, 不到六点: what stands before it says that it is an hour. */
function isDated(folded: string, at: number): boolean {
  return endsDay(folded, at - 1) || beforeHour.before(folded, at) >= 0;
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
  const next = separatorEnd(page.folded, firstEnd);
  if (next === 0) return undefined;
  for (let at = next; at <= next + 2; at++) {
    const part = dayPartBefore(page.folded, at);
    if (at > next && (part?.start ?? -1) !== next) continue;
    const face = faceAt(page, at, part !== undefined || isSure);
    if (face) return withPart(face, part);
  }
  return undefined;
}

function isHour(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 24;
}

/** 时间, 时候, 时代: 时 begins another word. */
const otherTime = characterList(table, 'otherTime');

function faceAt(page: Page, at: number, certain: boolean): Face | undefined {
  const { folded } = page;
  const number = page.numeralAt(at);
  if (!number || number.low !== number.high || number.open || !isHour(number.low)) return undefined;
  const mark = folded[number.end];
  if (mark === ':') return digitalFace(folded, at, number.low, number.end);
  const isSure = certain || isHourByItself(page, number);
  if (mark === '点')
    return startsClock(folded, at, number.end, isSure) ? spokenFace(page, at, number.low, number.end) : undefined;
  if (mark !== '时' || otherTime(folded, number.end + 1)) return undefined;
  return isSure || number.low === 0 ? spokenFace(page, at, number.low, number.end) : undefined;
}

function twoDigits(folded: string, at: number): number {
  if (!isArabic(folded.charCodeAt(at)) || !isArabic(folded.charCodeAt(at + 1))) return NaN;
  return isArabic(folded.charCodeAt(at + 2)) ? NaN : Number(folded.slice(at, at + 2));
}

function digitalFace(folded: string, at: number, hour: number, colon: number): Face | undefined {
  const minutes = twoDigits(folded, colon + 1);
  if (!(minutes < 60) || colon - at > 2) return undefined;
  const end = colon + 3;
  const seconds = folded[end] === ':' ? twoDigits(folded, end + 1) : NaN;
  if (seconds < 60)
    return { start: at, end: end + 3, hours: hour + minutes / 60 + seconds / 3600, unit: null, seconds: true };
  return folded[end] === ':' ? undefined : { start: at, end, hours: hour + minutes / 60, unit: null, seconds: false };
}

const listed = wordList(table, 'listed');
const followsHour = characterList(table, 'followsHour');
const vagueOne = characterList(table, 'vagueOne');

/** 三点要求 lists points and 一点 is "a little"; 8点, 三点半, 下午一点 are hours. */
function startsClock(folded: string, start: number, mark: number, isSure: boolean): boolean {
  if (listed.at(folded, mark + (folded[mark + 1] === '的' ? 2 : 1)) > 0) return false;
  if (vagueOne(folded, start - 1) && !isArabic(folded.charCodeAt(start))) return false;
  return isSure || followsHour(folded, mark + 1) || isArabic(folded.charCodeAt(mark + 1));
}

/** 8点, 8点半, 8点整, 6时40分, 9点18分05秒, 三点一刻. */
function spokenFace(page: Page, start: number, hour: number, mark: number): Face {
  const { folded } = page;
  const unit = { start: mark, end: mark + 1 };
  const next = folded[mark + 1];
  if (next === '半' && !notHalfPast(folded, mark + 2)) {
    return { start, end: mark + 2, hours: hour + 0.5, unit, seconds: false };
  }
  const minutes = minutesAt(page, mark + 1);
  if (minutes) return { start, end: minutes.end, hours: hour + minutes.hours, unit: null, seconds: false };
  const bare = folded[mark] === '点' ? twoDigits(folded, mark + 1) : NaN;
  if (bare < 60) return { start, end: mark + 3, hours: hour + bare / 60, unit: null, seconds: false };
  const tail = next === '整' || next === '钟' ? 1 : 0;
  return { start, end: mark + 1 + tail, hours: hour, unit, seconds: false };
}

/** 8点, 十点, 1月11日八点, 九点一刻: an hour, whatever 点 may count besides. */
function isHourByItself(page: Page, { chinese, low, start, end }: Numeral): boolean {
  return !chinese || low > 9 || isDated(page.folded, start) || hasMinutes(page, end);
}

/** 九点一刻, 三点二十分; 五分 behind 三点 may be a part of a number (三点五分). */
function hasMinutes(page: Page, mark: number): boolean {
  const minutes = minutesAt(page, mark + 1);
  return minutes !== undefined && (minutes.hours >= tenMinutes || page.folded[mark + 1] === '零');
}

const tenMinutes = 1 / 6;
const notHalfPast = charSet('天夜');

/** 40分, 一刻, 18分05秒 in hours. */
function minutesAt(page: Page, at: number): { readonly hours: number; readonly end: number } | undefined {
  const { folded } = page;
  const number = page.numeralAt(at);
  const word = number && folded[number.end];
  if (!number || number.low >= 60 || (word !== '分' && word !== '刻') || folded[number.end + 1] === '之')
    return undefined;
  if (word === '刻') return { hours: number.low / 4, end: number.end + 1 };
  const seconds = page.numeralAt(number.end + 1);
  const hasSeconds = seconds !== undefined && seconds.low < 60 && folded[seconds.end] === '秒';
  return hasSeconds
    ? { hours: number.low / 60 + seconds.low / 3600, end: seconds.end + 1 }
    : { hours: number.low / 60, end: number.end + 1 };
}

/** 以2:09:10的成绩夺冠: how long a race took, which no clock says. */
export function isRaceResult(folded: string, { end, seconds }: Clock): boolean {
  return seconds && result.at(folded, end) > 0;
}

const result = wordList(table, 'result');
const endsStamp = charSet('\n\r|]');

/** A header's time stamp (2022-03-22 15:52, 2021年11月02日11:44 | 来源), not a time that the text speaks of. */
export function isTimestamp(folded: string, clock: Clock): boolean {
  const { start, end, seconds, value } = clock;
  if (folded[end - 3] !== ':' || typeof value !== 'number') return false;
  let before = start - 1;
  while (isSpace(folded.charCodeAt(before))) before--;
  const isDated = isArabic(folded.charCodeAt(before)) || folded[before] === '日' || folded[before] === 'T';
  if (!isDated) return seconds && !isBasicHan(folded.charCodeAt(start - 1)) && !isBasicHan(folded.charCodeAt(end));
  if (seconds || end >= folded.length || endsStamp(folded, end)) return true;
  return isSpace(folded.charCodeAt(end)) || folded.startsWith('来源', end);
}
