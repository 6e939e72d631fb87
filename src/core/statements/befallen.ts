import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Figure } from '../article/model';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';

/** 一名54岁租户虚报资产,上周五(30日)被判罚款: whom the sentence begins with are told of on the day of what befell them. */

const befalls = wordList(scopeWords, 'befalls');
const endsClause = charSet(',。;!?\n');
const people = new Set(['名', '位', '岁', '歲', '人']);
const FARTHEST = 14;

/** Does the clause of a day that ends here say what befell somebody on it? */
export function tellsWhatBefell(folded: string, end: number): boolean {
  for (let at = end; at < end + FARTHEST && !endsClause(folded, at); at++) if (befalls.at(folded, at) > 0) return true;
  return false;
}

/** Does the figure count or describe people? */
export const isOfPeople = ({ unit }: Figure): boolean => people.has(unit ?? '');
