// Shares of what stands before a bracket, and rows of shares without a mark between them.
import context from '../../../tables/words/nounContext.tsv';
import { wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import { lastNear } from '../../text/characters';
import type { Span } from '../../text/span';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

export const bracketedWholeRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'share-of-what-stands-before-a-bracket',
    examples: [
      ['完成投资83亿元,占年度目标(60亿元)的⟦137.9%⟧', '137.9 % · 年度目标'],
      ['分别占年度目标(47亿元、10亿元)的⟦121%⟧185%', '121 % · 年度目标'],
      ['分别占年度目标(47亿元、10亿元)的121%⟦185%⟧', '185 % · 年度目标'],
    ],
    not: [
      ['完成投资83亿元(同比)的⟦137.9%⟧', '137.9 %'],
      ['完成年度目标(60亿元),增长⟦37.9%⟧', '37.9 % · 年度目标'],
    ],
    read: shareOfBracketed,
  },
];

const longestBracket = 40;
const shares = wordList(context, 'share-of');
const longestWhole = 12;

/** 占年度目标(606.5亿元)的137.9%: the bracket only tells how much the whole is. */
function shareOfBracketed({ page: { folded }, figure, before, past: { last } }: Question): Span | undefined {
  if (figure.kind !== 'percent') return undefined;
  if (last?.kind === 'percent' && last.end === figure.start) return nounOf(last) ?? undefined;
  const closing = figure.start - 2;
  if (folded[closing] !== ')' || folded[closing + 1] !== '的') return undefined;
  const opening = lastNear(folded, '(', closing, longestBracket);
  const noun = opening < 0 ? null : before(opening).noun;
  return noun?.end === opening && isPartOf(folded, noun.start) ? noun : undefined;
}

/** 占, 完成: it is the whole that stands behind. */
function isPartOf(folded: string, start: number): boolean {
  for (let at = start; at > start - longestWhole; at--) if (shares.before(folded, at) >= 0) return true;
  return false;
}
