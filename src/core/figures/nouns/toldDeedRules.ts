// Deeds and states by which cases are counted one beside the other: 无证驾驶28起、小货车超载6起; 在院治疗5例.
import table from '../../../tables/words/countedWords.tsv';
import { wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { isItemEnd } from './clauseStops';
import type { Question } from './nounQuestion';

export const toldDeedRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'offence-before-its-number',
    examples: [
      ['查处无证驾驶⟦28起⟧、超速9起', '28 起 · 无证驾驶'],
      ['不戴头盔11起、小货车超载⟦6起⟧、暂扣汽车2辆', '6 起 · 小货车超载'],
      ['查獲闖紅燈⟦12件⟧。', '12 件 · 闖紅燈'],
    ],
    not: [
      ['查处超载⟦12辆⟧', '12 辆'],
      ['查处超载⟦12起⟧交通事故', '12 起 · 交通事故'],
      ['查处超载车辆⟦12起⟧', '12 起 · 车辆'],
    ],
    read: offenceBefore,
  },
  {
    name: 'how-patients-are-now',
    examples: [['出院9例,现在院治疗⟦5例⟧。', '5 例 · 在院治疗']],
    not: [
      ['在院治疗的病例⟦5例⟧。', '5 例 · 病例'],
      ['在院治疗⟦5天⟧。', '5 天 · 治疗'],
      ['新增病例9例,其中隔离治疗⟦5例⟧。', '5 例 · 病例'],
    ],
    read: howPatientsAre,
  },
];

const offences = wordList(table, 'offence');
const cases: ReadonlySet<string> = new Set(['起', '件', '例', '宗']);

/** 小货车超载6起: the offence ends the item with its number, and the vehicle before it belongs to it. */
function offenceBefore({ page: { folded }, figure, unit, before }: Question): Span | undefined {
  if (figure.kind !== 'count' || !cases.has(unit) || !isItemEnd(folded, figure.end)) return undefined;
  const start = offences.before(folded, figure.start);
  if (start < 0) return undefined;
  const vehicle = before(start).noun;
  return { start: vehicle?.end === start ? vehicle.start : start, end: figure.start };
}

const states = wordList(table, 'case-now');

/** 在院治疗5例: all of it, whatever the dictionary takes apart. */
function howPatientsAre({ page: { folded }, figure, unit }: Question): Span | undefined {
  const start = figure.kind === 'count' && unit === '例' ? states.before(folded, figure.start) : -1;
  return start < 0 ? undefined : { start, end: figure.start };
}
