import { lexiconOf } from './corpusWords';
import type { LexiconTables } from './corpusWords';
import type { IsWord } from './termMatcher';

const isLetterOrDigit = (unit: string): boolean => /[\p{Script=Latin}\p{Nd}]/u.test(unit);
const isHan = (unit: string): boolean => /\p{Script=Han}/u.test(unit);
const REACH = 8;

/**
 * A stretch is a word where no word of the likeliest cut of its surroundings reaches over one of its ends: 中国 is none in
 * 集中|国力. The word list is read when a word is first asked for.
 */
export function createWordEnds(tables: LexiconTables): IsWord {
  return (text, start, end) => {
    if (isInside(text, start) || isInside(text, end)) return false;
    const from = clauseFrom(text, start);
    const to = clauseTo(text, end);
    return !lexiconOf(tables)
      .tokens(text, from, to)
      .some((token) => reachesOver(token, start) || reachesOver(token, end));
  };
}

const reachesOver = (token: { readonly start: number; readonly end: number }, at: number): boolean =>
  token.start < at && token.end > at;

/** Between two letters or digits, where no word ends. */
const isInside = (text: string, at: number): boolean =>
  isLetterOrDigit(text.charAt(at - 1)) && isLetterOrDigit(text.charAt(at));

function clauseFrom(text: string, start: number): number {
  let from = start;
  while (from > 0 && start - from < REACH && isHan(text.charAt(from - 1))) from--;
  return from;
}

function clauseTo(text: string, end: number): number {
  let to = end;
  while (to < text.length && to - end < REACH && isHan(text.charAt(to))) to++;
  return to;
}
