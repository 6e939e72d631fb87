import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import type { Span } from '../../text/span';
import { isStop } from './clauseStops';
import type { Before } from './foundBefore';
import { behindSize } from './behindSize';
import { ofItsKind } from './kindOfMeasure';
import { directNoun, followed } from './nounBehind';
import { eventBefore, isSite, sameEvent } from './eventSites';
import { countsPeople, foldedUnit } from './nounQuestion';
import type { Question } from './nounQuestion';
import {
  countedByUnit,
  countsRest,
  doneToThem,
  equates,
  isLeftOfDone,
  namedByUnit,
  ofHouseholds,
  ofOtherSize,
} from './sharedNoun';

const abstracts = wordList(context, 'abstract');
const predicate = wordList(context, 'predicate');
const deedHeads = wordList(context, 'deed-head');
const deedMeasures = wordList(context, 'deed-measure');
const states = wordList(context, 'state');
const personEnd = characterList(context, 'person-end');
const vitalEvents = wordList(context, 'vital-event');
const beforeEvents = wordList(context, 'before-event');
const groupEnd = characterList(context, 'group-end');

/** 5批次样品中有3批次酸价超标: so many of those that were just counted by the same measure word. */
export function isOfWhole({ past, page, figure }: Question): boolean {
  const { last } = past;
  if (last?.unit === undefined || last.noun === null || !figure.unit) return false;
  const isOf =
    page.folded.startsWith('中有', figure.start - 2) ||
    (page.folded[figure.start - 1] === '中' && !isSchool(page.folded, figure.start - 2));
  return isOf && last.unit === page.text.slice(figure.unit.start, figure.unit.end);
}

/** 初中52所 counts schools. */
const isSchool = charSet('初高');

/** 9个文旅项目, 设卡89处: the noun behind, else the one before, else what was counted before. */
export function thingBehind(ask: Question): Span | null {
  const deed = deedBehind(ask);
  if (deed) return deed;
  if (isPredicate(ask.page.folded, ask.figure.end)) return leftOrSame(ask);
  const behind = followed(ask);
  const ofRow = behind?.byVerb ? (inRow(ask) ?? personsBefore(ask)) : null;
  if (ofRow) return ofRow;
  const right = (tellsAge(ask) ? behindSize(ask) : null) ?? withoutSettingUp(ask, behind) ?? behindSize(ask);
  if (!right || right.start < ask.figure.end || isMeasureItself(ask, right)) return leftOrSame(ask);
  return isPersons(ask, right) ? (leftOrSame(ask) ?? right) : ofItsKind(ask, right);
}

const setsUp = wordList(context, 'sets-up');

/** 五处设置团体家屋: the verb of what is done there is no part of what is set up. */
function withoutSettingUp({ page: { folded }, figure }: Question, noun: Span | null): Span | null {
  const start = noun?.start === figure.end ? setsUp.at(folded, figure.end) : 0;
  return noun && start > 0 && start < noun.end ? { start, end: noun.end } : noun;
}

/** 3例感染新冠病毒; not 3例感染者, whom the verb only names. */
function isPredicate(folded: string, at: number): boolean {
  const end = predicate.at(folded, at);
  return end > 0 && folded[end] !== '者';
}

/** 志愿队伍从十几个人…: 人 says that they are people, and no more. */
const isPersons = ({ page: { folded } }: Question, { start, end }: Span): boolean =>
  end === start + 1 && folded[start] === '人';

const besides = charSet('和与及、');

/** 民兵60人和挖掘机3台抢通道路: of a row, so that what was done stands behind. */
function inRow({ page: { folded }, figure, before }: Question): Span | null {
  const { noun } = before();
  return noun?.end === figure.start && besides(folded, noun.start - 1) ? noun : null;
}

/** 抽调民警18名成立专案组: people right before their number, and what they do behind it. */
function personsBefore({ page: { folded }, figure, before }: Question): Span | null {
  const { noun } = before();
  return noun?.end === figure.start && personEnd(folded, noun.end - 1) ? noun : null;
}

/** 鸭场的6场: the thing's name ends in the measure word that counts it. */
function namedAlike({ page: { folded }, figure, unit, before }: Question): Span | null {
  if (folded[figure.start - 1] !== '的' || unit === '') return null;
  const { noun } = before(figure.start - 1);
  const end = figure.start - 1;
  return noun?.end === end && noun.end - noun.start > unit.length && folded.startsWith(unit, end - unit.length)
    ? noun
    : null;
}

const tellsAge = ({ page: { folded }, figure: { end } }: Question): boolean => folded.startsWith('年龄', end);

/** 2万人次的峰值: what so many are called as a number. */
const isMeasureItself = ({ page: { folded }, figure }: Question, { start, end }: Span): boolean =>
  folded[figure.end] === '的' && start === figure.end + 1 && abstracts.before(folded, end) === start;

const longestDeed = 30;

/** 9起违反中央八项规定精神问题: what an act is called, at the end of the phrase that tells it. */
function deedBehind({ page: { folded }, figure, unit }: Question): Span | null {
  if (!deedMeasures.has(unit) || !isPredicate(folded, figure.end)) return null;
  let end = figure.end;
  while (end < figure.end + longestDeed && end < folded.length && !isStop(folded, end)) end++;
  const start = deedHeads.before(folded, end);
  return start > figure.end && isStop(folded, end) ? { start, end } : null;
}

/** A noun before; or 增至386家, which goes on about what was counted before. */
function leftOrSame(ask: Question): Span | null {
  const alike = namedAlike(ask);
  if (alike) return alike;
  const left = ask.before();
  if (left.noun && !isState(ask, left.noun)) return doneToThem(ask, left) ?? left.noun;
  const event = sameEvent(ask, left);
  if (event) return event;
  if (countsSame(ask) || ofOtherSize(ask)) return ask.inherited();
  if (ask.unit === '') return isAsBare(ask, left) ? ask.inherited() : null;
  const byUnit = namedByUnit(ask, left);
  if (byUnit) return byUnit;
  if (isLeftOfDone(ask)) return null;
  return goesOnAbout(ask, left) ?? countedByUnit(ask, left);
}

/** 增至386家: the clause goes on about what was counted before. */
const goesOnAbout = (ask: Question, left: Before): Span | null =>
  left.changes || equates(ask, left) || countsRest(ask) ? ask.inherited() : null;

/** 参观人数12万,日均1.7万: numbers without a measure word beside each other. */
const isAsBare = ({ past: { last, named } }: Question, left: Before): boolean =>
  left.continues && last !== undefined && last === named && last.kind === 'count' && last.unit === null;

/** 正在施工52个, 已验收合格4个: how those are that were just counted by the same measure word. */
function isState(ask: Question, { start, end }: Span): boolean {
  const { folded } = ask.page;
  if (isSite(ask, { start, end })) return eventBefore(ask) !== null;
  if (!countsRest(ask)) return false;
  for (let at = end; at > start; at = states.before(folded, at)) if (states.before(folded, at) < start) return false;
  return true;
}

/** 分三批建立项目182个: in so many batches. */
const batches = wordList(context, 'in-batches');

/** 抓获九类违法嫌疑人151名: the kinds of those who are counted. */
const kinds = wordList(context, 'counts-kinds');

/** 3级以上地震36次, 6支工作组107人: nothing but the noun of the figure before stands between, and it is counted once more. */
function countsSame({ past: { last }, figure, page, unit }: Question): boolean {
  if (last?.nounEnd !== figure.start || (last.nounStart ?? 0) < last.end) return false;
  if (kinds.has(last.unit ?? '') && !kinds.has(unit)) return true;
  if (batches.has(foldedUnit(page.folded, last)) && !batches.has(unit)) return true;
  if (countsPeople(unit))
    return groupEnd(page.folded, figure.start - 1) || last.kind !== 'count' || last.approx !== null;
  return last.kind !== 'count' || last.approx !== null;
}

/** 人 and 户 are what they count: a noun stands before them (老人146人), or directly behind (5人小组). */
export function ofPeople(ask: Question): Span | null {
  const { page, figure } = ask;
  const left = leftOrSame(ask);
  if (left || page.folded[figure.end] === '的') return left ?? (isOfGroup(ask) ? groupBehind(ask) : null);
  return directNoun(ask) ?? groupBehind(ask) ?? ofHouseholds(ask) ?? born(ask);
}

/** 一支100多人的应急队伍: so many people are in the one that was just counted. */
const isOfGroup = ({ figure, past: { last } }: Question): boolean => last?.value === 1 && last.end === figure.start;

/** 9人犯罪团伙, 5人志愿服务小队: the group in which they are, whatever its kind is called. */
function groupBehind(ask: Question): Span | null {
  const { figure, page } = ask;
  const right = followed(ask);
  const isGroup = right !== null && groupNouns.before(page.folded, right.end) > right.start;
  const start = page.folded[figure.end] === '的' ? figure.end + 1 : figure.end;
  return isGroup && right.start === start && !right.byVerb ? right : null;
}

const groupNouns = wordList(context, 'group-noun');

/** 出生61万人: what is told of them is all that the clause says. */
function born({ page, figure }: Question): Span | null {
  const { folded } = page;
  const start = vitalEvents.before(folded, figure.start);
  if (start < 0) return null;
  let clause = start;
  for (let at = clause; at >= 0; at = beforeEvents.before(folded, at)) clause = at;
  const isAlone = clause < start || clause === 0 || isStop(folded, clause - 1) || page.isPlaceAt(clause - 1);
  return isAlone ? { start, end: figure.start } : null;
}
