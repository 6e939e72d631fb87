import scopeWords from '../../tables/words/scopeWords.tsv';
import { wordList } from '../match/wordList';
import type { Span } from '../text/span';
import { isWhereVisitorsAreFrom } from '../words/visitors';
import { clauseEnds, within } from './clauseWords';

const stranger = wordList(scopeWords, 'stranger');
const livesThere = wordList(scopeWords, 'lives-there');
const tellsPatient = wordList(scopeWords, 'tells-patient');
const crossesBorder = wordList(scopeWords, 'crosses-border');
const RESIDENTS = '居民';
const LONGEST_CROSSING = 4;

/** Does the name say where people are from, or where they live who are told of elsewhere? */
export const isOfStrangers = (folded: string, name: Span): boolean =>
  stranger.at(folded, behindBracket(folded, name.end)) > 0 ||
  isWhosePeople(folded, name.end) ||
  isWhereSomeLive(folded, name) ||
  isOfPatient(folded, name) ||
  isWhereVisitorsAreFrom(folded, name.end) ||
  isWhoseCrossings(folded, name.end);

/** 湖北(武汉)返回: the offset behind a short bracket, or behind one that closes around the name. */
function behindBracket(folded: string, end: number): number {
  if (folded.charAt(end) === ')') return end + 1;
  if (folded.charAt(end) !== '(') return end;
  const close = folded.slice(end, end + 8).indexOf(')');
  return close < 0 ? end : end + close + 1;
}

/** 河南商水人,2003年来…: where somebody is from. */
const isWhosePeople = (folded: string, end: number): boolean =>
  folded.charAt(end) === '人' && clauseEnds(folded, end + 1);

/** 在武汉的老板捐了1000元: who lives there; not 在武汉的12人. */
const isWhereSomeLive = (folded: string, { start, end }: Span): boolean =>
  folded.charAt(start - 1) === '在' && livesThere.at(folded, end) > 0;

/** 患者为凤山区41岁男性: where a patient lives; what the health office then tells is of its whole city. */
const isOfPatient = (folded: string, { start, end }: Span): boolean =>
  tellsPatient.before(folded, start) >= 0 && age.test(folded.slice(end, end + LONGEST_AGE));

const age = /^[的一]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[多余]?岁/u;
const LONGEST_AGE = 7;

/** 香港居民出入境: who crosses a border, by where he lives. */
const isWhoseCrossings = (folded: string, end: number): boolean =>
  folded.startsWith(RESIDENTS, end) && within(folded, end + RESIDENTS.length, LONGEST_CROSSING, crossesBorder);
