// When a figure counts what the one before it counted.
import context from '../../../tables/words/nounContext.tsv';
import { anyOf } from '../../match/wordPattern';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import type { Figure } from '../../article/model';
import type { Span } from '../../text/span';
import { isSpace } from '../../numerals/numeralRoles';
import type { FigureWithoutNoun } from '../figure';
import type { Before } from './foundBefore';
import { countsPeople, foldedUnit, nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

const isJoining = characterList(context, 'joining');

/** 分别增长5.6%和7.8%, 贷款156笔3200万元: figures side by side tell of one thing. */
export function isCoordinated(folded: string, figure: FigureWithoutNoun, last: Figure | undefined): last is Figure {
  if (last === undefined || (last.nounEnd ?? Infinity) > last.start) return false;
  if (figure.start === last.end) {
    if (last.kind !== 'count') return false;
    return isExtent(figure.kind) || packedTwice(folded, figure, last);
  }
  if (figure.start !== last.end + 1 || !(folded[last.end] === '、' || isJoining(folded, last.end))) return false;
  if (figure.kind === last.kind) return isRowOfMeasures(folded, figure);
  return folded[last.end] === '、' && last.kind === 'count' && isExtent(figure.kind);
}

/** 徒刑一年二个月、十个月: measures of one kind side by side; lengths of time only where the last one has its noun before it. */
function isRowOfMeasures(folded: string, figure: FigureWithoutNoun): boolean {
  if (figure.kind === 'percent') return true;
  return (figure.kind === 'duration' || figure.kind === 'money') && isItemEnd(folded, figure.end);
}

const isItemEnd = (folded: string, at: number): boolean => at >= folded.length || endsItem(folded, at);

/** Counts whoever comes with the things (3辆5人). */
const countsPersons = characterList(context, 'measure-of-people');
const endsItem = charSet(',。;、!?)\n');

/** 白酒1200箱7200瓶: the same goods by two measure words, nothing behind the second. */
function packedTwice(folded: string, figure: FigureWithoutNoun, last: Figure): boolean {
  const isThing = figure.kind === 'count' && last.nounEnd === last.start && figure.unit !== null;
  if (!isThing || !(figure.end >= folded.length || endsItem(folded, figure.end))) return false;
  return !countsPersons(folded, figure.unit.start) || ofPersons(foldedUnit(folded, last), 0);
}

/** 案件96件138人, 来访群众187批264人次: those whom each of them is of. */
const ofPersons = characterList(context, 'counts-matters');

/** 沟渠986条、780公里: the same things, and how much they come to. */
function isExtent(kind: Figure['kind']): boolean {
  return kind === 'money' || kind === 'area' || kind === 'length' || kind === 'weight' || kind === 'volume';
}

const lookBack = 12;
const farthest = 160;
/** Count too many things to tell which. */
const countsAnything = characterList(context, 'counts-anything');

/**
 * 水利工程412处……已开工287处: a clause of verbs alone counts what was last counted by its measure word. Of measure words
 * that count anything this is so in one sentence, and only of deeds (案件812件,上升3%;审结795件).
 */
export function countedByUnit(ask: Question, left: Before): Span | null {
  if (!left.continues || ask.unit === '' || (countsAnything(ask.unit, 0) && !countsDeeds(ask.unit, 0))) return null;
  const one = lastCountedBy(ask);
  const ends = countsAnything(ask.unit, 0) ? sentenceEnds : lineEnds;
  return one && !ends.test(ask.page.folded.slice(one.end, ask.figure.start)) ? nounOf(one) : null;
}

const sentenceEnds = /[。!?\n]/u;
const lineEnds = /\n/u;
/** 件 of what is handled one by one. */
const countsDeeds = charSet('件');

/** The last figure that this one's measure word counts, with its noun. */
function lastCountedBy({ past: { figures }, page, figure }: Question): Figure | undefined {
  const written = page.text.slice(figure.unit?.start, figure.unit?.end);
  for (let at = figures.length - 1; at >= Math.max(0, figures.length - lookBack); at--) {
    const one = figures[at];
    if (one?.unit === undefined || figure.start - one.end > farthest) return undefined;
    if (one.kind === 'count' && one.noun !== null && one.unit === written)
      return isCaseDeed(page.folded, one) ? undefined : one;
  }
  return undefined;
}

/** 案件812件,调解336件: what was done to those just counted by the same measure word, unless that was a deed itself. */
export function doneToThem(ask: Question, left: Before): Span | null {
  const { figure, unit, page, before } = ask;
  const isOfThings = left.isDeedAlone === true && left.noun?.end === figure.start && figure.unit !== null;
  if (!isOfThings || countsPeople(unit) || countsRounds(unit, unit.length - 1)) return null;
  const one = lastCountedBy(ask);
  if (!one || sentenceEnds.test(page.folded.slice(one.end, figure.start))) return null;
  const isDeed = one.nounEnd === one.start && before(one.start).isDeedAlone === true;
  return isDeed || isOfOneKind(page.folded, left.noun, nounOf(one)) ? null : nounOf(one);
}

/** 结婚登记710对,离婚登记643对: two deeds beside each other. */
const isOfOneKind = (folded: string, a: Span | null, b: Span | null): boolean =>
  a !== null && b !== null && folded.slice(a.end - 2, a.end) === folded.slice(b.end - 2, b.end);

/** Measure words of deeds themselves: 检查120次, 培训30期. */
const countsRounds = characterList(context, 'counts-rounds');

/** 3级以上地震36次,4级以上3次: the same measure word again, of those of another size. */
export function ofOtherSize({ past: { last, figures }, page, figure }: Question): boolean {
  const before = figures.at(-2);
  if (!last || !before || !figure.unit || last.end !== figure.start || last.approx === null) return false;
  const isSame = before.noun !== null && before.noun === last.noun && before.kind === figure.kind;
  return isSame && before.unit === page.text.slice(figure.unit.start, figure.unit.end);
}

/** 41个雨量站中,17站超过50毫米: what was counted ends with the measure word of this one. */
export function namedByUnit({ past: { named }, page: { folded }, figure, unit }: Question, left: Before): Span | null {
  const isPart = left.noun === null && left.continues && unit.length === 1 && !countsPeople(unit);
  if (!isPart || named?.kind !== 'count' || named.nounEnd === null || figure.start - named.end > farthest) return null;
  return folded[named.nounEnd - 1] === unit && !folded.slice(named.end, figure.start).includes('\n')
    ? nounOf(named)
    : null;
}

/** 合计20.1万元: what several come to. */
const sum = new RegExp(`${anyOf(context, 'sum-word')}[^,。;]{0,3}$`, 'u');

export function isSum({ page, figure }: Question): boolean {
  return sum.test(page.folded.slice(Math.max(0, figure.start - 6), figure.start));
}

const isSource = (folded: string, start: number): boolean => origins(folded, start - 1);
const origins = characterList(context, 'origin');

/** 4次核酸检测152元, 一件陶范长42厘米: the noun of the figure before leads up to this one. */
export function followsLast({ past, figure, page }: Question, left: Before): boolean {
  if (!left.continues || left.start !== past.last?.nounEnd || isSource(page.folded, past.last.start)) return false;
  if (figure.kind === 'weight' && past.last.unit !== null && countsPersons(past.last.unit, 0)) return false;
  return figure.start > left.start || (figure.kind === 'money' && !isSpace(page.folded.charCodeAt(left.start)));
}

/** 日均产量5000斤至6000斤,旺季2万余斤: the same measure at another time or place. */
export function countsAlike({ past, page, figure }: Question): boolean {
  const { named, last } = past;
  if (!named || !figure.unit || named.kind !== figure.kind || named !== last) return false;
  return named.unit === page.text.slice(figure.unit.start, figure.unit.end) && page.folded[figure.start - 1] !== ',';
}

/** 0—14岁人口为35821人. */
export function equates(ask: Question, left: Before): boolean {
  return ask.page.folded[ask.figure.start - 1] === '为' && followsLast(ask, left);
}

/** 300只羊冻死了40只, 126个问题已整改118个: the same measure word again, of things. */
export function countsRest({ past, page, figure, unit }: Question): boolean {
  const { last, named } = past;
  if (!figure.unit || !named || named !== last || named.kind !== 'count' || countsPeople(unit)) return false;
  if (isCaseDeed(page.folded, named)) return false;
  return named.unit === page.text.slice(figure.unit.start, figure.unit.end);
}

const caseDeeds = wordList(context, 'case-deed');

/** 结案1200件: a deed, of which those that follow are none. */
const isCaseDeed = (folded: string, { nounEnd }: Figure): boolean =>
  nounEnd !== null && caseDeeds.before(folded, nounEnd) >= 0;

const remaining = wordList(context, 'remaining');

/** 结案1200件,其余85件: what is left is none of what was done. */
export const isLeftOfDone = ({ page: { folded }, figure, past: { named } }: Question): boolean =>
  named !== undefined && isCaseDeed(folded, named) && remaining.before(folded, figure.start) >= 0;

/** 居民3022户,7400余人: the people of the households. */
export function ofHouseholds({ inherited, figure, page }: Question): Span | null {
  const { folded } = page;
  const isListed =
    folded[figure.start - 1] === ',' || folded[figure.start - 1] === '、'
      ? folded[figure.start - 2] === '户'
      : folded[figure.start - 1] === '户';
  return isListed ? inherited() : null;
}
