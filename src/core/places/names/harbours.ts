import placeLetters from '../../../tables/words/placeLetters.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import type { Span } from '../../text/span';
import { isBoundary } from './boundaries';

/** 港 is a harbour far from Hong Kong. */

const opensHarbour = characterList(placeLetters, 'opens-harbour');
const behindHarbour = wordList(placeLetters, 'behind-harbour');
const boat = wordList(placeLetters, 'boat');
const isHarbourLetter = charSet('港');
const endsClause = charSet(',。;!?\n');
/** 渔船昨日已全部返港: as many characters may stand between the boats and their port. */
const TO_BOATS = 8;

/** Letters that name no region: 北沪港 is a harbour, and 渔船返港 come back to any. */
export function isHarbour(folded: string, { start, end }: Span): boolean {
  if (!isHarbourLetter(folded, end - 1)) return false;
  if (end - start === 1) return behindHarbour.at(folded, end) > 0 || isOfBoats(folded, start);
  return end - start === 2 && opensHarbour(folded, start - 1) && isItem(folded, end);
}

const isItem = (folded: string, end: number): boolean => isBoundary(folded, end) || behindHarbour.at(folded, end) > 0;

/** Does the clause tell of boats before? */
function isOfBoats(folded: string, at: number): boolean {
  for (let from = at; from > at - TO_BOATS && !endsClause(folded, from); from--)
    if (boat.before(folded, from) >= 0) return true;
  return false;
}
