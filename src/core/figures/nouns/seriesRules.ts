// Values of one thing in one year after another, in two periods, or at several places.
import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { wordList } from '../../match/wordList';
import { anyOf } from '../../match/wordPattern';
import type { Rule } from '../../match/rule';
import type { Figure } from '../../article/model';
import type { Span } from '../../text/span';
import { endsWith, isStop } from './clauseStops';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

export const seriesRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'one-year-of-a-series',
    examples: [
      ['村民收入持续快速增长(其中2011年⟦4100元⟧)。', '4100 元 · 村民收入'],
      ['补贴到位后,村民收入持续增长(其中2011年⟦4100元⟧,增长25%;2012年4800元,增长32%)。', '4100 元 · 村民收入'],
      ['补贴到位后,村民收入持续增长(其中2011年4100元,增长25%;2012年⟦4800元⟧,增长32%)。', '4800 元 · 村民收入'],
      ['粮食产量逐年增加(2011年⟦3500吨⟧,2012年4600吨)。', '3500 吨 · 粮食产量'],
    ],
    not: [
      ['村民收入持续增长(2011年补助⟦4100元⟧)。', '4100 元 · 补助'],
      ['河边修了一座桥(2011年⟦4100元⟧)。', '4100 元'],
    ],
    read: ofYear,
  },
  {
    name: 'one-time-of-two',
    examples: [['核酸的阳性率,由3日至9日的⟦12.4%⟧,升到10日至16日的13.9%。', '12.4 % · 阳性率']],
    not: [
      ['核酸的阳性率,由本周的⟦12.4%⟧升上来。', '12.4 %'],
      ['他们坐船,由3日的⟦3吨⟧。', '3 吨'],
    ],
    read: ofFirstTime,
  },
  {
    name: 'value-at-a-station',
    examples: [['最大24小时降雨量,河东县石门站为⟦210毫米⟧。', '210 毫米 · 降雨量']],
    not: [
      ['最大24小时降雨量,石门站水位为⟦5.3米⟧。', '5.3 米 · 石门站水位'],
      ['工人们修水渠,石门站为⟦5.3米⟧。', '5.3 米 · 石门站'],
    ],
    read: atStation,
  },
  {
    name: 'so-many-then',
    examples: [['确诊个案有9宗,没有人死亡。去年冬季则有⟦27宗⟧。', '27 宗 · 确诊个案']],
    not: [
      ['确诊个案有9宗。去年冬季则有⟦27间⟧。', '27 间'],
      ['确诊个案有9宗。去年冬季则有⟦27宗⟧火警。', '27 宗 · 火警'],
    ],
    read: soManyThen,
  },
];

const measured = wordList(context, 'measured-end');
const opensSeries = charSet('(:');
const years = new RegExp(
  `(?:${anyOf(context, 'opens-parts')}|[(:;,、])(?:19|20)\\d{2}年${anyOf(context, 'comes-to')}?$`,
  'u',
);
const longestYear = 14;
const lookBack = 6;
const farthest = 80;

/** Where the mark stands behind which nothing but a year leads to the number; -1 where more does. */
function markBeforeYear(folded: string, start: number): number {
  const from = Math.max(0, start - longestYear);
  const hit = years.exec(folded.slice(from, start));
  return hit ? from + hit.index : -1;
}

/** 收入增长(其中2011年4100元;2012年4800元): what the clause before the bracket measures, and then the same. */
function ofYear(ask: Question): Span | undefined {
  const { page, figure, past, before, unit } = ask;
  const { folded } = page;
  const mark = figure.unit === null || figure.kind === 'duration' ? -1 : markBeforeYear(folded, figure.start);
  if (mark < 0) return undefined;
  if (!opensSeries(folded, mark)) return ofYearBefore(folded, figure, past.figures, unit);
  return measuredUpTo(folded, mark, before);
}

const changes = wordList(context, 'goes-so');
const longestChange = 8;

/** 收入持续快速增长: what is measured, and behind it at most how it goes. */
function measuredUpTo(folded: string, mark: number, before: Question['before']): Span | undefined {
  for (let at = mark; at > Math.max(0, mark - longestChange) && !isStop(folded, at - 1); at--) {
    if (measured.before(folded, at) < 0) continue;
    const { noun } = before(at);
    const isAll = at === mark || changes.before(folded, mark) >= at;
    return noun?.end === at && isAll ? noun : undefined;
  }
  return undefined;
}

function ofYearBefore(
  folded: string,
  { start }: Question['figure'],
  figures: readonly Figure[],
  unit: string,
): Span | undefined {
  const one = figures.slice(-lookBack).findLast(({ end }) => endsWith(folded, end, unit));
  if (!one || start - one.end > farthest || markBeforeYear(folded, one.start) < 0) return undefined;
  return folded.slice(one.end, start).includes(')') ? undefined : (nounOf(one) ?? undefined);
}

const firstTime = new RegExp(`,${anyOf(context, 'starts-from')}[\\d年月日至到底末初-]{2,14}的$`, 'u');
const longestTime = 18;

/** 阳性率,由3日至9日的29%: behind what is measured, when it was so much. */
function ofFirstTime({ page: { folded }, figure, before }: Question): Span | undefined {
  const from = Math.max(0, figure.start - longestTime);
  const hit = figure.kind === 'count' ? null : firstTime.exec(folded.slice(from, figure.start));
  const comma = hit ? from + hit.index : -1;
  const noun = comma < 0 ? null : before(comma).noun;
  return noun?.end === comma && measured.before(folded, comma) >= noun.start ? noun : undefined;
}

const stations = wordList(context, 'station-value');
const longestStation = 12;

/** 最大24小时雨量,石门站为210毫米: what is measured ends the clause before, and the clause itself says only where. */
function atStation({ page: { folded }, figure, before }: Question): Span | undefined {
  const station = figure.kind === 'length' ? stations.before(folded, figure.start) : -1;
  if (station < 0) return undefined;
  let comma = station;
  while (comma > station - longestStation && !isStop(folded, comma)) comma--;
  if (folded[comma] !== ',') return undefined;
  const { noun } = before(comma);
  return noun?.end === comma && measured.before(folded, comma) >= noun.start ? noun : undefined;
}

const contrasts = wordList(context, 'contrasts-number');

/** 去年冬季则有27宗: against so many by the same measure word. */
function soManyThen({ page: { folded }, figure, past, unit }: Question): Span | undefined {
  if (figure.kind !== 'count' || unit === '' || contrasts.before(folded, figure.start) < 0) return undefined;
  if (figure.end < folded.length && !isStop(folded, figure.end)) return undefined;
  const one = past.figures.slice(-lookBack).findLast(({ end, noun }) => noun !== null && endsWith(folded, end, unit));
  return one && figure.start - one.end < farthest && !folded.slice(one.end, figure.start).includes('\n')
    ? (nounOf(one) ?? undefined)
    : undefined;
}
