import placeContext from '../../../tables/words/placeContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import type { WordList } from '../../match/wordList';
import type { Span } from '../../text/span';
import { isNeighbourOf } from '../../words/neighbours';
import { isWhereVisitorsAreFrom } from '../../words/visitors';

/** Places that are named beside the subject of an article, not as its subject; read off the words around the name. */

const awayBefore = wordList(placeContext, 'away-before');
const askedFrom = wordList(placeContext, 'asked-from');
const learn = wordList(placeContext, 'learn');
const awayBehind = wordList(placeContext, 'away-behind');
const cameFrom = wordList(placeContext, 'came-from');
const awayLater = wordList(placeContext, 'away-later');
const bordersOn = wordList(placeContext, 'borders-on');
const goneFor = wordList(placeContext, 'gone-for');
const joinsNeighbour = characterList(placeContext, 'joins-neighbour');
const noGoing = characterList(placeContext, 'no-going');
const endsSentence = charSet('。;\n');
const endsClause = charSet(',。;\n');
const hasCome = charSet('来回');

/** 从刚刚解封的武汉: as many characters may stand between the word and the name. */
const BEFORE = 3;
/** 武汉市这样的高风险地区: as many may stand between the name and the word. */
const LATER = 8;
/** 从溆浦县水利局办公室有关负责人处获悉. */
const ASKED = 16;
/** 到合肥只要一个半小时. */
const GONE = 6;
/** 湖北(武汉)返回: what is in a bracket behind a name, at most. */
const IN_BRACKET = 6;

/**
 * 从武汉回来的, 湖北疫区, 同磴口县挨着, 对口支援: named beside the subject, not as the subject.
 * @param opensPath false: a name that holds it stands before it, whose last word is no word of going (自 of 自治州丹巴县)
 */
export function isElsewhere(folded: string, { start, end }: Span, isTownship: boolean, opensPath: boolean): boolean {
  if (isNeighbourOf(folded, { start, end }) || isWhereVisitorsAreFrom(folded, end)) return true;
  if (isAwayBehind(folded, end, isTownship) || isDestination(folded, start, end)) return true;
  return opensPath && isAwayBefore(folded, start) && !isAskedThere(folded, start, end);
}

/** Of names that hold each other (从陕西省平利县长安镇, 湖北武汉返回) what stands before the first and behind the last goes for all. */
export const isPathElsewhere = (folded: string, { start, end }: Span): boolean =>
  (isAwayBefore(folded, start) && !isAskedThere(folded, start, end)) || cameFrom.at(folded, end) > 0;

/** 记者从儋州市有关部门获悉: who asks there tells of it. */
function isAskedThere(folded: string, start: number, end: number): boolean {
  if (!within(learn, folded, end, ASKED, endsSentence)) return false;
  for (let at = start; at >= start - BEFORE; at--) if (askedFrom.before(folded, at) >= 0) return true;
  return false;
}

function isAwayBefore(folded: string, start: number): boolean {
  if (folded.charAt(start - 1) === '去' && !noGoing(folded, start - 2)) return true;
  for (let at = start; at >= start - BEFORE; at--) {
    if (awayBefore.before(folded, at) >= 0) return true;
    if (endsSentence(folded, at - 1)) return false;
  }
  return false;
}

function isAwayBehind(folded: string, end: number, isTownship: boolean): boolean {
  if (awayBehind.at(folded, behindBracket(folded, end)) > 0 || isDirection(folded, end)) return true;
  if (isTownship) return false;
  return within(awayLater, folded, end, LATER + 2, endsClause) || within(bordersOn, folded, end, LATER, endsNeighbour);
}

const endsNeighbour = (folded: string, at: number): boolean => endsClause(folded, at) || joinsNeighbour(folded, at);

function within(words: WordList, folded: string, from: number, reach: number, ends: typeof endsClause): boolean {
  for (let at = from; at <= from + reach; at++) {
    if (words.at(folded, at) > 0) return true;
    if (ends(folded, at)) return false;
  }
  return false;
}

/** The offset behind a short bracket, or behind one that closes around the name; else the same offset. */
function behindBracket(folded: string, end: number): number {
  if (folded.charAt(end) === ')') return end + 1;
  if (folded.charAt(end) !== '(') return end;
  const close = folded.slice(end, end + IN_BRACKET + 2).indexOf(')');
  return close < 0 ? end : end + close + 1;
}

const direction = /(?:、[\u3400-\u9fff]{2,3}){1,3}方向/y;

/** 湖北、河南方向. */
function isDirection(folded: string, end: number): boolean {
  if (folded.charAt(end) !== '、') return false;
  direction.lastIndex = end;
  return direction.test(folded);
}

/** 到合肥只要一个半小时: who has come (来到, 回到) is there, who goes is not. */
function isDestination(folded: string, start: number, end: number): boolean {
  if (folded.charAt(start - 1) !== '到' || hasCome(folded, start - 2)) return false;
  return within(goneFor, folded, end, GONE, endsClause);
}

const isCounties = charSet('县区旗');

/** 绥宁等县: one of several. */
export const isOneOfCounties = (folded: string, end: number): boolean =>
  folded.charAt(end) === '等' && isCounties(folded, end + 1);
