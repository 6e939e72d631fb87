import context from '../../tables/words/dateContext.tsv';
import { anyOf } from '../match/wordPattern';
import { characterList } from '../match/wordList';
import type { Anchors } from '../match/anchorScan';
import { charSet } from '../match/charSet';
import { isAsciiDigit } from '../text/lines';
import { decadesAt } from './decades';
import { yearOfEvent } from './eventYear';
import { writtenOutYear } from './writtenYear';
import type { DateWords } from './dateWords';
import { isJoined } from './joinedDays';
import { lunarDate } from './lunarDates';
import type { DateNumeral } from '../numerals/dateNumeral';
import { isHanNumeral, dateNumeralAt, numeralEnd } from '../numerals/dateNumeral';
import { numericDate } from './numericDates';
import type { Eras } from './numericDates';
import type { Meaning, Parts, RawDate } from './rawDate';
import { isBehindDirt, yearBesideMonth, yearWithoutCentury } from './shortYears';
import { REPUBLIC_BEGAN, signedDate } from './signedDates';

const NUMERAL = 1;
const WORD = 2;
const LUNAR = 4;
const BRACKETED = 8;
const EVERY = 16;

/** Which characters may begin a date, and how, as bits by UTF-16 code. */
export function dateBeginnings(words: DateWords): Uint8Array {
  const beginnings = new Uint8Array(0x10000);
  const mark = (code: number, bit: number): void => void (beginnings[code] = (beginnings[code] ?? 0) | bit);
  for (let code = 0; code < 0x10000; code++) if (isAsciiDigit(code) || isHanNumeral(code)) mark(code, NUMERAL);
  for (const code of words.firstCodes()) mark(code, WORD);
  for (const sign of '农阴旧夏正腊冬大年') mark(sign.charCodeAt(0), LUNAR);
  for (const sign of '两元') mark(sign.charCodeAt(0), NUMERAL);
  for (const sign of '今昨明去前') mark(sign.charCodeAt(0), BRACKETED);
  mark('每'.charCodeAt(0), EVERY);
  return beginnings;
}

/** What dates are read by: made once. */
export interface DateSigns {
  readonly words: DateWords;
  /** See `dateBeginnings`. */
  readonly beginnings: Uint8Array;
  /** The offsets of the characters that may begin a date. */
  readonly anchors: Anchors;
}

/** Every date expression in the text, from left to right, without overlaps. Linear in the text's length. */
export function scanDates(folded: string, signs: DateSigns, eras: Eras): RawDate[] {
  const { words, beginnings, anchors } = signs;
  const dates: RawDate[] = [];
  anchors(folded, (at) => {
    const bits = beginnings[folded.charCodeAt(at)] ?? 0;
    const date = wordAt(folded, at, bits, words);
    if (date) {
      if (!isGloss(folded, at, dates.at(-1))) dates.push(date);
      return date.end;
    }
    return bits & NUMERAL ? pastNumeral(folded, at, dates, eras) : at + 1;
  });
  return dates;
}

/** A weekday in brackets behind its day says nothing new: `3月20日(周日)`. */
function isGloss(folded: string, at: number, before: RawDate | undefined): boolean {
  return before?.end === at - 1 && folded[at - 1] === '(';
}

/** What may follow a numeral that begins a date. */
const isDateSign = charSet('年月日号学财会-/.—–~至到 ');

function pastNumeral(folded: string, at: number, dates: RawDate[], eras: Eras): number {
  const decades = decadesAt(folded, at);
  const written = decades ? undefined : writtenOutYear(folded, at);
  const found = decades ?? (written && numericDate(folded, written, eras));
  if (found) dates.push(found);
  if (found) return found.end;
  const stop = numeralEnd(folded, at);
  if (stop === at) return at + 1;
  if (!isDateSign(folded, stop) && !mayBePlan(folded, at, stop) && !isJoined(folded, stop)) {
    const year = yearOfEvent(folded, at, stop);
    if (year) dates.push(year);
    return stop;
  }
  const numeral = dateNumeralAt(folded, at);
  if (!numeral) return at + 1;
  const date = numeralDate(folded, numeral, eras, dates);
  if (date) dates.push(date);
  return Math.max(date?.end ?? 0, numeral.end);
}

/** What may follow the first digits of a date in digits and signs alone. */
const isSign = charSet('-/. ');

function numeralDate(
  folded: string,
  numeral: DateNumeral,
  eras: Eras,
  before: readonly RawDate[],
): RawDate | undefined {
  if (numeral.arabic && isLatin(folded.charCodeAt(numeral.start - 1)) && !isBehindDirt(folded, numeral))
    return undefined;
  if (!numeral.arabic) return hanDate(folded, numeral, eras) ?? yearWithoutCentury(folded, numeral, before);
  const signed = isSign(folded, numeral.end) ? signedDate(folded, numeral.start, eras.isTaiwan) : undefined;
  return signed ?? yearBesideMonth(folded, numeral) ?? numericDate(folded, numeral, eras);
}

function hanDate(folded: string, numeral: DateNumeral, eras: Eras): RawDate | undefined {
  const lunar = folded[numeral.end] === '月' ? lunarDate(folded, numeral.start) : undefined;
  return lunar ?? fiveYearPlan(folded, numeral) ?? numericDate(folded, numeral, eras);
}

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 46;
}

const PLAN = /十([一二三四五六])五/uy;
const PLAN_CONTEXT = new RegExp(`[”"」』]?(?:${anyOf(context, 'plan-context')}|、|$)|[”"」』]`, 'uy');
const FIRST_PLAN_OF_ROW = { ordinal: 3, year: 1966 };

/** 十四五 begins with 十 and ends in 五. */
function mayBePlan(folded: string, start: number, end: number): boolean {
  return end - start === 3 && folded[start] === '十' && folded[end - 1] === '五';
}

/** 十四五: the years of a Five-Year Plan. The third began in 1966, and each since then took five years. */
function fiveYearPlan(folded: string, { start, end }: DateNumeral): RawDate | undefined {
  if (!mayBePlan(folded, start, end)) return undefined;
  PLAN.lastIndex = start;
  const digit = PLAN.exec(folded)?.[1];
  PLAN_CONTEXT.lastIndex = end;
  if (!digit || !PLAN_CONTEXT.test(folded)) return undefined;
  const ordinal = 11 + '一二三四五六'.indexOf(digit);
  const first = FIRST_PLAN_OF_ROW.year + 5 * (ordinal - FIRST_PLAN_OF_ROW.ordinal);
  return { start, end, meaning: { kind: 'fixed', value: `${first}/${first + 4}` } };
}

const isLunarSign = characterList(context, 'lunar-sign');

function wordAt(folded: string, at: number, bits: number, words: DateWords): RawDate | undefined {
  if (bits & BRACKETED) {
    const bracketed = bracketedDay(folded, at) ?? bracketedYear(folded, at);
    if (bracketed) return bracketed;
  }
  if (bits & EVERY) return dailyClock(folded, at);
  if (bits & LUNAR) {
    const lunar = isLunarSign(folded, at + 1) ? lunarDate(folded, at) : undefined;
    if (lunar) return lunar;
  }
  const entry = bits & WORD ? words.at(folded, at) : undefined;
  return entry && extended(folded, { start: at, end: at + entry.word.length, meaning: entry.meaning });
}

const BRACKETED_DAY = new RegExp(
  `([今昨明])${anyOf(context, 'near-day-end')}?\\(([\\d一二三四五六七八九十]{1,3})日?\\)${anyOf(context, 'behind-bracketed-day')}?`,
  'uy',
);
const OFFSETS: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 明: 1 };

/** 今(11)日 of Taiwan’s newspapers, 昨日(5日) of Hong Kong’s. */
function bracketedDay(folded: string, start: number): RawDate | undefined {
  if (folded[start + 1] !== '(' && folded[start + 2] !== '(') return undefined;
  BRACKETED_DAY.lastIndex = start;
  const match = BRACKETED_DAY.exec(folded);
  const day = match ? dateNumeralAt(match[2] ?? '', 0)?.value : undefined;
  if (!match || !day || day > 31) return undefined;
  return { start, end: start + match[0].length, meaning: { kind: 'day', offset: OFFSETS[match[1] ?? ''] ?? 0, day } };
}

const BRACKETED_YEAR = /[今去前明]\((\d{2,4})年?\)年/uy;

/** 今(2023)年1月 of Macau's newspapers, 去(112)年 of Taiwan's. */
function bracketedYear(folded: string, start: number): RawDate | undefined {
  if (folded[start + 1] !== '(') return undefined;
  BRACKETED_YEAR.lastIndex = start;
  const match = BRACKETED_YEAR.exec(folded);
  const year = match && yearInBracket(Number(match[1]));
  if (!match || !year) return undefined;
  const end = start + match[0].length;
  const date = extended(folded, { start, end, meaning: { kind: 'year', offset: 0 } });
  const from: Parts = date.meaning.kind === 'parts' ? { ...date.meaning.from, year } : { year };
  return { start, end: date.end, meaning: { ...date.meaning, kind: 'parts', from } };
}

/** A year of the common era or of the Republic of China. */
const yearInBracket = (value: number): number | undefined =>
  value >= 1949 && value < 2100 ? value : value >= 80 && value <= 140 ? value + REPUBLIC_BEGAN : undefined;

const DAILY = new RegExp(
  `每${anyOf(context, 'part-of-days')}(${anyOf(context, 'daily-time')})?(?:(\\d{1,2}):([0-5]\\d)(?!\\d)|(\\d{1,2})[点时](?:([0-5]\\d)分|半)?)`,
  'uy',
);

const isPartOfDays = characterList(context, 'part-of-days');

/** 每天9:00: a clock time that comes back every day. */
function dailyClock(folded: string, start: number): RawDate | undefined {
  if (!isPartOfDays(folded, start + 1)) return undefined;
  DAILY.lastIndex = start;
  const match = DAILY.exec(folded);
  if (!match) return undefined;
  const written = Number(match[2] ?? match[4]);
  const hour = /[下晚]/u.test(match[1] ?? '') && written < 12 ? written + 12 : written;
  const minute = match[3] ?? match[5] ?? (match[0].endsWith('半') ? '30' : '00');
  if (hour > 24 || (hour === 24 && minute !== '00')) return undefined;
  return {
    start,
    end: start + match[0].length,
    meaning: { kind: 'clock', value: `T${String(hour).padStart(2, '0')}:${minute}` },
  };
}

const YEAR_SUFFIX = /(?:年)?(?:底|末|初|度)(?!量|假)/uy;
const MONTH_SUFFIX = /(?:初|底|末|[上中下]旬)/uy;

/** 今年 says which. */
const noEras: Eras = { isTaiwan: () => false, countsByIt: () => false, reigns: () => undefined };

/** 今年 with a month or day behind it, 上月 with a day: one expression. */
function extended(folded: string, date: RawDate): RawDate {
  const { start, end, meaning } = date;
  const next = dateNumeralAt(folded, end);
  const rest = next && numericDate(folded, next, noEras);
  if (rest?.meaning.kind === 'parts' && rest.meaning.from.year === undefined) {
    const joined = joinedMeaning(meaning, rest.meaning);
    if (joined) return { start, end: rest.end, meaning: joined };
  }
  return { start, end: suffixEnd(folded, end, meaning), meaning };
}

function joinedMeaning(meaning: Meaning, rest: Extract<Meaning, { kind: 'parts' }>): Meaning | undefined {
  const { from } = rest;
  if (meaning.kind === 'year' && from.month !== undefined)
    return { ...rest, from: { ...from, yearOffset: meaning.offset } };
  if (meaning.kind === 'sameYear' && from.month !== undefined)
    return { ...rest, from: { ...from, namedYearOffset: meaning.offset } };
  if (meaning.kind === 'month' && from.month === undefined)
    return { ...rest, from: { ...from, monthOffset: meaning.offset } };
  return undefined;
}

function suffixEnd(folded: string, end: number, { kind }: Meaning): number {
  const suffix =
    kind === 'year' || kind === 'sameYear'
      ? YEAR_SUFFIX
      : kind === 'month' || kind === 'sameMonth'
        ? MONTH_SUFFIX
        : undefined;
  if (!suffix) return end;
  suffix.lastIndex = end;
  return suffix.test(folded) ? suffix.lastIndex : end;
}
