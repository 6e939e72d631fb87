// Numbers that say once more, in a bracket or against a plan, how much of what was just told there is.
import context from '../../../tables/words/nounContext.tsv';
import { wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { endsWith, isSentenceOver, isStop } from './clauseStops';
import { equatesAt, followed } from './nounBehind';
import { foldedUnit, nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

export const asideRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'once-more-in-a-bracket',
    examples: [
      ['总用地面积20000平方米(⟦约30亩⟧),', 'about 30 亩 · 总用地面积'],
      ['有40宗个案(⟦80%⟧)痊愈。', '80 % · 个案'],
    ],
    not: [
      ['总用地面积20000平方米(含水塘⟦30亩⟧),', '30 亩 · 水塘'],
      ['总用地面积20000平方米。(⟦30亩⟧)', '30 亩'],
      ['有97人(⟦80%⟧)痊愈。', '80 %'],
    ],
    read: onceMore,
  },
  {
    name: 'beyond-the-plan',
    examples: [
      ['全乡硬化公路18公里,超计划⟦6公里⟧。', '6 公里 · 公路'],
      ['收购稻谷300吨,比计划多⟦20吨⟧。', '20 吨 · 稻谷'],
      ['全乡硬化公路18公里,超计划⟦6亩⟧。', '6 亩'],
      ['全乡硬化公路18公里。超计划⟦6公里⟧。', '6 公里'],
    ],
    not: [['全乡硬化公路18公里,改建⟦6公里⟧。', '6 公里 · 公路']],
    read: beyondPlan,
  },
  {
    name: 'lower-end-of-a-sum',
    examples: [['违规的,处⟦3万元以上⟧30万元以下罚款。', 'over 30000 元 · 罚款']],
    not: [
      ['违规的,处⟦3万元以上⟧罚款。', 'over 30000 元 · 罚款'],
      ['收入⟦3万元以上⟧30万元以下的农户', 'over 30000 元 · 收入'],
    ],
    read: lowerEnd,
  },
  {
    name: 'of-those-just-counted',
    examples: [
      ['发现病例122宗。122宗病例中,⟦115宗⟧病毒为甲型。', '115 宗 · 病例'],
      ['抽检的400批次样品中,⟦3批次⟧不合格。', '3 批次 · 样品'],
    ],
    not: [
      ['发现病例122宗。122宗病例中,⟦115宗⟧输入病例。', '115 宗 · 输入病例'],
      ['发现病例122宗。122宗病例中,⟦115间⟧病房为新建。', '115 间 · 病房'],
    ],
    read: ofThoseCounted,
  },
];

const restates: readonly string[] = ['percent', 'area', 'weight', 'length', 'volume', 'money'];

/** 20000平方米(约70亩), 40宗个案(80%): nothing else stands in the bracket right behind. */
function onceMore({ page: { folded }, figure, past: { last } }: Question): Span | undefined {
  const opening = figure.start - 1;
  if (!last || !restates.includes(figure.kind) || folded[opening] !== '(' || folded[figure.end] !== ')')
    return undefined;
  const isSame = figure.kind === 'percent' ? last.kind === 'count' : figure.kind === last.kind;
  const isBeside = opening === last.end || opening === last.nounEnd;
  return isSame && isBeside ? (nounOf(last) ?? undefined) : undefined;
}

const beyond = wordList(context, 'beyond-plan');
const lookBack = 4;

/** 公路18公里,超计划6公里: by the same unit in one sentence; the plan itself is nothing that is measured. */
function beyondPlan({ page: { folded }, figure, past: { figures }, unit }: Question): Span | null | undefined {
  if (figure.unit === null || figure.kind === 'percent' || beyond.before(folded, figure.start) < 0) return undefined;
  const told = figures.slice(-lookBack).findLast(({ end }) => endsWith(folded, end, unit));
  return told && !isSentenceOver(folded, told.end, figure.start) ? nounOf(told) : null;
}

/** 122宗病例中,115宗病毒为甲型: what is said of so many of them, where no other noun is counted. */
function ofThoseCounted(ask: Question): Span | undefined {
  const { page, figure, past, unit } = ask;
  const whole = figure.kind === 'count' && unit !== '' ? past.last : undefined;
  const noun = whole ? nounOf(whole) : null;
  if (!whole || !noun || foldedUnit(page.folded, whole) !== unit) return undefined;
  const end = Math.max(whole.end, noun.end);
  const isRightBehind = page.folded.startsWith('中,', end) && end + 2 === figure.start;
  return isRightBehind && !namesItself(ask) ? noun : undefined;
}

/** 115宗输入病例: a noun behind the number that ends its clause. */
function namesItself(ask: Question): boolean {
  const { folded } = ask.page;
  const right = followed(ask);
  const isNamed = right?.start === ask.figure.end && !right.byVerb && !equatesAt(folded, right.end);
  return isNamed && isStop(folded, right.end);
}

const upperEnd = /[\d.一二三四五六七八九十百千]{1,8}[万亿]?元以下的?/uy;
const sumNames = wordList(context, 'sum-name');

/** 处3万元以上30万元以下罚款: the name of the sum stands behind its other end. */
function lowerEnd({ page: { folded }, figure }: Question): Span | undefined {
  if (figure.kind !== 'money' || figure.approx !== 'over') return undefined;
  upperEnd.lastIndex = figure.end;
  const start = upperEnd.test(folded) ? upperEnd.lastIndex : -1;
  const end = start < 0 ? 0 : sumNames.at(folded, start);
  return end > 0 ? { start, end } : undefined;
}
