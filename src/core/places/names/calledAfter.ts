import placeContext from '../../../tables/words/placeContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import { guardedWords } from './guardedWords';
import { isBoundary, opensWord } from './boundaries';
import { isBasicHan } from '../../numerals/numeralRoles';

/** What is called after a place and stands right behind its short name. */

const street = guardedWords(placeContext, 'street');
const isStreetPart = characterList(placeContext, 'street-part');
const medium = guardedWords(placeContext, 'medium');
const mediumAlone = wordList(placeContext, 'medium-alone');
const institution = guardedWords(placeContext, 'institution');
const reportWord = wordList(placeContext, 'report-word');
const estate = guardedWords(placeContext, 'estate');
const nature = guardedWords(placeContext, 'nature');
const natureWhole = wordList(placeContext, 'nature-whole');
const ruins = wordList(placeContext, 'ruin');
const endsDivision = characterList(placeContext, 'ends-division');
const side = guardedWords(placeContext, 'side-behind');
const isDirection = charSet('东南西北');
const zone = wordList(placeContext, 'zone-behind');
const subject = wordList(placeContext, 'school-subject');
const school = wordList(placeContext, 'school');

/** 南京东路, 经三路: at most so many characters tell which part of a street. */
const MOST_PARTS = 2;
/** 武汉理工职业技术大学: at most so many subjects. */
const MOST_SUBJECTS = 3;

/** The end of a street called after the place whose name ends here (中山路, 南京东路, 天津大街); 0 where there is none. */
export function streetEnd(folded: string, nameEnd: number): number {
  for (let at = nameEnd; at <= nameEnd + MOST_PARTS; at++) {
    const end = street.at(folded, at);
    if (end > 0) return end;
    if (!isStreetPart(folded, at)) return 0;
  }
  return 0;
}

/** 青山湖社区, 上海城, 龙泉苑: where people live, called after a place somewhere else. */
export const isEstate = (folded: string, end: number): boolean => estate.at(folded, end) > 0;

/** 四川盆地, 嘉陵江, 祁连山: larger than the place that it is called after, or that is called after it. */
export function isNature(folded: string, start: number, end: number, isProvince: boolean): boolean {
  if (natureWhole.at(folded, start) > end) return true;
  const behind = nature.at(folded, end);
  return behind > end + 1 || (behind > 0 && !isProvince);
}

/** 锁阳城遗址: a character of the ruin's own name stands before, which is no end of a place's and opens no word. */
export function isEndOfRuin(folded: string, start: number, end: number): boolean {
  if (ruins.at(folded, end) === 0 || opensWord(folded, start)) return false;
  return isBasicHan(folded.charCodeAt(start - 1)) && !endsDivision(folded, start - 1);
}

/** 路北侧, 河南岸: the side of a road, a river or a hill, in the characters of a place's short name. */
export const isSideOf = (folded: string, end: number): boolean =>
  isDirection(folded, end - 1) && side.at(folded, end) > 0;

/** 临江高新区. */
export const isZone = (folded: string, end: number): boolean => zone.at(folded, end) > 0;

/** What is called after a place and tells of its seat at most: 湖南日报; 武汉大学, 北京银行, 上海队. */
export type House = 'newspaper' | 'institution';

/** The house whose name begins with the place's name that ends here; null where there is none. */
export function houseAt(folded: string, nameEnd: number): House | null {
  if (medium.at(folded, nameEnd) > 0 || isMediumAlone(folded, nameEnd)) return 'newspaper';
  return institution.at(folded, nameEnd) > 0 || isSchool(folded, nameEnd) ? 'institution' : null;
}

function isMediumAlone(folded: string, nameEnd: number): boolean {
  const end = mediumAlone.at(folded, nameEnd);
  return end > 0 && (isBoundary(folded, end) || reportWord.at(folded, end) > 0);
}

/** 西安科技大学. */
function isSchool(folded: string, nameEnd: number): boolean {
  let at = nameEnd;
  for (let subjects = 0; subjects <= MOST_SUBJECTS; subjects++) {
    if (school.at(folded, at) > 0) return true;
    const end = subject.at(folded, at);
    if (end === 0) return false;
    at = end;
  }
  return false;
}
