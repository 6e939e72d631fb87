// Sums whose name an earlier clause tells: 领取重阳礼金,…每人1200元; 津贴,由每月5000元提升至6200元.
import table from '../../../tables/words/countedWords.tsv';
import { anyOf } from '../../match/wordPattern';
import { wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Figure } from '../../article/model';
import type { Span } from '../../text/span';
import { isBreak } from './clauseStops';
import { rightBehind } from './nounBehind';
import type { Question } from './nounQuestion';

export const grantToldRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'raised-from-so-much',
    examples: [
      ['志工津貼,由每月⟦5000元⟧提升至6200元。', '5000 元 · 志工津貼'],
      ['志工津貼,縣府也全力支持,由每月5000元提升至每月⟦6200元⟧。', '6200 元 · 志工津貼'],
      ['护林员工资,从原来的每月⟦800元⟧提高到1000元。', '800 元 · 护林员工资'],
    ],
    not: [
      ['志工津貼,由公所⟦5000元⟧發放。', '5000 元'],
      ['志工津貼很少。由⟦5000元⟧提升至6200元。', '5000 元'],
      ['志工津貼,油價由每公升⟦28元⟧提升至30元。', '28 元 · 油價'],
    ],
    read: raisedFrom,
  },
  {
    name: 'so-much-of-the-grant-for-each',
    examples: [
      ['年滿七十歲可領慰問金,符合資格者3萬人,以每人⟦1200元⟧計算。', '1200 元 · 慰問金'],
      ['今日起发放助学金。大学新生每人⟦5000元⟧,由学校发给;', '5000 元 · 助学金'],
    ],
    not: [
      ['年满七十岁可领重阳礼金,门票每人⟦120元⟧。', '120 元 · 门票'],
      ['年满七十岁可领重阳礼金,每人缴费⟦120元⟧。', '120 元'],
      ['年满七十岁可领重阳礼金。\n每人⟦120元⟧', '120 元'],
      ['年满七十岁可领重阳礼金,每人⟦120元⟧车费。', '120 元 · 车费'],
    ],
    read: grantForEach,
  },
];

const eachOf = anyOf(table, 'up-to-each');
const forEach = new RegExp(`${eachOf}(?:最高)?$`, 'u');
const longestEach = 8;
const grants = wordList(table, 'grant-for-each');
const farthestGrant = 120;
const lookBack = 12;

/** 以每人1200元计算: the grant told last in the paragraph, where neither side of the number names anything. */
function grantForEach(ask: Question): Span | undefined {
  const { page, figure, before, past } = ask;
  const { folded } = page;
  const lead = folded.slice(Math.max(0, figure.start - longestEach), figure.start);
  if (figure.kind !== 'money' || !forEach.test(lead) || before().noun || rightBehind(ask)) return undefined;
  const least = Math.max(0, figure.start - farthestGrant, otherSumEnd(folded, past.figures));
  for (let at = figure.start; at > least && folded[at] !== '\n'; at--)
    if (grants.before(folded, at) >= 0) return before(at).noun ?? undefined;
  return undefined;
}

/** Where the last sum ends that is of something else. */
const otherSumEnd = (folded: string, figures: readonly Figure[]): number =>
  figures
    .slice(-lookBack)
    .findLast(({ kind, nounEnd }) => kind === 'money' && nounEnd !== null && grants.before(folded, nounEnd) < 0)?.end ??
  0;

const from = new RegExp(`,[由从](?:原来|原先|原|现行)?的?${eachOf}?$`, 'u');
const longestFrom = 10;
const upTo = new RegExp(`^[\\u4e00-\\u9fff]{1,3}[至到为]${eachOf}?$`, 'u');
const behind = new RegExp(`[\\u4e00-\\u9fff]{1,3}[至到为]${eachOf}?(?=[\\d一二三四五六七八九十百千两])`, 'uy');
const raised = wordList(table, 'sum-that-is-raised');
const farthestSubject = 40;

/** 由每月5000元提升至6200元: both ends are of what a clause before ended with. */
function raisedFrom({ page: { folded }, figure, past: { last }, before }: Question): Span | undefined {
  if (figure.kind !== 'money') return undefined;
  behind.lastIndex = figure.end;
  const isSecond = last?.kind === 'money' && upTo.test(folded.slice(last.end, figure.start));
  if (!isSecond && !behind.test(folded)) return undefined;
  const comma = commaBeforeFirst(folded, isSecond ? last.start : figure.start);
  for (let at = comma; at > comma - farthestSubject && at > 0 && !isBreak(folded, at); at--)
    if (folded[at] === ',' && raised.before(folded, at) >= 0) return before(at).noun ?? undefined;
  return undefined;
}

function commaBeforeFirst(folded: string, start: number): number {
  const least = Math.max(0, start - longestFrom);
  const found = from.exec(folded.slice(least, start));
  return found ? least + found.index : -1;
}
