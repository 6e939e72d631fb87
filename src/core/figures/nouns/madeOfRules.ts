// What something is made of, what a mine yields, who of the state has put how much into it, and what some of those are.
import context from '../../../tables/words/nounContext.tsv';
import { wordList } from '../../match/wordList';
import { anyOf } from '../../match/wordPattern';
import type { Rule } from '../../match/rule';
import { isBasicHan } from '../../numerals/numeralRoles';
import type { Span } from '../../text/span';
import { isStop } from './clauseStops';
import { equatesEnd } from './nounBehind';
import type { Question } from './nounQuestion';

export const madeOfRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'material-of-what-is-made',
    examples: [
      ['以⟦750公斤⟧糯米打造一条长龙', '750 公斤 · 糯米'],
      ['用⟦300斤⟧黏土捏成的狮子', '300 斤 · 黏土'],
    ],
    not: [
      ['以⟦750公斤⟧打造一条长龙', '750 公斤'],
      ['重⟦750公斤⟧的大米打造一条长龙', '750 公斤 · 大米'],
    ],
    read: material,
  },
  {
    name: 'yield-in-a-bracket',
    examples: [
      ['矿产有石膏矿(年产⟦10万吨⟧)、煤矿等', '100000 吨 · 石膏矿'],
      ['建成水泥厂(日产⟦3000吨⟧)一座', '3000 吨 · 水泥厂'],
    ],
    not: [
      ['石膏矿(一年⟦10万吨⟧)', '100000 吨'],
      ['矿产有石膏矿(水泥⟦10万吨⟧)', '100000 吨 · 水泥'],
    ],
    read: yieldInBracket,
  },
  {
    name: 'put-in-by-a-level',
    examples: [
      ['总投资34万元,其中省级投入⟦18万元⟧。', '180000 元 · 省级投入'],
      ['省级投入18万元、县级配套⟦95万元⟧。', '950000 元 · 县级配套'],
    ],
    not: [
      ['企业投入⟦282万元⟧。', '2820000 元'],
      ['省级投入资金⟦282万元⟧。', '2820000 元 · 资金'],
    ],
    read: putInByLevel,
  },
  {
    name: 'some-of-them-are',
    examples: [
      ['可供编配公屋单位约2400个,其中约⟦850个⟧为新单位,', 'about 850 个 · 新单位'],
      ['可供编配公屋单位约2400个,其中850个为新单位,约⟦1550个⟧为回收单位。', 'about 1550 个 · 回收单位'],
    ],
    not: [
      ['可供编配公屋单位约2400个,其中⟦850个⟧为社会发现。', '850 个 · 公屋单位'],
      ['公屋单位2400个。新单位⟦850个⟧为回收单位。', '850 个 · 新单位'],
    ],
    read: someAre,
  },
];

const makes = wordList(context, 'makes');
const madeWith = wordList(context, 'made-with');
const longestMaterial = 6;

/** 以90公斤糯米打造: between the number and the verb, whatever the dictionary knows of it. */
function material({ page: { folded }, figure }: Question): Span | undefined {
  const { kind, start, end } = figure;
  if ((kind !== 'weight' && kind !== 'count') || madeWith.before(folded, start) < 0) return undefined;
  for (let at = end; at <= end + longestMaterial && isBasicHan(folded.charCodeAt(at)); at++)
    if (makes.at(folded, at) > 0) return at > end + 1 ? { start: end, end: at } : undefined;
  return undefined;
}

const yields = wordList(context, 'yield-word');

/** 铝土矿(年产10万吨): of what stands before the bracket. */
function yieldInBracket({ page: { folded }, figure, before }: Question): Span | undefined {
  const opening = (figure.kind === 'weight' ? yields.before(folded, figure.start) : -1) - 1;
  if (opening < 0 || folded[opening] !== '(' || folded[figure.end] !== ')') return undefined;
  const { noun } = before(opening);
  return noun?.end === opening ? noun : undefined;
}

const putIn = new RegExp(`${anyOf(context, 'level-of-state')}${anyOf(context, 'puts-in')}$`, 'u');
const longestPutIn = 8;

/** 省级投入282万元: the level is no noun, what it put in is. */
function putInByLevel({ page: { folded }, figure }: Question): Span | undefined {
  if (figure.kind !== 'money') return undefined;
  const from = Math.max(0, figure.start - longestPutIn);
  const hit = putIn.exec(folded.slice(from, figure.start));
  return hit ? { start: from + hit.index, end: figure.start } : undefined;
}

const headLength = 2;
const longestKind = 8;
const among = wordList(context, 'opens-parts');

/** 其中8500个为新单位: a kind of those just counted, by its last two characters. */
function someAre({ page: { folded }, figure, past, unit }: Question): Span | undefined {
  const whole = past.named;
  const start = figure.kind === 'count' && unit !== '' ? equatesEnd(folded, figure.end) : 0;
  if (start === 0 || whole?.nounEnd === undefined || whole.nounEnd === null) return undefined;
  if (!isStop(folded, figure.start - 1) && among.before(folded, figure.start) < 0) return undefined;
  let end = start;
  while (end < start + longestKind && isBasicHan(folded.charCodeAt(end))) end++;
  const head = folded.slice(whole.nounEnd - headLength, whole.nounEnd);
  const isKind = end > start + headLength && folded.startsWith(head, end - headLength);
  return isKind && (end >= folded.length || isStop(folded, end)) ? { start, end } : undefined;
}
