import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Figure } from '../article/model';
import type { Rule } from '../match/rule';
import { wordList } from '../match/wordList';
import { firstEndingAfter } from '../text/span';
import { wholeOfLabelled } from './labelledParts';
import { partOfWhole } from './partsOfWhole';
import { partOfAnnounced } from './breakdowns';
import { placeOfRow } from './placesOfRow';
import { makesUpWhole } from './sumOfParts';
import { addedUpRules } from './addedUpRules';
import { becameOfPeople, restOfWhole, stillAtLarge } from './restOfWhole';
import { ofTimesInRow } from './timesOfRow';
import { endsTold, isAlike, isItem } from './unnamedFigure';
import type { Unnamed } from './unnamedFigure';

/** How the words tie a figure that names nothing to one before it, whose noun it then bears. */
export const carriedRules: readonly Rule<Unnamed, Figure>[] = [
  {
    name: 'part-of-whole',
    examples: [
      ['摸排返乡人员408人,其中居家观察⟦37人⟧。', '37 人 · 返乡人员'],
      ['摸排返乡人员408人。其中,居家观察⟦37人⟧。', '37 人 · 返乡人员'],
      ['摸排返乡人员408人,其中集中隔离⟦37人⟧。', '37 人 · 返乡人员'],
      ['招聘教师56名,其中高中12名、初中⟦18名⟧。', '18 名 · 教师'],
      ['12例患者出院,其中本土9例(甲市1例),境外输入⟦3例⟧。', '3 例 · 患者'],
      ['筛出阳性6管。其中南湖社区⟦4管⟧,金山社区2管。', '4 管 · 阳性'],
    ],
    not: [
      ['摸排返乡人员408人,居家观察⟦37人⟧。', '37 人'],
      ['摸排返乡人员408人,其中⟦37户⟧。', '37 户 · 返乡人员'],
      ['招聘教师56名,其中高中⟦12所⟧。', '12 所 · 高中'],
      ['建成脱贫村26个,样板村⟦12个⟧。', '12 个 · 样板村'],
      ['招聘教师56名,其中高中教师⟦12名⟧。', '12 名 · 高中教师'],
      ['招聘教师56名,高中⟦12名⟧。', '12 名 · 高中'],
      ['摸排返乡人员408人。走了。其中⟦37人⟧。', '37 人'],
      ['摸排返乡人员408人,其中隔离9人;来了⟦37人⟧。', '37 人'],
    ],
    read: partOfWhole,
  },
  ...addedUpRules,
  {
    name: 'labelled-part',
    examples: [
      ['确诊病例32例(本土⟦30例⟧、境外输入2例)', '30 例 · 确诊病例'],
      ['确诊病例32例(本土30例、境外输入⟦2例⟧)', '2 例 · 确诊病例'],
    ],
    not: [
      ['确诊病例32例(本土病例⟦30例⟧)', '30 例 · 本土病例'],
      ['确诊病例32例(本土⟦30户⟧)', '30 户'],
      ['确诊病例32例(都好)。本土⟦30例⟧', '30 例'],
      ['省道32条(县内⟦30条⟧乡道)', '30 条 · 乡道'],
      ['党员32名(社区干部⟦30名⟧)', '30 名 · 社区干部'],
    ],
    read: wholeOfLabelled,
  },
  {
    name: 'the-same-number-again',
    examples: [['接触者75人,来了老师72人。上述⟦72人⟧中,有3人发热。', '72 人 · 老师']],
    not: [
      ['接触者75人,来了老师72人。上述⟦71人⟧中,有3人发热。', '71 人'],
      ['接触者75人,来了老师72人。上述⟦72人⟧,有3人发热。', '72 人'],
      ['接触者75人,来了老师72人。上述⟦72户⟧中,有3人发热。', '72 户'],
    ],
    read: sameNumberAgain,
  },
  {
    name: 'the-very-number-again',
    examples: [
      ['法院受理诈骗案63件。四月起,对⟦63件⟧全部宣判。', '63 件 · 诈骗案'],
      ['进场游客约3万人次。⟦近3万人次⟧挤在街上。', 'nearly 30000 人次 · 游客'],
    ],
    not: [
      ['法院受理诈骗案5件。四月起,对⟦5件⟧全部宣判。', '5 件'],
      ['法院受理诈骗案63件。四月起,对⟦62件⟧全部宣判。', '62 件'],
      ['来了老师49人。四月起,⟦49人⟧返乡。', '49 人'],
    ],
    read: veryNumberAgain,
  },
  {
    name: 'of-each',
    examples: [
      ['开出罚单15张,每张⟦3000元⟧。', '3000 元 · 罚单'],
      ['晒出干花320公斤,每公斤卖到⟦150元⟧。', '150 元 · 干花'],
    ],
    not: [
      ['晒出干花320公斤,每公斤运费⟦150元⟧。', '150 元 · 运费'],
      ['晒出干花320公斤,每斤卖到⟦150元⟧。', '150 元'],
      ['开出罚单15张,每人⟦3000元⟧。', '3000 元'],
      ['开出罚单15张。修路12公里,每张⟦3000元⟧。', '3000 元'],
    ],
    read: ofEach,
  },
  {
    name: 'value-of-another-time',
    examples: [
      ['1964年总人口为146220人。1982年为⟦205380人⟧。', '205380 人 · 总人口'],
      ['1964年总人口为146220人,1982年增至⟦205380人⟧。', '205380 人 · 总人口'],
    ],
    not: [
      ['1964年总人口为146220人。1982年到会⟦205人⟧。', '205 人'],
      ['1964年总人口为146220人。1982年⟦205人⟧。', '205 人'],
      ['1964年总人口为146220人。1982年为⟦205380户⟧。', '205380 户'],
      ['1964年总人口为146220人。\n1982年为⟦205380人⟧。', '205380 人'],
    ],
    read: ofAnotherTime,
  },
  {
    name: 'times-of-a-row',
    examples: [
      ['受理投诉127件。分年度看,2019年⟦51件⟧,2020年76件。', '51 件 · 投诉'],
      ['受理投诉127件,结案率98%。2019年51件,2020年⟦76件⟧。', '76 件 · 投诉'],
    ],
    not: [
      ['受理投诉127件。2019年⟦51件⟧。', '51 件'],
      ['受理投诉127件。2019年⟦51起⟧,2020年76起。', '51 起'],
      ['受理投诉127件。\n2019年⟦51件⟧,2020年76件。', '51 件'],
      ['受理投诉127件。2019年寄出⟦51件⟧,2020年76件。', '51 件'],
    ],
    read: ofTimesInRow,
  },
  {
    name: 'part-of-announced',
    examples: [
      ['火灾1862起,死亡7人。从场所看,住宅⟦783起⟧,厂房95起。', '783 起 · 火灾'],
      ['入境旅客135万人次。按口岸分,关闸⟦57万人次⟧。', '570000 人次 · 入境旅客'],
      ['确诊病例58例。58例中,隔离点发现⟦31例⟧,主动就诊3例。', '31 例 · 确诊病例'],
    ],
    not: [
      ['火灾1862起。从原因看,电气火灾⟦674起⟧。', '674 起 · 电气火灾'],
      ['火灾1862起。从场所看,住宅⟦1983起⟧。', '1983 起 · 火灾'],
      ['抽检58批次。58批次抽检中,普通食品⟦31批次⟧。', '31 批次 · 普通食品'],
      ['火灾1862起。从场所看,住宅⟦83户⟧。', '83 户 · 住宅'],
      ['火灾1862起。从城里来的车⟦83辆⟧。', '83 辆 · 车'],
    ],
    read: partOfAnnounced,
  },
  {
    name: 'place-of-a-row',
    examples: [
      ['全区新建沼气池186口,具体如下:\n板桥镇 ⟦47口⟧', '47 口 · 沼气池'],
      ['1964年总人口为146220人。河口镇有⟦6120人⟧。', '6120 人 · 总人口'],
      ['全区设采样点26个,分布如下:\n1.金山社区⟦3个⟧:广场、二小;', '3 个 · 采样点'],
    ],
    not: [
      ['全区设采样点26个,分布如下:\n1.样板小区⟦3户⟧:广场;', '3 户'],
      ['全区新建沼气池186口。\n板桥镇⟦47口⟧水井都坏了。', '47 口 · 水井'],
      ['转移群众147人。东山村⟦14人⟧平安。', '14 人'],
      ['转移群众147人。\n东山村⟦14人⟧。', '14 人'],
      ['全区新建沼气池186口,具体如下:\n板桥镇打井⟦47口⟧', '47 口 · 井'],
      ['走访群众147人,板桥镇⟦14户⟧。', '14 户'],
    ],
    read: placeOfRow,
  },
  {
    name: 'rest-of-whole',
    examples: [
      ['接触者87人,已解除观察31人,尚有⟦56人⟧在家。', '56 人 · 接触者'],
      ['损失3.6亿元,东镇1.2亿元,其余乡镇⟦2.4亿元⟧。', '240000000 元 · 损失'],
    ],
    not: [
      ['来了老师87人,还有⟦56人⟧在路上。', '56 人'],
      ['接触者87人。尚有⟦56人⟧在家。', '56 人'],
      ['接触者87人,尚有⟦56户⟧没有查。', '56 户'],
      ['接触者87人,其余乡镇出动⟦56人⟧。', '56 人'],
    ],
    read: restOfWhole,
  },
  {
    name: 'still-at-large',
    examples: [['抓获嫌疑人4名,另有⟦1人⟧在逃。', '1 人 · 嫌疑人']],
    not: [
      ['来了老师4名,另有⟦1人⟧在路上。', '1 人'],
      ['抓获嫌疑人4名。另有⟦1人⟧在逃。', '1 人'],
      ['抓获嫌疑人4名,⟦1人⟧在逃。', '1 人'],
    ],
    read: stillAtLarge,
  },
  {
    name: 'parts-that-make-up-the-whole',
    examples: [
      ['来了老师87人,走了⟦31人⟧,留下56人。', '31 人 · 老师'],
      ['已裁罚5案,南山里⟦3件⟧、北山里2件。', '3 件 · 裁罚'],
    ],
    not: [
      ['来了老师87人,走了⟦31人⟧,留下16人。', '31 人'],
      ['来了老师87人。走了⟦31人⟧,留下56人。', '31 人'],
      ['来了老师约87人,走了⟦31人⟧,留下56人。', '31 人'],
      ['来了老师87人,接走了⟦87人⟧。', '87 人'],
      ['来了老师87人,跑了⟦31公里⟧,又跑56公里。', '31 公里'],
    ],
    read: makesUpWhole,
  },
  {
    name: 'what-became-of-people',
    examples: [['追踪到接触者87人,已解除医学观察⟦31人⟧。', '31 人 · 接触者']],
    not: [
      ['追踪到接触者87人,已出动⟦31人⟧。', '31 人'],
      ['追踪到接触者87人,解除医学观察⟦31人⟧。', '31 人'],
      ['追踪到接触者87人。已解除医学观察⟦31人⟧。', '31 人'],
    ],
    read: becameOfPeople,
  },
];

/** How many figures back the number may have been told. */
const FEW = 16;

/** 新增的72例中: so many were counted before, by the same measure word. */
function sameNumberAgain({ reading: { folded }, figure, before }: Unnamed): Figure | undefined {
  if (figure.kind !== 'count' || folded.charAt(figure.end) !== '中') return undefined;
  return before.slice(-FEW).findLast((one) => one.noun !== null && one.value === figure.value && isAlike(one, figure));
}

/** 案件63件…对63件宣判: a number too odd to come twice by chance, of things. */
function veryNumberAgain({ figure, before }: Unnamed): Figure | undefined {
  const { kind, value, unit } = figure;
  if (kind !== 'count' || typeof value !== 'number' || unit === null) return undefined;
  if (people.has(unit) && unit !== '人次') return undefined;
  if (value < LARGE && (value < TOO_SMALL || value % 10 === 0)) return undefined;
  return before.slice(-FEW).findLast((one) => one.noun !== null && one.value === value && one.unit === unit);
}

const people = wordList(scopeWords, 'counts-people');
const TOO_SMALL = 11;
const LARGE = 1e4;

const each = wordList(scopeWords, 'of-each');
const priced = wordList(scopeWords, 'priced-at');
const equals = wordList(scopeWords, 'equals');

/** 罚单15张,每张3000元; 干花320公斤,每公斤卖到150元. */
function ofEach({ reading: { folded }, figure, before }: Unnamed): Figure | undefined {
  const last = before.at(-1);
  if (!last?.noun || last.unit === null) return undefined;
  const price = priced.before(folded, figure.start);
  const end = price < 0 ? figure.start : price;
  if (last.kind !== 'count' && (last.kind !== 'weight' || price < 0 || figure.kind !== 'money')) return undefined;
  const start = each.before(folded, end - last.unit.length);
  const isOwn = folded.slice(last.end - last.unit.length, last.end) === folded.slice(end - last.unit.length, end);
  return start >= 0 && isOwn && isOneClauseOn(folded, last, start) ? last : undefined;
}

/** The words lie in the next clause: one comma stands between. */
function isOneClauseOn(folded: string, last: Figure, start: number): boolean {
  const between = folded.slice(Math.max(last.end, last.nounEnd ?? 0), start);
  return between === ',' || between === '';
}

/** 1982年为205380人: a clause of nothing but its time and how much it is. */
function ofAnotherTime({ reading: { folded }, found, figure, before }: Unnamed): Figure | undefined {
  const last = before.at(-1);
  if (!last?.noun || !isAlike(last, figure) || figure.start - last.end > NEAR) return undefined;
  const verb = equals.before(folded, figure.start);
  const date = found.dates[firstEndingAfter(found.dates, verb - 1)];
  const isTold = verb >= 0 && date?.end === verb && endsTold(folded, date.start - 1) && date.start >= last.end;
  return isTold && isItem(folded, figure.end) && !folded.slice(last.end, figure.start).includes('\n')
    ? last
    : undefined;
}

const NEAR = 40;
