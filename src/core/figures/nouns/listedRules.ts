// Of lists that a number closes: their first member names the people, and the kind of the one that is named the things.
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { followed } from './nounBehind';
import type { Question } from './nounQuestion';
import { firstOfPeople, kindOfNamed } from './thingCounted';

export const listedRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'first-of-a-list-of-people',
    examples: [['志愿者、民兵、干部等⟦17人⟧连夜巡堤', '17 人 · 志愿者']],
    not: [
      ['河东镇、河西镇等⟦17人⟧返乡', '17 人'],
      ['志愿者⟦17人⟧', '17 人 · 志愿者'],
      ['口罩、手套等物资⟦17箱⟧', '17 箱 · 物资'],
    ],
    read: firstOfPeople,
  },
  {
    name: 'kind-of-the-one-named',
    examples: [
      ['检查白鹭水库等⟦12座⟧。', '12 座 · 水库'],
      ['走访城南小学等⟦6所⟧', '6 所 · 小学'],
    ],
    not: [
      ['检查白鹭水库等⟦12座⟧水利设施。', '12 座 · 水利设施'],
      ['检查东镇、西镇等⟦12处⟧。', '12 处'],
      ['检查水库⟦12座⟧。', '12 座 · 水库'],
    ],
    read: (ask) => (followed(ask) ? undefined : kindOfNamed(ask)),
  },
];
