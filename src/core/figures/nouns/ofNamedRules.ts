// What is a part of those that were named, or what each of them has.
import context from '../../../tables/words/nounContext.tsv';
import { wordList } from '../../match/wordList';
import type { Figure } from '../../article/model';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { isSentenceOver, isStop } from './clauseStops';
import { foldedUnit, nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

export const ofNamedRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'some-of-those-named',
    examples: [
      ['抓获8名涉案人员,海关对其中⟦7人⟧起诉。', '7 人 · 涉案人员'],
      ['抓獲8名涉案人員,海關將其中⟦7名⟧移送。', '7 名 · 涉案人員'],
    ],
    not: [
      ['抓获8名涉案人员。海关对其中⟦7人⟧起诉。', '7 人'],
      ['查获8辆车,海关对其中⟦7人⟧起诉。', '7 人'],
      ['抓获8名涉案人员,海关对⟦7人⟧起诉。', '7 人'],
    ],
    read: someOfThose,
  },
  {
    name: 'share-of-the-same-whole',
    examples: [
      ['水田620公顷、占总耕作面积8%,今年水田仅剩490公顷、仅占⟦6%⟧。', '6 % · 总耕作面积'],
      ['水田620公頃、占總耕作面積8%,旱地490公頃,占⟦6%⟧。', '6 % · 總耕作面積'],
    ],
    not: [
      ['水田620公顷、占总耕作面积8%。旱地490公顷,占⟦6%⟧。', '6 % · 旱地'],
      ['男性51人,占51%,女性49人,占⟦49%⟧。', '49 % · 女性'],
      ['水田620公顷、占总耕作面积8%,旱地占⟦6%⟧。', '6 % · 旱地'],
    ],
    read: sameWhole,
  },
  {
    name: 'more-earned-by-each',
    examples: [
      ['贫困户人均增收⟦1490元⟧', '1490 元 · 人均增收'],
      ['貧困戶人均創收⟦2000元⟧。', '2000 元 · 人均創收'],
    ],
    not: [
      ['贫困户人均收入⟦1490元⟧', '1490 元 · 贫困户人均收入'],
      ['贫困户增收⟦1490元⟧', '1490 元 · 贫困户'],
      ['今年人均增收⟦1490元⟧。', '1490 元'],
      ['人均增收后,贫困户收入⟦1490元⟧', '1490 元 · 贫困户收入'],
    ],
    read: earnedByEach,
  },
  {
    name: 'earth-moved',
    examples: [
      ['水库清淤⟦3万立方米⟧', '30000 立方米 · 清淤'],
      ['水庫60天清淤⟦3萬立方公尺⟧,', '30000 立方公尺 · 清淤'],
    ],
    not: [
      ['水库清淤⟦3万立方米⟧淤泥', '30000 立方米 · 淤泥'],
      ['水库清淤⟦3处⟧', '3 处 · 水库'],
      ['水库清淤后蓄水⟦3万立方米⟧', '30000 立方米 · 蓄水'],
    ],
    read: earthMoved,
  },
  {
    name: 'there-and-back',
    examples: [
      ['不到中午,他已经往返⟦10趟⟧。', '10 趟 · 往返'],
      ['他來回⟦3次⟧。', '3 次 · 來回'],
    ],
    not: [
      ['往返车票⟦10张⟧', '10 张 · 车票'],
      ['往返⟦10公里⟧', '10 公里'],
      ['往返后又跑了⟦10趟⟧', '10 趟'],
    ],
    read: thereAndBack,
  },
];

const beforeAmong = wordList(context, 'before-among');
const among = '其中';
const lookBack = 6;
const peopleMeasures = wordList(context, 'measure-of-people');

/** 对其中7人起诉: some of the people whom the sentence has counted. */
function someOfThose({ page: { folded }, figure, unit, past: { figures } }: Question): Span | undefined {
  const start = figure.start - among.length;
  if (figure.kind !== 'count' || !peopleMeasures.has(unit) || !folded.startsWith(among, start)) return undefined;
  if (beforeAmong.before(folded, start) < 0) return undefined;
  const whole = figures.slice(-lookBack).findLast((one) => isOfPersons(folded, one));
  return whole && !isSentenceOver(folded, whole.end, figure.start) ? (nounOf(whole) ?? undefined) : undefined;
}

const isOfPersons = (folded: string, one: Figure): boolean =>
  one.kind === 'count' && one.noun !== null && peopleMeasures.has(foldedUnit(folded, one));

const takes = wordList(context, 'is-a-share');
const beforeShare = wordList(context, 'only-a-share');

/** Where a share's own clause begins that ends before an offset with 占; -1 where there is no 占. */
function bareShare(folded: string, end: number): number {
  const verb = takes.before(folded, end);
  const only = verb < 0 ? -1 : beforeShare.before(folded, verb);
  return only < 0 ? verb : only;
}

/** 占总耕作面积8%,……仅占6%: of the whole that the share before named behind its 占. */
function sameWhole({ page: { folded }, figure, past: { figures } }: Question): Span | undefined {
  const start = figure.kind === 'percent' ? bareShare(folded, figure.start) : -1;
  if (start < 1 || !isStop(folded, start - 1)) return undefined;
  const last = figures.slice(-lookBack).findLast(({ kind }) => kind === 'percent');
  const whole = last ? nounOf(last) : null;
  if (!last || !whole || isSentenceOver(folded, last.end, figure.start) || whole.end !== last.start) return undefined;
  return followsShare(folded, whole.start) ? whole : undefined;
}

const longestOwner = 6;

/** 占全县总耕作面积: 占 stands before the whole, or before whose it is. */
function followsShare(folded: string, start: number): boolean {
  for (let at = start; at > start - longestOwner && !isStop(folded, at - 1); at--)
    if (takes.before(folded, at) >= 0) return true;
  return false;
}

const forEach = wordList(context, 'on-average-for-each');
const earns = wordList(context, 'earned-more');

/** 贫困户人均增收1490元: what each has more, and not whose it is. Nobody named, it is left to the rules of deeds. */
function earnedByEach({ page: { folded }, figure, before }: Question): Span | undefined {
  const verb = figure.kind === 'money' ? earns.before(folded, figure.start) : -1;
  const start = verb < 0 ? -1 : forEach.before(folded, verb);
  return start < 0 || before().noun === null ? undefined : { start, end: figure.start };
}

const moves = wordList(context, 'moves-earth');

/** 清淤3万立方米: the deed, where nothing is named behind its number. */
function earthMoved({ page: { folded }, figure }: Question): Span | undefined {
  const start = figure.kind === 'volume' ? moves.before(folded, figure.start) : -1;
  const isLast = figure.end >= folded.length || isStop(folded, figure.end);
  return start < 0 || !isLast ? undefined : { start, end: figure.start };
}

const rounds = wordList(context, 'there-and-back');
const roundMeasures = wordList(context, 'measure-of-rounds');

/** 往返10趟: the way that was gone so often. */
function thereAndBack({ page: { folded }, figure, unit }: Question): Span | undefined {
  const start = roundMeasures.has(unit) ? rounds.before(folded, figure.start) : -1;
  return start < 0 ? undefined : { start, end: figure.start };
}
