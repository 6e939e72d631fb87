// Where nothing is named to which a deed was done, so that the deed itself is counted.
import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { isBasicHan, isSpace } from '../../numerals/numeralRoles';
import { isItemEnd, isStop } from './clauseStops';
import { rightBehind } from './nounBehind';
import { countsPeople, nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

export const deedAloneRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'taken-into-custody',
    examples: [
      ['抓获嫌疑人5名,刑事拘留⟦4人⟧,行政拘留1人。', '4 人 · 刑事拘留'],
      ['命案1起;批准逮捕⟦12人⟧,移送起诉9人。', '12 人 · 批准逮捕'],
      ['昨晚拘捕⟦3人⟧及带走8人。', '3 人 · 拘捕'],
    ],
    not: [
      ['刑事拘留嫌疑人⟦4人⟧。', '4 人 · 嫌疑人'],
      ['刑事拘留⟦4名⟧嫌疑人。', '4 名 · 嫌疑人'],
      ['抓获嫌疑人5名,其中刑事拘留⟦4人⟧。', '4 人 · 嫌疑人'],
      ['转移⟦4人⟧。', '4 人 · 转移'],
      ['警方拘捕⟦3人⟧涉嫌盗窃。', '3 人'],
    ],
    read: takenIntoCustody,
  },
  {
    name: 'trips-of-a-deed',
    examples: [
      ['该卡点共排查⟦318车次⟧、640人次', '318 车次 · 排查'],
      ['该卡点共排查318车次、⟦640人次⟧', '640 人次 · 排查'],
      ['出动3架直升机飞行⟦6架次⟧,洒水12桶40吨。', '6 架次 · 飞行'],
      ['出动3架直升机飞行6架次,洒水⟦12桶⟧40吨。', '12 桶 · 洒水'],
    ],
    not: [
      ['排查车辆⟦318车次⟧', '318 车次 · 车辆'],
      ['船班今天共取消⟦28航次⟧', '28 航次 · 船班'],
      ['排查⟦49万人⟧', '490000 人 · 排查'],
    ],
    read: tripsOfDeed,
  },
  {
    name: 'so-much-more-earned',
    examples: [
      ['合作社为村集体增收⟦50万元⟧', '500000 元 · 增收'],
      ['村集体每年额外增收⟦9.5万元⟧。', '95000 元 · 增收'],
    ],
    not: [
      ['农民增收⟦50万元⟧的项目', '500000 元 · 项目'],
      ['增加收入⟦50万元⟧', '500000 元 · 收入'],
      ['村民增收⟦50万元⟧。', '500000 元'],
      ['收入22万元,占预算的99%,比上年增收⟦1.3万元⟧', '13000 元 · 收入'],
    ],
    read: earnedMore,
  },
  {
    name: 'so-many-men-and-women',
    examples: [
      ['河东区另有⟦4⟧男3女被带走。', '4 · 男'],
      ['河东区另有4男⟦3⟧女被带走。', '3 · 女'],
    ],
    not: [['来了⟦5名⟧男子', '5 名 · 男子']],
    read: menAndWomen,
  },
  {
    name: 'number-of-people-grows',
    examples: [
      ['全市户籍人口预计每年将新增⟦2-3万人⟧。', '20000…30000 人 · 户籍人口'],
      ['日间照顾服务人数2年少⟦23人⟧', '23 人 · 服务人数'],
    ],
    not: [
      ['全市户籍人口预计每年将转移⟦3万人⟧。', '30000 人 · 转移'],
      ['全市户籍人口不多。每年将新增⟦3万人⟧。', '30000 人'],
    ],
    read: numberGrows,
  },
];

const custody = wordList(context, 'custody-deed');
const tellsParts = wordList(context, 'opens-parts');
const ofThem = charSet('被中');

/** 刑事拘留4人: nobody is named behind, and the clause does not say of whom they are a part. */
function takenIntoCustody(ask: Question): Span | undefined {
  const { page, figure, unit } = ask;
  const { folded } = page;
  if (figure.kind !== 'count' || unit !== '人') return undefined;
  const end = folded[figure.start - 1] === '了' ? figure.start - 1 : figure.start;
  const start = custody.before(folded, end);
  if (start < 0 || ofThem(folded, start - 1) || tellsParts.before(folded, start) >= 0) return undefined;
  return rightBehind(ask) || !endsOrJoins(folded, figure.end) ? undefined : { start, end };
}

const joins = characterList(context, 'joining');

/** 2人及…, 151人 ,…: the number is all that the item says. */
function endsOrJoins(folded: string, end: number): boolean {
  const at = isSpace(folded.charCodeAt(end)) ? end + 1 : end;
  return isItemEnd(folded, at) || joins(folded, at);
}

const tripDeeds = wordList(context, 'trip-deed');
const flights = wordList(context, 'work-of-trips');
const tripMeasures = wordList(context, 'trip-measure');

/** 排查318车次、640人次, 飞行6架次: the deed right before the number, or before the number of trips beside it. */
function tripsOfDeed(ask: Question): Span | undefined {
  const { page, figure, unit, past } = ask;
  const { folded } = page;
  if (figure.kind !== 'count' || rightBehind(ask)) return undefined;
  const { last } = past;
  if (unit === '人次' && last?.end === figure.start - 1 && folded[last.end] === '、')
    return tripDeeds.before(folded, last.start) >= 0 && last.nounEnd === last.start
      ? (nounOf(last) ?? undefined)
      : undefined;
  const start = tripMeasures.has(unit) ? tripDeeds.before(folded, figure.start) : -1;
  const at = start < 0 && unit !== '人' ? flights.before(folded, figure.start) : start;
  return at < 0 ? undefined : { start: at, end: figure.start };
}

const earns = wordList(context, 'earned-more');

const compares = charSet('比较');
const happens = wordList(context, 'leads-to-earning');
const longestClause = 16;

/** 为村集体增收50万元: how much more came in, whoever has it. */
function earnedMore({ page: { folded }, figure }: Question): Span | undefined {
  const start = figure.kind === 'money' && folded[figure.end] !== '的' ? earns.before(folded, figure.start) : -1;
  if (start < 0) return undefined;
  let clause = start;
  while (clause > Math.max(0, start - longestClause) && !isStop(folded, clause - 1)) clause--;
  if (compares(folded, clause)) return undefined;
  return happens.standsIn(folded.slice(clause, start)) ? { start, end: figure.start } : undefined;
}

const sexes = charSet('男女');

/** 5男5女, 3男1女: a number right on the word, and behind it another number or no part of a longer word. */
function menAndWomen({ page, figure }: Question): Span | undefined {
  const { folded } = page;
  const { end } = figure;
  if (figure.kind !== 'count' || figure.unit !== null || !sexes(folded, end)) return undefined;
  const isPair = sexes(folded, figure.start - 1) || sexes(folded, page.numeralAt(end + 1)?.end ?? -1);
  return isPair || isStop(folded, end + 1) || !isBasicHan(folded.charCodeAt(end + 1))
    ? { start: end, end: end + 1 }
    : undefined;
}

const numbersOfPeople = wordList(context, 'number-of-people');
const growsBy = wordList(context, 'grows-by');
const longestGrowth = 16;

/** 户籍人口每年将新增3万人: the number's name begins the clause, and the verb of its growth stands right before the figure. */
function numberGrows({ page: { folded }, figure, unit, before }: Question): Span | undefined {
  if (figure.kind !== 'count' || unit !== '人') return undefined;
  const verb = growsBy.before(folded, figure.start);
  for (let at = verb; at > Math.max(0, verb - longestGrowth) && !isStop(folded, at - 1); at--) {
    const start = numbersOfPeople.before(folded, at);
    if (start < 0) continue;
    const { noun } = before(at);
    return noun?.end === at ? noun : { start, end: at };
  }
  return undefined;
}

const movesToSafety = wordList(context, 'moves-to-safety');

/** 转移安置3万人: nothing else stands in the clause. */
export function movedToSafety({ page, figure, unit }: Question): Span | undefined {
  const start = figure.kind === 'count' && countsPeople(unit) ? movesToSafety.before(page.folded, figure.start) : -1;
  const isAlone = start === 0 || (start > 0 && isStop(page.folded, start - 1));
  return isAlone ? { start, end: figure.start } : undefined;
}
