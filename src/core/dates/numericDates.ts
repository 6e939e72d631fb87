import dateContext from '../../tables/words/dateContext.tsv';
import { wordList } from '../match/wordList';
import type { WordList } from '../match/wordList';
import type { Parts, RawDate } from './rawDate';
import { lunarDate } from './lunarDates';
import { charSet } from '../match/charSet';
import { isDigit } from '../text/lines';
import { lastsFor } from '../words/lastingWords';
import type { Numeral } from '../numerals/dateNumeral';
import { numeralAt } from '../numerals/dateNumeral';
import type { Reigns } from './reigns';

/** A date expression's first or second half, and where it ends. */
interface Half {
  readonly parts: Parts;
  readonly end: number;
}

const RANGE_MARK = / ?(?:——|--|[至到—–~-]) ?(?:次年|翌年)?/uy;
const isRangeSign = charSet('—-至到–~');
const PART_OF_DAY =
  /(?:上午|下午|凌晨|清晨|早上|早晨|清早|晚上|晚间|夜间|夜里|深夜|中午|午后|午间|傍晚|午夜|夜晚|早|晚)(?!会|报|餐|宴|点|些|于|稻|熟|期|[\d零一二三四五六七八九十])/uy;
const NOT_A_MONTH =
  /一次|一回|一度|亮|球|饼|季|光|台|嫂|薪|票|租|供|子|老|息|利|均|龄|牙|经|食|色|夜|圆|大的|有余|以来|之|内|来|后|前|期/uy;
const NOT_AFTER_ARABIC_MONTH = /龄|大的|刊|期|经/uy;
const NOT_A_DAY = /均|常|元|圆|本|龄|游|内|后|以|之|子|报|夜兼|夜奋|夜坚/uy;
const PERIOD = /(?:上旬|中旬|下旬|初|底|末|份)/uy;
const ERA = /(?:中华)?民国$/u;
const ORDINAL_OR_SPAN = /(?:第|每|近|满|续|期|共|达|逾|约|超|过|这|等|前|后|整|了|隔|用时|历时|需|限|\d[.,:/])$/u;

function at(pattern: RegExp, folded: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(folded) ? pattern.lastIndex : -1;
}

function charAt(folded: string, offset: number): string {
  return folded[offset] ?? '';
}

/** By what a text counts its years besides the common era. */
export interface Eras {
  /** The Republic, where only the text's other words tell (111年). */
  readonly isTaiwan: () => boolean;
  readonly reigns: Reigns;
}

/** The date that the numeral begins, by the characters 年 月 日 号 behind it; undefined where it is none. */
export function numericDate(folded: string, numeral: Numeral, eras: Eras): RawDate | undefined {
  const counted = reignYear(folded, numeral, eras) ?? yearOfEra(folded, numeral);
  if (counted) return counted;
  const first = half(folded, numeral, eras.isTaiwan);
  const lunar = first && lunarOfYear(folded, numeral.start, first);
  if (lunar) return lunar;
  if (first)
    return (
      withMonths(folded, numeral, first) ?? withRange(folded, numeral.start - eraLength(folded, numeral, first), first)
    );
  return shortRange(folded, numeral);
}

const COMMON_ERA = /公元(前)?$/u;

/** 公元前221年 is -0220 of ISO 8601, which has a year 0; 公元105年. */
function yearOfEra(folded: string, { start, end, value }: Numeral): RawDate | undefined {
  const era = charAt(folded, end) === '年' ? COMMON_ERA.exec(folded.slice(Math.max(0, start - 3), start)) : null;
  if (!era || !(value > 0)) return undefined;
  const meaning = { kind: 'fixed', value: era[1] === undefined ? isoYear(value) : isoYear(1 - value) } as const;
  return value < 1000 || era[1] !== undefined ? { start: start - era[0].length, end: end + 1, meaning } : undefined;
}

/** Four digits, behind a minus sign before the year 0. */
function isoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** 2015年十月初一: the day is one of the old calendar's. */
function lunarOfYear(folded: string, start: number, { parts: { year } }: Half): RawDate | undefined {
  if (year === undefined) return undefined;
  const lunar = lunarDate(folded, folded.indexOf('年', start) + 1);
  return lunar?.meaning.kind === 'lunar' ? { ...lunar, start, meaning: { ...lunar.meaning, of: { year } } } : undefined;
}

/** 2019年1至5月: months of a year that share one sign. */
function withMonths(folded: string, numeral: Numeral, { parts, end }: Half): RawDate | undefined {
  if (parts.year === undefined || parts.month !== undefined) return undefined;
  const month = numeralAt(folded, skipGap(folded, end));
  const months = month && shortRange(folded, month)?.meaning;
  const range = month && shortRange(folded, month);
  if (range?.meaning.kind !== 'parts' || months?.kind !== 'parts' || months.from.month === undefined) return undefined;
  return { start: numeral.start, end: range.end, meaning: { ...months, from: { year: parts.year, ...months.from } } };
}

/** 清光绪三十年; its months would be the old calendar's. */
function reignYear(folded: string, { start, end, value }: Numeral, { reigns }: Eras): RawDate | undefined {
  const reign = charAt(folded, end) === '年' ? reigns(folded, start, value) : undefined;
  return reign && withRange(folded, reign.start, { parts: { year: reign.year }, end: end + 1 });
}

const leadsToDay = wordList(dateContext, 'leads-to-day');
const leadsNowhere = wordList(dateContext, 'no-lead');
const leadsToMonth = wordList(dateContext, 'leads-to-month');
const leadsToYear = wordList(dateContext, 'leads-to-year');
const spansYears = wordList(dateContext, 'spans-years');

const isMark = charSet('年月日号学');

/** What the sign behind the numeral, a blank before it or none, makes of it: a year, a month or a day. */
function half(folded: string, numeral: Numeral, isTaiwan: () => boolean): Half | undefined {
  if (!isMark(folded, numeral.arabic ? skipGap(folded, numeral.end) : numeral.end)) return undefined;
  return yearOnward(folded, numeral, isTaiwan) ?? monthOnward(folded, numeral) ?? bareDay(folded, numeral);
}

/** 民国 before its year belongs to the date. */
function eraLength(folded: string, { start }: Numeral, { parts }: Half): number {
  if (parts.year === undefined || charAt(folded, start - 1) !== '国') return 0;
  return ERA.exec(folded.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
}

function skipGap(folded: string, offset: number): number {
  return charAt(folded, offset) === ' ' ? offset + 1 : offset;
}

/** Where the 年 of a year, or the 学年 of a school year, ends behind an offset; -1 where neither stands. */
function yearMarkEnd(folded: string, mark: number): number {
  if (charAt(folded, mark) === '年') return mark + 1;
  return folded.startsWith('学年', mark) ? mark + 2 : -1;
}

/** `2022年`, `2022年3月`, `2022年3月20日`, `民国112年`, `98年3月`; the year's first word must hold in its context. */
function yearOnward(folded: string, numeral: Numeral, isTaiwan: () => boolean): Half | undefined {
  const mark = numeral.arabic ? skipGap(folded, numeral.end) : numeral.end;
  const end = yearMarkEnd(folded, mark);
  if (end < 0) return undefined;
  const next = numeralAt(folded, skipGap(folded, end));
  const rest = next && monthOnward(folded, next);
  const year = yearOf(folded, numeral, { mark, end }, rest?.parts, isTaiwan);
  if (year === undefined) return undefined;
  if (rest?.parts.month !== undefined) return { parts: { year, ...rest.parts }, end: rest.end };
  const suffix = /(?:度|底|末|初)(?!量|假)/uy;
  return { parts: { year }, end: Math.max(end, at(suffix, folded, end)) };
}

/** 112年度, 109学年: a year of account or of school is no length of time. */
function isYearOfAccount(folded: string, { mark, end }: { mark: number; end: number }): boolean {
  return end === mark + 2 || folded.startsWith('度', end);
}

function yearOf(
  folded: string,
  numeral: Numeral,
  sign: { mark: number; end: number },
  rest: Parts | undefined,
  isTaiwan: () => boolean,
): number | undefined {
  const { value, start, digits } = numeral;
  const before = folded.slice(Math.max(0, start - 4), start);
  const ofAccount = isYearOfAccount(folded, sign);
  const isSpan = !ofAccount && spansYears.at(folded, sign.end) > 0;
  if (ERA.test(before) && value < 200) return value + REPUBLIC;
  if (isCommonEra(numeral)) return isSpan && value % 100 === 0 ? undefined : value;
  if (digits === 2) return rest !== undefined || isShortYear(folded, numeral, isSpan) ? ofTwoDigits(value) : undefined;
  return digits === 3 && isRepublican(value) && isSaid(numeral, { before, ofAccount, isSpan, rest, isTaiwan })
    ? value + REPUBLIC
    : undefined;
}

/** 112年度, 一一二年三月 are years wherever they stand, 112年 only in a text of Taiwan and where it is no length of time. */
function isSaid(
  { arabic }: Numeral,
  around: { before: string; ofAccount: boolean; isSpan: boolean; rest: Parts | undefined; isTaiwan: () => boolean },
): boolean {
  const { before, ofAccount, isSpan, rest, isTaiwan } = around;
  if (ofAccount || (!arabic && rest !== undefined)) return true;
  return (rest !== undefined || (!isSpan && !isCounted(before))) && isTaiwan();
}

const ofTwoDigits = (value: number): number => (value > FIRST_SHORT_YEAR ? 1900 + value : 2000 + value);
const FIRST_SHORT_YEAR = 40;

/** 08年, 零八年; 98年 only where a year may be named: a length of time has as many. */
function isShortYear(folded: string, { value, start, end, arabic }: Numeral, isSpan: boolean): boolean {
  if (value < 10 && (!isSpan || charAt(folded, end + 1) === '的'))
    return isWordStart(folded, start) || isLedTo(leadsToYear, folded, start);
  if (isSpan || value <= FIRST_SHORT_YEAR || !(arabic || value > 60)) return false;
  return isWordStart(folded, start) || isLedTo(leadsToYear, folded, start);
}

/** Does such a word stand right before, and none that only ends like it? */
function isLedTo(leads: WordList, folded: string, start: number): boolean {
  return leads.before(folded, start) >= 0 && leadsNowhere.before(folded, start) < 0;
}

/** At the text's begin, or behind a mark or a blank. */
function isWordStart(folded: string, start: number): boolean {
  return !/[\p{Script=Han}\p{L}\d.:/-]/u.test(charAt(folded, start - 1));
}

function isCommonEra({ digits, value }: Numeral): boolean {
  return digits === 4 && value >= 1000 && value <= 2100;
}

function isRepublican(year: number): boolean {
  return year >= 80 && year <= 140;
}

/** Taiwan counts its years from 1912. */
const REPUBLIC = 1911;

/** Behind a verb or a decimal point a number of years is a length of time (建校112年). */
function isCounted(before: string): boolean {
  return /[\p{Script=Han}\d.]$/u.test(before) && !/[自从至到在于为比较的与和]$/u.test(before);
}

/** `3月`, `3月20日`, `3月中旬`, `十二月五号`. */
function monthOnward(folded: string, numeral: Numeral): Half | undefined {
  const mark = numeral.arabic ? skipGap(folded, numeral.end) : numeral.end;
  if (charAt(folded, mark) !== '月' || !(numeral.value >= 1 && numeral.value <= 12)) return undefined;
  const month = numeral.value;
  const next = numeralAt(folded, skipGap(folded, mark + 1));
  const day = next && dayMark(folded, next);
  if (day !== undefined) return { parts: { month, day: next?.value ?? 0 }, end: day };
  if (at(numeral.arabic ? NOT_AFTER_ARABIC_MONTH : NOT_A_MONTH, folded, mark + 1) >= 0) return undefined;
  if (!mayBeMonth(folded, numeral)) return undefined;
  return { parts: { month }, end: Math.max(mark + 1, at(PERIOD, folded, mark + 1)) };
}

/** A month alone is none behind 第 or 近, and in Han numerals (三月亮) only at the beginning of a word. */
function mayBeMonth(folded: string, { start, arabic }: Numeral): boolean {
  if (charAt(folded, start - 1) === '年' || isLedTo(leadsToMonth, folded, start)) return true;
  if (ORDINAL_OR_SPAN.test(folded.slice(Math.max(0, start - 2), start))) return false;
  return arabic || !/\p{Script=Han}/u.test(charAt(folded, start - 1));
}

/** The end of `20日` or `20号`, where the numeral may be a day of the month. */
function dayMark(folded: string, numeral: Numeral): number | undefined {
  const mark = numeral.arabic ? skipGap(folded, numeral.end) : numeral.end;
  const sign = charAt(folded, mark);
  if ((sign !== '日' && sign !== '号') || !(numeral.value >= 1 && numeral.value <= 31)) return undefined;
  return sign === '号' && /[楼线院门馆公路]/u.test(charAt(folded, mark + 1)) ? undefined : mark + 1;
}

/** `23日` alone: only in digits, and not as a length of time or a count (第3日, 3日内, 20日元). */
function bareDay(folded: string, numeral: Numeral): Half | undefined {
  const end = dayMark(folded, numeral);
  if (end === undefined || at(NOT_A_DAY, folded, end) >= 0) return undefined;
  const before = folded.slice(Math.max(0, numeral.start - 2), numeral.start);
  if (ORDINAL_OR_SPAN.test(before) || lastsFor(folded, numeral.start)) return undefined;
  if (charAt(folded, end - 1) === '号' && !isDayByNumber(folded, numeral, end)) return undefined;
  return numeral.arabic || isDayInCharacters(folded, numeral) ? { parts: { day: numeral.value }, end } : undefined;
}

/** 二十九日 is a day, 九日 and 十日 only where a word leads to a day: so many days are as often a length of time. */
function isDayInCharacters(folded: string, { value, start, end }: Numeral): boolean {
  if (isLedTo(leadsToDay, folded, start)) return true;
  return value > 10 && end - start > 1 && (value > 20 || isWordStart(folded, start));
}

/** 号 counts houses, lines and storms as well: a day only between words of time. */
function isDayByNumber(folded: string, numeral: Numeral, end: number): boolean {
  const opens = /[^\p{Script=Han}\d]|[至到从自在和月]/u.test(charAt(folded, numeral.start - 1) || ' ');
  return (
    opens && /^(?:上午|下午|晚|凌晨|早|中午|起|至|到|前|开始|当天|之前|[,。、-])/u.test(folded.slice(end, end + 2))
  );
}

/** Behind the sign that joins two halves of a range, a blank on either side or none; -1 where none stands. */
export function pastRangeMark(folded: string, offset: number): number {
  const sign = skipGap(folded, offset);
  return isRangeSign(folded, sign) ? at(RANGE_MARK, folded, offset) : -1;
}

/** A range's second half behind 至, or 至今. */
function withRange(folded: string, start: number, first: Half): RawDate {
  const plain = (): RawDate => withPartOfDay(folded, start, first);
  const after = pastRangeMark(folded, first.end);
  if (after < 0) return plain();
  if (charAt(folded, after) === '今' && !/[天日年晚晨早]/u.test(charAt(folded, after + 1))) {
    return { start, end: after + 1, meaning: { kind: 'parts', from: first.parts, to: 'open' } };
  }
  const numeral = numeralAt(folded, after);
  const second = numeral && (half(folded, numeral, never) ?? dayBehind(folded, numeral, first));
  if (!second || isSmaller(first.parts, second.parts)) return plain();
  return { start, end: second.end, meaning: { kind: 'parts', from: first.parts, to: second.parts } };
}

/** 十月一日至七日: behind a day, whatever its numeral. */
function dayBehind(folded: string, numeral: Numeral, { parts }: Half): Half | undefined {
  const end = parts.day === undefined ? undefined : dayMark(folded, numeral);
  return end === undefined ? undefined : { parts: { day: numeral.value }, end };
}

/** A range runs between halves of one grain: `3月至5月`, never `3月至8日`. */
function isSmaller(first: Parts, second: Parts): boolean {
  return (first.day === undefined) !== (second.day === undefined);
}

const mayBePart = charSet('上下凌清早晚夜深中午傍');

function withPartOfDay(folded: string, start: number, { parts, end }: Half): RawDate {
  const part = parts.day === undefined || !mayBePart(folded, end) ? -1 : at(PART_OF_DAY, folded, end);
  if (part < 0) return { start, end, meaning: { kind: 'parts', from: parts } };
  return { start, end: part, meaning: { kind: 'parts', from: parts, partOfDay: true } };
}

const never = (): boolean => false;

/** `2019-2023年`, `1-3月`, `5-8日`: the first half has no sign of its own. */
function shortRange(folded: string, numeral: Numeral): RawDate | undefined {
  const after = pastRangeMark(folded, numeral.end);
  if (after < 0 || Number.isNaN(numeral.value)) return undefined;
  const next = numeralAt(folded, after);
  if (!next || (next.arabic !== numeral.arabic && !isWordOfRange(folded, after - 1))) return undefined;
  const second = half(folded, next, never) ?? shortDay(folded, numeral, next);
  if (isDigit(folded.charCodeAt(numeral.start - 1))) return undefined;
  const from = second && sameGrain(numeral, second.parts);
  return from && { start: numeral.start, end: second.end, meaning: { kind: 'parts', from, to: second.parts } };
}

const isWordOfRange = charSet('至到');

/** 九至十五日 where a word leads to a day. */
function shortDay(folded: string, { start, value }: Numeral, next: Numeral): Half | undefined {
  const end = value < next.value && isLedTo(leadsToDay, folded, start) ? dayMark(folded, next) : undefined;
  return end === undefined ? undefined : { parts: { day: next.value }, end };
}

function sameGrain({ value, digits }: Numeral, { year, month, day }: Parts): Parts | undefined {
  if (year !== undefined) return digits === 4 && value < year && month === undefined ? { year: value } : undefined;
  if (month !== undefined) return day === undefined && value >= 1 && value < month ? { month: value } : undefined;
  return day !== undefined && value >= 1 && value < day ? { day: value } : undefined;
}
