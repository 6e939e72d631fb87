import table from '../../../tables/words/figureContext.tsv';
import { charSet } from '../../match/charSet';
import { wordList } from '../../match/wordList';
import { isArabic, isBasicHan } from '../../numerals/numeralRoles';
import { isLatin } from '../../text/characters';
import { currencySign } from '../amounts/currency';
import { digitsEnd } from './digitForms';

/** The end of a code of letters and digits that the number at `at` is a part of (5G基站); 0 where it is none. */
export function letteredEnd(folded: string, at: number, amountEnd: number): number {
  const end = codeEnd(folded, at);
  if (currencySign(folded, at) && !hasLetter(folded, at, end)) return 0;
  if (isMeasure(folded, at, end, amountEnd) || isProduct(folded, at)) return 0;
  if (isLatin(folded.charCodeAt(at - 1)) || followsHyphenatedLetter(folded, at)) return end;
  if (sharesLetter(folded, at)) return end;
  return end > amountEnd && hasLetter(folded, at, end) ? end : 0;
}

const isTimes = charSet('xX');

/** The 4 of 4X100米. */
function isProduct(folded: string, at: number): boolean {
  const end = digitsEnd(folded, at);
  const other = isTimes(folded, end) ? digitsEnd(folded, end + 1) : 0;
  return other > end + 1 && isBasicHan(folded.charCodeAt(other));
}

const indicator = wordList(table, 'indicator');

/** 人均GDP47758元, 4X100米: letters that say what the amount is of, or times what. */
function isMeasure(folded: string, at: number, codeEnds: number, amountEnd: number): boolean {
  if (amountEnd <= codeEnds) return false;
  return indicator.before(folded, at) >= 0 || (isTimes(folded, at - 1) && isArabic(folded.charCodeAt(at - 2)));
}

/** The 4 of 4/5G. */
function sharesLetter(folded: string, at: number): boolean {
  const end = digitsEnd(folded, at);
  if (folded[end] !== '/' || end > at + 1) return false;
  const other = digitsEnd(folded, end + 1);
  return other > end + 1 && folded[other] === 'G';
}

function followsHyphenatedLetter(folded: string, at: number): boolean {
  return folded[at - 1] === '-' && isLatin(folded.charCodeAt(at - 2));
}

const longestCode = 192;

/** The end of letters and digits, with the hyphens and dots between them. */
export function codeEnd(folded: string, at: number): number {
  let end = at;
  while (end - at < longestCode) {
    const code = folded.charCodeAt(end);
    const joins = (folded[end] === '-' || folded[end] === '.') && isArabic(folded.charCodeAt(end + 1));
    if (!isArabic(code) && !isLatin(code) && !joins) break;
    end++;
  }
  return end;
}

function hasLetter(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isLatin(folded.charCodeAt(at))) return true;
  return false;
}
