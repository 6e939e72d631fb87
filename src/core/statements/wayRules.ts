import scopeWords from '../../tables/words/scopeWords.tsv';
import { charSet } from '../match/charSet';
import type { Rule } from '../match/rule';
import { wordList } from '../match/wordList';
import type { Span } from '../text/span';
import { yes } from './besideBodies';
import type { NameAsked } from './besideBodies';
import { clauseEnds, within } from './clauseWords';

const way = wordList(scopeWords, 'way');
const onWay = wordList(scopeWords, 'on-way');
const roadEnd = wordList(scopeWords, 'road-end');
/** Behind these a place's name begins anew. */
const opensPlace = charSet('在于');
const LONGEST_WAY = 8;
/** 起于国道247与龙潭镇干道交叉口: as many characters may stand between the word and the name. */
const LONGEST_CROSSING = 14;

/** Names of the ends of a way: what is told of it holds for neither. */
export const wayRules: readonly Rule<NameAsked, true>[] = [
  {
    name: 'way',
    examples: [
      ['溆浦县在⟦重庆往泸州方向处救出6人⟧', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县的⟦怀化市至洪江市公路长60公里⟧', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    not: [
      ['⟦重庆市6人⟧受伤', 'in 重庆市, no day'],
      ['⟦重庆市往年有6人⟧受伤', 'in 重庆市, no day'],
      ['溆浦县修路至⟦洪江市有公路60公里⟧', 'in 湖南省/怀化市/洪江市, no day'],
    ],
    read: ({ folded, name }) => yes(isFirstEnd(folded, name.end) || isLastEnd(folded, name)),
  },
  {
    name: 'end-of-a-road',
    examples: [
      ['溆浦县修路,起于⟦三江镇,长60公里⟧', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县修路,终点位于国道与⟦三江镇大道交叉口,投资60万元⟧', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦縣修路,西起⟦三江鎮,長60公里⟧', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    not: [
      ['溆浦县修路,⟦三江镇60公里⟧', 'in 湖南省/怀化市/溆浦县/三江镇, no day'],
      ['溆浦县修路,起于去年,⟦三江镇修60公里⟧', 'in 湖南省/怀化市/溆浦县/三江镇, no day'],
      ['溆浦县修路,西起的一段在⟦三江镇修60公里⟧', 'in 湖南省/怀化市/溆浦县/三江镇, no day'],
    ],
    read: ({ folded, name }) => yes(isEndOfRoad(folded, name.start)),
  },
];

const isFirstEnd = (folded: string, end: number): boolean =>
  way.at(folded, end) > 0 && within(folded, end, LONGEST_WAY, onWay);

/** The second of 怀化市至洪江市公路. */
const isLastEnd = (folded: string, { start, end }: Span): boolean =>
  way.before(folded, start) >= 0 && onWay.at(folded, end) > 0;

/** 起于龙潭镇, 止于国道与桥江镇乡道交叉口. */
function isEndOfRoad(folded: string, start: number): boolean {
  for (let at = start; at > start - LONGEST_CROSSING && at > 0; at--) {
    if (roadEnd.before(folded, at) >= 0) return true;
    if (clauseEnds(folded, at - 1) || opensPlace(folded, at - 1)) return false;
  }
  return false;
}
