import table from '../../../tables/words/figureNearness.tsv';
import contextTable from '../../../tables/words/figureContext.tsv';
import type { Approximation, FigureKind } from '../../article/model';
import type { Span } from '../../text/span';
import { characterList, wordList } from '../../match/wordList';
import type { Numeral } from '../../numerals/numeral';
import { NumeralRole, roleOf } from '../../numerals/numeralRoles';
import { both, modifierAfter, modifierBefore, together } from '../approximation';
import type { Modifier } from '../approximation';
import type { Page } from '../page';
import { currencyName, currencySign } from './currency';
import { measuredAt } from './measured';
import type { Measured } from './measured';
import { rangeFrom } from './range';
import { unitAt } from './unit';
import type { Unit } from './unit';

/** A number with its unit and the words beside it that say how near it is; not yet a figure. */
export interface Amount extends Span {
  /** Where the digits begin. */
  readonly numberStart: number;
  /** Where the number ends, without its unit. */
  readonly numberEnd: number;
  readonly low: number;
  readonly high: number;
  readonly first: Numeral;
  /** Behind the number, but for a currency that stands before it (￥300, 人民币5000). */
  readonly unit: Unit | null;
  readonly approx: Approximation | null;
  /** Where the number with its unit and parts ends, without the words behind it. */
  readonly measuredEnd: number;
  /** The ends have signs of their own (零下5℃到3℃), the first of which the span holds. */
  readonly signed: boolean;
}

/** The amount whose number begins at `at`. */
export function amountAt(page: Page, at: number): Amount | undefined {
  const first = page.numeralAt(at);
  if (!first || (first.positional && !countsDigitByDigit(page, first))) return undefined;
  const lower = measuredAt(page, first);
  const measured = rangeFrom(page, lower) ?? lower;
  return widened(page, measured.unit ? measured : withCurrency(page, measured));
}

const countedSo = wordList(contextTable, 'digitByDigit');
const measuredSo: ReadonlySet<FigureKind> = new Set(['money', 'percent', 'length', 'area', 'weight', 'volume']);

/** 一二○人, 三五○公尺, 四〇三件: the unit tells an amount from a year, a house or a part of an army (一二○师). */
function countsDigitByDigit(page: Page, numeral: Numeral): boolean {
  const measure = unitAt(page, numeral.end, numeral)?.measure;
  if (!measure || page.folded[numeral.start - 1] === '第') return false;
  return measuredSo.has(measure.kind) || countedSo.has(measure.word);
}

/** ￥300, 人民币5000: the unit stands before the number. */
function withCurrency({ folded, measureWords }: Page, measured: Measured): Measured {
  const span = currencySign(folded, measured.first.start) ?? currencyName(folded, measured.first.start);
  const measure = span && measureWords.get('人民币');
  return measure ? { ...measured, unit: { ...span, measure, open: false, half: false } } : measured;
}

/** Takes in the words around: 近 before, 以上 behind. */
function widened({ folded }: Page, measured: Measured): Amount {
  const { first, numberEnd, low, high, open, unit, end, signStart } = measured;
  const after = afterAmount(folded, end, unit);
  const before = beforeAmount(folded, first, unit);
  const start = signStart ?? (unit ? Math.min(unit.start, first.start) : first.start);
  return {
    start: before?.at ?? start,
    end: after?.at ?? end,
    numberStart: first.start,
    numberEnd,
    low,
    high,
    first,
    unit,
    approx: together(open, both(before, after)),
    measuredEnd: end,
    signed: signStart !== undefined,
  };
}

function afterAmount(folded: string, end: number, unit: Unit | null): Modifier | undefined {
  const after = modifierAfter(folded, end) ?? within(folded, end, unit);
  return after && suitsAfter(folded, end, unit) ? after : undefined;
}

function beforeAmount(folded: string, first: Numeral, unit: Unit | null): Modifier | undefined {
  const before = modifierBefore(folded, beforeCurrency(folded, first.start, unit));
  return before && suitsBefore(folded, before, first, unit) ? before : undefined;
}

/** 约新台币2.9亿元, 约￥300, 约摄氏28度: what says how near it is stands before the currency and the scale. */
function beforeCurrency(folded: string, start: number, unit: Unit | null): number {
  if (unit?.measure.word === '度' || unit?.measure.kind === 'temperature') return scaleStart(folded, start);
  if (unit?.measure.kind !== 'money') return start;
  return (currencySign(folded, start) ?? currencyName(folded, start))?.start ?? start;
}

const scales = wordList(table, 'scale');

function scaleStart(folded: string, at: number): number {
  const start = scales.before(folded, at);
  return start < 0 ? at : start;
}

const limited = wordList(table, 'limited');

/** 48小时内核酸检测证明: 内 limits what the noun names; 三天内返回 is a time in which. */
function within(folded: string, at: number, unit: Unit | null): Modifier | undefined {
  if (unit?.measure.kind !== 'duration' || folded[at] !== '内') return undefined;
  return limited.at(folded, at + 1) > 0 ? { approx: 'under', at: at + 1 } : undefined;
}

const roughSize = characterList(table, 'roughSize');
const noMore = wordList(table, 'noMore');

function suitsAfter(folded: string, at: number, unit: Unit | null): boolean {
  if (isOfNext(folded, at)) return false;
  if (folded[at] === '多' || folded[at] === '余') return unit !== null && !noMore.has(unit.measure.word);
  if (folded[at] === '许') return unit?.measure.kind === 'duration' || roughSize(folded, at - 1);
  return true;
}

const beginsWithMore = wordList(table, 'beginsWithMore');
const littleMore = wordList(table, 'littleMore');

const isDigit = (role: number): boolean => role === NumeralRole.arabic || role === NumeralRole.digit;

/** 比去年的217元多3元, 12户多年未搬: 多 belongs to what stands behind it; 5万元多一点 is more than that. */
function isOfNext(folded: string, at: number): boolean {
  if (folded[at] !== '多' || littleMore.at(folded, at) > 0) return false;
  return isDigit(roleOf(folded.charCodeAt(at + 1))) || beginsWithMore.at(folded, at) > 0;
}

const since = wordList(table, 'since');
const beginsPeriod = characterList(table, 'period');

/** 近三年 is a period, 用时近三年 a length of time. */
function isLength(folded: string, at: number, { measure }: Unit): boolean {
  return measure.word === '旬' || !beginsPeriod(measure.word, 0) || since.before(folded, at) >= 0;
}

const notPassed: ReadonlySet<string | undefined> = new Set(['duration', 'length', 'age']);

function suitsBefore(
  folded: string,
  { at, word }: { readonly at: number; readonly word: string },
  first: Numeral,
  unit: Unit | null,
): boolean {
  const kind = unit?.measure.kind;
  const isCount = kind === undefined || kind === 'count';
  switch (word) {
    case '上':
      return first.bare;
    case '<':
    case '>':
      return !isCount;
    case '过':
      return first.low >= 100 || !isCount;
    case '过了':
      return !notPassed.has(kind) && first.low >= 100;
    case '近':
      return kind !== 'duration' || unit === null || isLength(folded, at, unit);
    default:
      return true;
  }
}
