// What a value is called: before the base of a share, with its limit, or once for several groups of people.
import table from '../../../tables/words/namedValues.tsv';
import { charSet } from '../../match/charSet';
import { wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { endsWith, isSentenceOver, isStop } from './clauseStops';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

export const namedValueRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'share-of-its-base',
    examples: [
      ['农机补助比例为购置总价⟦40%⟧,', '40 % · 农机补助比例'],
      ['貸款比率為房屋總值的⟦70%⟧。', '70 % · 貸款比率'],
    ],
    not: [
      ['他认为购置总价⟦40%⟧太低。', '40 % · 总价'],
      ['补助比例为购置总价。其中农户⟦40%⟧。', '40 % · 农户'],
      ['补助比例为⟦40%⟧,', '40 % · 补助比例'],
      ['农机为总价⟦40%⟧', '40 % · 总价'],
    ],
    read: shareOfBase,
  },
  {
    name: 'limit-of-a-sum',
    examples: [
      ['每户补助上限为⟦30万元⟧。', '300000 元 · 补助上限'],
      ['每戶補助上限新臺幣⟦20萬元⟧', '200000 元 · 補助上限'],
      ['修繕補助上限,每棟由⟦300萬元⟧調高到450萬元。', '3000000 元 · 補助上限'],
    ],
    not: [
      ['每户补助⟦30万元⟧。', '300000 元 · 补助'],
      ['每户补助设有上限,奖金⟦30万元⟧。', '300000 元 · 奖金'],
    ],
    read: limitOfSum,
  },
  {
    name: 'value-of-a-group',
    examples: [
      ['校服费国中每人⟦320元⟧', '320 元 · 校服费'],
      ['營養餐費國小每餐⟦51元⟧,', '51 元 · 營養餐費'],
    ],
    not: [
      ['国中学生⟦320元⟧,', '320 元'],
      ['校服费⟦320元⟧', '320 元 · 校服费'],
    ],
    read: valueOfGroup,
  },
  {
    name: 'the-same-for-another-group',
    examples: [
      ['校服费高中320元、初中⟦280元⟧。', '280 元 · 校服费'],
      ['國中營養午餐費每餐58元,國小每餐⟦52元⟧。', '52 元 · 營養午餐費'],
    ],
    not: [
      ['校服费高中320元,初中学费⟦280元⟧。', '280 元 · 初中学费'],
      ['校服费高中320元。初中⟦280元⟧。', '280 元 · 初中'],
      ['校服320套、初中⟦280元⟧。', '280 元 · 初中'],
      ['校服费国中320元、国小⟦280元⟧奖金。', '280 元 · 国小'],
    ],
    read: sameForGroup,
  },
  {
    name: 'what-a-sum-becomes',
    examples: [
      ['国中餐点费32元调高至⟦36元⟧', '36 元 · 国中餐点费'],
      ['餐點費32元調升至36元的⟦4元⟧由市府補助', '4 元 · 餐點費'],
    ],
    not: [
      ['餐点费32元,调高至住宿费⟦36元⟧', '36 元 · 住宿费'],
      ['餐点费32元。调高至⟦36元⟧', '36 元'],
      ['32元调高至⟦36元⟧', '36 元'],
    ],
    read: sumBecomes,
  },
];

const shares = wordList(table, 'share-named');
const saysShare = wordList(table, 'says-share');
const LONGEST_BASE = 14;

/** 补助比率为总价金额80%: what stands behind 为 is what the share is taken of. */
function shareOfBase({ page: { folded }, figure, before }: Question): Span | undefined {
  if (figure.kind !== 'percent') return undefined;
  for (let at = figure.start - 1; at > figure.start - LONGEST_BASE && !isStop(folded, at); at--) {
    const mark = saysShare.before(folded, at);
    if (mark > 0 && shares.before(folded, mark) >= 0) return endingAt(before(mark).noun, mark);
  }
  return undefined;
}

const endingAt = (noun: Span | null, end: number): Span | undefined => (noun?.end === end ? noun : undefined);

const limits = wordList(table, 'limit-named');
const saysLimit = wordList(table, 'says-limit');

/** 补助上限为500万元: the limit is of what stands right before it. */
function limitOfSum({ page: { folded }, figure, before }: Question): Span | undefined {
  if (figure.kind !== 'money') return undefined;
  const lead = saysLimit.before(folded, figure.start);
  const end = limitBeforeEach(folded, figure.start) ?? (lead < 0 ? figure.start : lead);
  const limit = limits.before(folded, end);
  const of = limit > 0 ? endingAt(before(limit).noun, limit) : undefined;
  return of && { start: of.start, end };
}

const ofEachOne = /,每[\u4e00-\u9fff]{1,3}[由从为]$/u;
const longestEach = 6;

/** 补助上限,每栋由300万元: where the comma stands before for each of what it is. */
function limitBeforeEach(folded: string, start: number): number | undefined {
  const from = Math.max(0, start - longestEach);
  const hit = ofEachOne.exec(folded.slice(from, start));
  return hit ? from + hit.index : undefined;
}

const groups = wordList(table, 'other-group');
const ofEach = wordList(table, 'each-of-group');

/** The one group that stands before the number, alone or with 每餐 behind it. */
function groupBefore(folded: string, start: number): Span | undefined {
  const lead = ofEach.before(folded, start);
  const end = lead < 0 ? start : lead;
  const group = groups.before(folded, end);
  return group < 0 ? undefined : { start: group, end };
}

/** 午餐费国中每餐38元: the group is cut off the name of the value. */
function valueOfGroup({ page: { folded }, figure, before }: Question): Span | undefined {
  const group = figure.kind === 'money' ? groupBefore(folded, figure.start) : undefined;
  const noun = group ? endingAt(before().noun, group.end) : undefined;
  if (!group || !noun || noun.start >= group.start || groups.at(folded, noun.start) >= group.start) return undefined;
  return { start: noun.start, end: group.start };
}

const besides = charSet('、,;及和');

/** 每餐成本68元、国小63元: the group stands alone between two values of one measure, of which the first is named. */
function sameForGroup(ask: Question): Span | undefined {
  const { page, figure, unit, past } = ask;
  const { folded } = page;
  const { last } = past;
  if (figure.kind !== 'money' && figure.kind !== 'percent') return undefined;
  if (last?.kind !== figure.kind || !endsWith(folded, last.end, unit)) return undefined;
  const group = groupBefore(folded, figure.start);
  const behind = ask.after(false);
  if (group?.start !== last.end + 1 || !besides(folded, last.end) || behind?.start === figure.end) return undefined;
  return isSentenceOver(folded, last.end, group.start) ? undefined : withoutGroup(folded, nounOf(last));
}

/** 国中食材费: what the first group's value is called, without the group. */
function withoutGroup(folded: string, noun: Span | null): Span | undefined {
  const start = noun ? groups.at(folded, noun.start) : 0;
  if (!noun || start >= noun.end) return undefined;
  return start > noun.start ? { start, end: noun.end } : noun;
}

const becomes = wordList(table, 'sum-becomes');

/** 食材费38元调高至45元的7元: nothing but the change, or what the sum is of, stands between two sums. */
function sumBecomes({ page: { folded }, figure, past: { last } }: Question): Span | undefined {
  if (last?.kind !== 'money' || figure.kind !== 'money') return undefined;
  const isOfChange =
    folded[last.end] === '的' && last.end + 1 === figure.start && becomes.before(folded, last.start) > 0;
  return isOfChange || becomes.at(folded, last.end) === figure.start ? (nounOf(last) ?? undefined) : undefined;
}
