// How many more or fewer there are than there were then: what stands before the word that compares is counted.
import context from '../../../tables/words/nounContext.tsv';
import { wordList } from '../../match/wordList';
import { anyOf } from '../../match/wordPattern';
import type { Rule } from '../../match/rule';
import { lastNear } from '../../text/characters';
import type { Span } from '../../text/span';
import { NUMBERED_TERM } from '../../words/numberedTerms';
import { endsWith } from './clauseStops';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

export const comparedRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'so-many-more-than-then',
    examples: [
      ['全校班级数较上学年增加⟦17班⟧。', '17 班 · 班级数'],
      ['全校班級數較113學年度減少⟦3班⟧。', '3 班 · 班級數'],
      ['交通事故,亦有轻微上升,比一七年增加⟦4.1%⟧。', '4.1 % · 交通事故'],
      ['发出违例检控87万宗,比一七年微增⟦0.4%⟧。', '0.4 % · 违例检控'],
      ['一年收入6万元,比入社之前增加⟦1万元⟧。', '10000 元 · 收入'],
    ],
    not: [
      ['村里的路较去年增加⟦17盏⟧路灯。', '17 盏 · 路灯'],
      ['他们说,比去年增加⟦17人⟧。', '17 人'],
      ['交通事故。比一七年增加⟦4.1%⟧。', '4.1 %'],
    ],
    read: moreThanThen,
  },
];

const deed = `[\\u4e00-\\u9fff]{2,8}${anyOf(context, 'until-then')}`;
const then = `(?:${NUMBERED_TERM}|${deed}|${anyOf(context, 'compared-time')}|${anyOf(context, 'term-before')})`;
const compared = new RegExp(
  `(,?)(?:分别)?${anyOf(context, 'than-then')}${then}{1,3}(?:同期|末|底)?${anyOf(context, 'grows-by')}$`,
  'u',
);
const longestComparison = 24;
const goesSo = wordList(context, 'goes-so');
const measured = wordList(context, 'measured-end');
/** 亦有轻微上升: no clause that only tells how something goes is longer. */
const longestChange = 10;

/** 班级数较上学年增加17班: nothing but the time stands between the word that compares and the change. */
function moreThanThen(ask: Question): Span | undefined {
  const { page, figure, before } = ask;
  const { folded } = page;
  if (figure.kind !== 'count' && figure.kind !== 'percent' && figure.kind !== 'money') return undefined;
  const from = Math.max(0, figure.start - longestComparison);
  const hit = compared.exec(folded.slice(from, figure.start));
  if (!hit) return undefined;
  const mark = from + hit.index;
  if (hit[1] === ',') return lastValue(ask, mark) ?? subjectOfChange(folded, mark, before);
  const { noun } = before(mark);
  const isNamed = noun?.end === mark && (figure.kind !== 'count' || measured.before(folded, mark) >= noun.start);
  return isNamed ? noun : undefined;
}

/** 检控87万宗,比一七年增0.4%: the clause before ends with the number that has changed. */
function lastValue({ past: { last }, figure, unit, page: { folded } }: Question, comma: number): Span | undefined {
  if (!last || Math.max(last.end, last.nounEnd ?? 0) !== comma) return undefined;
  return figure.kind === 'percent' || endsWith(folded, last.end, unit) ? (nounOf(last) ?? undefined) : undefined;
}

/** 交通事故,亦有轻微上升,比…: the clause between tells only how it goes. */
function subjectOfChange(folded: string, comma: number, before: Question['before']): Span | undefined {
  const isChange = goesSo.before(folded, comma) > 0;
  const first = isChange ? lastNear(folded, ',', comma - 1, longestChange) : -1;
  if (first < 0) return undefined;
  const { noun } = before(first);
  return noun?.end === first ? noun : undefined;
}
