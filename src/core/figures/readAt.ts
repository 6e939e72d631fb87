import { amountAt } from './amounts/amount';
import { ratioAt } from './amounts/fraction';
import { numberRead } from './amountRules';
import type { AroundNumber } from './aroundNumber';
import { found, passOver } from './figure';
import type { NumberReading } from './figure';
import type { Page } from './page';
import { dirtEnd, runEnd } from '../numerals/chineseNumeral';
import { NumeralRole, roleOf } from '../numerals/numeralRoles';
import { clockAt } from './times/clock';
import { isRaceResult, isTimestamp } from './times/timestamp';
import type { AskedNumber } from './passedOver/askedNumber';
import { codes } from './passedOver/codes';
import { numeralSignAt } from './passedOver/numeralSigns';
import type { Taken } from './passedOver/takenSpans';
import { wordsWithNumbers } from './passedOver/wordsWithNumbers';
import table from '../../tables/words/figureContext.tsv';
import { charSet } from '../match/charSet';
import { firstOf } from '../match/rule';
import type { Place } from '../match/rule';
import { characterList } from '../match/wordList';

/** Reads one number character's surroundings; undefined where it is no numeral at all. */
export function readAt(page: Page, at: number, around: AroundNumber): NumberReading {
  const sign = numeralSignAt(page, at);
  if (sign) return { passed: sign, end: sign.end };
  const dirt = dirtEnd(page.folded, at);
  if (dirt > 0) return passOver(page, { start: at, end: dirt }, 'name');
  const reading = timeAt(page, at, around) ?? insideTaken(page, at, around.taken) ?? readFreely(page, at, around);
  return behind(reading, around.from);
}

/** 5户不到9:2: the word between two figures is the first one's. */
function behind(reading: NumberReading, from: number): NumberReading {
  if (!reading || 'passed' in reading || reading.figure.start >= from) return reading;
  return { ...reading, figure: { ...reading.figure, start: from } };
}

/** A time of day, which stands beside a date (8月25日7时) and may be claimed with it. */
function timeAt(page: Page, at: number, { from, taken }: AroundNumber): NumberReading {
  const clock = clockAt(page, at);
  if (!clock || clock.start < from || (taken && taken.reason !== 'date')) return undefined;
  if (isTimestamp(page.folded, clock)) return passOver(page, clock, 'timestamp');
  if (isRaceResult(page.folded, clock)) return passOver(page, clock, 'code');
  const ratio = page.folded[page.numeralAt(at)?.end ?? at] === ':' ? ratioAt(page, at) : undefined;
  if (ratio) return ratio;
  const { start, end, value, approx, unit } = clock;
  return found({ start, end, kind: 'timeofday', value, approx, unit, noNounAfter: true });
}

function insideTaken(page: Page, at: number, taken: Taken | undefined): NumberReading {
  if (!taken || (taken.reason === 'scheme' && startsScheme(page, at, taken))) return undefined;
  const end = Math.max(at + 1, numberRun(page.folded, at, taken.end));
  return passOver(page, { start: at, end }, taken.reason);
}

function readFreely(page: Page, at: number, around: AroundNumber): NumberReading {
  const inside = read(page, at, around);
  return around.taken && isNamed(page, inside) ? passOver(page, { start: at, end: at + 1 }, 'scheme') : inside;
}

const openingQuote = charSet('“‘「『"《');
const beforeScheme = characterList(table, 'beforeScheme');

/** 六道“红色防线”, 三个入口: a scheme that also counts, where nothing quotes its number and a measure word follows. */
function startsScheme({ folded }: Page, at: number, scheme: Taken): boolean {
  return scheme.start === at && !openingQuote(folded, at - 1);
}

/** 三化, 五个到位: no noun stands behind the measure word. */
function isNamed({ folded }: Page, inside: NumberReading): boolean {
  if (!inside || 'passed' in inside) return false;
  const { figure } = inside;
  return figure.unit === null || beforeScheme(folded, figure.end);
}

/** The end of the numeral inside another finder's mention, which is reported once for it. */
function numberRun(folded: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && roleOf(folded.charCodeAt(end)) !== NumeralRole.none) end++;
  return end;
}

/** Numerals that are codes or parts of words, told by their form before anything is read into them. */
const codesPassedOver = firstOf<AskedNumber, NonNullable<NumberReading>>('codes-passed-over', number, codes);
const wordsPassedOver = firstOf<AskedNumber, NonNullable<NumberReading>>('words-passed-over', number, wordsWithNumbers);

function number({ at, amountEnd }: AskedNumber): Place {
  return { start: at, end: amountEnd };
}

function read(page: Page, at: number, around: AroundNumber): NumberReading {
  const { folded } = page;
  if (isSign(folded, at)) return undefined;
  const amount = amountAt(page, at);
  const numberEnd = amount?.numberEnd ?? page.numeralAt(at)?.end ?? at + 1;
  const asked = { page, at, numberEnd, amountEnd: Math.max(numberEnd, amount?.unit ? amount.measuredEnd : 0) };
  const isArabic = roleOf(folded.charCodeAt(at)) === NumeralRole.arabic;
  const passed = isArabic ? codesPassedOver(asked) : wordsPassedOver(asked);
  return passed ?? numberRead({ page, at, around, amount }) ?? noNumber(page, at);
}

/** 五四, 一一: number characters that make no number. */
function noNumber(page: Page, at: number): NumberReading {
  const role = roleOf(page.folded.charCodeAt(at));
  if (role === NumeralRole.vague || role === NumeralRole.none) return undefined;
  return passOver(page, { start: at, end: Math.max(at + 1, runEnd(page.folded, at, page.folded.length)) }, 'name');
}

/** The 零 of 零下5℃. */
function isSign(folded: string, at: number): boolean {
  if (folded[at] !== '零' || (folded[at + 1] !== '下' && folded[at + 1] !== '上')) return false;
  return roleOf(folded.charCodeAt(at + 2)) !== NumeralRole.none;
}
