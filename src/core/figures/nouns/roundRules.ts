// What a batch or a round is of, which stands behind it.
import deedWords from '../../../tables/words/deedWords.tsv';
import context from '../../../tables/words/nounContext.tsv';
import { wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import { isBasicHan } from '../../numerals/numeralRoles';
import type { Span } from '../../text/span';
import { rightBehind } from './nounBehind';
import type { Question } from './nounQuestion';
import { endsBatchItem, isNamedBehind } from './ranked';

export const roundRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'batch-of-those-behind',
    examples: [
      ['今天移交⟦第六批⟧信访件。', '6 批 · 信访件'],
      ['轉辦⟦第六批⟧信訪件共計28件,', '6 批 · 信訪件'],
    ],
    not: [
      ['⟦第二批⟧居民离开了。', '2 批'],
      ['⟦第二批⟧准备出发。', '2 批'],
      ['运来⟦两批⟧疫苗。', '2 批 · 疫苗'],
    ],
    read: batchBehind,
  },
  {
    name: 'round-of-a-campaign',
    examples: [
      ['这是今年⟦第三次⟧集中清查行动。', '3 次 · 集中清查行动'],
      ['昨天開展⟦第二輪⟧聯合執法檢查,', '2 輪 · 聯合執法檢查'],
    ],
    not: [
      ['⟦第三次⟧来到这里。', '3 次'],
      ['⟦第三次⟧得到的帮助的工作。', '3 次'],
      ['⟦第三次⟧会议', '3 次 · 会议'],
    ],
    read: roundOfCampaign,
  },
];

const sums = wordList(context, 'sum-word');
const matters = wordList(deedWords, 'batch-of-matters');

/** 第六批信访件共计28件, and not 第二批居民, whose batch is ranked: what it is a batch of ends the clause, or its number follows. */
function batchBehind(ask: Question): Span | undefined {
  const { figure, unit, page } = ask;
  if (figure.kind !== 'ordinal' || unit !== '批') return undefined;
  const right = rightBehind(ask);
  if (!right) return undefined;
  if (matters.before(page.folded, right.end) < right.start) return undefined;
  return isNamedBehind(ask) || sums.at(page.folded, right.end) > 0 ? { start: right.start, end: right.end } : undefined;
}

const campaigns = wordList(deedWords, 'campaign-round');
const longestCampaign = 10;

/** 第三次集中清查行动: what is carried on ends the clause, with the verbs that tell of what kind it is. */
function roundOfCampaign({ page: { folded }, figure, unit }: Question): Span | undefined {
  if (figure.kind !== 'ordinal' || (unit !== '次' && unit !== '轮')) return undefined;
  const start = figure.end;
  let end = start;
  while (end < Math.min(folded.length, start + longestCampaign) && isBasicHan(folded.charCodeAt(end))) {
    if (inClause.at(folded, end) === end + 1) return undefined;
    end++;
  }
  const isWhole = end >= folded.length || endsBatchItem(folded, end);
  return isWhole && campaigns.before(folded, end) > start ? { start, end } : undefined;
}

const inClause = wordList(context, 'word-of-clause');
