import { firstOf } from '../match/rule';
import type { Rule } from '../match/rule';
import { isNumeral, smallNumeral } from '../numerals/smallNumeral';
import type { Span } from '../text/span';
import {
  builds,
  eachWords,
  heads,
  honours,
  hotlines,
  isMeasure,
  jointVerbs,
  schemeNames,
  noNames,
  opensName,
  perWords,
} from './schemeWords';

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
    read: ({ name }) => schemeNames.has(name) || undefined,
  },
  {
    name: 'honour-or-streak',
    examples: [
      ['入选“⟦十大典型⟧”名单', 'passed over: fixed-word'],
      ['粮食实现“⟦八连增⟧”。', 'passed over: name'],
    ],
    not: [
      ['实施“⟦六大工程⟧”', 'scheme 六大工程'],
      ['做到“⟦三联三帮⟧”', 'scheme 三联三帮'],
    ],
    read: ({ name }) => (isHonour(name) ? false : undefined),
  },
  {
    name: 'digits',
    examples: [
      ['“⟦185⟧”乡村治理体系', 'scheme “185”乡村治理体系'],
      ['构建“⟦1345⟧”新路子', 'scheme 1345'],
      ['推行“⟦3+2⟧”贯通培养', 'scheme 3+2'],
    ],
    not: [
      ['拨打“⟦12345⟧”政务服务平台', 'passed over: phone'],
      ['“⟦2022⟧”行动方案', 'passed over: name'],
      ['“⟦120⟧”赶到现场', 'passed over: name'],
    ],
    read: ({ text, name, start, end }) =>
      isProgrammeNumber(name) && isNamedSo(text, start, end, name) ? true : undefined,
  },
  {
    name: 'numerals-of-a-programme',
    examples: [['实施“⟦六万⟧”工程', 'scheme “六万”工程']],
    not: [
      ['“⟦十五⟧”计划', 'passed over: name'],
      ['“⟦三千⟧”多人', 'passed over: name'],
    ],
    read: ({ text, name, end }) =>
      isAllNumeral(name) && name.length > 1 && !FIVE_YEARS.test(name) && heads.at(text, end + 1) > 0 ? true : undefined,
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
  {
    name: 'one-and-one',
    examples: [['关爱“⟦一长一幼⟧”群体', 'scheme 一长一幼']],
    not: [
      ['守护“⟦一草一木⟧”', 'passed over: fixed-word'],
      ['“⟦一人一半⟧”分了', 'passed over: fixed-word'],
    ],
    read: ({ name }) =>
      (/^一\p{Script=Han}一\p{Script=Han}$/u.test(name) && !isNumeral(name, 1) && !isNumeral(name, 3)) || undefined,
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

/** 十五, 十四五: plans of five years. */
const FIVE_YEARS = /^(?:十?[一二三四五六七八九]?五|一五)$/;
const PROGRAMME_NUMBER = /^(?:\d{2,5}|[\dNn](?:[+-][\dNnXx]{1,2}){1,5})$/;
const PLUS = /^\d{1,2}(?:\+[\dNnXx]{1,2})+$/;

/** No year, and no number that is called. */
function isProgrammeNumber(name: string): boolean {
  return PROGRAMME_NUMBER.test(name) && !/^(?:19|20)\d\d$/.test(name) && !hotlines.has(name);
}

/** A programme has a head behind it, a verb that builds it before it, or its parts added up. */
function isNamedSo(text: string, start: number, end: number, name: string): boolean {
  return PLUS.test(name) || headFollows(text, end + 1) || builds.before(text, start - 1) >= 0;
}

function isHonour(name: string): boolean {
  const numeral = smallNumeral(name, 0);
  return numeral !== undefined && honours.at(name, numeral.length) > 0;
}

/** The head that stands right behind the quotation, or behind at most this many characters of the same word. */
const LONGEST_HEADED = 8;

/** The end of the head of a name that is bare numerals, as in “185”乡村治理体系; undefined where none follows. */
export function headEnd(text: string, start: number): number | undefined {
  let last: number | undefined;
  for (let at = start; at < start + LONGEST_HEADED && isWord(text, at); at++) {
    const end = heads.at(text, at);
    if (end > 0 && end <= start + LONGEST_HEADED) last = end;
  }
  return last;
}

function isWord(text: string, offset: number): boolean {
  const code = offset < text.length ? text.charCodeAt(offset) : 0;
  return code >= 0x4e00 && code <= 0x9fff && text[offset] !== '的';
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
  const measured = next === '个' || next === '大' ? length + 1 : length;
  return !isMeasure(name, measured) || jointVerbs.at(name, measured + 1) === name.length;
}

/** 园区三化: two to four characters, a numeral, one shared morpheme; not 第三方. */
function endsWithCount(name: string): boolean {
  const at = name.length - 2;
  const numeral = at >= 2 && at <= 4 ? smallNumeral(name, at) : undefined;
  return numeral !== undefined && numeral.value > 1 && !isNumeral(name, at - 1) && isShared(name, at + 1);
}

/** A morpheme that things share, no measure (山海六号). */
const isShared = (name: string, offset: number): boolean => !isNumeral(name, offset) && !isMeasure(name, offset);

/** 一企一策, 一村一品, and the like with 一对一 or 一抓三促. */
function pairsOneWithOne(name: string): boolean {
  if (!name.startsWith('一')) return false;
  const each = eachWords.at(name, 1) || perWords.at(name, 1);
  if (each > 0 && name.charAt(each) === '一') return true;
  const second = smallNumeral(name, 2);
  return name.length === 4 && second !== undefined && second.value > 1;
}
