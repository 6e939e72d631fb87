import table from '../../../tables/words/figureContext.tsv';
import { charSet } from '../../match/charSet';
import { matchEnd } from '../../match/sticky';
import { wordList } from '../../match/wordList';
import { isArabic, isBasicHan, isSpace, NumeralRole, roleOf } from '../../numerals/numeralRoles';
import { isLatin } from '../../text/characters';
import { currencySign } from '../amounts/currency';
import { passOver } from '../figure';
import type { NumberReading } from '../figure';
import type { Page } from '../page';
import type { AskedNumber, PassingOverNumber } from './askedNumber';
import { addressAround } from './webAddress';

const call = wordList(table, 'call');
const label = wordList(table, 'label');
const isCalledWord = wordList(table, 'isCalled');

/** Numbers in digits that are codes by their form or by what stands beside them. */
export const codes: readonly PassingOverNumber[] = [
  {
    name: 'row-of-numbers',
    examples: [['1,⟦1⟧,1,', 'passed over: code']],
    not: [['共⟦1,502人⟧', '1502 人']],
    read: inRow,
  },
  {
    name: 'web-address',
    examples: [['详见⟦www.rednet78.cn⟧', 'passed over: url']],
    not: [['共⟦78人⟧', '78 人']],
    read: ({ page, at }) => addressAround(page, at),
  },
  {
    name: 'local-telephone',
    examples: [['電話(06)⟦590-5009⟧', 'passed over: phone']],
    not: [['(06)⟦590人⟧', '590 人']],
    read: ({ page, at }) => passTo(page, at, localNumberEnd(page.folded, at), 'phone'),
  },
  {
    name: 'date-in-digits',
    examples: [['编号⟦2022-13⟧', 'passed over: date']],
    not: [['有⟦2022-2023件⟧。', '2022…2023 件']],
    read: ({ page, at }) => passTo(page, at, dateEnd(page.folded, at), 'date'),
  },
  {
    name: 'day-with-a-dot',
    examples: [['⟦5·12⟧地震十周年', 'passed over: date']],
    not: [['增长⟦5·1%⟧', '5.1 %']],
    read: ({ page, at, numberEnd }) => passTo(page, at, dottedDayEnd(page.folded, at, numberEnd), 'date'),
  },
  {
    name: 'telephone',
    examples: [['咨询⟦0731-84586660⟧', 'passed over: phone']],
    not: [['有⟦13800000000件⟧。', '13800000000 件']],
    read: ({ page, at, amountEnd }) => passTo(page, at, phoneEnd(page.folded, at, amountEnd), 'phone'),
  },
  {
    name: 'joined-numbers',
    examples: [['地址⟦192.168.1.1⟧', 'passed over: code']],
    not: [['约⟦2-3名⟧', 'about 2…3 名']],
    read: ({ page, at }) => passTo(page, at, joinedEnd(page.folded, at), 'code'),
  },
  {
    name: 'mileage-post',
    examples: [
      ['K1207+⟦300⟧处', 'passed over: code'],
      ['西行⟦13KM⟧+300M处', 'passed over: code'],
      ['南行⟦1891KM⟧处两车相撞', 'passed over: code'],
    ],
    not: [['全长⟦13KM⟧，投资3亿元', '13 KM · 全长']],
    read: ({ page, at }) => passTo(page, at, mileageEnd(page.folded, at), 'code'),
  },
  {
    name: 'letters-and-digits',
    examples: [['⟦5⟧G基站', 'passed over: code']],
    not: [
      ['全长⟦5km⟧', '5 km · 全长'],
      ['约US$⟦300万⟧', 'about 3000000 US$'],
    ],
    read: ({ page, at, amountEnd }) => passTo(page, at, letteredEnd(page.folded, at, amountEnd), 'code'),
  },
  {
    name: 'called-number',
    examples: [['报警电话：⟦110⟧', 'passed over: phone']],
    not: [['一共⟦110次⟧。', '110 次']],
    read: ({ page, at, amountEnd }) =>
      isCalled(page.folded, at, amountEnd, call)
        ? passOver(page, { start: at, end: codeEnd(page.folded, at) }, 'phone')
        : undefined,
  },
  {
    name: 'labelled-code',
    examples: [['邮编：⟦415700⟧', 'passed over: code']],
    not: [['已编号，共⟦300个⟧。', '300 个']],
    read: ({ page, at, amountEnd }) =>
      isCalled(page.folded, at, amountEnd, label)
        ? passOver(page, { start: at, end: codeEnd(page.folded, at) }, 'code')
        : undefined,
  },
];

function passTo(page: Page, start: number, end: number, reason: 'phone' | 'date' | 'code'): NumberReading {
  return end > start ? passOver(page, { start, end }, reason) : undefined;
}

const numericDate = /\d{4}([-./])\s?\d{1,2}\1\s?\d{1,2}(?!\d)|\d{4}[-/]\d{1,2}(?![\d%年月日个件人名户万亿余])/y;
const phone =
  /(?:\+?86[- ]?)?(?:0\d{2,3}[- ]\d{7,8}(?:-\d{1,4})?|[48]00[- ]?\d{3,4}[- ]?\d{3,4}|1[3-9]\d[- ]?\d{4}[- ]?\d{4}|\d{7,})(?!\d)/y;

/** 192.168.1.1, 1-2-3-4-5: four numbers and more joined alike are an address or a code. */
const joined = /\d{1,8}(?:([-./])\d{1,8})(?:\1\d{1,8}){2,60}/y;
const areaCode = /\(0\d{1,3}\)$/;
const local = /\d{3,4}[- ]?\d{4}(?!\d)/y;

const joinsDigits = charSet('-./');
const beginsPhone = charSet('0148');

function digitsEnd(folded: string, at: number): number {
  let end = at;
  while (end < folded.length && isArabic(folded.charCodeAt(end))) end++;
  return end;
}

/** The 590-5009 of (06)590-5009; 0 where it is none. */
function localNumberEnd(folded: string, at: number): number {
  if (folded[at - 1] !== ')' || !areaCode.test(folded.slice(Math.max(0, at - 6), at))) return 0;
  return matchEnd(local, folded, at);
}

function dateEnd(folded: string, at: number): number {
  const end = digitsEnd(folded, at);
  return end - at === 4 && joinsDigits(folded, end) ? matchEnd(numericDate, folded, at) : 0;
}

const middleDot = charSet('·‧・•');

/** 5·12: a day that has become a name. */
function dottedDayEnd(folded: string, at: number, numberEnd: number): number {
  const dot = digitsEnd(folded, at);
  if (!middleDot(folded, dot) || dot - at > 2 || numberEnd > dot) return 0;
  const end = digitsEnd(folded, dot + 1);
  return end > dot + 1 && end <= dot + 3 ? end : 0;
}

function phoneEnd(folded: string, at: number, amountEnd: number): number {
  const digits = digitsEnd(folded, at) - at;
  if (digits < 7 && !(digits > 1 && beginsPhone(folded, at))) return 0;
  const end = matchEnd(phone, folded, at);
  return amountEnd <= end ? end : 0;
}

function joinedEnd(folded: string, at: number): number {
  return joinsDigits(folded, digitsEnd(folded, at)) ? matchEnd(joined, folded, at) : 0;
}

const longestInRow = 6;

/** K1207+300, 13KM+300M, 1891KM处: so far along a road. */
function mileageEnd(folded: string, at: number): number {
  const end = digitsEnd(folded, at);
  if (folded[at - 1] === '+' && isMilestone(folded, at - 1)) return end;
  const stop = folded.startsWith('KM', end) ? end + 2 : 0;
  if (stop === 0 || isLatin(folded.charCodeAt(stop))) return 0;
  if (folded[stop] === '+' && isArabic(folded.charCodeAt(stop + 1))) {
    const metres = digitsEnd(folded, stop + 1);
    return (folded.charCodeAt(metres) | 0x20) === 0x6d ? metres + 1 : metres;
  }
  return folded[stop] === '处' || folded.startsWith('路段', stop) ? stop : 0;
}

/** The K1207 of K1207+300: so far along a road, and so many metres more. */
function isMilestone(folded: string, plus: number): boolean {
  let start = plus;
  while (isArabic(folded.charCodeAt(start - 1)) && plus - start < longestInRow) start--;
  return start < plus && folded[start - 1] === 'K';
}

function letteredEnd(folded: string, at: number, amountEnd: number): number {
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

const longestLabel = 4;
const joinsLabel = charSet(':(“"「 为是号');

/** 电话:110, 热线12345, 邮编：415700. */
function isCalled(folded: string, at: number, end: number, words: typeof call): boolean {
  if (end - at > longestNumber || isBasicHan(folded.charCodeAt(end)) || end > digitsEnd(folded, at)) return false;
  let before = at;
  while (at - before < longestLabel && (joinsLabel(folded, before - 1) || isSpace(folded.charCodeAt(before - 1)))) {
    if (words.before(folded, before) >= 0) return true;
    before--;
  }
  const called = isCalledWord.before(folded, before);
  return words.before(folded, before) >= 0 || (called >= 0 && words.before(folded, called) >= 0);
}

const longestNumber = 6;

function followsHyphenatedLetter(folded: string, at: number): boolean {
  return folded[at - 1] === '-' && isLatin(folded.charCodeAt(at - 2));
}

const longestCode = 192;

function codeEnd(folded: string, at: number): number {
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

/** 1,1,1, as a table's columns come out of a page: a short number between commas counts nothing, whatever it is. */
function inRow({ page, at }: AskedNumber): NumberReading {
  const { folded } = page;
  if (folded[at - 1] !== ',' || roleOf(folded.charCodeAt(at)) !== NumeralRole.arabic) return undefined;
  const end = digitsEnd(folded, at);
  if (folded[end] !== ',' || end - at > longestInRow) return undefined;
  const mayGoOn = digitsEnd(folded, end + 1) === end + 4;
  return mayGoOn ? undefined : passOver(page, { start: at, end }, 'code');
}
