// What all comes to that a fund is told to have paid: 补贴资金共兑现3个村,…共计9万元.
import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { isBreak, isStop } from './clauseStops';
import type { Question } from './nounQuestion';

export const fundToldRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'all-of-the-fund-told-of',
    examples: [
      ['种粮补贴资金本次共兑现3个村,面积3120.5亩,共计⟦92156元⟧', '92156 元 · 种粮补贴资金'],
      ['獎學金發給兩所學校26名學生,共計⟦5.2萬元⟧。', '52000 元 · 獎學金'],
    ],
    not: [
      ['补贴资金发下来后,他卖了3头牛,共计⟦9万元⟧。', '90000 元 · 牛'],
      ['种粮补贴资金已经兑现。他家卖了3头牛,共计⟦9万元⟧', '90000 元 · 牛'],
      ['种粮补贴资金共兑现3个村,共计花去⟦92156元⟧', '92156 元'],
      ['种粮补贴资金发给3个村,保费共计⟦92156元⟧', '92156 元 · 保费'],
      ['补贴资金300元已发,卖出农机3台,共计⟦9万元⟧', '90000 元 · 农机'],
    ],
    read: allOfFund,
  },
];

const sumNames = wordList(context, 'sum-name');
const allInAll = wordList(context, 'sum-word');
const farthestFund = 60;
const lookBack = 12;
/** Behind a clause that says only when. */
const ends = charSet('后时前');

/** 补贴资金共兑现3个村,共计9万元: what the sentence told of first, where it tells of no other sum and no other thing is sold. */
function allOfFund(ask: Question): Span | undefined {
  const { page, figure, past } = ask;
  const { folded } = page;
  const comma = figure.kind === 'money' ? allInAll.before(folded, figure.start) - 1 : -1;
  if (comma < 0 || folded[comma] !== ',') return undefined;
  const sum = past.figures.slice(-lookBack).findLast(({ kind }) => kind === 'money')?.end ?? 0;
  return subjectSum(ask, Math.max(sum, comma - farthestFund), comma);
}

/** The name of a sum with which the sentence begins. */
function subjectSum({ page: { folded }, before }: Question, least: number, stop: number): Span | undefined {
  let start = stop;
  while (start > least && !isBreak(folded, start - 1)) start--;
  for (let at = start; at < stop && !isStop(folded, at); at++) {
    const end = nameEnd(folded, at);
    if (end > 0) return end < stop && !isTime(folded, end) ? (before(end).noun ?? undefined) : undefined;
  }
  return undefined;
}

/** 补贴资金发下来后: when it was, and not what is told of. */
function isTime(folded: string, at: number): boolean {
  let end = at;
  while (end < folded.length && !isStop(folded, end)) end++;
  return ends(folded, end - 1);
}

/** 补贴资金: where the words for a sum end that begin at an offset; 0 where none does. */
function nameEnd(folded: string, at: number): number {
  let end = sumNames.at(folded, at);
  for (let next = end; next > 0; next = sumNames.at(folded, end)) end = next;
  return end;
}
