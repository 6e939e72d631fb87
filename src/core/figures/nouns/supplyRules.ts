// Households without power, water or gas: what is counted is what became of them, and villages before their numbers say where.
import table from '../../../tables/words/countedWords.tsv';
import type { Figure } from '../../article/model';
import { anyOf } from '../../match/wordPattern';
import { wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { isStop } from './clauseStops';
import { foldedUnit, nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

export const supplyRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'households-cut-off',
    examples: [
      ['清泉镇停电一度达⟦5210户⟧,', '5210 户 · 停电'],
      ['停電戶數曾經高達⟦5210戶⟧,', '5210 戶 · 停電戶數'],
      ['竹林等部落復電⟦640戶⟧,', '640 戶 · 復電'],
      ['⟦2130戶⟧仍停電\n電力公司', '2130 戶 · 停電'],
      ['目前尚有⟦1230户⟧未复电。', '1230 户 · 未复电'],
      ['停水主要集中清泉部落⟦312戶⟧,', '312 戶 · 停水'],
    ],
    not: [
      ['停电用户⟦5210户⟧', '5210 户 · 用户'],
      ['停电后走访⟦52户⟧', '52 户 · 走访'],
      ['停电的消息传到⟦52户⟧', '52 户'],
      ['⟦52户⟧停电用户', '52 户 · 停电用户'],
      ['停电时到清泉村慰问⟦52户⟧', '52 户 · 慰问'],
    ],
    read: cutOff,
  },
  {
    name: 'households-cut-off-in-the-next-village',
    examples: [
      ['停電集中在清泉部落312戶,高山、松林部落⟦1018戶⟧。', '1018 戶 · 停電'],
      ['停電312戶,高山、松林部落1018戶,雲海部落⟦65戶⟧。', '65 戶 · 停電'],
    ],
    not: [
      ['停電312戶。松林部落⟦1018戶⟧。', '1018 戶'],
      ['停電312戶,松林部落居民⟦1018戶⟧。', '1018 戶 · 松林部落居民'],
      ['停電312戶,松林部落⟦1018人⟧。', '1018 人'],
    ],
    read: nextVillage,
  },
];

const deeds = wordList(table, 'supply-deed');
const deed = anyOf(table, 'supply-deed');
const villages = anyOf(table, 'village-of-people');
const names = '[\\u4e00-\\u9fff、]{1,14}';
const deedBefore = new RegExp(
  `(${deed}${anyOf(table, 'number-of-households')}?)(?:${anyOf(table, 'at-its-height')}{0,3}|${anyOf(table, 'mainly-in')}${names}${villages})$`,
  'u',
);
const longestBefore = 32;
const deedBehind = new RegExp(`${anyOf(table, 'still-so')}{0,2}(${deed})(?:中|了)?(?![\\u4e00-\\u9fff])`, 'uy');

const countsHouseholds = ({ figure, unit }: Question): boolean => figure.kind === 'count' && unit === '户';

/** 停電一度達5210戶, 2130戶仍停電: the deed on either side. */
function cutOff(ask: Question): Span | undefined {
  return countsHouseholds(ask) ? (onTheLeft(ask) ?? onTheRight(ask)) : undefined;
}

function onTheLeft({ page: { folded }, figure: { start } }: Question): Span | undefined {
  const from = clauseStart(folded, start);
  const found = deedBefore.exec(folded.slice(from, start));
  return found ? { start: from + found.index, end: from + found.index + (found[1] ?? '').length } : undefined;
}

function clauseStart(folded: string, end: number): number {
  let start = end;
  while (start > Math.max(0, end - longestBefore) && (folded[start - 1] === '、' || !isStop(folded, start - 1)))
    start--;
  return start;
}

function onTheRight({ page: { folded }, figure, before }: Question): Span | undefined {
  deedBehind.lastIndex = figure.end;
  const found = deedBehind.exec(folded);
  if (!found || before().noun?.end === figure.start) return undefined;
  const start = figure.end + found[0].indexOf(found[1] ?? '');
  return { start, end: start + (found[1] ?? '').length };
}

const nextOfRow = new RegExp(`^[,、;]${names}${villages}$`, 'u');

/** 清泉部落312戶,松林部落1018戶: nothing but where they are stands between the two. */
function nextVillage(ask: Question): Span | undefined {
  const { last } = ask.past;
  const { folded } = ask.page;
  if (!countsHouseholds(ask) || !last || !isCutOff(folded, last)) return undefined;
  return nextOfRow.test(folded.slice(last.end, ask.figure.start)) ? (nounOf(last) ?? undefined) : undefined;
}

const isCutOff = (folded: string, one: Figure): boolean =>
  foldedUnit(folded, one) === '户' && one.nounStart !== null && deeds.at(folded, one.nounStart) === one.nounEnd;
