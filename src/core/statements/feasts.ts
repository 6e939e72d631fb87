import scopeWords from '../../tables/words/scopeWords.tsv';
import type { DateMention } from '../article/model';
import { wordList } from '../match/wordList';
import { isTopic } from './topic';

/** A day that its name alone says: no 3月8日, and no 正月初五. */
export const isFeast = ({ text, grain }: DateMention): boolean => grain === 'day' && !/[\d月日号號初廿]/u.test(text);

const beforeFeast = wordList(scopeWords, 'before-feast');
const forFeast = wordList(scopeWords, 'for-feast');

/** 春节前, 春节专案, and 为迎春节 or any other words of a clause that only come to it. */
export const isFeastInPassing = (folded: string, { start, end }: DateMention): boolean =>
  beforeFeast.before(folded, end) >= 0 ||
  beforeFeast.at(folded, end) > 0 ||
  forFeast.at(folded, end) > 0 ||
  !(isTopic(folded, start, []) || folded.charAt(start - 1) === '年');
