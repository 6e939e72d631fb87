// People who are counted and not named where they are: those named before, or none.
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { doneToPeople, givenAway } from './doneToPeople';
import { movedToSafety } from './deedAloneRules';
import { countsPeople } from './nounQuestion';
import type { Question } from './nounQuestion';
import { peopleAgain } from './peopleAgain';

export const peopleRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'people-again',
    examples: [
      ['转移群众147人。到凌晨,又转移⟦63人⟧。', '63 人 · 群众'],
      ['转移群众147人,安置⟦63人⟧。', '63 人 · 群众'],
      ['共转移群众63人:东山村⟦14人⟧,西山村49人。', '14 人 · 群众'],
      ['共转移群众63人(东山村14人,李家庄村⟦49人⟧)。', '49 人 · 群众'],
    ],
    not: [
      ['转移群众147人。到凌晨,又救出⟦63人⟧。', '63 人 · 救出'],
      ['来了群众147人。到凌晨,又转移⟦63人⟧。', '63 人 · 转移'],
      ['转移群众147名,安置⟦63户⟧。', '63 户 · 安置'],
      ['转移群众147人。东山村⟦14人⟧平安。', '14 人'],
      ['转移群众147人,东山村⟦14人⟧守堤。', '14 人'],
      ['调来车辆63辆:东山村⟦14人⟧守堤。', '14 人'],
    ],
    read: (ask) =>
      countsPeople(ask.unit) && ask.figure.kind === 'count' ? (peopleAgain(ask) ?? undefined) : undefined,
  },
  {
    name: 'moved-to-safety',
    examples: [
      ['房屋倒塌5间,转移安置⟦3万人⟧。', '30000 人 · 转移安置'],
      ['建成社区,搬遷安置⟦300户⟧1200人。', '300 户 · 搬遷安置'],
    ],
    not: [
      ['转移安置群众⟦3万人⟧。', '30000 人 · 群众'],
      ['转移安置⟦3万名⟧群众。', '30000 名 · 群众'],
      ['昨天开始转移安置⟦3万人⟧。', '30000 人 · 转移安置'],
      ['建成社区,搬迁安置贫困户⟦300户⟧。', '300 户 · 贫困户'],
      ['搬迁安置后新增⟦300户⟧。', '300 户'],
    ],
    read: movedToSafety,
  },
  {
    name: 'done-to-so-many',
    examples: [
      ['今年立案3起,约谈⟦16人⟧,问责5人。', '16 人 · 约谈'],
      ['今年立案3起,責令整改⟦16家⟧。', '16 家 · 責令整改'],
      ['责令整改28家,立案处罚⟦16家⟧。', '16 家 · 立案处罚'],
      ['街上积水,共疏散⟦300多人⟧,', 'over 300 人 · 疏散'],
      ['昨天採檢⟦160人⟧。', '160 人 · 採檢'],
    ],
    not: [
      ['约谈企业负责人⟦16人⟧。', '16 人 · 企业负责人'],
      ['检查餐饮店75家,责令整改⟦16家⟧。', '16 家 · 餐饮店'],
      ['餐饮店责令整改⟦16家⟧。', '16 家'],
      ['转移⟦16人⟧到学校。', '16 人'],
      ['来了老师87人,其中约谈⟦16人⟧。', '16 人 · 老师'],
      ['追踪到接触者87人,转运⟦31人⟧。', '31 人'],
      ['共转移群众147人。到凌晨,又转移⟦63人⟧。', '63 人 · 群众'],
    ],
    read: doneToPeople,
  },
  {
    name: 'given-away',
    examples: [
      ['李某和王某分别捐赠⟦500元⟧,', '500 元 · 捐赠'],
      ['商會贊助⟦30萬元⟧。', '300000 元 · 贊助'],
    ],
    not: [
      ['捐赠善款⟦500元⟧。', '500 元 · 善款'],
      ['捐赠⟦500元⟧的口罩。', '500 元 · 口罩'],
      ['花了⟦500元⟧。', '500 元'],
    ],
    read: givenAway,
  },
  {
    name: 'people-unnamed',
    examples: [['昨天来了⟦14人⟧。', '14 人']],
    not: [
      ['昨天来了老人⟦14人⟧。', '14 人 · 老人'],
      ['昨天来了⟦14名⟧老人。', '14 名 · 老人'],
    ],
    read: ({ unit, figure }) => (countsPeople(unit) && figure.kind === 'count' ? null : undefined),
  },
];
