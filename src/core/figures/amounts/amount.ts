import type { Approximation } from '../../article/model';
import type { Span } from '../../text/span';
import { both, modifierAfter, modifierBefore, together } from '../approximation';
import type { Modifier } from '../approximation';
import { charSet } from '../../match/charSet';
import { isArabic, isLatin, isSpace } from '../../numerals/numeralRoles';
import type { MeasureWord } from '../../numerals/measureWords';
import type { Page } from '../page';
import type { Numeral } from '../../numerals/numeral';
import { noMore, partMore } from './smallerPart';
import type { More } from './smallerPart';

/** A unit as it stands in the text (小时 of 个小时). */
export interface Unit extends Span {
  readonly measure: MeasureWord;
  /** 多, 余 inside it (个多月) and 半 (个半小时: half a unit more). */
  readonly open: boolean;
  readonly half: boolean;
}

/** A number with its unit and the words beside it that say how near it is; not yet a figure. */
export interface Amount extends Span {
  /** Where the digits begin. */
  readonly numberStart: number;
  /** Where the number ends, without its unit. */
  readonly numberEnd: number;
  readonly low: number;
  readonly high: number;
  readonly first: Numeral;
  readonly unit: Unit | null;
  readonly approx: Approximation | null;
}

/** The amount whose number begins at `at`. */
export function amountAt(page: Page, at: number): Amount | undefined {
  const first = page.numeralAt(at);
  if (!first || first.positional) return undefined;
  const behind = unitAt(page, first.end, first);
  const range = rangeFrom(page, first, behind);
  const number = range ?? first;
  const more = moreBeforeUnit(page, number.end);
  const unitStart = number.end + (more ? 1 : 0);
  const unit = range?.unit ?? (range || more ? unitAt(page, unitStart, first) : behind);
  const open = together(openness(page, first.start, number) ?? (unit?.open === true ? 'over' : null), more);
  return widened(page, { first, number, unit, open, end: unit?.end ?? unitStart });
}

/** 200多万 is over that, 200来万 about. */
function openness({ folded }: Page, start: number, { end, open }: Written): Approximation | null {
  if (!open) return null;
  for (let at = start; at < end; at++) if (folded[at] === '来') return 'about';
  return 'over';
}

/** A number or a range of numbers as far as its digits go. */
type Written = Pick<Numeral, 'end' | 'low' | 'high' | 'open'>;

interface Range extends Written {
  /** Set where both ends carry it: the upper one's. */
  readonly unit: Unit | null;
}

/** 2-3名, 30人至50人; `unit` is what stands behind the lower end. */
function rangeFrom(page: Page, first: Numeral, unit: Unit | null): Range | undefined {
  if (page.folded[first.end] === '、') return neighbours(page, first);
  const direct = rangeSeparatorEnd(page.folded, first.end);
  if (direct > 0) return upTo(page, first, page.numeralAt(direct), null);
  if (!unit || unit.open || unit.half) return undefined;
  const afterUnit = rangeSeparatorEnd(page.folded, unit.end);
  if (afterUnit === 0) return undefined;
  const second = page.numeralAt(afterUnit);
  const secondUnit = second ? unitAt(page, second.end, second) : null;
  const varies = secondUnit !== null && isVaried(page.folded, secondUnit.end);
  if (!varies && startsJourney(page.folded, first.start - 1)) return undefined;
  return secondUnit?.measure.word === unit.measure.word ? upTo(page, first, second, secondUnit) : undefined;
}

/** 从30人到50人 and 加2元至29元 name two amounts, not one between them. */
const startsJourney = charSet('从由自加增升涨降减');

/** 由50元至80元不等, 从3天到5天之间: from one to the other after all. */
function isVaried(folded: string, end: number): boolean {
  return folded.startsWith('不等', end) || folded.startsWith('之间', end);
}

const isDash = charSet('-~—–―─～至到');

function rangeSeparatorEnd(folded: string, at: number): number {
  if (!isDash(folded, at)) return 0;
  return at + (folded[at] === '—' && folded[at + 1] === '—' ? 2 : 1);
}

function upTo(page: Page, first: Numeral, second: Numeral | undefined, unit: Unit | null): Range | undefined {
  if (!second || second.positional || second.bare) return undefined;
  if (isDash(page.folded, second.end) && isArabic(page.folded.charCodeAt(second.end + 1))) return undefined;
  const mantissa = second.high / second.factor;
  const shared = first.factor === 1 && second.factor > 1 && first.low < mantissa ? second.factor : 1;
  const low = first.low * shared;
  if (low >= second.high) return undefined;
  return { end: second.end, low, high: second.high, open: second.open, unit };
}

const isRank = charSet('级等期号层届批组环线版排行年月日周路章条款项节班中小院');
/** 分别为2、3人 counts twice, 前三、四名 ranks, 1、2、3名 lists. */
const listing = /(?:分别[^,。;、]{0,4}|各|依次|[第前、\d]|^|[\n。])$/u;

/** 2、3天, 七、八百人, 200、300元: neighbouring numbers of one leading digit, the unit behind the second. */
function neighbours(page: Page, first: Numeral): Range | undefined {
  const second = page.numeralAt(first.end + 1);
  if (second?.chinese !== first.chinese || first.low !== first.high || second.low !== second.high) return undefined;
  const low = first.factor === 1 && second.factor > 1 ? first.low * second.factor : first.low;
  if (!isNextDigit(low, second.low) || !unitAt(page, second.end, second)) return undefined;
  if (isRank(page.folded, second.end)) return undefined;
  if (listing.test(page.folded.slice(Math.max(0, first.start - 7), first.start))) return undefined;
  return { end: second.end, low, high: second.low, open: second.open, unit: null };
}

/** 2 and 3, 700 and 800: one step of the leading digit. */
function isNextDigit(low: number, high: number): boolean {
  const step = high - low;
  if (step <= 0 || !Number.isInteger(Math.log10(step))) return false;
  return Number.isInteger(low / step) && low / step < 10;
}

/** 余, 多, 来 between the number and its unit. */
function moreBeforeUnit(page: Page, at: number): Approximation | null {
  const char = page.folded[at];
  if (char === '余' || char === '多') return 'over';
  return char === '来' && page.measureWords.longest(page.folded, at + 1) ? 'about' : null;
}

const splitsUnit = charSet('多余半');

/** 个多月, 个半小时: the unit goes on behind 多, 余 or 半. */
function splitUnit({ folded, measureWords }: Page, start: number): Unit | null {
  if (folded[start] !== '个' || !splitsUnit(folded, start + 1)) return null;
  const half = folded[start + 1] === '半';
  const month = half && folded[start + 2] === '月' ? measureWords.get('个月') : undefined;
  const hit = month ? { value: month, end: start + 3 } : measureWords.longest(folded, start + 2);
  return hit?.value.kind === 'duration'
    ? { start: start + 2, end: hit.end, measure: hit.value, open: !half, half }
    : null;
}

/** The unit that begins at `at`, a blank before it or none. */
export function unitAt(page: Page, at: number, numeral: Numeral): Unit | null {
  const { folded, measureWords } = page;
  if (at >= folded.length) return null;
  const start = isSpace(folded.charCodeAt(at)) ? at + 1 : at;
  const split = splitUnit(page, start);
  if (split) return split;
  const hit = measureWords.longest(folded, start);
  if (!hit || endsNumber(folded, at)) return null;
  if (hit.end === start + 1 && measureWords.beginsOther(folded, start)) return null;
  if (isLatin(folded.charCodeAt(hit.end - 1)) && !standsAlone(folded, hit.end, numeral)) return null;
  const { word } = hit.value;
  const isCounted = word.length > 1 && word.startsWith('个') && word !== '个次';
  return { start: isCounted ? start + 1 : start, end: hit.end, measure: hit.value, open: false, half: false };
}

/** 一万出头, 三百上下: the number ends here, whatever its neighbour could measure. */
function endsNumber(folded: string, at: number): boolean {
  const after = modifierAfter(folded, at);
  return after !== undefined && after.at - at > 1;
}

function standsAlone(folded: string, end: number, numeral: Numeral): boolean {
  const next = folded.charCodeAt(end);
  return !numeral.chinese && !isLatin(next) && !isArabic(next);
}

interface Core {
  readonly first: Numeral;
  readonly number: Written;
  readonly unit: Unit | null;
  /** 余, 多 before the unit or inside it. */
  readonly open: Approximation | null;
  readonly end: number;
}

/** Takes in the words around: 近 before, 以上 behind, 半 in 两年半. */
function widened(page: Page, { first, number, unit, open, end }: Core): Amount {
  const { folded } = page;
  const half = unit ? partMore(page, unit, first, end) : noMore;
  const after = afterAmount(folded, end, half, unit);
  const before = beforeAmount(folded, first, unit);
  return {
    start: before?.at ?? first.start,
    end: after?.at ?? end + half.length,
    numberStart: first.start,
    numberEnd: number.end,
    low: number.low + half.value,
    high: number.high + half.value,
    first,
    unit,
    approx: together(open, both(before, after)),
  };
}

function afterAmount(folded: string, end: number, half: More, unit: Unit | null): Modifier | undefined {
  const after = modifierAfter(folded, end + half.length) ?? within(folded, end, unit);
  return after && suitsAfter(folded, end, unit) ? after : undefined;
}

function beforeAmount(folded: string, first: Numeral, unit: Unit | null): Modifier | undefined {
  const before = modifierBefore(folded, beforeCurrency(folded, first.start, unit));
  return before && suitsBefore(folded, before, first, unit) ? before : undefined;
}

const currency = /(?:(?:人民|新台|台|港|澳门|日)币|[美日欧港]元|美金)$/u;
const endsCurrency = charSet('币元金');

/** 约新台币2.9亿元, 逾人民币300万元: what says how near it is stands before the currency. */
function beforeCurrency(folded: string, start: number, unit: Unit | null): number {
  if (unit?.measure.kind !== 'money' || !endsCurrency(folded, start - 1)) return start;
  return start - (currency.exec(folded.slice(Math.max(0, start - 3), start))?.[0].length ?? 0);
}

/** 48小时内核酸检测证明: 内 limits what the noun names; 三天内返回 is a time in which. */
function within(folded: string, at: number, unit: Unit | null): Modifier | undefined {
  if (unit?.measure.kind !== 'duration' || folded[at] !== '内') return undefined;
  return /^(?:核酸|抗原|新冠|检测|阴性|有效|中高风险|高风险|旅居)/u.test(folded.slice(at + 1, at + 5))
    ? { approx: 'under', at: at + 1 }
    : undefined;
}

/** 三点许, 五米许. */
const hasRoughSize = charSet('时点米里');

function suitsAfter(folded: string, at: number, unit: Unit | null): boolean {
  if (folded[at] === '多' || folded[at] === '余') return unit !== null && !'个位名'.includes(unit.measure.word);
  if (folded[at] === '许') return unit?.measure.kind === 'duration' || hasRoughSize(folded, at - 1);
  return true;
}

const since = /[时隔过续了已经费长共用]$|长达$/u;
const periods = '年天周月日星旬季世期';

function suitsBefore(folded: string, before: { at: number; word: string }, first: Numeral, unit: Unit | null): boolean {
  if (before.word === '上') return first.bare;
  if (before.word === '<' || before.word === '>') return unit !== null && unit.measure.kind !== 'count';
  if (before.word === '过') return first.low >= 100 || unit?.measure.kind !== 'count';
  if (before.word !== '近' || unit?.measure.kind !== 'duration') return true;
  if (unit.measure.word === '旬') return true;
  const isPeriod = periods.includes(unit.measure.word.charAt(0)) || unit.measure.word.startsWith('个');
  return !isPeriod || since.test(folded.slice(Math.max(0, before.at - 2), before.at));
}
