// For how much something is sold: 一套住宅以41.5万元起拍,最终以58.2万元成交.
import context from '../../../tables/words/nounContext.tsv';
import { wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

export const soldForRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'sold-for-so-much',
    examples: [
      ['一套住宅以41.5万元起拍,17名买主竞价36轮,最终以⟦58.2万元⟧成交。', '582000 元 · 住宅'],
      ['一棟房屋以400萬元起標,最後以⟦500萬元⟧得標。', '5000000 元 · 房屋'],
    ],
    not: [
      ['一套住宅以41.5万元起拍。另有一件以⟦58.2万元⟧成交。', '582000 元'],
      ['一套住宅以41.5万元起拍,保证金⟦5万元⟧。', '50000 元 · 保证金'],
      ['买主竞价36轮,最终以⟦58.2万元⟧成交。', '582000 元'],
    ],
    read: soldFor,
  },
];

const sold = wordList(context, 'sold-behind');
const lookBack = 6;

/** 以58.2万元成交: what the sentence told to be offered for a sum before. */
function soldFor({ page: { folded }, figure, past: { figures }, before }: Question): Span | undefined {
  if (!isSaleOf(folded, figure) || before(figure.start - 1).noun) return undefined;
  const offer = figures.slice(-lookBack).findLast((one) => one.kind === 'money' && isSaleOf(folded, one));
  if (!offer || /[。!?\n]/u.test(folded.slice(offer.end, figure.start))) return undefined;
  return nounOf(offer) ?? undefined;
}

const isSaleOf = (folded: string, { start, end }: Span): boolean =>
  folded[start - 1] === '以' && sold.at(folded, end) > 0;
