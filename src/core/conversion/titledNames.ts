import type { Span } from '../text/span';
import { nameCharacters } from './nameCharacters';
import { isHanAt } from './nameEnds';
import type { NamePage } from './namePage';
import { isCountingSign, isSeldomWord } from './nameShape';
import { surnameLength } from './nameTable';

const LONGEST_TITLE = 5;

const beforeSurname = nameCharacters('beforeSurname');
/** Is a character one that a surname is called with: 老于? */
export const isFamiliar = nameCharacters('familiar');

/** Does a title stand before `at`: 记者范敬宜? */
export function afterTitle({ names, isWord, folded }: NamePage, at: number, start: number): boolean {
  const stop = at > start && ' \u3000:'.includes(folded.charAt(at - 1)) ? at - 1 : at;
  if (!names.titleEnds(folded, stop - 1)) return false;
  for (let length = 2; length <= LONGEST_TITLE && stop - length >= start; length++) {
    if (!names.titles.has(folded.slice(stop - length, stop))) continue;
    // 主席台上: the title is the beginning of a longer word.
    if (stop < at || !isWord(stop - length, at + 1)) return true;
  }
  return false;
}

/** 范主任, 姜女士: the surname before a title, at the start of a clause or behind a word of one character. */
export function beforeTitle(page: NamePage, at: number, start: number): Span[] {
  if (isCalledOld(page, at, start)) return [{ start: at, end: at + 1 }];
  const { names, folded, words } = page;
  if (words.borders[at] === 0 || isDigit(folded.charCodeAt(at - 1)) || isCountingSign(folded, at - 1)) return [];
  const isSeldom = isSeldomWord(folded, at) && words.borders[at + 1] === 1;
  const isBegun = at === start || !isHanAt(folded, at - 1) || isSeldom || beforeSurname(folded, at - 1);
  const stop = at + surnameLength(names, folded, at);
  const called = [2, 3, 4]
    .filter((length) => words.borders[stop + length] === 1)
    .map((length) => folded.slice(stop, stop + length))
    .find((word) => names.honorifics.has(word));
  if (called === undefined) return [];
  // 目击者于女士: a title in front does as well, where what stands behind is none.
  return isBegun || (!names.titles.has(called) && afterTitle(page, at, start)) ? [{ start: at, end: stop }] : [];
}

/** 老于退休: old or young, a surname, and a verb. */
function isCalledOld({ names, folded }: NamePage, at: number, start: number): boolean {
  if (!isFamiliar(folded, at - 1) || (at - 1 > start && isHanAt(folded, at - 2))) return false;
  return names.after(folded, at + 1) && !isCountingSign(folded, at + 1);
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
