import table from '../../../tables/words/figureParts.tsv';
import { characterList, linesOfList } from '../../match/wordList';
import { isArabic, isBasicHan, NumeralRole, roleOf, digitValue } from '../../numerals/numeralRoles';
import type { Numeral } from '../../numerals/numeral';
import type { Page } from '../page';
import { unitAt } from './unit';
import type { Unit } from './unit';

/** What the smaller parts behind a unit add to its number, how many characters say so, and the last part's unit. */
export interface More {
  readonly value: number;
  readonly length: number;
  readonly last?: string;
}

export const noMore: More = { value: 0, length: 0 };

const perWhole: ReadonlyMap<string, number> = new Map(
  linesOfList(table, 'part').map(([pair = '', per = '']) => [pair, Number(per)]),
);
/** How many of the smaller unit are one of the larger (12 个月 are one 年); undefined where the one is no part of the other. */
export const partsPerWhole = (whole: string, part: string): number | undefined => perWhole.get(`${whole}/${part}`);

const tails: ReadonlyMap<string, string> = new Map(
  linesOfList(table, 'tail').map(([word = '', form = '']) => [word, form]),
);
const halvedKinds: ReadonlySet<string> = new Set(linesOfList(table, 'halved').map(([kind = '']) => kind));
const hasParts: ReadonlySet<string> = new Set([
  ...tails.keys(),
  ...Array.from(perWhole.keys(), (pair) => pair.slice(0, pair.indexOf('/'))),
]);
const notHalf = characterList(table, 'notHalf');
const afterTail = characterList(table, 'afterTail');

const mostParts = 3;

/** 个半小时 and 两年半, 七成五, 1米78, 4小时28分05秒, 3块5, 24元8角, 一年零六个月. */
export function partMore(page: Page, unit: Unit, first: Numeral, end: number): More {
  const { folded } = page;
  if (unit.half) return { value: 0.5, length: 0 };
  const word = withoutCounter(unit.measure.word);
  const parts = hasParts.has(word) && first.low === first.high ? new Parts(page, first, word, end).read() : noMore;
  if (parts.length > 0) return parts;
  if (folded[end] !== '半' || notHalf(folded, end + 1)) return noMore;
  if (word === '分' && folded[end + 1] === '钟') return { value: 0.5, length: 2, last: '秒' };
  const isHalved =
    halvedKinds.has(unit.measure.kind) || word === '成' || word === '分' || isHalfCoin(folded, word, end);
  return isHalved ? { value: 0.5, length: 1 } : noMore;
}

/** 十二块半 is a sum where nothing stands behind it that could be broken in pieces. */
function isHalfCoin(folded: string, word: string, end: number): boolean {
  return word === '块' && (!isBasicHan(folded.charCodeAt(end + 1)) || folded[end + 1] === '一');
}

/** 小时 of 个小时, 毛 of 毛钱; 个月 keeps its 个, which tells it from the month of a date. */
function withoutCounter(word: string): string {
  if (word.length === 2 && word.endsWith('钱')) return word.slice(0, 1);
  return word.length > 1 && word.startsWith('个') && word !== '个月' ? word.slice(1) : word;
}

/** The parts behind one unit, read from left to right, each smaller than the last. */
class Parts {
  private worth = 1;
  private value = 0;

  constructor(
    private readonly page: Page,
    private readonly first: Numeral,
    private word: string,
    private at: number,
  ) {}

  read(): More {
    const start = this.at;
    for (let parts = 0; parts < mostParts; parts++) if (!this.part()) break;
    this.tail();
    const { value, at, word } = this;
    return at === start ? noMore : { value, length: at - start, last: word };
  }

  /** 六个月, 零五分: a number and its unit. */
  private part(): boolean {
    const { page, at } = this;
    const joint = joins(page.folded, at) ? 1 : 0;
    const number = page.numeralAt(at + joint) ?? page.numeralAt(at);
    if (!number || !isPlain(number) || (joint === 0 && saysPer(this.word, this.first))) return false;
    const unit = unitAt(page, number.end, number);
    const per = unit && perWhole.get(`${this.word}/${withoutCounter(unit.measure.word)}`);
    if (!unit || !per || number.low >= per || unit.half || unit.open || page.folded[unit.end] === '之') return false;
    this.worth /= per;
    this.value += number.low * this.worth;
    this.word = withoutCounter(unit.measure.word);
    this.at = unit.end;
    return true;
  }

  /** 三块四, 一米七五, 12秒91: digits without a unit of their own. */
  private tail(): void {
    const form = tails.get(this.word);
    if (form === undefined) return;
    const { folded } = this.page;
    let digits = '';
    let end = this.at;
    while (digits.length < 3 && isDigit(folded, end) && !isForOne(this.page, end, digits))
      digits += String(digitValue(folded.charCodeAt(end++)));
    const most = form === 'one' ? 1 : 2;
    const isWritten = digits.length > 0 && digits.length <= most && !(form === 'one' && digits === '0');
    if (!isWritten || !mayBeBare(this.page, this.first, this.at, end)) return;
    this.value += (Number(digits) / 10 ** digits.length) * this.worth;
    this.at = end;
  }
}

/** The 一 of 九块九一斤, 七毛五一个: for each one of what the price is. */
function isForOne(
  { folded, measureWords }: Pick<Page, 'folded' | 'measureWords'>,
  at: number,
  digits: string,
): boolean {
  return digits !== '' && folded[at] === '一' && measureWords.longest(folded, at + 1) !== undefined;
}

function isPlain({ scaled, open, positional, low, high }: Numeral): boolean {
  return !scaled && !open && !positional && low === high;
}

/** 零 and 又 between a unit and its part. */
function joins(folded: string, at: number): boolean {
  return folded[at] === '零' || folded[at] === '又';
}

function isDigit(folded: string, at: number): boolean {
  const role = at < folded.length ? roleOf(folded.charCodeAt(at)) : NumeralRole.none;
  return role === NumeralRole.arabic || (role === NumeralRole.digit && folded[at] !== '两');
}

/** 一天八小时, 一周五天 say how much of each. */
function saysPer(word: string, { low, high }: Numeral): boolean {
  return low === 1 && high === 1 && (word === '天' || word === '周' || word === '星期' || word === '日');
}

/** A part without its unit: written as the whole is, and nothing that it could count behind it. */
function mayBeBare({ folded, measureWords }: Page, { chinese }: Numeral, start: number, end: number): boolean {
  if (isForOne({ folded, measureWords }, end, folded.slice(start, end)))
    return isArabic(folded.charCodeAt(start)) !== chinese;
  if (roleOf(folded.charCodeAt(end)) !== NumeralRole.none || folded[end] === '%') return false;
  if (folded[end] === '.' && isArabic(folded.charCodeAt(end + 1))) return false;
  const unit = measureWords.longest(folded, end);
  if (unit && !(unit.end === end + 1 && measureWords.beginsOther(folded, end))) return false;
  if (isArabic(folded.charCodeAt(start)) === chinese) return false;
  return !chinese || !isBasicHan(folded.charCodeAt(end)) || afterTail(folded, end);
}
