import table from '../../../tables/words/figureTimes.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import type { Span } from '../../text/span';
import type { Page } from '../page';
import type { Numeral } from '../../numerals/numeral';
import { isArabic } from '../../numerals/numeralRoles';

/** One time of day as written. */
export interface Face extends Span {
  readonly hours: number;
  readonly unit: Span | null;
  readonly seconds: boolean;
}

const beforeHour = wordList(table, 'beforeHour');
const endsDay = charSet('日号');

/** 1月11日八点, 周日两点, 不到六点: what stands before it says that it is an hour. */
export function isDated(folded: string, at: number): boolean {
  return endsDay(folded, at - 1) || beforeHour.before(folded, at) >= 0;
}

/** May it be an hour of 24? */
export function isHour(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 24;
}

/** 时间, 时候, 时代: 时 begins another word. */
const otherTime = characterList(table, 'otherTime');

/** The time that a clock shows, whose number begins at `at`: 9:00, 8点半, 6时40分. */
export function faceAt(page: Page, at: number, certain: boolean): Face | undefined {
  const face = shownAt(page, at, certain);
  // A day ends at 24:00; 24点06 is no time of it.
  return face && face.hours <= 24 ? face : undefined;
}

function shownAt(page: Page, at: number, certain: boolean): Face | undefined {
  const { folded } = page;
  const number = page.numeralAt(at);
  if (!number || number.low !== number.high || number.open || !isHour(number.low)) return undefined;
  const mark = folded[number.end];
  if (mark === ':') return digitalFace(folded, at, number.low, number.end);
  const isSure = certain || isHourByItself(page, number);
  if (mark === '点')
    return (certain && !isLittleMore(folded, at, number.end)) || startsClock(folded, at, number.end, isSure)
      ? spokenFace(page, at, number.low, number.end)
      : undefined;
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
  if (isLittleMore(folded, start, mark)) return false;
  return isSure || followsHour(folded, mark + 1) || isArabic(folded.charCodeAt(mark + 1));
}

const littleMore = characterList(table, 'littleMore');
const saysHour = characterList(table, 'saysHour');

/** 早一点到, 快一点: 早一点半 and 晚1点 are hours. */
const isLittleMore = (folded: string, start: number, mark: number): boolean =>
  folded[start] === '一' && mark === start + 1 && littleMore(folded, start - 1) && !saysHour(folded, mark + 1);

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
