import context from '../../../tables/words/nounContext.tsv';
import { anyOf } from '../../match/wordPattern';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import type { Span } from '../../text/span';
import { followed, directNoun } from './nounBehind';
import type { NounRead } from './nounBehind';
import type { Before } from './foundBefore';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';
import { countsAlike, followsLast, isSum } from './sharedNoun';

const measureNames = wordList(context, 'measure-name');
const sizeNames = wordList(context, 'size-name');
const landDeeds = wordList(context, 'land-deed');
const isPerson = wordList(context, 'recipient');
const abstracts = wordList(context, 'abstract');
const endsRate = characterList(context, 'rate-end');
const isStop = charSet(',。;:、!?()\n\r“”');

/** 农业产值2.5亿元, 增长6%: the noun stands before, else directly behind; or the clause goes on about the last one. */
export const nameFirst: NounRead = (ask) => {
  const { before, inherited, after, page, figure } = ask;
  const left = before();
  const isAttribute = page.folded[figure.end] === '的';
  if (figure.kind === 'percent') return ofPart(ask, left);
  if (isAttribute && (!left.noun || left.overVerb)) return after() ?? left.noun;
  if (left.noun) return sumOf(ask, left) ?? sumForOne(ask, left.noun);
  const right = directNoun(ask) ?? sumName(ask);
  if (right) return right;
  if (goesOn(ask, left)) return comparedSubject(ask) ?? inherited();
  return left.changes ? comparedSubject(ask) : null;
};

/** What others get of the same as was told before, or what the sum is called that somebody gets. */
function sumOf(ask: Question, left: Before): Span | null {
  if (isReceiver(ask, left)) return sumName(ask);
  return paysAlike(ask, left) ? ask.inherited() : null;
}

const personEnd = characterList(context, 'person-end');

/** 举报人士获颁3000元奖励金: whoever gets it stands before the verb, and what it is called behind the sum. */
const isReceiver = ({ page: { folded } }: Question, { noun, overVerb }: Before): boolean =>
  overVerb && noun !== null && personEnd(folded, noun.end - 1);

const besides = charSet(',、;');

/** 奖金每人3万元,教练1.5万元: what others get of the same, of whom alone the clause tells. */
function paysAlike({ page: { folded }, figure, past: { last, named } }: Question, { noun }: Before): boolean {
  if (!noun || last !== named || last?.kind !== 'money' || figure.kind !== 'money') return false;
  const isAlone = noun.end === figure.start && noun.start === last.end + 1 && besides(folded, last.end);
  return isAlone && isPerson.before(folded, noun.end) >= noun.start;
}

/** 生活补助小学4元、初中5元: for whom it is stands between the sum's name and the sum. */
function sumForOne({ figure, page: { folded }, before }: Question, noun: Span): Span {
  const whom = figure.kind === 'money' && noun.end === figure.start ? isPerson.before(folded, noun.end) : -1;
  return (whom > noun.start ? before(whom).noun : null) ?? noun;
}

/** 地震区70%的房屋, 减排60%大气污染物, 参保率95%: what a percentage is a part of, or its own name. */
function ofPart(ask: Question, left: Before): Span | null {
  const { page, figure, inherited } = ask;
  const whole = wholeBefore(ask);
  if (whole) return whole;
  const right = partBehind(ask);
  if (right && page.folded[figure.end] === '的' && !(left.noun && endsRate(page.folded, left.noun.end - 1)))
    return right;
  if (left.noun) return left.noun;
  if (right && isStop(page.folded, right.end)) return right;
  const direct = left.changes ? null : directNoun(ask);
  if (direct) return direct;
  return goesOn(ask, left) ? (comparedSubject(ask) ?? inherited() ?? subjectOfShare(ask)) : null;
}

const sumNames = wordList(context, 'sum-name');

/** 3200万元预算补助农民: what the sum is called, whatever is done with it behind. */
function sumName({ page: { folded }, figure: { kind, end } }: Question): Span | null {
  const stop = kind === 'money' ? sumNames.at(folded, end) : 0;
  return stop > 0 ? { start: end, end: stop } : null;
}

const comparisons = wordList(context, 'comparison');
const longestComparison = 20;

/** 水费比邻县便宜四毛, 单产高出全省平均水平8%: who is compared stands before the word that compares. */
function comparedSubject({ page: { folded }, figure, before }: Question): Span | null {
  for (let at = figure.start; at > figure.start - longestComparison && !isStop(folded, at - 1); at--) {
    const start = comparisons.before(folded, at);
    if (start > 0) return before(start).noun;
  }
  return null;
}

const measuredBy = wordList(context, 'measured-by');
const longestWhole = 12;

/** 财政收入完成预算的103%,同比增长6.1%: the clause goes on about what the share before was told of. */
function subjectOfShare({ page: { folded }, figure, past: { named }, before }: Question): Span | null {
  if (named?.kind !== 'percent' || named.nounStart === null || named.nounStart > named.start) return null;
  if (folded[named.start - 1] !== '的' || folded.slice(named.end, figure.start).includes('。')) return null;
  for (let at = named.nounStart; at > named.nounStart - longestWhole; at--) {
    const start = measuredBy.before(folded, at);
    if (start > 0) return before(start).noun;
    if (isStop(folded, at - 1)) return null;
  }
  return null;
}

/** 占总收入4737元的33.4%: the part is one of what was just told. */
function wholeBefore({ page, figure, past: { last } }: Question): Span | null {
  return last?.end === figure.start - 1 && page.folded[figure.start - 1] === '的' ? nounOf(last) : null;
}

function partBehind(ask: Question): Span | null {
  const { page, figure } = ask;
  const right = followed(ask);
  const start = page.folded[figure.end] === '的' ? figure.end + 1 : figure.end;
  if (right?.start !== start || right.byVerb) return null;
  const isAbstract =
    abstracts.before(page.folded, right.end) >= right.start || abstracts.at(page.folded, right.start) > 0;
  return isAbstract ? null : right;
}

/** Does the clause, which names nothing, go on about what the last figure counted? */
function goesOn(ask: Question, left: Before): boolean {
  if (left.changes && ask.figure.kind === 'money' && !mayTellOf(ask)) return false;
  return left.changes || followsLast(ask, left) || (left.continues && countsAlike(ask) && !isSum(ask));
}

/** 接收物资27批次,折价113万元: what they are worth. A garden is not what costs more where a price rises. */
function mayTellOf({ past, page, figure }: Question): boolean {
  const kind = past.named?.kind;
  return (
    kind === 'money' ||
    kind === 'percent' ||
    page.folded.slice(Math.max(0, figure.start - 6), figure.start).includes('折')
  );
}

/** 海拔1200米以上茶园, 间隔1米以上作业: the height is measured, not the garden. */
function isHeightAbove({ page, figure }: Question): boolean {
  return sizeNames.before(page.folded, figure.start) >= 0;
}

/** 直径30米的围堰, 海拔4700米的县城: what of the thing is measured. */
function sizeNamed({ page: { folded }, figure }: Question): Span | null {
  const start = figure.kind === 'length' ? sizeNames.before(folded, figure.start) : -1;
  return start < 0 ? null : { start, end: figure.start };
}

/** 50斤玉米, 耕地64万亩; in 海拔4700米的县城 it is the height that is measured. */
export function thingFirst(ask: Question): Span | null {
  const noun = thingMeasured(ask);
  const isSpread = ask.figure.kind === 'area' && noun !== null && noun.end === ask.figure.start;
  return isSpread && spreads.before(ask.page.folded, noun.end) === noun.start ? null : noun;
}

/** 再发展2万亩: what is done with land, which is not what it is. */
const spreads = wordList(context, 'spread');

function thingMeasured(ask: Question): Span | null {
  if (ask.page.folded[ask.figure.end] === '的') return sizeNamed(ask) ?? nameFirst(ask);
  if (isHeightAbove(ask)) return nameFirst(ask);
  if (isSpeed(ask)) return null;
  const own = landBefore(ask);
  if (own) return own;
  const right = followed(ask);
  return right && !right.byVerb
    ? right
    : (landAlone(ask) ?? nameFirst(ask) ?? landDeed(ask) ?? measureName(ask) ?? right);
}

const perTime = wordList(context, 'per-time');
/** As many characters may stand between: 每分钟能跑600米. */
const LONGEST_RUN = 3;

/** 新生产线每分钟能跑600米: how fast, which is no size of the line. */
function isSpeed({ page: { folded }, figure: { kind, start } }: Question): boolean {
  if (kind !== 'length') return false;
  for (let at = start; at >= start - LONGEST_RUN; at--) if (perTime.before(folded, at) >= 0) return true;
  return false;
}

/** 通车,全长366米: the measure itself, where the text does not say of what. */
function measureName({ page: { folded }, figure }: Question): Span | null {
  const start = figure.kind === 'length' ? measureNames.before(folded, figure.start) : -1;
  return start < 0 ? null : { start, end: figure.start };
}

/** 完成造林5230亩: what was done to so much land. */
function landDeed({ page: { folded }, figure }: Question): Span | null {
  let start = figure.kind === 'area' ? landDeeds.before(folded, figure.start) : -1;
  for (let at = start; at >= 0; at = landDeeds.before(folded, at)) start = at;
  return start < 0 ? null : { start, end: figure.start };
}

/** 12个村中三分之二, 捐血者比疫情前少一半. */
export function parts(ask: Question): Span | null {
  const left = ask.before();
  const right = fractionOf(ask, left);
  if (right) return right;
  return left.noun ?? (left.changes || followsLast(ask, left) || isTimesOfThen(ask) ? ask.inherited() : null);
}

/** 河口镇约三分之一农田: behind the fraction, where before it stands no more than where. */
function fractionOf(ask: Question, { noun }: Before): Span | null {
  const { page, figure } = ask;
  const isPart = page.folded.slice(figure.start, figure.end).includes('分之');
  const right = !isPart || (noun && !page.isPlaceAt(noun.end - 1)) ? null : followed(ask);
  return right?.start === figure.end && !right.byVerb ? right : null;
}

const proportions = wordList(context, 'proportion');

/** 三次产业之比7.1:39.1:53.8: the things that are compared. */
export function proportion(ask: Question): Span | undefined {
  const end = proportions.before(ask.page.folded, ask.figure.start);
  return end < 0 ? undefined : (ask.before(end).noun ?? undefined);
}

const is = anyOf(context, 'is-as-much-as');
const ofThen = new RegExp(`[,;]?${is}(?:[\\d年]|${anyOf(context, 'year-before')}){1,6}年?同?期?的$`, 'u');
/** A sum may be so many times what is usual; of things that are counted it is not said of which. */
const ofUsual = new RegExp(`[,;]?${is}${anyOf(context, 'usual')}的$`, 'u');

/** 收入37.6万元,是2018年的20倍: so many times what it was then. */
function isTimesOfThen({ page: { folded }, figure, past: { named } }: Question): boolean {
  if (!named) return false;
  const before = folded.slice(Math.max(named.end, figure.start - 14), figure.start);
  return ofThen.test(before) || (named.kind === 'money' && ofUsual.test(before));
}

/** 农田6万亩;退耕还林3.5万亩: a clause of its own that says only what was done. */
function landAlone(ask: Question): Span | null {
  const deed = landDeed(ask);
  return deed && (deed.start === 0 || isStop(ask.page.folded, deed.start - 1)) ? deed : null;
}

/** 流转土地2600亩种植牧草: the land stands right before its area, and what is done with it behind. */
function landBefore({ before, page: { folded }, figure }: Question): Span | null {
  if (figure.kind !== 'area' || usesLand.at(folded, figure.end) === 0) return null;
  const { noun } = before();
  return noun?.end === figure.start ? noun : null;
}

const usesLand = wordList(context, 'uses-land');
