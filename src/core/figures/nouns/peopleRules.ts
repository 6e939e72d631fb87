// People who are counted and not named where they are: those named before, or none.
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
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
      ['转移群众147人。到凌晨,又救出⟦63人⟧。', '63 人'],
      ['来了群众147人。到凌晨,又转移⟦63人⟧。', '63 人'],
      ['转移群众147名,安置⟦63户⟧。', '63 户'],
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
      ['昨天开始转移安置⟦3万人⟧。', '30000 人'],
      ['建成社区,搬迁安置贫困户⟦300户⟧。', '300 户 · 贫困户'],
      ['搬迁安置后新增⟦300户⟧。', '300 户'],
    ],
    read: movedToSafety,
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
