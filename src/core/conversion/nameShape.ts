import conversion from '../../tables/words/conversionNames.tsv';
import type { CharSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import type { Span } from '../text/span';
import { nameCharacters } from './nameCharacters';
import type { NameTable } from './nameTable';
import type { LikeliestWords } from '../words/wordPath';

const inGivenNames = nameCharacters('given');
const numerals = nameCharacters('numeral');
const untitled = nameCharacters('untitled');

/** Is a character a surname that words seldom are where it stands by itself (范, 余)? */
export const isSeldomWord: CharSet = untitled;

const neverLast = nameCharacters('neverLast');
const lastAtMark = nameCharacters('lastAtMark');
const reports = /^(?:报道|摄|文|供图|[\s,、。;:!?)\]】》」』”]|$)/u;

/** Is a character one that no given name ends with (于), or 后 with more of its clause behind it? */
export const isNeverLast: CharSet = (folded, at) =>
  neverLast(folded, at) || (lastAtMark(folded, at) && !reports.test(folded.slice(at + 1, at + 3)));

/** Words that say what a person tells: 据于永新介绍. */
export const says = wordList(conversion, 'says');

/** What a clause says a person's name after: 由于凤山主持. */
export const isLeading = nameCharacters('leading');

/** Is it a numeral, with which no given name begins? */
export const isCountingSign: CharSet = numerals;

interface Page {
  readonly names: NameTable;
  readonly folded: string;
  readonly words: LikeliestWords;
}

/** Ordinary words that together are no rarer than this, in bits, are no name, even behind a title. */
const ORDINARY = { two: 15, twoAtMark: 24, word: 26, wordOfCommon: 30, three: 34, threeOfNames: 28 };
/** A surname that is no rarer than this is oftener a word (于, 后, 应). */
const COMMON = 12;

/**
 * Does the likeliest reading have ordinary words here: one that reaches over the beginning or the end (终于, 党|中央), or
 * some that are common (于|上海)?
 */
export function isOrdinary(page: Page, start: number, end: number): boolean {
  const { folded, words } = page;
  const { borders } = words;
  const isListed = end - start === 2 && folded.charAt(end) === '、';
  if (borders[start] === 0 || numerals(folded, start + 1)) return true;
  if (borders[end] === 0) return true;
  if (borders[start + 1] === 0) return !isListed && !isRareWord(words, start);
  return !isListed && bits(words, start, end) < leastOf(page, start, end);
}

/** How rare the words have to be. */
function leastOf({ folded, words }: Page, start: number, end: number): number {
  const isCommon = bits(words, start, start + 1) <= COMMON;
  if (end - start === 2) return isCommon && MARK.test(folded.charAt(end)) ? ORDINARY.twoAtMark : ORDINARY.two;
  if (words.borders[start + 2] === 1) {
    const isOfNames = inGivenNames(folded, start + 1) && inGivenNames(folded, start + 2);
    if (isCommon) return isOfNames ? ORDINARY.threeOfNames : ORDINARY.three;
    return ORDINARY.two;
  }
  return isCommon ? ORDINARY.wordOfCommon : ORDINARY.word;
}

const MARK = /[^\u3400-\u9fff]/;

const bits = ({ costs }: LikeliestWords, start: number, end: number): number => (costs[end] ?? 0) - (costs[start] ?? 0);

/** A word that begins here may be a name itself where it is rare (岳飞). */
function isRareWord(words: LikeliestWords, start: number): boolean {
  let end = start + 1;
  while (words.borders[end] === 0) end++;
  return bits(words, start, end) >= 20;
}

/** A surname that words seldom begin with, and two characters of given names that no word holds. */
export function isPlausible({ folded, words }: Page, { start, end }: Span): boolean {
  const { borders } = words;
  if (end - start !== 3 || !(untitled(folded, start) || isStrict(folded, start))) return false;
  if (numerals(folded, start - 1)) return false;
  if (borders[start] !== 1 || borders[start + 1] !== 1 || borders[start + 2] !== 1 || borders[end] !== 1) return false;
  return inGivenNames(folded, start + 1) && inGivenNames(folded, start + 2);
}

/** A surname that is oftener a word (于) has to begin a clause. */
/** Is a character a surname that is oftener a word (于)? */
export const isOftenWord = nameCharacters('strict');

const isStrict = (folded: string, start: number): boolean =>
  isOftenWord(folded, start) && (start === 0 || MARK.test(folded.charAt(start - 1)) || isLeading(folded, start - 1));
