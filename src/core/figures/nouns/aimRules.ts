// What a value is to become, behind the value that it has: 轮候时间现时为5.1年,目标是在2026/27年度减至4.5年.
import context from '../../../tables/words/nounContext.tsv';
import { wordList } from '../../match/wordList';
import { anyOf } from '../../match/wordPattern';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { endsWith, isSentenceOver } from './clauseStops';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

export const aimRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'aim-of-the-same-value',
    examples: [
      ['轮候时间现时为5.1年,局方的目标是在2027年度减至⟦4.5年⟧。', '4.5 年 · 轮候时间'],
      ['輪候時間現時為5.1年,局方的目標是明年縮短至⟦4.5年⟧。', '4.5 年 · 輪候時間'],
      ['入住率现为81%,今年目标是提升至⟦85%⟧。', '85 % · 入住率'],
    ],
    not: [
      ['轮候时间现时为5.1年。目标是减至⟦4.5年⟧。', '4.5 年'],
      ['轮候时间现时为5.1年,目标是把单位增至⟦45个⟧。', '45 个 · 单位'],
      ['轮候时间现时为5.1年,目标是在那里住⟦4.5年⟧。', '4.5 年'],
    ],
    read: aimOfSame,
  },
];

const aim = new RegExp(
  `[,;][^,。;\\n]{0,8}${anyOf(context, 'aim')}(?:是|为|则是|定为)?[^,。;\\n]{0,14}${anyOf(context, 'changes-to')}$`,
  'u',
);
const longestAim = 36;
const takesObject = wordList(context, 'takes-object');
const lookBack = 3;

/** 目标是减至4.5年: the last value in the same unit is what is to become less. */
function aimOfSame({ page: { folded }, figure, unit, past: { figures } }: Question): Span | undefined {
  if (unit === '') return undefined;
  const from = Math.max(0, figure.start - longestAim);
  const hit = aim.exec(folded.slice(from, figure.start));
  if (!hit || takesObject.standsIn(hit[0])) return undefined;
  const one = figures.slice(-lookBack).findLast(({ end, noun }) => noun !== null && endsWith(folded, end, unit));
  return one && !isSentenceOver(folded, one.end, figure.start) ? (nounOf(one) ?? undefined) : undefined;
}
