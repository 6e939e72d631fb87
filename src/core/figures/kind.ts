import type { FigureKind } from '../article/model';
import type { Amount } from './amount';
import type { Page } from './page';

const warm =
  /(?:气温|温度|体温|水温|地温|室温|高温|低温|最高|最低|零下|零上|发烧|发热|发高烧|升温|降温|摄氏|热到|冷到)[^。;\n]{0,10}$/u;
const old = /[岁龄]/u;

/** The kind of an amount: its measure word's, but for words with several lives. */
export function kindOf({ folded }: Page, { unit, numberStart }: Amount): FigureKind {
  if (!unit) return 'count';
  const { word, kind } = unit.measure;
  if (word === '度' && warm.test(folded.slice(Math.max(0, numberStart - 16), numberStart))) return 'temperature';
  if (word === '块' && isPrice(folded, unit.end)) return 'money';
  return old.test(word) ? 'age' : kind;
}

/** 每斤3块。 and 50块钱 are money, 一块检查标识牌 is not. */
function isPrice(folded: string, end: number): boolean {
  const next = folded[end];
  return next === undefined || ',。;、!?)\n'.includes(next) || folded.startsWith('一', end);
}
