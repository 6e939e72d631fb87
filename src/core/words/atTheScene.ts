import placeContext from '../../tables/words/placeContext.tsv';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';

const head = wordList(placeContext, 'head-of-place');
const comesTo = wordList(placeContext, 'comes-to-scene');
const endsSentence = charSet('。;!?\n');
const SCENE = '现场';
const LONGEST_LIST = 140;
const LONGEST_SCENE = 6;

/** 铁西区委书记、区长…赶到火灾现场: who heads a place comes to where something happened, which is told elsewhere. */
export const comesToScene = (folded: string, end: number): boolean =>
  head.at(folded, end) > 0 && reachesScene(folded, end);

/** Does the rest of the sentence come to where something happened? */
export function reachesScene(folded: string, end: number): boolean {
  for (let at = end; at < end + LONGEST_LIST && at < folded.length && !endsSentence(folded, at); at++) {
    const behind = comesTo.at(folded, at);
    if (behind > 0 && folded.slice(behind, behind + LONGEST_SCENE).includes(SCENE)) return true;
  }
  return false;
}
