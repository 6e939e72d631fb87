import placeContext from '../../../tables/words/placeContext.tsv';
import { charSet } from '../../match/charSet';
import { wordList } from '../../match/wordList';
import { NumeralRole, digitValue, isBasicHan, roleOf } from '../../numerals/numeralRoles';
import { TAIWAN } from '../../words/regionCodes';
import type { Name } from '../gazetteer/nameIndex';
import { guardedWords } from './guardedWords';

/** What is smaller than a county and has a county's short name by chance. */

const villageSchool = guardedWords(placeContext, 'village-school');
const counted = wordList(placeContext, 'counted-small');
const tribe = wordList(placeContext, 'tribe');
const joinsRow = charSet('、和与及');

/** 源城國小 in Hualien: schools of Taiwan have the names of their villages, and none that of a county of the Mainland. */
export const isVillageSchool = (folded: string, { divisions }: Name, end: number): boolean =>
  villageSchool.at(folded, end) > 0 && divisions.every(({ code }) => !code.startsWith(TAIWAN));

/** 芦山、静观部落: tribes of Taiwan have names of their own, and none that of a county of the Mainland. */
export const isTribe = (folded: string, { divisions }: Name, end: number): boolean =>
  divisions.every(({ code }) => !code.startsWith(TAIWAN)) && tribe.at(folded, tribeRowEnd(folded, end)) > 0;

/** Where the row of names ends that begins with the one that ends here: before 部落, or somewhere else. */
function tribeRowEnd(folded: string, end: number): number {
  let at = end;
  for (let item = LONGEST_ITEM + 1; at < end + LONGEST_ROW && tribe.at(folded, at) === 0; at++) {
    item = joinsRow(folded, at) ? 0 : item + 1;
    if (item > LONGEST_ITEM || !isBasicHanOrJoin(folded, at)) return end;
  }
  return at;
}

/** Of a row, no item is longer than this. */
const LONGEST_ITEM = 4;
/** A row is looked through so far. */
const LONGEST_ROW = 24;

/** 源城、樂合、觀音三校; 和平、新华等5个社区: one of a row that counts its items as schools or villages. */
export function isOneOfCounted(folded: string, start: number, end: number): boolean {
  if (!joinsRow(folded, start - 1) && !joinsRow(folded, end)) return false;
  let items = itemsBefore(folded, start) + 1;
  for (let at = end, item = 0; at < end + LONGEST_ROW; at++) {
    if (isCountOf(folded, at, items)) return true;
    const joins = joinsRow(folded, at);
    if (joins) items++;
    item = joins ? 0 : item + 1;
    if (item > LONGEST_ITEM || !(joins || isBasicHan(folded.charCodeAt(at)))) return false;
  }
  return false;
}

/** 樂合、 of 樂合、觀音: how many items of a row stand before one. */
function itemsBefore(folded: string, start: number): number {
  let items = 0;
  const first = Math.max(0, start - LONGEST_ROW);
  for (let at = start - 1, item = LONGEST_ITEM; at >= first && item <= LONGEST_ITEM; at--) {
    if (!isBasicHanOrJoin(folded, at)) break;
    if (joinsRow(folded, at)) items++;
    item = joinsRow(folded, at) ? 0 : item + 1;
  }
  return items;
}

const isBasicHanOrJoin = (folded: string, at: number): boolean =>
  joinsRow(folded, at) || isBasicHan(folded.charCodeAt(at));

/** 三校 behind three items, 等5个社区 behind any. */
function isCountOf(folded: string, start: number, items: number): boolean {
  const isSome = folded.charAt(start) === '等';
  let at = isSome ? start + 1 : start;
  const first = at;
  while (isNumber(roleOf(folded.charCodeAt(at)))) at++;
  const isCount = isSome ? at > first : at === first + 1 && digitValue(folded.charCodeAt(first)) === items;
  return isCount && counted.at(folded, folded.charAt(at) === '个' ? at + 1 : at) > 0;
}

const isNumber = (role: number): boolean =>
  role === NumeralRole.arabic || role === NumeralRole.digit || role === NumeralRole.unit;
