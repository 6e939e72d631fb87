// Classes of several grades, which are counted by what the text calls their number.
import context from '../../tables/words/nounContext.tsv';
import type { Figure } from '../article/model';
import { anyOf } from '../match/wordPattern';
import type { Rule } from '../match/rule';
import type { Unnamed } from './unnamedFigure';

export const gradeRules: readonly Rule<Unnamed, Figure>[] = [
  {
    name: 'classes-of-the-grades',
    examples: [
      ['教育处公布班级数,一至六年级共⟦158班⟧。', '158 班 · 班级数'],
      ['全县班级数158班。\n国中部分,七至九年级共⟦64班⟧。', '64 班 · 班级数'],
    ],
    not: [
      ['教育处公布名单,一至六年级共⟦158班⟧。', '158 班'],
      ['教育处公布班级数,一至六年级共⟦158人⟧。', '158 人'],
    ],
    read: ofGrades,
  },
];

const grades = new RegExp(`[一二三四五六七八九十\\d]年级${anyOf(context, 'comes-to')}?$`, 'u');
const LONGEST = 8;
const FARTHEST = 240;
const FEW = 12;

/** 一至六年级共1758班: of the classes that were counted last, or of the number that was named. */
function ofGrades({ reading, figure, before }: Unnamed): Figure | undefined {
  const { folded, text } = reading;
  const { start, unit, kind } = figure;
  if (kind !== 'count' || unit?.length !== 1 || !grades.test(folded.slice(Math.max(0, start - LONGEST), start)))
    return undefined;
  const told = before.slice(-FEW).findLast((one) => one.unit === unit && one.noun !== null);
  if (told) return told;
  const from = Math.max(0, start - FARTHEST);
  const nounStart = from + folded.slice(from, start).lastIndexOf(`${folded.charAt(figure.end - 1)}级数`);
  if (nounStart < from) return undefined;
  const nounEnd = nounStart + 3;
  return { ...figure, noun: text.slice(nounStart, nounEnd), nounStart, nounEnd };
}
