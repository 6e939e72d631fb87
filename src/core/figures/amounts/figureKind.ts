import type { FigureKind } from '../../article/model';
import type { Amount } from './amount';
import type { Page } from '../page';

const warm = /(?:温|最高|最低|零下|零上|发烧|发热|发高烧|摄氏|热到|冷到|热得|寒流|寒潮)[^。;\n]{0,10}$/u;
const warmBehind = /(?:以上|以下)?的?[高低]温/y;
const old = /[岁龄]/u;

/** The kind of an amount: its measure word's, but for words with several lives. */
export function kindOf({ folded }: Page, { unit, numberStart, end }: Amount): FigureKind {
  if (!unit) return 'count';
  const { word, kind } = unit.measure;
  if (word === '度' && isWarmth(folded, numberStart, end)) return 'temperature';
  if (word === '块' && (end > unit.end || isPrice(folded, numberStart, unit.end))) return 'money';
  if (word === '旬' && isOfLife(folded, numberStart, unit.end)) return 'age';
  if (word === '分' && isLand(folded, unit.end)) return 'area';
  return old.test(word) ? 'age' : kind;
}

/** 最低温5度, 负2度, 10度以下低温. */
function isWarmth(folded: string, start: number, end: number): boolean {
  if (folded[start - 1] === '负') return true;
  warmBehind.lastIndex = end;
  return warmBehind.test(folded) || warm.test(folded.slice(Math.max(0, start - 16), start));
}

/** 七旬老人, 年过六旬, 年近八旬的王某: tens of years. 六月上旬 and 两旬 are of a month. */
function isOfLife(folded: string, start: number, end: number): boolean {
  const before = folded[start - 1] ?? ' ';
  if (before === '年' || ('过近逾届满'.includes(before) && folded[start - 2] === '年')) return true;
  olderThan.lastIndex = end;
  return olderThan.test(folded);
}

const olderThan =
  /的?(?:老|夫妇|夫妻|翁|妪|阿公|阿嬷|阿婆|婆婆|爷爷|奶奶|大爷|大妈|长者|高龄|母亲|父亲|双亲|男|女|妇|党员)/y;

/** 七分地: a tenth of a 亩. */
function isLand(folded: string, end: number): boolean {
  return folded[end] === '地' || folded[end] === '田';
}

const priced = /[价卖花钱涨跌降贵赚挣付交要省罚缴费每收只才]/u;

/** 每斤3块。 and 8块一碗 are money, 一块检查标识牌 and 出土陶片300块 are not. */
function isPrice(folded: string, start: number, end: number): boolean {
  if (folded.startsWith('一', end)) return true;
  const next = folded[end];
  const isLast = next === undefined || ',。;、!?)\n”」'.includes(next);
  return isLast && priced.test(folded.slice(Math.max(0, start - 5), start));
}
