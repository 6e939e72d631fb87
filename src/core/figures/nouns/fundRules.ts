// What a sum is called, right behind it.
import table from '../../../tables/words/countedWords.tsv';
import { characterList, wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import { isHan } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Question } from './nounQuestion';

export const fundRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'fund-behind-the-sum',
    examples: [
      ['⟦3.26万元⟧产业帮扶资金已发到村里。', '32600 元 · 产业帮扶资金'],
      ['把追回的⟦28万余元⟧電信詐騙涉案資金返還', 'over 280000 元 · 電信詐騙涉案資金'],
      ['依法裁處⟦6萬元⟧罰鍰。', '60000 元 · 罰鍰'],
      ['依法裁處⟦6萬元至60萬元⟧罰鍰。', '60000…600000 元 · 罰鍰'],
      ['年度核定計⟦2億3,400萬元⟧經費,', '234000000 元 · 經費'],
    ],
    not: [
      ['⟦200万元⟧用于发放补助资金', '2000000 元'],
      ['救灾资金⟦200万元⟧,专项资金', '2000000 元 · 救灾资金'],
      ['花了⟦200万元⟧购买设备的资金', '2000000 元'],
      ['门票收入⟦200万元⟧资金已到位', '2000000 元 · 门票收入'],
    ],
    read: fundBehind,
  },
];

const funds = wordList(table, 'fund');
const sumDeeds = wordList(table, 'sum-deed');
const isNoPart = characterList(table, 'no-fund');
const longestFund = 14;

/** 3.26万元产业帮扶资金: all that stands between the sum and the end of what it is called. */
function fundBehind(ask: Question): Span | undefined {
  const { page, figure } = ask;
  const end = figure.kind === 'money' ? fundEnd(page.folded, figure.end) : 0;
  if (end === 0) return undefined;
  const { noun, overVerb } = ask.before();
  const isFree = noun?.end !== figure.start || overVerb || sumDeeds.before(page.folded, noun.end) === noun.start;
  return isFree ? { start: figure.end, end } : undefined;
}

function fundEnd(folded: string, start: number): number {
  for (let at = start; at < start + longestFund; at++) {
    const end = funds.at(folded, at);
    if (end > 0) return end;
    if (!isHan(folded.charCodeAt(at)) || isNoPart(folded, at)) return 0;
  }
  return 0;
}
