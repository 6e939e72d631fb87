// Where the clause before, or an earlier number of the same row, tells of what a figure is.
import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Figure } from '../../article/model';
import type { Span } from '../../text/span';
import { isStop, isStopped } from './clauseStops';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

const startsFrom = wordList(context, 'starts-from');
const endsChange = charSet('至到为成');
const tellsOn = wordList(context, 'tells-on');
const leadsToValue = wordList(context, 'leads-to-value');
const measured = wordList(context, 'measured-end');

export const subjectRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'from-so-many-to',
    examples: [
      ['研发人员从65人扩充至⟦88人⟧', '88 人 · 研发人员'],
      ['社员由当初的12户壮大到⟦186户⟧', '186 户 · 社员'],
      ['社员由2015年的12户,发展到⟦186户⟧', '186 户 · 社员'],
      ['停留时间由两天缩短到⟦6小时⟧', '6 小时 · 停留时间'],
      ['网点由最早的3处变成如今的⟦26处⟧', '26 处 · 网点'],
    ],
    not: [
      ['社员从12户赶到⟦86人⟧', '86 人'],
      ['社员12户,今天来到⟦86户⟧', '86 户'],
      ['社员从12户那里买到⟦30头⟧牛', '30 头 · 牛'],
    ],
    read: fromSoMany,
  },
  {
    name: 'value-of-the-subject',
    examples: [
      ['最高气温出现在红河谷,为⟦41.2℃⟧。', '41.2 ℃ · 最高气温'],
      ['粮食总产创下新高,达到⟦35.6万吨⟧。', '356000 吨 · 粮食总产'],
      ['参赛人数逐年上升,今年有⟦5200人⟧。', '5200 人 · 参赛人数'],
    ],
    not: [
      ['医院位于东街,有⟦5200人⟧。', '5200 人'],
      ['最高气温出现在红河谷,死了⟦3只⟧羊。', '3 只 · 羊'],
      ['最高气温出现在红河谷。为⟦41.2℃⟧。', '41.2 ℃'],
    ],
    read: valueOfSubject,
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
  {
    name: 'another-value-of-the-same',
    examples: [
      ['7款在测试中表面温度超过60℃,其中1款更高达⟦83℃⟧。', '83 ℃ · 表面温度'],
      ['村道路面宽度3米,有2处仅⟦2.5米⟧。', '2.5 米 · 村道路面宽度'],
    ],
    not: [
      ['7款在测试中表面温度超过60℃,重量更高达⟦8公斤⟧。', '8 公斤 · 重量'],
      ['7款在测试中表面温度超过60℃。1款更高达⟦83℃⟧。', '83 ℃'],
      ['7款在测试中表面温度超过60℃,1款高⟦8厘米⟧。', '8 厘米'],
    ],
    read: anotherValue,
  },
];

const longestChange = 8;
const isBreak = charSet('。;!?\n\r');

/** 从65人扩充至88人: the verb between may be any, since 从 and 至 say that one number became the other. */
function fromSoMany({ page: { folded }, figure, past: { last }, unit }: Question): Span | undefined {
  const noun = last ? nounOf(last) : null;
  const end = withoutNow(folded, figure.start);
  if (!last || !noun || noun.end > last.start || !endsChange(folded, end - 1)) return undefined;
  if (last.kind !== figure.kind || !(figure.kind === 'duration' || endsWith(folded, last.end, unit))) return undefined;
  const between = folded.slice(last.end, end);
  if (between.length > longestChange || holdsBreak(between)) return undefined;
  return beginsAt(folded, noun.end, last.start) ? noun : undefined;
}

const nowOf = wordList(context, 'now-of');

/** 变成如今的26处. */
function withoutNow(folded: string, end: number): number {
  const start = nowOf.before(folded, end);
  return start < 0 ? end : start;
}

function holdsBreak(words: string): boolean {
  for (let at = 0; at < words.length; at++) if (isBreak(words, at)) return true;
  return false;
}

/** Stands 从 or 由 right behind the noun, but for adverbs and dates? */
function beginsAt(folded: string, nounEnd: number, start: number): boolean {
  for (let at = start; at > nounEnd; at--) if (startsFrom.before(folded, at) >= nounEnd) return true;
  return false;
}

const longestClause = 24;

/** Where the last number ends that is a value: 连续三年居首 and 稳居第一 tell none. */
const valuedUpTo = (figures: readonly Figure[]): number =>
  figures.slice(-fewBack).findLast(({ kind }) => kind !== 'duration' && kind !== 'ordinal')?.end ?? 0;

/** 最高气温出现在红河谷,为41.2℃: the clause before begins with what is measured, and says where or how it stands. */
function valueOfSubject(ask: Question): Span | undefined {
  const { page, figure, past, before } = ask;
  const { folded } = page;
  const comma = leadsToValue.before(folded, figure.start) - 1;
  if (comma < 0 || folded[comma] !== ',') return undefined;
  const least = Math.max(0, comma - longestClause, valuedUpTo(past.figures));
  for (let at = comma - 1; at > least && !isStop(folded, at); at--) {
    if (tellsOn.at(folded, at) === 0) continue;
    const { noun } = before(at);
    if (noun?.end === at && measured.before(folded, noun.end) >= noun.start) return noun;
  }
  return undefined;
}

const suchAs = wordList(context, 'such-as');
const thereIs = wordList(context, 'there-is');
const longestKind = 10;

/** 像马某这样的棚菜户,北镇市有4.6万户: of what the clause before names an example. */
function suchOnes({ page: { folded }, figure }: Question): Span | undefined {
  const verb = figure.kind === 'count' ? thereIs.before(folded, figure.start) : -1;
  const comma = verb < 0 ? -1 : folded.lastIndexOf(',', verb);
  if (comma < 0 || verb - comma > longestKind || isStopped(folded, comma + 1, verb)) return undefined;
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

const reaches = wordList(context, 'reaches');
const fewBack = 4;

/** 其中1款更高达83℃: nothing but a number of those that were measured stands before it. */
function anotherValue({ page: { folded }, figure, past: { last, figures }, before, unit }: Question): Span | undefined {
  const verb = figure.kind === 'count' || !last ? -1 : reaches.before(folded, figure.start);
  if (!last || verb < last.end || isStopped(folded, last.end, verb) || before().noun) return undefined;
  const alike = figures
    .slice(-fewBack)
    .findLast((one) => one.kind === figure.kind && one.noun !== null && endsWith(folded, one.end, unit));
  if (!alike || alike === last || isSentenceOver(folded, alike.end, figure.start)) return undefined;
  return last.kind === 'count' ? (nounOf(alike) ?? undefined) : undefined;
}

const endsWith = (folded: string, end: number, unit: string): boolean => folded.startsWith(unit, end - unit.length);

function isSentenceOver(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isBreak(folded, at)) return true;
  return false;
}
