import { isHan } from './characters';
import { found, passOver } from './figure';
import type { Reading } from './figure';
import { unitAt } from './amount';
import type { Page } from './page';

const ranks =
  /(?:排名|排行|排|位居|位列|位次|居|列|名列|跃居|升至|降至|全省|全国|全市|全县|全区|世界|全球|亚洲|总分|获|夺得|获得)[^,。;:\n]{0,4}$/u;
const named = '座栋幢号楼院中小师医产人军组街期方代';

/** 第3批, 第二十届; `at` is the offset behind 第. Names (第一人民医院, 第十二师) are passed over. */
export function ordinalAt(page: Page, at: number): Reading {
  const { folded } = page;
  const number = page.numeralAt(at);
  if (!number) return undefined;
  const start = at - 1;
  const unit = unitAt(page, number.end, number);
  if (!unit) {
    const isRank = ranks.test(folded.slice(Math.max(0, start - 10), start));
    if (isRank && !isHan(folded.charCodeAt(number.end))) return ordinal(start, number.end, number.low, null);
    return passOver(page, { start, end: number.end }, 'name');
  }
  if (isName(folded, unit.start, unit.end)) return passOver(page, { start, end: unit.end }, 'name');
  return ordinal(start, unit.end, number.low, unit);
}

function ordinal(start: number, end: number, value: number, unit: { start: number; end: number } | null): Reading {
  return found({ start, end, kind: 'ordinal', value, approx: null, unit, noNounAfter: true });
}

/** 第6座, 第一人民医院, 第二中学, 第三产业, 第十二师: the number belongs to a name. 第20号台风 counts the year's storms. */
function isName(folded: string, start: number, end: number): boolean {
  const first = folded[start] ?? ' ';
  if (first === '号') return !folded.startsWith('台风', end);
  if (first === '人') return folded.startsWith('人民', start) || folded.startsWith('人称', start);
  return named.includes(first) && !(first === '组' || first === '方' || first === '期' || first === '代');
}
