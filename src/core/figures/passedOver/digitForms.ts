import { charSet } from '../../match/charSet';
import { matchEnd } from '../../match/sticky';
import { isArabic } from '../../numerals/numeralRoles';

/** 2022-3-4, and 2022-13 where nothing that is counted stands behind it. */
const numericDate = /\d{4}([-./])\s?\d{1,2}\1\s?\d{1,2}(?!\d)|\d{4}[-/]\d{1,2}(?![\d%年月日个件人名户万亿余])/y;
const phone =
  /(?:\+?86[- ]?)?(?:0\d{2,3}[- ]\d{7,8}(?:-\d{1,4})?|[48]00[- ]?\d{3,4}[- ]?\d{3,4}|1[3-9]\d[- ]?\d{4}[- ]?\d{4}|\d{7,})(?!\d)/y;

/** 192.168.1.1, 1-2-3-4-5: four numbers and more joined alike are an address or a code. */
const joined = /\d{1,8}(?:([-./])\d{1,8})(?:\1\d{1,8}){2,60}/y;
const areaCode = /\(0\d{1,3}\)$/;
const local = /\d{3,4}[- ]?\d{4}(?!\d)/y;

const joinsDigits = charSet('-./');
const beginsPhone = charSet('0148');

/** The end of the digits from `at` on; `at` where there are none. */
export function digitsEnd(folded: string, at: number): number {
  let end = at;
  while (end < folded.length && isArabic(folded.charCodeAt(end))) end++;
  return end;
}

/** The 590-5009 of (06)590-5009; 0 where it is none. */
export function localNumberEnd(folded: string, at: number): number {
  if (folded[at - 1] !== ')' || !areaCode.test(folded.slice(Math.max(0, at - 6), at))) return 0;
  return matchEnd(local, folded, at);
}

/** The end of 2022-13 or 2022.3.4; 0 where it is none. */
export function dateEnd(folded: string, at: number): number {
  const end = digitsEnd(folded, at);
  return end - at === 4 && joinsDigits(folded, end) ? matchEnd(numericDate, folded, at) : 0;
}

const middleDot = charSet('·‧・•');

/** The end of 5·12, a day that has become a name; 0 where it is none. */
export function dottedDayEnd(folded: string, at: number, numberEnd: number): number {
  const dot = digitsEnd(folded, at);
  if (!middleDot(folded, dot) || dot - at > 2 || numberEnd > dot) return 0;
  const end = digitsEnd(folded, dot + 1);
  return end > dot + 1 && end <= dot + 3 ? end : 0;
}

/** The end of a telephone number that is no part of a longer amount; 0 where it is none. */
export function phoneEnd(folded: string, at: number, amountEnd: number): number {
  const digits = digitsEnd(folded, at) - at;
  if (digits < 7 && !(digits > 1 && beginsPhone(folded, at))) return 0;
  const end = matchEnd(phone, folded, at);
  return amountEnd <= end ? end : 0;
}

/** The end of numbers joined to an address or a code; 0 where it is none. */
export function joinedEnd(folded: string, at: number): number {
  return joinsDigits(folded, digitsEnd(folded, at)) ? matchEnd(joined, folded, at) : 0;
}

const HOUSE = /(\d{1,4})[-—](\d{1,4})(?=[栋幢班室座]|单元|号楼)/uy;

/** Where 2-1 of 2-1栋 or 3-2 of 3-2班 ends, which go down and so are no range; 0 where none begins. */
export function houseEnd(folded: string, at: number): number {
  HOUSE.lastIndex = at;
  const match = HOUSE.exec(folded);
  return match && Number(match[1]) >= Number(match[2]) ? at + match[0].length : 0;
}
