import { charSet } from '../match/charSet';
import dateContext from '../../tables/words/dateContext.tsv';
import { wordList } from '../match/wordList';
import { pastRangeMark } from './dateMarks';
import type { Parts, RawDate } from './rawDate';

/** A date's parts, and where it ends. */
interface Signed {
  readonly parts: Parts;
  readonly end: number;
}

const YEAR_FIRST = /(\d{4})([-/.])(\d\d?)\2(\d\d?)(?![\d:])(?!\2\d)/uy;
const SPACED = /(\d{4}) {1,2}(\d\d?)\/ ?(\d\d?)(?!\d)/uy;
const DAY_FIRST = /(\d\d?)([-/.])(\d\d?)\2((?:19|20)\d\d)(?![\d])(?!\2\d)/uy;
const REPUBLIC = /(1[01]\d|[89]\d)([-/.])(\d\d?)\2(\d\d?)(?![\d:])(?!\2\d)/uy;
const MONTH_DAY = /(\d\d?)\/(\d\d?)(?=\((?:周|星期|礼拜)?[一二三四五六日]\))/uy;
const SECONDS = /[T ]{1,3}\d\d?:\d\d(?::\d\d)?(?!\d)/uy;
const POINTED = /(\d\d?)\.(\d\d?)(?![\d.])/uy;
const WEEKDAY = /[”"]?(?:周|星期|礼拜)[一二三四五六日天]/uy;
/** Taiwan counts its years from 1912. */
export const REPUBLIC_BEGAN = 1911;
const dayLabels = wordList(dateContext, 'day-label');
const leadsToSlash = wordList(dateContext, 'leads-to-slash');
const behindSlash = wordList(dateContext, 'behind-slash');
const otherSlash = wordList(dateContext, 'other-slash');
const SLASHED = /(\d\d?)\/(\d\d?)(?![\d/.%])/uy;
const namedByDay = wordList(dateContext, 'named-by-day');
/** 8.19专案; “7.16”专案 is a code. */
const caseByDay = wordList(dateContext, 'case-by-day');
const LINE_START = /(0\d)\.([0-3]\d) (?=\p{Script=Han})/uy;

const isSign = charSet('-./');
const isDigit = charSet('0123456789');

/** A date in digits and signs alone: `2022-03-22`, `31/10/2022`, `02.08.2020`, `2021 05/ 20`, `3/14(一)`. */
export function signedDate(folded: string, start: number, isTaiwan: () => boolean): RawDate | undefined {
  if (isSign(folded, start - 1) && isDigit(folded, start - 2)) return undefined;
  const parts =
    yearFirst(folded, start) ??
    dayFirst(folded, start) ??
    yearOfRepublic(folded, start, isTaiwan) ??
    monthDay(folded, start);
  if (!parts) return undefined;
  const to = rangeEnd(folded, start, parts);
  if (to) return { start, end: to.end, meaning: { kind: 'parts', from: parts.parts, to: to.parts } };
  return { start, end: parts.end, meaning: { kind: 'parts', from: parts.parts } };
}

/** 2021.10.1-10.7, 2021/10/1—2021/10/7, 3/5至3/12: a second day behind the sign of a range, in the same signs. */
function rangeEnd(folded: string, start: number, { parts, end }: Signed): Signed | undefined {
  if (parts.year === undefined && folded[end] !== '至' && folded[end] !== '到') return undefined;
  const after = pastRangeMark(folded, end);
  const sign = charAfterDigits(folded, start);
  if (after < 0 || folded[end] === sign) return undefined;
  return yearFirst(folded, after) ?? laterDay(folded, after, sign);
}

const LATER_DAY = /(\d\d?)([-/.])(\d\d?)(?![\d:%‰])(?!\2\d)/uy;

function laterDay(folded: string, start: number, sign: string): Signed | undefined {
  const match = exec(LATER_DAY, folded, start);
  const [month, day] = [Number(match?.[1]), Number(match?.[3])];
  if (match?.[2] !== sign || !isDay(month, day)) return undefined;
  return { parts: { month, day }, end: start + match[0].length };
}

function charAfterDigits(folded: string, start: number): string {
  let at = start;
  while (isDigit(folded, at)) at++;
  return folded.charAt(at);
}

function exec(pattern: RegExp, folded: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(folded);
}

function yearFirst(folded: string, start: number): Signed | undefined {
  const plain = exec(YEAR_FIRST, folded, start);
  const match = plain ?? exec(SPACED, folded, start);
  if (!match) return undefined;
  const [year, month, day] = [match[1], match.at(-2), match.at(-1)].map(Number) as [number, number, number];
  const end = start + match[0].length;
  if (!isDay(month, day) || year < 1900 || year > 2100) return undefined;
  return { parts: { year, month, day }, end: end + (exec(SECONDS, folded, end)?.[0].length ?? 0) };
}

/** 發布日期:110-09-30: a year of the Republic, behind a label of a day or 民国; of two digits only in a text of Taiwan. */
function yearOfRepublic(folded: string, start: number, isTaiwan: () => boolean): Signed | undefined {
  const match = isLabelled(folded, start) ? exec(REPUBLIC, folded, start) : null;
  if (!match || (match[1]?.length === 2 && !isTaiwan())) return undefined;
  const [year, month, day] = [match[1], match[3], match[4]].map(Number) as [number, number, number];
  return isDay(month, day)
    ? { parts: { year: year + REPUBLIC_BEGAN, month, day }, end: start + match[0].length }
    : undefined;
}

/** A colon or a blank stands between the label and the day, or nothing. */
function isLabelled(folded: string, start: number): boolean {
  let end = start;
  while (end > start - 3 && (folded[end - 1] === ':' || folded[end - 1] === ' ')) end--;
  return dayLabels.before(folded, end) >= 0;
}

/** Day before month, as Hong Kong and Europe write; the other way round where only that can be. */
function dayFirst(folded: string, start: number): Signed | undefined {
  const match = exec(DAY_FIRST, folded, start);
  if (!match) return undefined;
  const [one = 0, two = 0, year = 0] = [match[1], match[3], match[4]].map(Number);
  const end = start + match[0].length;
  if (isDay(two, one)) return { parts: { year, month: two, day: one }, end };
  return isDay(one, two) ? { parts: { year, month: one, day: two }, end } : undefined;
}

function monthDay(folded: string, start: number): Signed | undefined {
  const opensLine = start === 0 || folded[start - 1] === '\n';
  const match = exec(MONTH_DAY, folded, start) ?? (opensLine ? exec(LINE_START, folded, start) : null);
  return match ? dayOf(match, start) : (slashed(folded, start) ?? pointed(folded, start));
}

/** 10/1起, 自3/5至3/12止: what stands beside it tells that no fraction is meant. */
function slashed(folded: string, start: number): Signed | undefined {
  const match = exec(SLASHED, folded, start);
  const before = folded[start - 1];
  if (!match || before === '/' || before === '.') return undefined;
  const end = start + match[0].length;
  const isToldBehind = behindSlash.at(folded, end) > 0 && otherSlash.at(folded, end) === 0;
  return isToldBehind || leadsToSlash.before(folded, start) >= 0 ? dayOf(match, start) : undefined;
}

/** 10.27周三, 3.15晚会, “5.12”大地震: what stands behind tells that no decimal is meant. */
function pointed(folded: string, start: number): Signed | undefined {
  const match = exec(POINTED, folded, start);
  if (!match || folded[start - 1] === '.') return undefined;
  const end = start + match[0].length;
  const named = folded[end] === '”' || folded[end] === '"' ? end + 1 : end;
  const isName = namedByDay.at(folded, named) > 0 || caseByDay.at(folded, end) > 0;
  return isName || exec(WEEKDAY, folded, end) ? dayOf(match, start) : undefined;
}

function dayOf(match: RegExpExecArray, start: number): Signed | undefined {
  const [month, day] = [Number(match[1]), Number(match[2])];
  return isDay(month, day) ? { parts: { month, day }, end: start + match[0].trimEnd().length } : undefined;
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
