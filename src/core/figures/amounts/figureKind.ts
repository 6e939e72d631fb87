import table from '../../../tables/words/figureKinds.tsv';
import type { FigureKind } from '../../article/model';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import { wordNear } from '../../match/wordNear';
import type { Page } from '../page';
import type { Amount } from './amount';

const warm = wordList(table, 'warm');
const warmBehind = wordList(table, 'warmBehind');
const ofLife = characterList(table, 'ofLife');
const elder = wordList(table, 'elder');
const priced = characterList(table, 'priced');

/** The kind of an amount: its measure word's, but for words with several lives. */
export function kindOf({ folded }: Page, { unit, numberStart, end }: Amount): FigureKind {
  if (!unit) return 'count';
  const { word, kind } = unit.measure;
  switch (word) {
    case '度':
      return isWarmth(folded, numberStart, end) ? 'temperature' : kind;
    case '块':
      return end > unit.end || isPrice(folded, numberStart, unit.end) ? 'money' : kind;
    case '旬':
      return isOfLife(folded, numberStart, unit.end) ? 'age' : kind;
    case '分':
      return kindOfPoints(folded, unit.end, end) ?? kind;
    default:
      return word.includes('岁') || word.includes('龄') ? 'age' : kind;
  }
}

const sentence = charSet('。;\n');
const reach = 10;

/** 最低温5度, 负2度, 10度以下低温. */
function isWarmth(folded: string, start: number, end: number): boolean {
  if (folded[start - 1] === '负') return true;
  return warmBehind.at(folded, end) > 0 || wordNear(warm, folded, start, reach, sentence);
}

/** 七旬老人, 年过六旬, 年近八旬的王某: tens of years. 六月上旬 and 两旬 are of a month. */
function isOfLife(folded: string, start: number, end: number): boolean {
  if (folded[start - 1] === '年' || (ofLife(folded, start - 1) && folded[start - 2] === '年')) return true;
  return elder.at(folded, end) > 0;
}

const isGround = charSet('地田');

/** 七分地: a tenth of a 亩. 两分半跑完: minutes. */
function kindOfPoints(folded: string, unitEnd: number, end: number): FigureKind | undefined {
  if (isGround(folded, unitEnd)) return 'area';
  return end > unitEnd && folded[unitEnd] === '半' ? 'duration' : undefined;
}

const endsClause = charSet(',。;、!?)\n”」');
const beforePrice = 5;

/** 每斤3块。 and 8块一碗 are money, 一块检查标识牌 and 出土陶片300块 are not. */
function isPrice(folded: string, start: number, end: number): boolean {
  if (folded[end] === '一') return true;
  if (end < folded.length && !endsClause(folded, end)) return false;
  for (let at = start - 1; at >= start - beforePrice; at--) if (priced(folded, at)) return true;
  return false;
}
