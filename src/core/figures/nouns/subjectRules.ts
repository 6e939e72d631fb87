// Where the clause before, or an earlier number of the same row, tells of what a figure is.
import context from '../../../tables/words/nounContext.tsv';
import { characterList, wordList } from '../../match/wordList';
import { anyOf } from '../../match/wordPattern';
import type { Rule } from '../../match/rule';
import type { Figure } from '../../article/model';
import type { Span } from '../../text/span';
import { endsWith, isBreak, isSentenceOver, isStop, isStopped } from './clauseStops';
import { countsPeople, nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

const startsFrom = wordList(context, 'starts-from');
const endsChange = characterList(context, 'ends-change');
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
      ['队伍从十几个人扩大到⟦四十多人⟧', 'over 40 人 · 队伍'],
      ['服务人数却从29人下降至⟦23人⟧', '23 人 · 服务人数'],
      ['村集体收入从2018年不足3万元到2020年底⟦80余万元⟧', 'over 800000 元 · 村集体收入'],
      ['核酸的阳性率,由3日至9日的12.4%,升到10日至16日的⟦13.9%⟧。', '13.9 % · 阳性率'],
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
    name: 'another-value-of-the-same',
    examples: [
      ['7款在测试中表面温度超过60℃,其中1款更高达⟦83℃⟧。', '83 ℃ · 表面温度'],
      ['村道路面宽度3米,有2处仅⟦2.5米⟧。', '2.5 米 · 村道路面宽度'],
      ['12个站雨量达到60毫米、3个站⟦超100毫米⟧。', 'over 100 毫米 · 雨量'],
    ],
    not: [
      ['7款在测试中表面温度超过60℃,重量更高达⟦8公斤⟧。', '8 公斤 · 重量'],
      ['7款在测试中表面温度超过60℃。1款更高达⟦83℃⟧。', '83 ℃'],
      ['7款在测试中表面温度超过60℃,1款高⟦8厘米⟧。', '8 厘米'],
    ],
    read: anotherValue,
  },
  {
    name: 'most-of-them',
    examples: [
      ['受损鱼种以石斑鱼最多,有⟦13万尾⟧。', '130000 尾 · 石斑鱼'],
      ['受灾作物以玉米为主,达⟦3200亩⟧。', '3200 亩 · 玉米'],
    ],
    not: [
      ['受损鱼种以石斑鱼最多,死了⟦13万尾⟧。', '130000 尾'],
      ['受损鱼种以石斑鱼最多。有⟦13万尾⟧。', '130000 尾'],
      ['这里以山多闻名,有⟦13座⟧桥。', '13 座 · 桥'],
      ['受损鱼种以石斑鱼最多,有鱼塭⟦13口⟧。', '13 口 · 鱼塭'],
    ],
    read: mostOfThem,
  },
  {
    name: 'all-of-them-come-to',
    examples: [
      ['家有鱼塘5口,共⟦2.8公顷⟧。', '2.8 公顷 · 鱼塘'],
      ['卖掉5头黄牛,共⟦6万元⟧。', '60000 元 · 黄牛'],
    ],
    not: [
      ['家有鱼塘5口,共花⟦2.8万元⟧。', '28000 元'],
      ['家有鱼塘5口。共⟦2.8公顷⟧。', '2.8 公顷'],
      ['来了老师5名,共⟦2.8公里⟧。', '2.8 公里'],
      ['家有鱼塘5口,耕地共⟦2.8公顷⟧。', '2.8 公顷 · 耕地'],
    ],
    read: allCometo,
  },
];

const mostAre = new RegExp(
  `以([\\u4e00-\\u9fff]{1,8})${anyOf(context, 'most-are')},${anyOf(context, 'most-come-to')}?$`,
  'u',
);
const longestMost = 24;
/** A comma, and the verb behind it. */
const longestVerb = 3;

/** 以石斑鱼最多,有13万尾: of which there are most among those told of. */
function mostOfThem({ page: { folded }, figure }: Question): Span | undefined {
  const { kind, start } = figure;
  if (kind !== 'count' && kind !== 'area' && kind !== 'weight') return undefined;
  if (!folded.slice(Math.max(0, start - longestVerb), start).includes(',')) return undefined;
  const from = Math.max(0, start - longestMost);
  const found = mostAre.exec(folded.slice(from, start));
  return found ? { start: from + found.index + 1, end: from + found.index + 1 + (found[1] ?? '').length } : undefined;
}

const comeTo = new RegExp(`^,${anyOf(context, 'all-come-to')}$`, 'u');
const extents: readonly string[] = ['area', 'weight', 'volume', 'money'];

/** 鱼塘5口,共2.8公顷: how much land or money they all come to. */
function allCometo({ page: { folded }, figure, past: { last } }: Question): Span | undefined {
  if (last?.kind !== 'count' || last.nounEnd === null || !extents.includes(figure.kind)) return undefined;
  const end = Math.max(last.end, last.nounEnd);
  if (figure.start - end > longestChange || !comeTo.test(folded.slice(end, figure.start))) return undefined;
  return last.unit !== null && countsPeople(last.unit) ? undefined : (nounOf(last) ?? undefined);
}

const longestChange = 8;

/** 从65人扩充至88人: the verb between may be any, since 从 and 至 say that one number became the other. */
function fromSoMany({ page: { folded }, figure, past: { last }, unit }: Question): Span | undefined {
  const noun = last ? nounOf(last) : null;
  const end = withoutNow(folded, figure.start);
  if (!last || !noun || noun.end > last.start || !endsChange(folded, end - 1)) return undefined;
  if (last.kind !== figure.kind) return undefined;
  const from = endOfPersons(folded, last.end, unit);
  if (!(figure.kind === 'duration' || endsWith(folded, from, unit))) return undefined;
  const between = folded.slice(withoutAside(folded, from), end);
  if (between.length > longestChange || holdsBreak(between)) return undefined;
  return beginsAt(folded, noun.end, last.start) ? noun : undefined;
}

/** 从十几个人到四十多人: where the first number ends with its 人. */
const endOfPersons = (folded: string, end: number, unit: string): number =>
  unit === '人' && folded.startsWith('个人', end - 1) ? end + 1 : end;

const nowOf = wordList(context, 'now-of');

/** 到2022年底, 到10日至16日的: when it came to so much. */
const dateOf = /(?:[\d年月日至-]*\d[年月日][底末初]?)的?$/u;
const longestDate = 16;

/** 变成如今的26处, 升到18日的30%: the time stands between. */
function withoutNow(folded: string, end: number): number {
  const start = nowOf.before(folded, end);
  if (start >= 0) return start;
  const date = dateOf.exec(folded.slice(Math.max(0, end - longestDate), end))?.[0] ?? '';
  return end - date.length;
}

/** 5万元(人民币,下同)到150万元: a short bracket stands behind the first number. */
const asideBehind = /^\([^()\n]{1,8}\)/u;

const withoutAside = (folded: string, end: number): number =>
  end + (asideBehind.exec(folded.slice(end, end + longestDate))?.[0].length ?? 0);

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

const reaches = wordList(context, 'reaches');
const fewBack = 4;

/** Where 达 or 高至 begins, or the number whose own word says so (超200毫米). */
function verbOfReach(folded: string, { start, approx }: Question['figure']): number {
  const verb = reaches.before(folded, start);
  return verb < 0 && (approx === 'over' || approx === 'under') ? start : verb;
}

/** 其中1款更高达83℃: nothing but a number of those that were measured stands before it. */
function anotherValue({ page: { folded }, figure, past: { last, figures }, before, unit }: Question): Span | undefined {
  const verb = figure.kind === 'count' || !last ? -1 : verbOfReach(folded, figure);
  if (!last || verb < last.end || isStopped(folded, last.end, verb) || before().noun) return undefined;
  const alike = figures
    .slice(-fewBack)
    .findLast((one) => one.kind === figure.kind && one.noun !== null && endsWith(folded, one.end, unit));
  if (!alike || alike === last || isSentenceOver(folded, alike.end, figure.start)) return undefined;
  return last.kind === 'count' ? (nounOf(alike) ?? undefined) : undefined;
}
