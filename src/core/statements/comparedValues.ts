import scopeWords from '../../tables/words/scopeWords.tsv';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import { isArabic } from '../numerals/numeralRoles';
import type { Span } from '../text/span';

/** What a clause compares with: 较113学年1777班、33922人, 减少19班. */

const compared = wordList(scopeWords, 'compared-time');
const notCompared = wordList(scopeWords, 'no-compared-time');
const changes = wordList(scopeWords, 'changes-since');
const yearBefore = wordList(scopeWords, 'year-offset');
const endsClause = charSet(',。;!?:\n()');
const joinsValues = charSet('、和及与');
const FARTHEST = 40;

/** 较去年春节: where the year before a festival begins. */
function withYear(folded: string, start: number): number {
  const year = yearBefore.before(folded, start);
  return year < 0 ? start : year;
}

const joinsTimes = charSet('和与同');
const endsTime = charSet('年月日');

/** Does such a word stand before the time with which another is compared? 2020年和2021年 are told together. */
export function isComparedWith(folded: string, from: number): boolean {
  const start = withYear(folded, from);
  if (joinsTimes(folded, start - 1) && endsTime(folded, start - 2)) return false;
  return compared.before(folded, start) >= 0 && notCompared.before(folded, start) < 0;
}

/** 比2021年的2万吨多, 较去年同期6成增加; 较去年新生562人,减少7人: the date of the value with which another is compared. */
export const isOfValue = (folded: string, end: number): boolean =>
  isArabic(folded.charCodeAt(folded.charAt(end) === '的' ? end + 1 : end)) || tellsChangeNext(folded, end);

/** A value of its own up to the comma, and behind it how far another lies above or below. */
function tellsChangeNext(folded: string, end: number): boolean {
  let hasNumber = false;
  for (let at = end; at < end + FARTHEST && at < folded.length; at++) {
    if (folded.charAt(at) === ',' && !isArabic(folded.charCodeAt(at + 1)))
      return hasNumber && changes.at(folded, at + 1) > 0;
    if (changes.at(folded, at) > 0 || endsClause(folded, at)) return false;
    hasNumber ||= isArabic(folded.charCodeAt(at));
  }
  return false;
}

/** The value of the time that is compared with governs no more than itself. */
export const isOfComparedValue = (folded: string, { start, end }: Span): boolean =>
  isComparedWith(folded, start) && isOfValue(folded, end);

/** 1777班、33922人: does the value go on behind this figure of it? */
export const goesOnWith = (folded: string, end: number): boolean => joinsValues(folded, end);
