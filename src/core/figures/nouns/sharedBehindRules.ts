// Several numbers of the same things, whose noun stands behind the last of them, or before one of a row.
import context from '../../../tables/words/nounContext.tsv';
import { wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { isStop } from './clauseStops';
import { countsPeople, foldedUnit, nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

export const sharedBehindRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'two-counts-joined',
    examples: [
      ['再检获⟦120支⟧及15支私烟。', '120 支 · 私烟'],
      ['在車廂及房間,分別檢獲⟦120支⟧及15支相同品牌的私煙。', '120 支 · 私煙'],
      ['在車廂及房間,分別檢獲120支及⟦15支⟧相同品牌的私煙。', '15 支 · 私煙'],
      ['三处分别收到⟦75宗⟧、41宗及3宗水浸个案', '75 宗 · 水浸个案'],
      ['三處分別收到75宗、⟦41宗⟧及3宗水浸個案', '41 宗 · 水浸個案'],
    ],
    not: [
      ['检获私烟⟦120支⟧及15支酒', '120 支 · 私烟'],
      ['检获⟦120支⟧,及15支私烟', '120 支'],
      ['甲队、乙队分别来了⟦12人⟧和8人返乡', '12 人 · 甲队'],
      ['检获⟦120支⟧及15箱私烟', '120 支'],
    ],
    read: sameThings,
  },
  {
    name: 'age-groups-of-the-same-people',
    examples: [
      ['⟦0-14岁⟧、15-59岁、60岁及以上户籍人口分别为1891人、5809人和2369人。', '0…14 岁 · 户籍人口'],
      ['⟦三岁⟧及五岁儿童免票', '3 岁 · 儿童'],
    ],
    not: [
      ['⟦3岁⟧、5岁。儿童', '3 岁'],
      ['老人⟦63岁⟧、65岁儿子', '63 岁 · 老人'],
    ],
    read: ageGroups,
  },
  {
    name: 'number-of-each-age-group',
    examples: [['0-14岁、60岁及以上户籍人口分别为1891人和⟦2369人⟧。', '2369 人 · 户籍人口']],
    not: [
      ['60岁及以上户籍人口增加,分别来了1891人和⟦2369人⟧。', '2369 人'],
      ['户籍人口分别为1891人和⟦2369人⟧。', '2369 人'],
    ],
    read: numberOfGroup,
  },
];

const nextOfSame = /[、及和或与](?:\d[\d,.]{0,9}[万千百]?|[一二三四五六七八九十百千两]{1,5})[余多]?/uy;
const mostOfRow = 5;
const longestTelling = 10;

/** 120支及15支私煙: by the same measure word, joined, and what they are behind the second. */
function sameThings(ask: Question): Span | undefined {
  const { page, figure, unit, past, after, before } = ask;
  if (figure.kind !== 'count' || unit === '' || countsPeople(unit)) return undefined;
  const { last } = past;
  if (last?.end === figure.start - 1 && (last.nounStart ?? 0) >= figure.end)
    return foldedUnit(page.folded, last) === unit ? (nounOf(last) ?? undefined) : undefined;
  const end = sameBehind(page.folded, figure.end, unit);
  const noun = end < 0 || before().noun ? null : after(false, end);
  return noun && !noun.byVerb && noun.start - end < longestTelling ? { start: noun.start, end: noun.end } : undefined;
}

/** Behind the last number of the row, where each has the first one's measure word and 及 joins the last; else -1. */
function sameBehind(folded: string, start: number, unit: string): number {
  let end = start;
  for (let more = 0; more < mostOfRow; more++) {
    nextOfSame.lastIndex = end;
    if (!nextOfSame.test(folded) || !folded.startsWith(unit, nextOfSame.lastIndex)) return -1;
    const isLast = folded[end] !== '、';
    end = nextOfSame.lastIndex + unit.length;
    if (isLast) return end;
  }
  return -1;
}

const moreAges = /(?:[、和及](?:\d{1,3}(?:[-至~]\d{1,3})?|[一二三四五六七八九十]{1,3})岁(?:及?以[上下])?){1,6}/uy;

/** 0-14岁、15-59岁、60岁及以上人口: those of the last. */
function ageGroups({ page: { folded }, figure, after, before }: Question): Span | undefined {
  moreAges.lastIndex = figure.end;
  if (figure.kind !== 'age' || !moreAges.test(folded) || before().noun) return undefined;
  const noun = after(true, moreAges.lastIndex);
  return noun?.start === moreAges.lastIndex && !noun.byVerb ? { start: noun.start, end: noun.end } : undefined;
}

const each = wordList(context, 'respectively');
const farthestEach = 60;
const lookBack = 12;

/** 60岁及以上人口分别为1891人和2369人: whoever stands before 分别 and is of the ages told. */
function numberOfGroup({ page: { folded }, figure, past: { figures } }: Question): Span | undefined {
  if (figure.kind !== 'count') return undefined;
  const ages = figures.slice(-lookBack).findLast(({ kind }) => kind === 'age');
  const noun = ages ? nounOf(ages) : null;
  if (!noun || figure.start - noun.end > farthestEach || each.at(folded, noun.end) === 0) return undefined;
  for (let at = noun.end; at < figure.start; at++) if (folded[at] !== '、' && isStop(folded, at)) return undefined;
  return noun;
}
