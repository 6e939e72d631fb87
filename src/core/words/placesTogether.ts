import placeContext from '../../tables/words/placeContext.tsv';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import { isHan } from '../text/characters';

/** Places that are named together with one that no list has, so that what is told is of both. */

const joins = charSet('和与及、');
const around = wordList(placeContext, 'around-several');
const direction = wordList(placeContext, 'district-by-direction');
const LONGEST_OTHER = 7;

/** 三江镇及橘园一带: is the name that ends here one of several? */
export function isBesideOther(folded: string, end: number): boolean {
  if (!joins(folded, end)) return false;
  for (let at = end + 2; at <= end + LONGEST_OTHER && isHan(folded.charCodeAt(at - 1)); at++)
    if (around.at(folded, at) > 0) return true;
  return false;
}

/** 灣仔區及東區: beside a district of Hong Kong one that is called by a direction, as districts of many places are. */
export const isBesideDistrict = (folded: string, end: number): boolean =>
  isBesideOther(folded, end) || (joins(folded, end) && direction.at(folded, end + 1) > 0);
