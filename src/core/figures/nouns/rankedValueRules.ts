// Rows from the largest value down, in which the value is named once: 入住率最高,为95%;其次是乙院,为93%.
import context from '../../../tables/words/nounContext.tsv';
import table from '../../../tables/words/namedValues.tsv';
import { wordList } from '../../match/wordList';
import { anyOf } from '../../match/wordPattern';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { endsWith } from './clauseStops';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

export const rankedValueRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'largest-value',
    examples: [
      ['该院病房入住率最高,为⟦96%⟧。', '96 % · 病房入住率'],
      ['三家旅館住房率最低,是⟦41%⟧。', '41 % · 住房率'],
    ],
    not: [
      ['甲院楼层最高,为⟦96%⟧。', '96 %'],
      ['甲院病房入住率最高。为⟦96%⟧。', '96 %'],
      ['甲院病房入住率最高,床位占⟦96%⟧。', '96 % · 床位'],
    ],
    read: largestValue,
  },
  {
    name: 'next-value',
    examples: [
      ['该院病房入住率最高,为96%;其次是乙院,为⟦93%⟧。', '93 % · 病房入住率'],
      ['訪客以關口最多,訪客3120人次;其後是碼頭,有⟦2870人次⟧。', '2870 人次 · 訪客'],
    ],
    not: [
      ['甲院病房入住率最高,为96%;其次是乙院,有床位⟦93张⟧。', '93 张 · 床位'],
      ['甲院病房入住率最高,为96%。天冷了。其次是乙院,为⟦93%⟧。', '93 %'],
      ['甲院病房入住率最高,为96%;其次是乙院,床位占⟦93%⟧。', '93 % · 床位'],
    ],
    read: nextValue,
  },
  {
    name: 'most-by-the-measure',
    examples: [['全日訪客3120人次。其中以關口人次最多,有⟦870人次⟧。', '870 人次 · 訪客']],
    not: [
      ['受损鱼种以石斑鱼最多,有⟦13万尾⟧。', '130000 尾 · 石斑鱼'],
      ['以關口人次最多,來了⟦870人次⟧。', '870 人次'],
    ],
    read: mostByMeasure,
  },
];

const LONGEST = 48;
const valueIs = anyOf(table, 'value-is');
const most = anyOf(table, 'most-told');
const mostIs = new RegExp(`${most},${valueIs}$`, 'u');
const rates = wordList(table, 'share-named');

const wordsBefore = (folded: string, start: number): string => folded.slice(Math.max(0, start - LONGEST), start);

/** 入住率最高,为95%: the name of the share stands right before what says that it is the largest. */
function largestValue({ page: { folded }, figure, before }: Question): Span | undefined {
  const words = wordsBefore(folded, figure.start);
  const hit = figure.kind === 'percent' ? mostIs.exec(words) : null;
  if (!hit) return undefined;
  const end = figure.start - words.length + hit.index;
  const { noun } = before(end);
  return noun?.end === end && rates.before(folded, end) >= 0 ? noun : undefined;
}

const next = new RegExp(
  `^[,;。]${anyOf(table, 'comes-next')}${anyOf(table, 'next-is')}[\\u4e00-\\u9fff、]{1,24},${valueIs}$`,
  'u',
);

/** 其次是乙院,为93%: of what the value before it is, by the same unit. */
function nextValue({ page: { folded }, figure, unit, past: { last } }: Question): Span | undefined {
  if (last?.kind !== figure.kind || !endsWith(folded, last.end, unit)) return undefined;
  const between = folded.slice(last.end, Math.min(figure.start, last.end + LONGEST));
  return next.test(between) ? (nounOf(last) ?? undefined) : undefined;
}

const mostAre = new RegExp(`以[\\u4e00-\\u9fff]{1,12}${anyOf(context, 'most-are')},${valueIs}$`, 'u');
const mostEnd = wordList(context, 'most-are');

/** 以关口人次最多,有870人次: what is named there is the measure again; the last number by it tells of what. */
function mostByMeasure({ page: { folded }, figure, unit, past: { last } }: Question): Span | null | undefined {
  if (figure.kind !== 'count' || unit === '' || !mostAre.test(wordsBefore(folded, figure.start))) return undefined;
  const comma = folded.lastIndexOf(',', figure.start);
  if (!endsWith(folded, mostEnd.before(folded, comma), unit)) return undefined;
  return last && endsWith(folded, last.end, unit) ? nounOf(last) : null;
}
