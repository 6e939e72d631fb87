import placeContext from '../../../tables/words/placeContext.tsv';
import { characterList, wordList } from '../../match/wordList';
import { guardedWords } from './guardedWords';
import { isBoundary } from './boundaries';

/** What is called after a place and stands right behind its short name. */

const street = guardedWords(placeContext, 'street');
const isStreetPart = characterList(placeContext, 'street-part');
const brand = guardedWords(placeContext, 'brand');
const brandAlone = wordList(placeContext, 'brand-alone');
const reportWord = wordList(placeContext, 'report-word');
const estate = guardedWords(placeContext, 'estate');
const nature = wordList(placeContext, 'nature');
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

/** 四川盆地, 台湾海峡: larger than the place that it is called after. */
export const isNature = (folded: string, end: number): boolean => nature.at(folded, end) > 0;

/** 临江高新区. */
export const isZone = (folded: string, end: number): boolean => zone.at(folded, end) > 0;

/** 湖南日报, 武汉大学: a house called after a place; tells of its seat at most. */
export function isBrand(folded: string, end: number): boolean {
  return brand.at(folded, end) > 0 || isBrandAlone(folded, end) || isSchool(folded, end);
}

function isBrandAlone(folded: string, nameEnd: number): boolean {
  const end = brandAlone.at(folded, nameEnd);
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
