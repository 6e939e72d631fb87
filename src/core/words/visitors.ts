import scopeWords from '../../tables/words/scopeWords.tsv';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import { isHan } from '../text/characters';

const visitor = wordList(scopeWords, 'visitor');
const traffic = wordList(scopeWords, 'traffic');
const joins = charSet('及和与、');
const LONGEST_ROW = 16;
const [SHORTEST_NAME, LONGEST_NAME] = [2, 6];

/** 香港旅客28万人次, 香港及台湾旅客: does the place that ends here tell where visitors are from? Not in 武汉旅客吞吐量. */
export const isWhereVisitorsAreFrom = (folded: string, end: number): boolean =>
  isVisitor(folded, end) || isVisitor(folded, rowEnd(folded, end));

const isVisitor = (folded: string, at: number): boolean => {
  const behind = visitor.at(folded, at);
  return behind > 0 && traffic.at(folded, behind) === 0;
};

/** Behind the last of a row of short names that begins at the end of one: where visitors are named behind it, else -1. */
function rowEnd(folded: string, end: number): number {
  for (let at = end, joint = -1; at < end + LONGEST_ROW; at++) {
    if (joins(folded, at)) joint = at;
    else if (joint < 0 || !isHan(folded.charCodeAt(at)) || at - joint > LONGEST_NAME + 1) return -1;
    else if (at - joint > SHORTEST_NAME && visitor.at(folded, at) > 0) return traffic.before(folded, at) < 0 ? at : -1;
  }
  return -1;
}
