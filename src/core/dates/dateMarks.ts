import dateContext from '../../tables/words/dateContext.tsv';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import type { WordList } from '../match/wordList';
import type { DateNumeral } from '../numerals/dateNumeral';

/** What stands around the number of a date. */

const leadsNowhere = wordList(dateContext, 'no-lead');

export function at(pattern: RegExp, folded: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(folded) ? pattern.lastIndex : -1;
}

export function charAt(folded: string, offset: number): string {
  return folded[offset] ?? '';
}

/** Behind a blank, where one stands here. */
export function skipGap(folded: string, offset: number): number {
  return charAt(folded, offset) === ' ' ? offset + 1 : offset;
}

/** Does such a word stand right before, and none that only ends like it? */
export function isLedTo(leads: WordList, folded: string, start: number): boolean {
  return leads.before(folded, start) >= 0 && leadsNowhere.before(folded, start) < 0;
}

/** At the text's begin, or behind a mark or a blank. */
export function isWordStart(folded: string, start: number): boolean {
  return !/[\p{Script=Han}\p{L}\d.:/-]/u.test(charAt(folded, start - 1));
}

const RANGE_MARK = / ?(?:——|--|[至到—–~-]) ?(?:次年|翌年)?/uy;
const isRangeSign = charSet('—-至到–~');

/** Behind the sign that joins two halves of a range, a blank on either side or none; -1 where none stands. */
export function pastRangeMark(folded: string, offset: number): number {
  const sign = skipGap(folded, offset);
  return isRangeSign(folded, sign) ? at(RANGE_MARK, folded, offset) : -1;
}

/** The end of `20日` or `20号`, where the numeral may be a day of the month. */
export function dayMark(folded: string, numeral: DateNumeral): number | undefined {
  const mark = numeral.arabic ? skipGap(folded, numeral.end) : numeral.end;
  const sign = charAt(folded, mark);
  if ((sign !== '日' && sign !== '号') || !(numeral.value >= 1 && numeral.value <= 31)) return undefined;
  return sign === '号' && /[楼线院门馆公路]/u.test(charAt(folded, mark + 1)) ? undefined : mark + 1;
}
