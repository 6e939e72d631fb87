// Of what a rank or a batch is that has no noun beside it: what the figure or the clause before told of.
import context from '../../../tables/words/nounContext.tsv';
import type { Figure } from '../../article/model';
import { characterList, wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import { isHan } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Page } from '../page';
import { isRankOfSize } from '../amounts/ordinal';
import { isSentenceOver, isStop } from './clauseStops';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';
import { roundRules } from './roundRules';
import { isNamedBehind, ranked, rankedBehind } from './ranked';

const takesRank = wordList(context, 'takes-rank');
const beforeRank = wordList(context, 'before-rank');
const scopeEnd = characterList(context, 'rank-scope-end');
const measured = wordList(context, 'measured-end');
const movesInRank = wordList(context, 'moves-in-rank');
const batches = wordList(context, 'batch');

export const rankRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'rank-of-size',
    examples: [
      ['位居亚洲⟦第二⟧长的隧道', '2 · 隧道'],
      ['這是全國⟦第三⟧高的大樓。', '3 · 大樓'],
    ],
    not: [
      ['列全省⟦第二⟧。', '2'],
      ['位于⟦第二⟧大队', 'passed over: name'],
      ['位于⟦第三⟧高中', 'passed over: name'],
    ],
    read: rankOfSize,
  },
  {
    name: 'rank-of-what-was-told',
    examples: [
      ['参保率96.2%,列全省⟦第三⟧', '3 · 参保率'],
      ['參保率96.2%,居七縣區⟦第二位⟧。', '2 位 · 參保率'],
      ['专项行动的战果都暂列全县⟦第二⟧。', '2 · 战果'],
      ['列七县区⟦第二⟧。', '2'],
      ['产值5亿元,总量首次超过邻县,跃居⟦第一⟧。', '1 · 总量'],
    ],
    not: [
      ['总量全国⟦第二⟧。', '2 · 总量'],
      ['列入全省⟦第三批⟧名单。', '3 批 · 名单'],
      ['参保率96.2%,列出全省⟦3个⟧样板', '3 个 · 样板'],
      ['成绩列奖牌榜⟦第三⟧', '3 · 奖牌榜'],
      ['位于全省⟦第三条⟧河边。', '3 条'],
    ],
    read: rankOfTold,
  },
  {
    name: 'so-many-places-up-or-down',
    examples: [
      ['投资增长22%,居全省第11位,比一季度前移⟦3位⟧。', '3 位 · 投资'],
      ['工作排名比上月下降⟦2位⟧。', '2 位'],
    ],
    not: [
      ['新增院士⟦3位⟧。', '3 位 · 院士'],
      ['投资增长22%,居全省第11位,来了客商⟦3位⟧。', '3 位 · 客商'],
      ['投资增长22%,居全省第11位,比一季度上升⟦3%⟧。', '3 % · 投资'],
    ],
    read: placesMoved,
  },
  {
    name: 'batch-of-those-told',
    examples: [
      ['危房改造工程共分两批,⟦第一批⟧为北山村,', '1 批 · 工程'],
      ['第二轮核酸检测结束。⟦第三轮⟧明天开始', '3 轮 · 核酸检测'],
    ],
    not: [
      ['危房改造工程共分两期,⟦第一批⟧为北山村,', '1 批'],
      ['危房改造工程共分两批。\n⟦第一批⟧为北山村,', '1 批'],
      ['危房改造工程共分两批,⟦第一批⟧老旧小区,', '1 批'],
      ['疫苗36万剂,⟦第一批⟧到货14万剂', '1 批'],
    ],
    read: batchOfTold,
  },
  ...roundRules,
  {
    name: 'number-of-its-kind',
    examples: [
      ['⟦第20号⟧台风', '20 号 · 台风'],
      ['本月⟦第一次⟧严重雾霾过程', '1 次 · 严重雾霾过程'],
    ],
    not: [['⟦20个⟧台风', '20 个 · 台风']],
    read: (ask) => (ask.figure.kind === 'ordinal' ? ranked(ask) : undefined),
  },
];

/** 第二长的隧道: what is so long stands behind. */
function rankOfSize({ page: { folded }, figure, after }: Question): Span | undefined {
  if (figure.kind !== 'ordinal' || figure.unit !== null || !isRankOfSize(folded, figure.end)) return undefined;
  const noun = after(false, figure.end + 2);
  return noun && !noun.byVerb ? { start: noun.start, end: noun.end } : undefined;
}

/** 第二, 第二位, 第二名. */
const ofRank: ReadonlySet<string> = new Set(['', '位', '名']);
const longestScope = 12;

/** Where the verb begins that leads to the rank (列, 位居), only its scope between the two; -1 where none does. */
function verbOfRank(page: Page, end: number): number {
  const { folded } = page;
  for (let at = end; at > end - longestScope && at > 0 && !isStop(folded, at - 1); at--) {
    const start = takesRank.before(folded, at);
    if (start >= 0) return at === end || scopeEnd(folded, end - 1) || page.isPlaceAt(end - 1) ? start : -1;
  }
  return -1;
}

/** 都, 暂, 继续. */
function withoutAdverbs(folded: string, verb: number): number {
  let at = verb;
  for (let start = beforeRank.before(folded, at); start >= 0; start = beforeRank.before(folded, at)) at = start;
  return at;
}

/** 参保率96.2%,列全省第三: never the scope; what stands before the verb, else what the sentence told of last. */
function rankOfTold(ask: Question): Span | null | undefined {
  const { page, figure, before, unit } = ask;
  if (figure.kind !== 'ordinal' || !ofRank.has(unit)) return undefined;
  const verb = verbOfRank(page, figure.start);
  if (verb < 0) return undefined;
  const end = withoutGap(page.folded, withoutAdverbs(page.folded, verb));
  if (end === 0 || (isStop(page.folded, end - 1) && page.folded[end - 1] !== '”'))
    return subjectOfClause(ask, end - 1) ?? lastTold(ask);
  const left = before(end);
  if (left.noun) return page.isPlaceAt(left.noun.start) ? null : left.noun;
  return left.continues ? lastTold(ask) : null;
}

/** 战果 暂列第一: the gap of a headline. */
const withoutGap = (folded: string, at: number): number =>
  folded[at - 1] === ' ' && isHan(folded.charCodeAt(at - 2)) ? at - 1 : at;

const farthestTold = 60;

/** What the last figure of the sentence counts; a length of time only says how long the rank was held. */
function lastTold({ page: { folded }, figure, past: { figures } }: Question): Span | null {
  const told = figures
    .slice(-lookBack)
    .findLast((one) => one.kind !== 'duration' && one.kind !== 'frequency' && !isScope(one));
  if (!told || figure.start - told.end > farthestTold || isSentenceOver(folded, told.end, figure.start)) return null;
  return nounOf(told);
}

/** 居七县区第二位: among how many, whose noun is the measure word itself. */
const isScope = ({ start, end, nounStart }: Figure): boolean =>
  nounStart !== null && nounStart > start && nounStart < end;

/** 居第11位,比一季度前移3位: of what the rank before was. */
function placesMoved({ page: { folded }, figure, unit, past: { figures } }: Question): Span | null | undefined {
  const isMoved = figure.kind === 'count' && unit === '位' && movesInRank.before(folded, figure.start) >= 0;
  if (!isMoved) return undefined;
  const rank = figures.slice(-lookBack).findLast(({ kind }) => kind === 'ordinal');
  return rank && !isSentenceOver(folded, rank.end, figure.start) ? nounOf(rank) : null;
}

const longestSubject = 8;
const longestClause = 40;

/** 总量首次超过邻县,跃居第一: what is measured begins the clause before, and no number is told of it. */
function subjectOfClause({ page: { folded }, past: { last }, before }: Question, comma: number): Span | null {
  if (folded[comma] !== ',') return null;
  let start = comma;
  while (start > comma - longestClause && start > 0 && !isStop(folded, start - 1)) start--;
  if (last && last.end > start) return null;
  for (let end = start + 2; end <= Math.min(comma, start + longestSubject); end++) {
    const noun = measured.before(folded, end) >= start ? before(end).noun : null;
    if (noun?.end === end && (noun.start === start || ourPlace.at(folded, start) === noun.start)) return noun;
  }
  return null;
}

/** 我州民意调查结果: whose it is stands before it. */
const ourPlace = wordList(context, 'our-place');

const lookBack = 12;
const farthestBatch = 240;

/** 工程共分两批,第一批…;第二批…: the batches of what was told in so many of them, or in the one before. */
function batchOfTold(ask: Question): Span | undefined {
  const { page, figure, past, unit } = ask;
  if (figure.kind !== 'ordinal' || !batches.has(unit) || rankedBehind(ask) || isNamedBehind(ask)) return undefined;
  const told = past.figures.slice(-lookBack).findLast((one) => isSuchBatch(page.folded, one, unit));
  if (!told || figure.start - told.end > farthestBatch) return undefined;
  return page.folded.slice(told.end, figure.start).includes('\n') ? undefined : (nounOf(told) ?? undefined);
}

const isSuchBatch = (folded: string, { unit, noun, end }: Figure, measure: string): boolean =>
  unit !== null && noun !== null && folded.startsWith(measure, end - measure.length);
