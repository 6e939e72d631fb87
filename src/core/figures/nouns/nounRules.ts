import context from '../../../tables/words/nounContext.tsv';
import type { FigureKind } from '../../article/model';
import { characterList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { nameFirst, thingFirst } from './nameFirst';
import { equated, followed } from './nounBehind';
import type { NounRead } from './nounBehind';
import { countsPeople } from './nounQuestion';
import type { Question } from './nounQuestion';
import { asideRules } from './asideRules';
import { bracketRules } from './bracketRules';
import { namedValueRules } from './namedValueRules';
import { neighbourRules } from './neighbourRules';
import { rowRules } from './rowRules';
import { caseDeedRules } from './caseDeedRules';
import { closedByHeadRules } from './closedByHeadRules';
import { comparedRules } from './comparedRules';
import { deedAloneRules } from './deedAloneRules';
import { peopleDeedRules } from './peopleDeedRules';
import { deedRules } from './deedRules';
import { sharedBehindRules } from './sharedBehindRules';
import { toldDeedRules } from './toldDeedRules';
import { fundToldRules } from './fundToldRules';
import { fundRules } from './fundRules';
import { grantRules } from './grantRules';
import { grantToldRules } from './grantToldRules';
import { householdRules } from './householdRules';
import { listedRules } from './listedRules';
import { madeOfRules } from './madeOfRules';
import { modifiedRules } from './modifiedRules';
import { namedBeforeRules } from './namedBeforeRules';
import { seriesRules } from './seriesRules';
import { bracketedWholeRules } from './bracketedWholeRules';
import { timesOfValueRules } from './timesOfValueRules';
import { subjectRules } from './subjectRules';
import { ofNamedRules } from './ofNamedRules';
import { peopleRules } from './peopleRules';
import { itemLabel, sameSum } from './itemLabel';
import { isOfWhole, ofPeople, thingBehind } from './thingCounted';
import { misledBesideRules } from './misledBesideRules';
import { rankRules } from './rankRules';
import { headRules } from './headRules';
import { supplyRules } from './supplyRules';
import { sumRules } from './sumRules';
import { topicRules } from './topicRules';
import { valueBesideRules } from './valueBesideRules';
import { rankedValueRules } from './rankedValueRules';
import { ratioRules } from './ratioRules';
import { aged } from './ageNoun';
import { timed } from './timeNoun';
import { thingInUnit } from './thingInUnit';
import { timeRules } from './timeRules';

type NounRule = Rule<Question, Span | null>;

const isPronoun = characterList(context, 'pronoun');
const joins = characterList(context, 'joining');

const isOfPersons = ({ figure, unit }: Question): boolean =>
  figure.kind === 'count' && (countsPeople(unit) || unit === '名' || unit === '人次');

/** The reader of figures of one kind; what counts none of it is left to the next rule. */
const ofKind =
  (read: NounRead, ...kinds: readonly FigureKind[]): NounRule['read'] =>
  (ask) =>
    kinds.includes(ask.figure.kind) ? read(ask) : undefined;

/** Where the noun stands that a figure counts, by what kind of figure it is and what stands beside it. */
export const nounRules: readonly NounRule[] = [
  ...timeRules,
  {
    name: 'behind-its-label',
    examples: [
      ['工期:⟦120天⟧', '120 天 · 工期'],
      ['二、评审专家:⟦5人⟧', '5 人 · 评审专家'],
      ['中标金额壹仟元整(￥⟦1000.00元⟧)', '1000 元 · 中标金额'],
    ],
    not: [
      ['建设内容:⟦3座⟧水库', '3 座 · 水库'],
      ['他说:⟦5人⟧走了', '5 人'],
      ['各县情况如下:\n湖南省溆浦县:⟦5人⟧', '5 人'],
      ['中标金额壹仟元整(保证金⟦100元⟧)', '100 元 · 保证金'],
    ],
    read: (ask) => itemLabel(ask) ?? sameSum(ask),
  },
  ...valueBesideRules,
  ...sharedBehindRules,
  ...misledBesideRules,
  ...namedValueRules,
  ...rankedValueRules,
  ...rowRules,
  ...headRules,
  ...topicRules,
  {
    name: 'so-many-are',
    examples: [
      ['这里⟦44%⟧是老年人,', '44 % · 老年人'],
      ['⟦207人⟧当上了楼栋长,', '207 人 · 楼栋长'],
    ],
    not: [
      ['⟦2例⟧为社会面筛查发现。', '2 例'],
      ['老人⟦207人⟧是党员。', '207 人 · 老人'],
      ['参保率⟦95%⟧是目标。', '95 % · 参保率'],
    ],
    read: (ask) => {
      if (ask.figure.kind !== 'percent' && !isOfPersons(ask)) return undefined;
      const noun = equated(ask);
      const left = noun ? ask.before().noun : null;
      return noun && (!left || (ask.figure.kind === 'percent' && isPronoun(ask.page.folded, left.start)))
        ? noun
        : undefined;
    },
  },
  ...seriesRules,
  ...timesOfValueRules,
  ...bracketedWholeRules,
  ...modifiedRules,
  ...supplyRules,
  ...grantToldRules,
  ...fundToldRules,
  ...asideRules,
  ...neighbourRules,
  ...subjectRules,
  ...namedBeforeRules,
  ...toldDeedRules,
  ...caseDeedRules,
  ...householdRules,
  ...madeOfRules,
  ...comparedRules,
  ...peopleDeedRules,
  ...deedRules,
  ...deedAloneRules,
  ...grantRules,
  ...sumRules,
  ...fundRules,
  ...bracketRules,
  ...rankRules,
  ...closedByHeadRules,
  ...ofNamedRules,
  ...listedRules,
  {
    name: 'people',
    examples: [
      ['困难老人⟦146人⟧', '146 人 · 困难老人'],
      ['⟦5人⟧小组', '5 人 · 小组'],
      ['集结一支⟦100多人⟧的应急队伍', 'over 100 人 · 应急队伍'],
      ['长宁县死亡⟦9人⟧,受伤6人。', '9 人 · 死亡'],
    ],
    not: [
      ['⟦5名⟧老人', '5 名 · 老人'],
      ['⟦13人⟧死亡的消息传开。', '13 人'],
      ['其余⟦7人⟧调查后离开。', '7 人'],
      ['出动车辆3辆⟦5人⟧。', '5 人'],
    ],
    read: (ask) => (countsPeople(ask.unit) && ask.figure.kind === 'count' ? (ofPeople(ask) ?? undefined) : undefined),
  },
  ...peopleRules,
  {
    name: 'thing-in-the-unit',
    examples: [
      ['辖⟦9县⟧', '9 县'],
      ['橫跨⟦十二縣市⟧,', '12 縣市 · 縣市'],
      ['已有⟦12县区⟧受灾', '12 县区 · 县区'],
    ],
    not: [
      ['辖⟦9个⟧县', '9 个 · 县'],
      ['辖⟦9个⟧县区', '9 个 · 县区'],
    ],
    read: thingInUnit,
  },
  {
    name: 'so-many-of-those',
    examples: [['5批次样品中有⟦3批次⟧酸价超标', '3 批次 · 样品']],
    not: [['样品5批次,酸奶⟦3批次⟧', '3 批次 · 酸奶']],
    read: (ask) => (ask.figure.kind === 'count' && isOfWhole(ask) ? (ask.inherited() ?? undefined) : undefined),
  },
  {
    name: 'before-the-next-of-a-row',
    examples: [['查扣标识⟦1万张⟧及灌装机一台', '10000 张 · 标识']],
    not: [['查扣⟦1万张⟧标识', '10000 张 · 标识']],
    read: ({ figure, page, before }) =>
      figure.kind === 'count' && joins(page.folded, figure.end) ? (before().noun ?? undefined) : undefined,
  },
  {
    name: 'thing-behind',
    examples: [
      ['建起⟦9个⟧文旅项目', '9 个 · 文旅项目'],
      ['设卡⟦89处⟧', '89 处 · 卡'],
      ['⟦一名⟧36岁女子', '1 名 · 女子'],
      ['⟦一间⟧三层高村屋', '1 间 · 村屋'],
      ['抽调民警⟦18名⟧成立专案组', '18 名 · 民警'],
      ['鸡场36场、鸭场的⟦6场⟧。', '6 场 · 鸭场'],
      ['收案件812件,上升3%;审结⟦795件⟧。', '795 件 · 案件'],
      ['收案件812件,其中判决318件、调解⟦336件⟧。', '336 件 · 案件'],
      ['发现隐患28处,整改⟦20处⟧。', '20 处 · 隐患'],
      ['收案件812件,调解⟦336次⟧。', '336 次 · 调解'],
      ['信访812件,调解⟦336件⟧。', '336 件 · 调解'],
      ['新增⟦3例⟧感染者', '3 例 · 感染者'],
      ['共有⟦3辆⟧三轮车', '3 辆 · 三轮车'],
      ['派出⟦八支⟧队伍设卡', '8 支 · 队伍'],
      ['新建⟦3栋⟧4层教学楼、1栋1层报告厅。', '3 栋 · 教学楼'],
      ['争取在空地上有⟦5处⟧设置团体家屋', '5 处 · 团体家屋'],
      ['抓获九类违法嫌疑人⟦151名⟧', '151 名 · 违法嫌疑人'],
      ['发现⟦12宗⟧与食物有关而需要住院的严重个案', '12 宗 · 严重个案'],
      ['由⟦2辆⟧校车接送学生到校', '2 辆 · 校车'],
    ],
    not: [['海拔⟦1200米⟧以上茶园', 'over 1200 米 · 海拔']],
    read: ofKind(thingBehind, 'count'),
  },
  {
    name: 'name-before-sum',
    examples: [
      ['农业产值⟦2.5亿元⟧', '250000000 元 · 农业产值'],
      ['产值1亿元,增长⟦6%⟧', '6 % · 产值'],
    ],
    not: [['⟦50斤⟧玉米', '50 斤 · 玉米']],
    read: ofKind(nameFirst, 'money', 'percent', 'temperature'),
  },
  {
    name: 'thing-measured',
    examples: [
      ['⟦50斤⟧玉米', '50 斤 · 玉米'],
      ['耕地⟦64万亩⟧', '640000 亩 · 耕地'],
      ['今年计划再发展⟦2万亩⟧,', '20000 亩'],
    ],
    not: [['农业产值⟦2.5亿元⟧', '250000000 元 · 农业产值']],
    read: ofKind(thingFirst, 'length', 'area', 'weight', 'volume'),
  },
  {
    name: 'age',
    examples: [
      ['⟦36岁⟧女子', '36 岁 · 女子'],
      ['⟦63岁⟧的苗族老汉黄某', '63 岁 · 黄某'],
    ],
    not: [['工龄⟦36年⟧', '36 年 · 工龄']],
    read: ofKind(aged, 'age'),
  },
  {
    name: 'span-of-time',
    examples: [
      ['管控期⟦14天⟧', '14 天 · 管控期'],
      ['经过⟦2年⟧的努力,', '2 年 · 努力'],
      ['孙某第一,用时⟦41分钟⟧。', '41 分钟 · 用时'],
      ['孙某夺冠,成绩是⟦41分钟⟧。', '41 分钟 · 成绩'],
    ],
    not: [['⟦14名⟧队员', '14 名 · 队员']],
    read: ofKind(timed, 'duration'),
  },
  {
    name: 'times',
    examples: [['⟦每天3次⟧检测', '3 次 · 检测']],
    not: [['⟦14名⟧队员', '14 名 · 队员']],
    read: ofKind(followed, 'frequency'),
  },
  ...ratioRules,
];
