// Of what a sum or the highest of several values is that stands in a clause of its own.
import context from '../../../tables/words/nounContext.tsv';
import type { Rule } from '../../match/rule';
import { wordList } from '../../match/wordList';
import { anyOf } from '../../match/wordPattern';
import type { Span } from '../../text/span';
import { isSentenceOver } from './clauseStops';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

export const sumRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'all-in-all-of-the-sum-named',
    examples: [
      ['对店主并处罚金,共计⟦12万元⟧。', '120000 元 · 罚金'],
      ['已发放慰问金,合计人民币⟦3万元⟧。', '30000 元 · 慰问金'],
    ],
    not: [
      ['对店主并处罚金,共计需要⟦12万元⟧。', '120000 元'],
      ['对店主作了处罚,共计⟦12万元⟧。', '120000 元'],
      ['对店主并处罚金。共计⟦12万元⟧。', '120000 元'],
    ],
    read: allOfSumNamed,
  },
  {
    name: 'all-in-all-of-so-much-each',
    examples: [
      ['奖金各2千元,合计⟦8千元⟧。', '8000 元 · 奖金'],
      ['助学金每人2000元,共计⟦4万元⟧。', '40000 元 · 助学金'],
    ],
    not: [
      ['奖金2千元,合计⟦8千元⟧。', '8000 元'],
      ['奖金各2千元,合计运费⟦8千元⟧。', '8000 元 · 运费'],
      ['奖金各2千元。合计⟦8千元⟧。', '8000 元'],
    ],
    read: allOfEach,
  },
  {
    name: 'highest-of-those-told',
    examples: [
      ['罚款都在3万元以上,最高的达到⟦40万元⟧。', '400000 元 · 罚款'],
      ['亩产800斤,最高达⟦1200斤⟧。', '1200 斤 · 亩产'],
      ['票价30元,最低的仅⟦8元⟧。', '8 元 · 票价'],
    ],
    not: [
      ['罚款都在3万元以上,最高的奖金达到⟦40万元⟧。', '400000 元 · 奖金'],
      ['罚款都在3万元以上。最高的达到⟦40万元⟧。', '400000 元'],
      ['亩产800斤,最高达⟦3米⟧。', '3 米'],
    ],
    read: highestOfTold,
  },
];

const sumNames = wordList(context, 'sum-name');
const currencies = wordList(context, 'behind-label');
const allInAll = wordList(context, 'sum-word');

/** Where the comma stands behind which nothing but 共计 leads to the sum; -1 where there is none. */
function commaBeforeSum({ page: { folded }, figure }: Question): number {
  const currency = currencies.before(folded, figure.start);
  const word = figure.kind === 'money' ? allInAll.before(folded, currency < 0 ? figure.start : currency) : -1;
  return word > 0 && folded[word - 1] === ',' ? word - 1 : -1;
}

/** 并处罚金,共计12万元: the clause before ends with the name of the sum. */
function allOfSumNamed(ask: Question): Span | undefined {
  const comma = commaBeforeSum(ask);
  const start = comma < 0 ? -1 : sumNames.before(ask.page.folded, comma);
  return start < 0 ? undefined : { start, end: comma };
}

const forEach = wordList(context, 'for-each');

/** 奖金各2千元,合计8千元: what each of them comes to. */
function allOfEach(ask: Question): Span | undefined {
  const { last } = ask.past;
  const { folded } = ask.page;
  if (last?.kind !== 'money' || last.end !== commaBeforeSum(ask)) return undefined;
  const isEach = folded[last.start - 1] === '各' || forEach.before(folded, last.start) >= 0;
  return isEach ? (nounOf(last) ?? undefined) : undefined;
}

const highest = new RegExp(
  `[,、;](?:其中)?${anyOf(context, 'extreme')}${anyOf(context, 'such-one')}?(?:${anyOf(context, 'reaches')}了?)?$`,
  'u',
);
const longestLead = 10;
const extents: readonly string[] = [
  'money',
  'percent',
  'temperature',
  'weight',
  'length',
  'area',
  'volume',
  'duration',
];

/** 都在3万元以上,最高的达到40万元: the highest of what was told, in the same unit. */
function highestOfTold({ page: { folded }, figure, past: { last }, unit }: Question): Span | undefined {
  const isAlike = last?.kind === figure.kind && extents.includes(figure.kind);
  if (!isAlike || (figure.kind !== 'money' && last.unit !== unit)) return undefined;
  if (!highest.test(folded.slice(Math.max(last.end, figure.start - longestLead), figure.start))) return undefined;
  return isSentenceOver(folded, last.end, figure.start) ? undefined : (nounOf(last) ?? undefined);
}
