// Numbers of another time beside those of now, and how many more or fewer there are: by their measure words they are of the same.
import context from '../../tables/words/nounContext.tsv';
import type { Figure } from '../article/model';
import { wordList } from '../match/wordList';
import { anyOf } from '../match/wordPattern';
import type { Rule } from '../match/rule';
import { NUMBERED_TERM } from '../words/numberedTerms';
import { isAlike, sentencesEnded } from './unnamedFigure';
import type { Unnamed } from './unnamedFigure';

export const comparedPairRules: readonly Rule<Unnamed, Figure>[] = [
  {
    name: 'number-of-the-time-compared',
    examples: [
      ['全校班级数58班,学生人数1820人,较113学年度59班、⟦1833人⟧,减少1班、13人。', '1833 人 · 学生人数'],
      ['全校班级数58班,学生人数1820人,较113学年度59班、1833人,减少1班、⟦13人⟧。', '13 人 · 学生人数'],
    ],
    not: [
      ['全校班级数58班。较113学年度,来了⟦18人⟧。', '18 人'],
      ['学生人数1820人,较113学年度好,走了⟦18人⟧。', '18 人'],
    ],
    read: ofTimeCompared,
  },
];

const than = wordList(context, 'than-then');
const then = `(?:${NUMBERED_TERM}|${anyOf(context, 'compared-time')}|${anyOf(context, 'term-before')})`;
/** 较113学年度#、#,减少#、: each # is a number. */
const numbers = new RegExp(
  `^${then}{1,3}(?:同期|末|底)?(?:[\\u4e00-\\u9fff]{0,4}#[、,和及]?)*(?:[,、]?${anyOf(context, 'grows-by')})?(?:#[、,和及])*$`,
  'u',
);
const FARTHEST = 60;
/** No more numbers are told in such a sentence. */
const FEW = 16;

function ofTimeCompared({ reading: { folded }, figure, before }: Unnamed): Figure | undefined {
  if (figure.kind !== 'count') return undefined;
  for (let at = figure.start - 1; at > Math.max(0, figure.start - FARTHEST); at--) {
    const end = than.at(folded, at);
    if (end === 0 || !numbers.test(withoutNumbers(folded, end, figure.start, before.slice(-FEW)))) continue;
    const told = before.slice(-FEW).findLast((one) => one.noun !== null && one.end <= at && isAlike(one, figure));
    return told && sentencesEnded(folded.slice(told.end, figure.start)) === 0 ? told : undefined;
  }
  return undefined;
}

/** The words between two offsets, each number a single sign. */
function withoutNumbers(folded: string, from: number, to: number, figures: readonly Figure[]): string {
  let words = '';
  let at = from;
  for (const { start, end } of figures) {
    if (start < at || end > to) continue;
    words += `${folded.slice(at, start)}#`;
    at = end;
  }
  return words + folded.slice(at, to);
}
