import { charSet } from '../../match/charSet';
import type { Span } from '../../text/span';
import { isHan } from '../../numerals/numeralRoles';
import { found, passOver } from '../figure';
import type { Reading } from '../figure';
import { unitAt } from './amount';
import type { Numeral } from '../../numerals/numeral';
import type { Page } from '../page';

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
  if (isQuarter(unit.measure.word, number)) return passOver(page, { start, end: unit.end }, 'date');
  if (isArticle(folded, start, unit, number)) return passOver(page, { start, end: unit.end }, 'name');
  if (isName(folded, unit.start, unit.end)) return passOver(page, { start, end: unit.end }, 'name');
  return ordinal(start, unit.end, number.low, unit);
}

function ordinal(start: number, end: number, value: number, unit: { start: number; end: number } | null): Reading {
  return found({ start, end, kind: 'ordinal', value, approx: null, unit, noNounAfter: true });
}

/** 第三季度, 第4季: a part of the year. */
function isQuarter(word: string, { low }: Numeral): boolean {
  return (word === '季度' || word === '季') && low <= 4;
}

/** So many of anything but articles are written in digits. */
const longLaw = 40;
const isPartOfLaw = charSet('条款项章节编');
/** What stands before 第五条 of a law: its name's end, or the part it belongs to (第三条第二款). */
const endsLaw = charSet('》法例定章约则程同书编条款');

/** 《民法典》第五百七十九条, 条例第三条第二款: parts of a law; 第三条生产线 counts. */
function isArticle(folded: string, start: number, unit: Span, { chinese, low }: Numeral): boolean {
  if (unit.end > unit.start + 1 || !isPartOfLaw(folded, unit.start)) return false;
  return endsLaw(folded, start - 1) || (chinese && low >= longLaw);
}

/** 第6座, 第一人民医院, 第二中学, 第三产业, 第十二师: the number belongs to a name. 第20号台风 counts the year's storms. */
function isName(folded: string, start: number, end: number): boolean {
  const first = folded[start] ?? ' ';
  if (first === '号') return !folded.startsWith('台风', end);
  if (first === '人') return folded.startsWith('人民', start) || folded.startsWith('人称', start);
  return named.includes(first) && !(first === '组' || first === '方' || first === '期' || first === '代');
}
