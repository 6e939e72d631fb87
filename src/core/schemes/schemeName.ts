import { firstOf } from '../match/rule';
import type { Rule } from '../match/rule';
import { isNumeral, smallNumeral } from '../numerals/smallNumeral';
import type { Span } from '../text/span';
import { eachWords, heads, isMeasure, names, noNames, opensName, perWords } from './schemeWords';

/** What stands in quotes, and the folded text that it stands in. */
interface Asked extends Span {
  readonly text: string;
  readonly name: string;
}

type NameRule = Rule<Asked, boolean>;

const rules: readonly NameRule[] = [
  {
    name: 'no-name',
    examples: [['“⟦五一⟧”假期,游客多。', 'no day']],
    not: [['“⟦四早⟧”要求', 'scheme 四早']],
    read: ({ name }) => (noNames.has(name) || name.includes('半') ? false : undefined),
  },
  {
    name: 'known-name',
    examples: [['聚焦“⟦三农⟧”工作', 'scheme 三农']],
    not: [['“⟦二维码⟧”扫一扫', 'passed over: fixed-word']],
    read: ({ name }) => names.has(name) || undefined,
  },
  {
    name: 'digits',
    examples: [['“⟦185⟧”乡村治理体系', 'scheme 185']],
    not: [['“⟦十二五⟧”规划', 'passed over: date']],
    read: ({ text, name, end }) =>
      /^[\d+\-Nn]{2,6}$/.test(name) ? /\d/.test(name) && headFollows(text, end + 1) : undefined,
  },
  {
    name: 'numeral-alone',
    examples: [['“⟦十五⟧”期间', 'passed over: name']],
    not: [['落实“⟦三保障⟧”政策', 'scheme 三保障']],
    read: ({ name }) => (isAllNumeral(name) ? false : undefined),
  },
  {
    name: 'numeral-first',
    examples: [['做到“⟦五个到户⟧”', 'scheme 五个到户']],
    not: [['“⟦三千元⟧”的补贴', 'passed over: name']],
    read: ({ name }) => beginsWithCount(name.replace(/^新/, '')) || undefined,
  },
  {
    name: 'numeral-before-last',
    examples: [['推进“⟦园区三化⟧”', 'scheme 园区三化']],
    not: [['“⟦第三方⟧”检测', 'passed over: fixed-word']],
    read: ({ name }) => endsWithCount(name) || undefined,
  },
  {
    name: 'one-for-each',
    examples: [['推进“⟦一村一品⟧”建设', 'scheme 一村一品']],
    not: [['“⟦一心一意⟧”办事', 'passed over: fixed-word']],
    read: ({ name }) => pairsOneWithOne(name) || undefined,
  },
];

const decided = firstOf<Asked, boolean>('quoted-schemes', ({ start, end }) => ({ start, end }), rules);

/** Is the inside of a quotation a scheme's name? Folded. */
export function isSchemeName(text: string, { start, end }: Span): boolean {
  return decided({ text, start, end, name: text.slice(start, end) }) === true;
}

/** Can the characters between the offsets be a scheme's name, by where a numeral stands? Most quotations cannot. */
export function mayBeSchemeName(text: string, { start, end }: Span): boolean {
  return opensName(text, start) || isNumeral(text, end - 2);
}

/** How far behind the closing quote a head may end. */
const HEAD_REACH = 8;

function headFollows(text: string, start: number): boolean {
  for (let at = start; at < start + HEAD_REACH; at++) {
    const end = heads.at(text, at);
    if (end > 0 && end <= start + HEAD_REACH) return true;
  }
  return false;
}

function isAllNumeral(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (!isNumeral(name, i)) return false;
  return true;
}

/** 五个到户, 四早, 三级干部集村部, 四网合一; not 三年行动, 两千元, 二维码. */
function beginsWithCount(name: string): boolean {
  const numeral = smallNumeral(name, 0);
  if (!numeral || numeral.value < 2 || name.startsWith('二')) return false;
  const { length } = numeral;
  if (name.length === length || isNumeral(name, length) || name.length - length > 9) return false;
  const next = name.charAt(length);
  return !isMeasure(name, next === '个' || next === '大' ? length + 1 : length);
}

/** 园区三化: two to four characters, a numeral, one shared morpheme; not 第三方. */
function endsWithCount(name: string): boolean {
  const at = name.length - 2;
  const numeral = at >= 2 && at <= 4 ? smallNumeral(name, at) : undefined;
  return numeral !== undefined && numeral.value > 1 && !isNumeral(name, at - 1) && !isNumeral(name, at + 1);
}

/** 一企一策, 一村一品, and the like with 一对一 or 一抓三促. */
function pairsOneWithOne(name: string): boolean {
  if (!name.startsWith('一')) return false;
  const each = eachWords.at(name, 1) || perWords.at(name, 1);
  if (each > 0 && name.charAt(each) === '一') return true;
  const second = smallNumeral(name, 2);
  return name.length === 4 && second !== undefined && second.value > 1;
}
