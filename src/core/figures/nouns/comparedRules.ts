// How many more or fewer there are than there were then: what stands before the word that compares is counted.
import context from '../../../tables/words/nounContext.tsv';
import { wordList } from '../../match/wordList';
import { anyOf } from '../../match/wordPattern';
import type { Rule } from '../../match/rule';
import { lastNear } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Question } from './nounQuestion';

export const comparedRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'so-many-more-than-then',
    examples: [
      ['全校班级数较上学年增加⟦17班⟧。', '17 班 · 班级数'],
      ['全校班級數較113學年度減少⟦3班⟧。', '3 班 · 班級數'],
      ['交通事故,亦有轻微上升,比一七年增加⟦4.1%⟧。', '4.1 % · 交通事故'],
    ],
    not: [
      ['村里的路较去年增加⟦17盏⟧路灯。', '17 盏 · 路灯'],
      ['他们说,比去年增加⟦17人⟧。', '17 人'],
      ['交通事故。比一七年增加⟦4.1%⟧。', '4.1 %'],
    ],
    read: moreThanThen,
  },
];

const year = `(?:\\d{2,4}|[一二三四五六七八九十百〇零○]{2,4})${anyOf(context, 'term', 'grade')}`;
const then = `(?:${year}|${anyOf(context, 'compared-time')}|${anyOf(context, 'term-before')})`;
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
function moreThanThen({ page: { folded }, figure, before }: Question): Span | undefined {
  if (figure.kind !== 'count' && figure.kind !== 'percent' && figure.kind !== 'money') return undefined;
  const from = Math.max(0, figure.start - longestComparison);
  const hit = compared.exec(folded.slice(from, figure.start));
  if (!hit) return undefined;
  const mark = from + hit.index;
  if (hit[1] === ',') return subjectOfChange(folded, mark, before);
  const { noun } = before(mark);
  const isNamed = noun?.end === mark && (figure.kind !== 'count' || measured.before(folded, mark) >= noun.start);
  return isNamed ? noun : undefined;
}

/** 交通事故,亦有轻微上升,比…: the clause between tells only how it goes. */
function subjectOfChange(folded: string, comma: number, before: Question['before']): Span | undefined {
  const isChange = goesSo.before(folded, comma) > 0;
  const first = isChange ? lastNear(folded, ',', comma - 1, longestChange) : -1;
  if (first < 0) return undefined;
  const { noun } = before(first);
  return noun?.end === first ? noun : undefined;
}
