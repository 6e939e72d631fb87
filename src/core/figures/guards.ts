import type { Span } from '../text/span';
import type { Page } from './page';
import { isArabic, isHan, isLatin, Role, roleOf } from './characters';
import { passOver } from './figure';
import type { Reading } from './figure';
import type { FixedWord, FixedWords } from './fixedWords';

const longestToken = 192;

const tokenCharacters = new Uint8Array(0x80);
for (let code = 0x21; code < 0x7f; code++) {
  tokenCharacters[code] = '()[]{}<>,;"\'|!?*'.includes(String.fromCharCode(code)) ? 0 : 1;
}

function isTokenCharacter(code: number): boolean {
  return code < 0x80 && tokenCharacters[code] === 1;
}

/** The stretch of ASCII without spaces around `at` where it is an address (URL, e-mail, domain). */
export function addressAround(page: Page, at: number): Reading {
  const { token } = page;
  if (at >= token.end) Object.assign(token, readToken(page.folded, at));
  return token.isAddress ? passOver(page, { start: at, end: token.end }, 'url') : undefined;
}

function readToken(folded: string, at: number): { end: number; isAddress: boolean } {
  const { start, end } = tokenAround(folded, at);
  const isAddress =
    end - start >= 6 &&
    /:\/\/|@|www\.|\.(?:com|cn|net|org|gov|html?|php|aspx?|jpe?g|png|gif)\b/i.test(folded.slice(start, end));
  return { end, isAddress };
}

function tokenAround(folded: string, at: number): Span {
  let start = at;
  while (start > 0 && at - start < longestToken && isTokenCharacter(folded.charCodeAt(start - 1))) start--;
  let end = at;
  while (end - at < longestToken && isTokenCharacter(folded.charCodeAt(end))) end++;
  return { start, end };
}

const numericDate = /\d{4}([-./])\s?\d{1,2}\1\s?\d{1,2}(?!\d)|\d{4}[-/]\d{1,2}(?![\d%年月日个人万亿余])/y;
const phone =
  /(?:\+?86[- ]?)?(?:0\d{2,3}[- ]\d{7,8}(?:-\d{1,4})?|[48]00[- ]?\d{3,4}[- ]?\d{3,4}|1[3-9]\d[- ]?\d{4}[- ]?\d{4}|\d{7,})(?!\d)/y;
const call =
  /(?:电话|热线|专线|拨打|致电|联系方式|手机|传真|号码|微信|QQ|邮编|邮政编码|平台)(?:是|为|号|号码)?[:(“"「 ]{0,3}$/iu;

/** 192.168.1.1, 1-2-3-4-5: four numbers and more joined alike are an address or a code. */
const joined = /\d{1,8}(?:([-./])\d{1,8})(?:\1\d{1,8}){2,60}/y;

/** Dates in digits, telephone and other codes, letters and digits (G5513, 5G, H1N1, CO2). */
export function codeAt(page: Page, at: number, amountEnd: number): Reading {
  const { folded } = page;
  const date = match(numericDate, folded, at);
  if (date > 0) return passOver(page, { start: at, end: date }, 'date');
  const number = match(phone, folded, at);
  if (number > 0 && amountEnd <= number) return passOver(page, { start: at, end: number }, 'phone');
  const groups = match(joined, folded, at);
  if (groups > 0) return passOver(page, { start: at, end: groups }, 'code');
  const before = folded.charCodeAt(at - 1);
  if (isLatin(before) || followsHyphenatedLetter(folded, at))
    return passOver(page, { start: at, end: codeEnd(folded, at) }, 'code');
  const end = codeEnd(folded, at);
  if (end > amountEnd && hasLetter(folded, at, end)) return passOver(page, { start: at, end }, 'code');
  const called =
    amountEnd - at <= 6 && !isHan(folded.charCodeAt(amountEnd)) && call.test(folded.slice(Math.max(0, at - 12), at));
  return called && end >= amountEnd ? passOver(page, { start: at, end }, 'phone') : undefined;
}

function followsHyphenatedLetter(folded: string, at: number): boolean {
  return folded[at - 1] === '-' && isLatin(folded.charCodeAt(at - 2));
}

function match(pattern: RegExp, folded: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(folded) ? pattern.lastIndex : 0;
}

function codeEnd(folded: string, at: number): number {
  let end = at;
  while (end - at < longestToken) {
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

/** 算一算, 一道道, 一个个: reduplication, not counting. */
export function reduplicated(page: Page, at: number): Reading {
  const { folded } = page;
  if (folded[at] !== '一') return undefined;
  const next = folded[at + 1];
  if (next === undefined || roleOf(folded.charCodeAt(at + 1)) !== Role.none) return undefined;
  if (folded[at - 1] === next && at > 0) return passOver(page, { start: at - 1, end: at + 2 }, 'fixed-word');
  if (folded[at + 2] === next) return passOver(page, { start: at, end: at + 3 }, 'fixed-word');
  return undefined;
}

/** The fixed word at `at`, unless the number with its unit reaches further (三公里 is no 三公). */
export function fixedWordAt(page: Page, words: FixedWords, at: number, numberEnd: number, amountEnd: number): Reading {
  const word = words.at(page.folded, at);
  if (!word) return undefined;
  return yields(word, at, numberEnd, amountEnd) ? undefined : passOver(page, word, word.reason);
}

function yields(word: FixedWord, at: number, numberEnd: number, amountEnd: number): boolean {
  return word.start === at ? amountEnd > word.end : numberEnd > word.end;
}
