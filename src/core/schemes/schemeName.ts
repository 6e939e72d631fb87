import type { Span } from '../text/span';
import type { SchemeWords } from './schemeWords';
import { isNumeral, smallNumeral } from '../numerals/smallNumeral';

/** Is what stands in quotes a scheme's name? `following` is the text after the closing quote. Both folded. */
export function isSchemeName(name: string, following: string, words: SchemeWords): boolean {
  if (words.not.has(name) || name.includes('半')) return false;
  if (words.names.has(name)) return true;
  if (/^[\d+\-Nn]{2,6}$/.test(name)) return /\d/.test(name) && words.heads.some((head) => following.includes(head));
  if (isAllNumeral(name)) return false;
  return beginsWithCount(name.replace(/^新/, ''), words) || endsWithCount(name) || pairsOneWithOne(name, words);
}

/** Can the characters between the offsets be a scheme's name, by where a numeral stands? Most quotations cannot. */
export function mayBeSchemeName(text: string, { start, end }: Span, words: SchemeWords): boolean {
  return words.opensName(text, start) || isNumeral(text, end - 2);
}

function isAllNumeral(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (!isNumeral(name, i)) return false;
  return true;
}

/** 五个到户, 四早, 三级干部集村部, 四网合一; not 三年行动, 两千元, 二维码. */
function beginsWithCount(name: string, words: SchemeWords): boolean {
  const numeral = smallNumeral(name, 0);
  if (!numeral || numeral.value < 2 || name.startsWith('二')) return false;
  const { length } = numeral;
  if (name.length === length || isNumeral(name, length) || name.length - length > 9) return false;
  const next = name.charAt(length);
  return !words.isMeasure(name, next === '个' || next === '大' ? length + 1 : length);
}

/** 园区三化: two to four characters, a numeral, one shared morpheme; not 第三方. */
function endsWithCount(name: string): boolean {
  const at = name.length - 2;
  const numeral = at >= 2 && at <= 4 ? smallNumeral(name, at) : undefined;
  return numeral !== undefined && numeral.value > 1 && !isNumeral(name, at - 1) && !isNumeral(name, at + 1);
}

/** 一企一策, 一村一品, and the like with 一对一 or 一抓三促. */
function pairsOneWithOne(name: string, words: SchemeWords): boolean {
  if (!name.startsWith('一')) return false;
  const each = words.eachAt(name, 1) ?? words.perAt(name, 1);
  if (each && name.charAt(1 + each.length) === '一') return true;
  const second = smallNumeral(name, 2);
  return name.length === 4 && second !== undefined && second.value > 1;
}
