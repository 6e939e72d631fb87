// Where the figure before, or a word between the two, tells what a figure counts.
import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Figure } from '../../article/model';
import type { Span } from '../../text/span';
import { followed } from './nounBehind';
import { foldedUnit, nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

const sells = wordList(context, 'sells');
const changesInTime = wordList(context, 'changes-in-time');
const thereAre = wordList(context, 'there-are');
const caseEvents = wordList(context, 'case-event');
const forEach = wordList(context, 'for-each');
const ofSpacing = characterList(context, 'of-spacing');
const isStop = charSet(',。;:、!?()\n\r“”');

export const neighbourRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'price-of-one',
    examples: [
      ['干果一公斤卖⟦十四块五⟧。', '14.5 块 · 干果'],
      ['一双鞋⟦三十元⟧。', '30 元 · 鞋'],
    ],
    not: [
      ['卖了一公斤干果,赚了⟦十四元⟧。', '14 元'],
      ['三公斤干果⟦十四元⟧。', '14 元 · 干果'],
      ['一名老人领到补贴⟦十四元⟧。', '14 元 · 补贴'],
    ],
    read: (ask) => (ask.figure.kind === 'money' ? priceOfOne(ask) : undefined),
  },
  {
    name: 'in-so-long',
    examples: [
      ['水位5个小时上涨⟦1.6米⟧', '1.6 米 · 水位'],
      ['库存三天减少⟦2吨⟧', '2 吨 · 库存'],
    ],
    not: [
      ['队员5个小时走了⟦16公里⟧', '16 公里'],
      ['水位上涨⟦1.6米⟧', '1.6 米 · 水位'],
      ['水位5米,上涨⟦1.6米⟧', '1.6 米 · 水位'],
    ],
    read: (ask) => inSoLong(ask),
  },
  {
    name: 'so-many-there-are',
    examples: [
      ['10万亩以上的乡镇有⟦7个⟧。', '7 个 · 乡镇'],
      ['带动4.8万户果农⟦18万人⟧增收', '180000 人 · 果农'],
    ],
    not: [
      ['4个村有⟦7个⟧合作社', '7 个 · 合作社'],
      ['10万亩茶园,乡镇有⟦7个⟧。', '7 个 · 乡镇'],
      ['出动3辆消防车⟦18人⟧', '18 人'],
    ],
    read: (ask) => soManyThereAre(ask),
  },
  {
    name: 'what-became-of-cases',
    examples: [
      ['确诊6例,治愈出院⟦4例⟧', '4 例 · 治愈出院'],
      ['当日死亡⟦2例⟧', '2 例 · 死亡'],
    ],
    not: [
      ['死亡病例⟦2例⟧', '2 例 · 死亡病例'],
      ['治愈出院⟦4人⟧', '4 人'],
      ['死亡的有⟦2例⟧', '2 例'],
    ],
    read: ({ page: { folded }, figure, unit }) => {
      const start = figure.kind === 'count' && unit === '例' ? caseEvents.before(folded, figure.start) : -1;
      return start < 0 ? undefined : { start, end: figure.start };
    },
  },
  {
    name: 'so-many-of-the-batch',
    examples: [
      ['转来第二批举报件⟦8件⟧。', '8 件 · 举报件'],
      ['轉來第二批舉報件⟦8件⟧,', '8 件 · 舉報件'],
    ],
    not: [
      ['转来第二批举报件,退回⟦8件⟧。', '8 件'],
      ['转来第二批⟦8件⟧举报件。', '8 件 · 举报件'],
    ],
    read: ({ figure, past: { last } }) =>
      figure.kind === 'count' && last?.kind === 'ordinal' && last.nounEnd === figure.start
        ? (nounOf(last) ?? undefined)
        : undefined,
  },
  {
    name: 'so-many-for-each',
    examples: [
      ['抗原试剂按每人⟦5份⟧发放', '5 份 · 抗原试剂'],
      ['口罩每户⟦3只⟧。', '3 只 · 口罩'],
    ],
    not: [
      ['按每人⟦5份⟧试剂发放', '5 份 · 试剂'],
      ['每户⟦3只⟧。', '3 只'],
      ['每人⟦5斤⟧大米', '5 斤 · 大米'],
    ],
    read: (ask) => soManyForEach(ask),
  },
  {
    name: 'so-far-from',
    examples: [
      ['震源距中缅边境线最近处⟦约40公里⟧', 'about 40 公里'],
      ['村子离县城⟦3公里⟧', '3 公里'],
    ],
    not: [
      ['行距⟦3米⟧', '3 米 · 行距'],
      ['安全距离⟦3米⟧', '3 米 · 安全距离'],
      ['距县城不远,渠道⟦3公里⟧', '3 公里 · 渠道'],
    ],
    read: ({ page: { folded }, figure }) =>
      figure.kind === 'length' && tellsDistance(folded, figure.start) ? null : undefined,
  },
];

/** A figure whose number is one, and only its noun or a verb of selling behind it. */
function priceOfOne({ page: { folded }, figure, past: { last } }: Question): Span | undefined {
  const noun = last?.value === 1 && isGoods(last) ? nounOf(last) : null;
  if (!last || !noun) return undefined;
  const from = Math.max(last.end, noun.end);
  if (from === figure.start) return noun.start >= last.end ? noun : undefined;
  return sells.at(folded, from) === figure.start ? noun : undefined;
}

const isGoods = ({ kind }: Figure): boolean =>
  kind === 'count' || kind === 'weight' || kind === 'area' || kind === 'volume' || kind === 'length';

function inSoLong({ page: { folded }, figure, past: { last }, before }: Question): Span | undefined {
  const isOther = figure.kind !== 'count' && figure.kind !== 'duration' && figure.kind !== 'age';
  if (last?.kind !== 'duration' || !isOther || last.end === figure.start) return undefined;
  return changesInTime.at(folded, last.end) === figure.start ? (before(last.start).noun ?? undefined) : undefined;
}

function soManyThereAre(ask: Question): Span | undefined {
  const { page, figure, past, unit } = ask;
  const { last } = past;
  const noun = last && figure.kind === 'count' ? nounOf(last) : null;
  if (!last || !noun || noun.start < last.end) return undefined;
  if (noun.end === figure.start) return unit === '人' && foldedUnit(page.folded, last) === '户' ? noun : undefined;
  const isSaid =
    last.kind !== 'count' && last.kind !== 'duration' && thereAre.at(page.folded, noun.end) === figure.start;
  return isSaid && !followed(ask) ? noun : undefined;
}

function soManyForEach(ask: Question): Span | undefined {
  const { page, figure, before } = ask;
  if (figure.kind !== 'count' && figure.kind !== 'weight') return undefined;
  const start = forEach.before(page.folded, figure.start);
  const right = start < 0 ? null : followed(ask);
  if (start < 1 || (right && !right.byVerb)) return undefined;
  return before(start).noun ?? undefined;
}

const longestWay = 20;

/** 距 or 离 in the same clause, and where to behind it. */
function tellsDistance(folded: string, end: number): boolean {
  for (let at = end - 3; at > end - longestWay && at >= 0; at--) {
    if (isStop(folded, at)) return false;
    const isMark = folded[at] === '距' || (folded[at] === '离' && folded[at - 1] !== '距');
    if (isMark && !ofSpacing(folded, at - 1) && !isStop(folded, end - 1))
      return folded[at + 1] !== '离' || end - at > 4;
  }
  return false;
}
