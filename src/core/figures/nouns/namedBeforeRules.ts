// Of things that an earlier clause named, as an example, as a whole or as a crop, and of which a number follows.
import context from '../../../tables/words/nounContext.tsv';
import { anyOf } from '../../match/wordPattern';
import { wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import { lastNear } from '../../text/characters';
import type { Span } from '../../text/span';
import { endsWith, isSentenceOver, isStop, isStopped } from './clauseStops';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

const measured = wordList(context, 'measured-end');
/** 现只剩, 最高,达: no words that lead from one number to the next are longer. */
const longestLead = 8;

export const namedBeforeRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'so-many-now',
    examples: [
      ['店内原有店员11人,现只得⟦7人⟧', '7 人 · 店员'],
      ['村里曾有小学6所,如今仅剩⟦1所⟧。', '1 所 · 小学'],
    ],
    not: [
      ['店内原有店员11人,现只得⟦7件⟧。', '7 件'],
      ['店内来了店员11人,现要走⟦7人⟧。', '7 人'],
      ['店内原有店员11人。现只得⟦7人⟧。', '7 人'],
    ],
    read: soManyNow,
  },
  {
    name: 'sum-behind-its-share',
    examples: [['教育支出占39%最高,达⟦118亿元⟧', '11800000000 元 · 教育支出']],
    not: [
      ['教育支出占39%最高,工资达⟦118亿元⟧', '11800000000 元 · 工资'],
      ['教育支出占39%最高。达⟦118亿元⟧', '11800000000 元'],
    ],
    read: sumBehindShare,
  },
  {
    name: 'such-ones-as-were-named',
    examples: [['像马某这样的棚菜户,北镇市有⟦4.6万户⟧。', '46000 户 · 棚菜户']],
    not: [
      ['像马某这样的棚菜户,北镇市有粮仓⟦46座⟧。', '46 座 · 粮仓'],
      ['像马某这样的棚菜户,一年挣⟦4.6万元⟧。', '46000 元'],
    ],
    read: suchOnes,
  },
  {
    name: 'so-much-is-gathered',
    examples: [
      ['今年黄瓜卖了3.1万元,一天能摘⟦500斤⟧。', '500 斤 · 黄瓜'],
      ['种了水稻30亩,每亩收⟦1200斤⟧。', '1200 斤 · 水稻'],
    ],
    not: [
      ['今年黄瓜卖了3.1万元。一天能摘⟦500斤⟧。', '500 斤'],
      ['年收入3.1万元,一天能摘⟦500斤⟧。', '500 斤'],
      ['种了水稻30亩,一天能摘棉花⟦500斤⟧。', '500 斤 · 棉花'],
    ],
    read: soMuchGathered,
  },
];

/** …,现只得(7人), …,目前仅存(3座). */
const nowThereAre = new RegExp(
  `^,${anyOf(context, 'now')}${anyOf(context, 'no-more-than')}?${anyOf(context, 'there-still-is')}?${anyOf(context, 'down-to')}?$`,
  'u',
);

/** 原有店员11人,现只得7人: by the same measure word. */
function soManyNow({ page: { folded }, figure, past: { last }, unit }: Question): Span | undefined {
  const noun = last ? nounOf(last) : null;
  if (!last || !noun || last.kind !== 'count' || noun.end > last.start || !endsWith(folded, last.end, unit))
    return undefined;
  const between = figure.start - last.end < longestLead ? folded.slice(last.end, figure.start) : '';
  return unit !== '' && nowThereAre.test(between) ? noun : undefined;
}

/** 占39%最高,达(118亿元). */
const leadsToSum = new RegExp(`^[\\u4e00-\\u9fff]{0,4},${anyOf(context, 'comes-to')}$`, 'u');

/** 占39%最高,达118亿元: the share and the sum are of one thing. */
function sumBehindShare({ page: { folded }, figure, past: { last } }: Question): Span | undefined {
  if (figure.kind !== 'money' || last?.kind !== 'percent' || figure.start - last.end > longestLead) return undefined;
  return leadsToSum.test(folded.slice(last.end, figure.start)) ? (nounOf(last) ?? undefined) : undefined;
}

const suchAs = wordList(context, 'such-as');
const thereIs = wordList(context, 'there-is');
const longestKind = 10;

/** 像马某这样的棚菜户,北镇市有4.6万户: of what the clause before names an example. */
function suchOnes({ page: { folded }, figure }: Question): Span | undefined {
  const verb = figure.kind === 'count' ? thereIs.before(folded, figure.start) : -1;
  const comma = verb < 0 ? -1 : lastNear(folded, ',', verb, longestKind);
  if (comma < 0 || isStopped(folded, comma + 1, verb)) return undefined;
  for (let at = comma - 2; at > comma - longestKind && !isStop(folded, at); at--)
    if (suchAs.before(folded, at) >= 0) return { start: at, end: comma };
  return undefined;
}

const gathers = wordList(context, 'gathers');
const yieldsLead = wordList(context, 'leads-to-yield');

/** 一天能摘500斤: the crop that the sentence told of last. */
function soMuchGathered({ page: { folded }, figure, past: { named } }: Question): Span | undefined {
  const verb = figure.kind === 'weight' ? gathers.before(folded, figure.start) : -1;
  const noun = named ? nounOf(named) : null;
  if (verb < 0 || !named || !noun || isSentenceOver(folded, named.end, verb)) return undefined;
  if (named.kind === 'count' || measured.before(folded, noun.end) >= noun.start) return undefined;
  return isLedTo(folded, verb) ? noun : undefined;
}

/** Only 一天能, 每亩可 and their like stand in the clause before the verb. */
function isLedTo(folded: string, verb: number): boolean {
  let at = verb;
  for (let lead = yieldsLead.before(folded, at); lead >= 0; lead = yieldsLead.before(folded, at)) at = lead;
  return at < verb && isStop(folded, at - 1);
}
