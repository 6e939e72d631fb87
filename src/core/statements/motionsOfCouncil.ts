// Motions before a council, told by department: the department is none of what is counted.
import council from '../../tables/words/councilWords.tsv';
import type { Figure } from '../article/model';
import { linesOfList, wordList } from '../match/wordList';
import type { Rule } from '../match/rule';
import type { Reading } from '../text/reading';
import type { Unnamed } from './unnamedFigure';

export const motionRules: readonly Rule<Unnamed, Figure>[] = [
  {
    name: 'motions-of-a-council',
    examples: [
      ['大会审查议案。计有民政⟦三案⟧、工务五案。', '3 案 · 议案'],
      ['審查議案。計有民政三案、主計⟦兩案⟧,合計五案。', '2 案 · 議案'],
      ['計有民政三案、主計兩案,合計⟦五案⟧。提案均通過。', '5 案 · 提案'],
    ],
    not: [
      ['計有民政⟦三案⟧、主計兩案。', '3 案'],
      ['大会审查议案。另有窃盗⟦三案⟧。', '3 案'],
      ['大会审查议案。来了⟦三人⟧。', '3 人'],
      [`大会审查议案。${'休会一天。'.repeat(500)}计有民政⟦三案⟧、主计两案。`, '3 案'],
    ],
    read: motionsOf,
  },
];

const departments = wordList(council, 'department');
const motions = wordList(council, 'motion');
const motionWords = [...linesOfList(council, 'motion')].map(([word = '']) => word);
const FEW = 32;

/** Is the noun only the department whose motions are counted? */
export const bearsDepartment = ({ folded }: Reading, { kind, unit, nounStart, nounEnd }: Figure): boolean =>
  kind === 'count' && unit === '案' && nounStart !== null && departments.has(folded.slice(nounStart, nounEnd ?? 0));

/** 民政四案、主计两案,合计六案: of the motions that the text names last before, or else first behind. */
function motionsOf({ reading, figure, before }: Unnamed): Figure | undefined {
  const { folded, text } = reading;
  if (figure.kind !== 'count' || figure.unit !== '案') return undefined;
  const told = before.slice(-FEW).findLast((one) => isOfMotions(folded, one));
  if (!bearsDepartment(reading, figure) && (figure.noun !== null || !told)) return undefined;
  if (told) return told;
  const nounStart = namedBefore(folded, figure.start) ?? namedBehind(folded, figure.end);
  if (nounStart === undefined) return undefined;
  const nounEnd = motions.at(folded, nounStart);
  return { ...figure, noun: text.slice(nounStart, nounEnd), nounStart, nounEnd };
}

/** Characters on either side of the number: a report of a sitting names its motions nearer. */
const REACH = 2000;

function namedBefore(folded: string, start: number): number | undefined {
  const from = Math.max(0, start - REACH);
  const near = folded.slice(from, start);
  const last = Math.max(...motionWords.map((word) => near.lastIndexOf(word)));
  return last < 0 ? undefined : from + last;
}

function namedBehind(folded: string, end: number): number | undefined {
  const near = folded.slice(end, end + REACH);
  const all = motionWords.map((word) => near.indexOf(word)).filter((at) => at >= 0);
  return all.length === 0 ? undefined : end + Math.min(...all);
}

const isOfMotions = (folded: string, { unit, nounStart }: Figure): boolean =>
  unit === '案' && nounStart !== null && motions.at(folded, nounStart) > 0;
