// Of what a sum is that is given, or that is the largest of several.
import context from '../../../tables/words/nounContext.tsv';
import { wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import { lastNear } from '../../text/characters';
import type { Span } from '../../text/span';
import { isStopped } from './clauseStops';
import type { Question } from './nounQuestion';

const extremes = wordList(context, 'extreme-one');

export const grantRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'what-one-may-get',
    examples: [
      ['将发放购机补贴,每台最高可领⟦6000元⟧。', '6000 元 · 购机补贴'],
      ['农户购机有补贴,每台可获⟦6000元⟧。', '6000 元 · 补贴'],
    ],
    not: [
      ['农户购机有补贴,每台可获奖金⟦6000元⟧。', '6000 元 · 奖金'],
      ['农户购机有补贴,每台售价⟦6000元⟧。', '6000 元 · 售价'],
      ['农户购机有补贴。每台可获⟦6000元⟧。', '6000 元'],
    ],
    read: whatOneMayGet,
  },
  {
    name: 'value-on-each',
    examples: [
      ['以⟦100元⟧及500元假币付车资', '100 元 · 假币'],
      ['查获⟦50元⟧、100元假钞', '50 元 · 假钞'],
    ],
    not: [
      ['成人⟦100元⟧及儿童50元', '100 元'],
      ['门票⟦100元⟧、50元不等', '100 元 · 门票'],
      ['票价⟦100元⟧和50元车费', '100 元 · 票价'],
    ],
    read: valueOnEach,
  },
  {
    name: 'the-most-of-them',
    examples: [
      ['收到捐款90万元,最多一笔⟦20万元⟧。', '200000 元 · 捐款'],
      ['罚款12万元,其中最大的一笔⟦3万元⟧。', '30000 元 · 罚款'],
      ['最大一笔⟦68万元⟧已追回。', '680000 元'],
    ],
    not: [
      ['最大的捐款⟦20万元⟧。', '200000 元 · 捐款'],
      ['收到一笔⟦20万元⟧捐款', '200000 元 · 捐款'],
    ],
    read: theMostOfThem,
  },
];

const nextValue = /[及和或、](?:\d[\d,.]{0,9}[万千百]?|[一二三四五六七八九十百千两]{1,4})元/uy;

/** 100元及500元假币: two values of the same things, which stand behind the second. */
function valueOnEach({ page: { folded }, figure, after, before }: Question): Span | undefined {
  nextValue.lastIndex = figure.end;
  if (figure.kind !== 'money' || !nextValue.test(folded) || before().noun) return undefined;
  const noun = after(false, nextValue.lastIndex);
  return noun?.start === nextValue.lastIndex && !noun.byVerb ? noun : undefined;
}

const gets = wordList(context, 'gets');
const grants = wordList(context, 'grant');
const nearGrant = 24;

/** 现金救助,每公顷最高可领6万元: the last thing of which the clause before tells, if such things are given. */
function whatOneMayGet({ page: { folded }, figure, before }: Question): Span | undefined {
  const verb = figure.kind === 'money' ? gets.before(folded, figure.start) : -1;
  const comma = verb < 0 ? -1 : lastNear(folded, ',', verb, nearGrant);
  if (comma < 0 || isStopped(folded, comma + 1, verb)) return undefined;
  return grants.before(folded, comma) < 0 ? undefined : (before(comma).noun ?? undefined);
}

/** 最多一笔20万元: of the sum told before, and 笔 is no name of anything. */
function theMostOfThem({ page: { folded }, figure, inherited, past: { named } }: Question): Span | null | undefined {
  if (extremes.before(folded, figure.start) < 0) return undefined;
  return named?.kind === figure.kind ? inherited() : null;
}
