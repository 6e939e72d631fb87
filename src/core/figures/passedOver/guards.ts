import { charSet } from '../../match/charSet';
import type { Page } from '../page';
import { isArabic, isHan, isLatin, Role, roleOf } from '../../numerals/numeralRoles';
import { passOver } from '../figure';
import type { Reading } from '../figure';
import { fixedWords } from './fixedWords';
import type { FixedWord } from './fixedWords';

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
  if (at >= token.end) readToken(page.folded, at, token);
  return token.isAddress ? passOver(page, { start: at, end: token.end }, 'url') : undefined;
}

const address = /:\/\/|@|www\.|\.(?:com|cn|net|org|gov|html?|php|aspx?|jpe?g|png|gif)\b/i;
const shortestAddress = 6;

/** Reads the token around `at` into the given one, which is the page's only one: most articles have hundreds. */
function readToken(folded: string, at: number, token: Page['token']): void {
  let start = at;
  while (start > 0 && at - start < longestToken && isTokenCharacter(folded.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < folded.length && end - at < longestToken && isTokenCharacter(folded.charCodeAt(end))) end++;
  token.end = end;
  token.isAddress = end - start >= shortestAddress && address.test(folded.slice(start, end));
}

const numericDate = /\d{4}([-./])\s?\d{1,2}\1\s?\d{1,2}(?!\d)|\d{4}[-/]\d{1,2}(?![\d%年月日个人万亿余])/y;
const phone =
  /(?:\+?86[- ]?)?(?:0\d{2,3}[- ]\d{7,8}(?:-\d{1,4})?|[48]00[- ]?\d{3,4}[- ]?\d{3,4}|1[3-9]\d[- ]?\d{4}[- ]?\d{4}|\d{7,})(?!\d)/y;
const call =
  /(?:电话|热线|专线|拨打|致电|联系方式|手机|传真|号码|微信|QQ|邮编|邮政编码|平台)(?:是|为|号|号码)?[:(“"「 ]{0,3}$/iu;

/** 192.168.1.1, 1-2-3-4-5: four numbers and more joined alike are an address or a code. */
const joined = /\d{1,8}(?:([-./])\d{1,8})(?:\1\d{1,8}){2,60}/y;

const areaCode = /\(0\d{1,3}\)$/;
const local = /\d{3,4}[- ]?\d{4}(?!\d)/y;

const joinsDigits = charSet('-./');
const beginsPhone = charSet('0148');
const endsCall = charSet('话线打电系式机真码信QqXx编台是为号:(“"「 ');

function digitsEnd(folded: string, at: number): number {
  let end = at;
  while (end < folded.length && isArabic(folded.charCodeAt(end))) end++;
  return end;
}

/** By its first digits' number and what follows them: may it be a date, a telephone number or a row of numbers? */
function passOverRow(page: Page, at: number, amountEnd: number): Reading {
  const { folded } = page;
  const behindAreaCode = localNumberEnd(folded, at);
  if (behindAreaCode > 0) return passOver(page, { start: at, end: behindAreaCode }, 'phone');
  const end = digitsEnd(folded, at);
  const digits = end - at;
  const date = digits === 4 && joinsDigits(folded, end) ? match(numericDate, folded, at) : 0;
  if (date > 0) return passOver(page, { start: at, end: date }, 'date');
  const number = digits >= 7 || (digits > 1 && beginsPhone(folded, at)) ? match(phone, folded, at) : 0;
  if (number > 0 && amountEnd <= number) return passOver(page, { start: at, end: number }, 'phone');
  const groups = joinsDigits(folded, end) ? match(joined, folded, at) : 0;
  return groups > 0 ? passOver(page, { start: at, end: groups }, 'code') : undefined;
}

/** The 590-5009 of (06)590-5009; 0 where it is none. */
function localNumberEnd(folded: string, at: number): number {
  if (folded[at - 1] !== ')' || !areaCode.test(folded.slice(Math.max(0, at - 6), at))) return 0;
  return match(local, folded, at);
}

const longestInRow = 6;

/** 1,1,1, as a table's columns come out of a page: a short number between commas counts nothing, whatever it is. */
export function inRow(page: Page, at: number): Reading {
  const { folded } = page;
  if (folded[at - 1] !== ',' || roleOf(folded.charCodeAt(at)) !== Role.arabic) return undefined;
  const end = digitsEnd(folded, at);
  if (folded[end] !== ',' || end - at > longestInRow) return undefined;
  const mayGoOn = digitsEnd(folded, end + 1) === end + 4;
  return mayGoOn ? undefined : passOver(page, { start: at, end }, 'code');
}

/** Dates in digits, telephone and other codes, letters and digits (G5513, 5G, H1N1, CO2). */
export function codeAt(page: Page, at: number, amountEnd: number): Reading {
  const { folded } = page;
  const row = passOverRow(page, at, amountEnd);
  if (row) return row;
  if (folded[at - 1] === '+' && isMilestone(folded, at - 1))
    return passOver(page, { start: at, end: digitsEnd(folded, at) }, 'code');
  if (isLatin(folded.charCodeAt(at - 1)) || followsHyphenatedLetter(folded, at))
    return passOver(page, { start: at, end: codeEnd(folded, at) }, 'code');
  const end = codeEnd(folded, at);
  if (end > amountEnd && hasLetter(folded, at, end)) return passOver(page, { start: at, end }, 'code');
  return end >= amountEnd && isCalled(folded, at, amountEnd) ? passOver(page, { start: at, end }, 'phone') : undefined;
}

/** The K1207 of K1207+300: so far along a road, and so many metres more. */
function isMilestone(folded: string, plus: number): boolean {
  let start = plus;
  while (isArabic(folded.charCodeAt(start - 1)) && plus - start < longestInRow) start--;
  return start < plus && folded[start - 1] === 'K';
}

/** 电话:110, 热线12345. */
function isCalled(folded: string, at: number, end: number): boolean {
  if (end - at > 6 || !endsCall(folded, at - 1) || isHan(folded.charCodeAt(end))) return false;
  return call.test(folded.slice(Math.max(0, at - 12), at));
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

const isWeekday = charSet('一二三四五六日天');
const joinsWeekdays = charSet('、至到和及-—~,');
const endsWeek = charSet('周期拜');
const longestWeek = 14;

/** 每周一、三、五: the weekdays behind the first one. */
export function weekdayInRow(page: Page, at: number): Reading {
  const { folded } = page;
  if (!joinsWeekdays(folded, at - 1) || !isWeekday(folded, at)) return undefined;
  let before = at - 1;
  while (at - before < longestWeek && (isWeekday(folded, before) || joinsWeekdays(folded, before))) before--;
  return endsWeek(folded, before) && isWeekday(folded, before + 1)
    ? passOver(page, { start: at, end: at + 1 }, 'date')
    : undefined;
}

/** The fixed word at `at`, unless the number with its unit reaches further (三公里 is no 三公). */
export function fixedWordAt(page: Page, at: number, numberEnd: number, amountEnd: number): Reading {
  const word = fixedWords.at(page.folded, at);
  if (!word || startsFraction(page.folded, word) || isWeekly(page.folded, word, numberEnd)) return undefined;
  if (amountEnd > word.end && (isHeight(page.folded, word) || isAfterPosition(page.folded, word, at))) return undefined;
  return yields(word, at, numberEnd, amountEnd) ? undefined : passOver(page, word, word.reason);
}

const hasHeight = charSet('身坝楼塔株墙树全净浪');

/** 身高一米八: 高一 is no school year behind what is so high. */
function isHeight(folded: string, { start }: FixedWord): boolean {
  return folded[start] === '高' && hasHeight(folded, start - 1);
}

const isPosition = charSet('前后上下');
const endsInPosition = charSet('提之以今随最此其会课饭晚早网地路身手加船车桌山剩留签买拿种立往事日月年天赛雨战病灾');

/** 提前一小时, 晚上一家人: the 前 of 前一 belongs to the word before. */
function isAfterPosition(folded: string, { start }: FixedWord, at: number): boolean {
  return start === at - 1 && isPosition(folded, start) && endsInPosition(folded, start - 1);
}

/** 十分 is a word, 十分之一 a fraction. */
function startsFraction(folded: string, { end }: FixedWord): boolean {
  return folded[end] === '之' && folded[end - 1] === '分';
}

/** 周三 is a day, 每周三次 three times a week; 每周三次日 is the day again. */
function isWeekly(folded: string, { start, end }: FixedWord, numberEnd: number): boolean {
  return folded[start - 1] === '每' && numberEnd === end && isTimes(folded, end) && folded[end + 1] !== '日';
}

const isTimes = charSet('次遍趟');

function yields(word: FixedWord, at: number, numberEnd: number, amountEnd: number): boolean {
  return word.start === at ? amountEnd > word.end : numberEnd > word.end;
}
