import context from '../../../tables/words/nounContext.tsv';
import { anyOf } from '../../match/wordPattern';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import type { Span } from '../../text/span';
import { isBasicHan, NumeralRole, roleOf } from '../../numerals/numeralRoles';
import { endsPhrase } from './clauseStops';
import type { NounAfter } from './nounAfter';
import type { Page } from '../page';
import { countsPeople } from './nounQuestion';
import type { Question } from './nounQuestion';

const isOpeningQuote = charSet('“‘「『');

/** Finds what figures of a kind count. */
export type NounRead = (ask: Question) => Span | null;

/** 一年级 of 536名一年级新生: a rank in Chinese numerals with which the noun begins. */
function rankEnd(folded: string, at: number): number {
  return roleOf(folded.charCodeAt(at)) === NumeralRole.digit ? ranks.at(folded, at + 1) : 0;
}

/** The noun behind the figure, where a word or a quotation begins there. */
export const followed = ({ after, before, page, figure }: Question): NounAfter | null => {
  const { folded } = page;
  const { end } = figure;
  const code = folded.charCodeAt(end);
  if (isOpeningQuote(folded, end)) return isTheirDeed(page, figure, after()) ? null : after();
  const past = behindMeasure(folded, highEnd(folded, end));
  if (past > end) return before().noun?.end === figure.start ? null : after(undefined, past);
  const rank = rankEnd(folded, end);
  if (rank > 0) {
    const noun = after(true, rank);
    return noun?.start === rank && !noun.byVerb ? { ...noun, start: end } : null;
  }
  const role = roleOf(code);
  const isWord = role === NumeralRole.none || role === NumeralRole.half || withNumeral.at(folded, end) > 0;
  return isBasicHan(code) && isWord ? after() : null;
};

/** The noun that begins where the figure ends, and is no deed. */
export function rightBehind(ask: Question): NounAfter | null {
  const right = followed(ask);
  return right?.start === ask.figure.end && !right.byVerb ? right : null;
}

const personEnd = characterList(context, 'person-end');
const groupEnd = characterList(context, 'group-end');
const longestQuotation = 8;

/** 3万人次“塞满”会场: what is quoted is what they did, for the word behind it names no people. */
function isTheirDeed({ folded }: Page, { start, end }: Question['figure'], noun: NounAfter | null): boolean {
  const isOfPeople = folded.slice(start, end).includes('人');
  const close = folded.slice(end + 1, end + longestQuotation).search(/[”’」』]/u);
  if (!isOfPeople || !noun || close < 0 || noun.start <= end + close) return false;
  return !personEnd(folded, noun.end - 1) && !groupEnd(folded, noun.end - 1);
}

const otherMeasure = new RegExp(
  `\\((?:${anyOf(context, 'measure-in-bracket')}[、/]?){1,3}\\)(?=[\\u4e00-\\u9fff])`,
  'uy',
);

/** 三层高村屋: how high the house is. */
const highEnd = (folded: string, end: number): number =>
  folded[end] === '高' && folded[end - 1] === '层' && isBasicHan(folded.charCodeAt(end + 1)) ? end + 1 : end;

/** 53台(套)装备: behind the other measure words in a bracket. */
function behindMeasure(folded: string, end: number): number {
  if (folded[end] !== '(') return end;
  otherMeasure.lastIndex = end;
  return otherMeasure.test(folded) ? otherMeasure.lastIndex : end;
}

const ranks = wordList(context, 'rank-in-noun');
/** 三轮车, 二维码: a noun that begins with a numeral. */
const withNumeral = wordList(context, 'noun-with-numeral');
const equates = wordList(context, 'equates');

/** Does a verb begin here that says what so many are? */
export const equatesAt = (folded: string, offset: number): boolean => equatesEnd(folded, offset) > 0;

/** Where such a verb ends that begins here; 0 where none does. */
export const equatesEnd = (folded: string, offset: number): number => equates.at(folded, offset);

/** 44%是老年人, 207人当上了楼栋长: what so many are, to the end of the clause. */
export function equated({ page: { folded }, figure, after }: Question): Span | null {
  const start = equates.at(folded, figure.end);
  const noun = start > 0 ? after(false, start) : null;
  if (noun?.start !== start || noun.byVerb || noun.end - noun.start < 2) return null;
  return endsPhrase(folded, noun.end) ? noun : null;
}

const joins = characterList(context, 'joining');
const statesOfPeople = wordList(context, 'state-of-people');

const behindDeed = wordList(context, 'behind-a-deed');

/** 8人问话后离开: what was done to them before they left. */
const isDoneFirst = ({ page: { folded }, unit }: Question, end: number): boolean =>
  countsPeople(unit) && behindDeed.at(folded, end) > 0;

const predicates = wordList(context, 'predicate');

/** 24人用煤出现困难: something of theirs, of which the clause tells. */
const isOfTrouble = (folded: string, { end }: Span): boolean =>
  predicates.at(folded, end) > 0 && !personEnd(folded, end - 1) && !groupEnd(folded, end - 1);

/** A short one that begins right there; no state that people are in (91人情况危殆). */
export function directNoun(ask: Question): Span | null {
  const noun = followed(ask);
  if (noun && countsPeople(ask.unit) && statesOfPeople.at(ask.page.folded, noun.start) === noun.end) return null;
  if (noun && countsPeople(ask.unit) && isOfTrouble(ask.page.folded, noun)) return null;
  if (joins(ask.page.folded, ask.figure.end) || (noun && isDoneFirst(ask, noun.end))) return null;
  return noun?.start === ask.figure.end && !noun.byVerb && noun.end - noun.start <= 4 ? noun : null;
}
