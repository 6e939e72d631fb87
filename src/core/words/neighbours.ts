import placeContext from '../../tables/words/placeContext.tsv';
import { charSet } from '../match/charSet';
import { characterList, wordList } from '../match/wordList';
import { isHan } from '../text/characters';
import type { Span } from '../text/span';

/** Clauses that tell what lies around a place: 东与甲县相邻, 南与乙镇接壤, 北靠丙镇及丁乡. */

const side = wordList(placeContext, 'side');
const sideVerb = wordList(placeContext, 'side-verb');
const sideJoint = wordList(placeContext, 'side-joint');
const bordersLater = wordList(placeContext, 'borders-later');
const endsPlace = characterList(placeContext, 'ends-place');
const endsClause = charSet(',。;:!?\n()、');
const LONGEST_ROW = 30;

/** Does the clause in which a name stands tell of it as of a neighbour of what is told? */
export function isNeighbourOf(folded: string, { start, end }: Span): boolean {
  for (let at = start; at > start - LONGEST_ROW && at > 0; at--) {
    if (isSide(folded, at, start)) return sideVerbEnd(folded, at) > 0 || bordersBehind(folded, end);
    if (!isHan(folded.charCodeAt(at - 1)) && folded.charAt(at - 1) !== '、') return false;
  }
  return false;
}

/** 东与, 北靠 right behind a clause's begin or another name: no part of 湖北接, 河南与. */
function isSide(folded: string, at: number, name: number): boolean {
  const opens = at === 0 || endsClause(folded, at - 1) || endsPlace(folded, at - 1);
  if (!opens) return false;
  const behind = side.at(folded, at);
  return behind > 0 && behind < name && Math.max(sideVerb.at(folded, behind), sideJoint.at(folded, behind)) > 0;
}

function sideVerbEnd(folded: string, at: number): number {
  return sideVerb.at(folded, side.at(folded, at));
}

/** 与甲镇、乙镇接壤: behind the row of names. */
function bordersBehind(folded: string, end: number): boolean {
  for (let at = end; at < end + LONGEST_ROW; at++) {
    if (bordersLater.at(folded, at) > 0) return true;
    if (!isHan(folded.charCodeAt(at)) && folded.charAt(at) !== '、') return false;
  }
  return false;
}
