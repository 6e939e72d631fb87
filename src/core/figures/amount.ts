import type { Approximation } from '../article/model';
import type { Span } from '../text/span';
import { modifierAfter, modifierBefore, together } from './approximation';
import { isArabic, isLatin, isSpace } from './characters';
import type { MeasureWord } from './measureWords';
import { numeralAt } from './numeral';
import type { Numeral } from './numeral';
import type { WordTrie } from './wordTrie';

/** Where the figures of one article are looked for: its reading text, folded and as it stands. */
export interface Page {
  readonly folded: string;
  readonly text: string;
  readonly measureWords: WordTrie<MeasureWord>;
}

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
  const first = numeralAt(page.folded, page.text, at);
  if (!first || first.positional) return undefined;
  const words: Approximation[] = [];
  const number = numberFrom(page, first);
  if (number.open) words.push('over');
  const more = moreBeforeUnit(page, number.end);
  if (more) words.push(more);
  const unitStart = number.end + (more ? 1 : 0);
  const unit = number.unit ?? unitAt(page, unitStart, first);
  return widened(page, { first, number, unit, end: unit?.end ?? unitStart }, words);
}

interface WrittenNumber extends Span {
  readonly low: number;
  readonly high: number;
  readonly open: boolean;
  /** Set where both ends of a range carry it: the upper one's. */
  readonly unit: Unit | null;
}

function numberFrom(page: Page, first: Numeral): WrittenNumber {
  const alone = { ...first, unit: null };
  const direct = rangeSeparatorEnd(page.folded, first.end);
  if (direct > 0) return upTo(page, first, numeralAt(page.folded, page.text, direct)) ?? alone;
  const unit = unitAt(page, first.end, first);
  if (!unit || unit.open || unit.half) return alone;
  const afterUnit = rangeSeparatorEnd(page.folded, unit.end);
  if (afterUnit === 0 || startsJourney(page.folded, first.start)) return alone;
  const second = numeralAt(page.folded, page.text, afterUnit);
  const range = upTo(page, first, second);
  const secondUnit = second && range ? unitAt(page, second.end, second) : null;
  return range && secondUnit?.measure.word === unit.measure.word ? { ...range, unit: secondUnit } : alone;
}

/** 从30人到50人 names two amounts, not one between them. */
function startsJourney(folded: string, start: number): boolean {
  return '从由自'.includes(folded[start - 1] ?? ' ');
}

const dashes = new Set(Array.from('-~—–―─～至到'));

function rangeSeparatorEnd(folded: string, at: number): number {
  if (!dashes.has(folded[at] ?? '')) return 0;
  return at + (folded[at] === '—' && folded[at + 1] === '—' ? 2 : 1);
}

function upTo(page: Page, first: Numeral, second: Numeral | undefined): WrittenNumber | undefined {
  if (!second || second.positional || second.bare) return undefined;
  if (dashes.has(page.folded[second.end] ?? '') && isArabic(page.folded.charCodeAt(second.end + 1))) return undefined;
  const mantissa = second.high / second.factor;
  const shared = first.factor === 1 && second.factor > 1 && first.low < mantissa ? second.factor : 1;
  const low = first.low * shared;
  if (low >= second.high) return undefined;
  return { start: first.start, end: second.end, low, high: second.high, open: second.open, unit: null };
}

/** 余, 多, 来 between the number and its unit. */
function moreBeforeUnit(page: Page, at: number): Approximation | null {
  const char = page.folded[at];
  if (char === '余' || char === '多') return 'over';
  return char === '来' && page.measureWords.longest(page.folded, at + 1) ? 'about' : null;
}

const betweenUnit = /个(?:多|余|半)/y;

export function unitAt(page: Page, at: number, numeral: Numeral): Unit | null {
  const { folded, measureWords } = page;
  const start = isSpace(folded.charCodeAt(at)) ? at + 1 : at;
  betweenUnit.lastIndex = start;
  if (betweenUnit.test(folded)) {
    const hit = measureWords.longest(folded, start + 2);
    const half = folded[start + 1] === '半';
    if (hit?.value.kind === 'duration')
      return { start: start + 2, end: hit.end, measure: hit.value, open: !half, half };
  }
  const hit = measureWords.longest(folded, start);
  if (!hit || (isLatin(folded.charCodeAt(hit.end - 1)) && !standsAlone(folded, hit.end, numeral))) return null;
  const isCounted = hit.value.word.length > 1 && hit.value.word.startsWith('个') && hit.value.word !== '个次';
  return { start: isCounted ? start + 1 : start, end: hit.end, measure: hit.value, open: false, half: false };
}

function standsAlone(folded: string, end: number, numeral: Numeral): boolean {
  const next = folded.charCodeAt(end);
  return !numeral.chinese && !isLatin(next) && !isArabic(next);
}

interface Core {
  readonly first: Numeral;
  readonly number: WrittenNumber;
  readonly unit: Unit | null;
  readonly end: number;
}

/** Takes in the words around: 近 before, 以上 behind, 半 in 两年半. */
function widened({ folded }: Page, { first, number, unit, end }: Core, words: Approximation[]): Amount {
  if (unit?.open === true) words.push('over');
  const half = halfMore(folded, unit, end);
  const after = modifierAfter(folded, end + half.length);
  const takesAfter = after !== undefined && suitsAfter(folded, end, unit);
  if (takesAfter) words.push(after.approx);
  const before = modifierBefore(folded, first.start);
  const takesBefore = before !== undefined && suitsBefore(folded, before, first, unit);
  if (takesBefore) words.push(before.approx);
  return {
    start: takesBefore ? before.at : first.start,
    end: takesAfter ? after.at : end + half.length,
    numberStart: first.start,
    numberEnd: number.end,
    low: number.low + half.value,
    high: number.high + half.value,
    first,
    unit,
    approx: together(words),
  };
}

/** 个半小时 and 两年半: half a unit more, and how many characters behind the unit say so. */
function halfMore(folded: string, unit: Unit | null, end: number): { value: number; length: number } {
  if (unit?.half === true) return { value: 0.5, length: 0 };
  const isHalf =
    unit?.measure.kind === 'duration' && folded[end] === '半' && !'天夜数'.includes(folded[end + 1] ?? ' ');
  return isHalf ? { value: 0.5, length: 1 } : { value: 0, length: 0 };
}

function suitsAfter(folded: string, at: number, unit: Unit | null): boolean {
  if (folded[at] === '多' || folded[at] === '余') return unit !== null && !'个位名'.includes(unit.measure.word);
  if (folded[at] === '许') return unit?.measure.kind === 'duration' || '时点米里'.includes(folded[at - 1] ?? ' ');
  return true;
}

const since = /[时隔过续了已经费长共用]$|长达$/u;
const periods = '年天周月日星旬季世期';

function suitsBefore(folded: string, before: { at: number; word: string }, first: Numeral, unit: Unit | null): boolean {
  if (before.word === '上') return first.bare;
  if (before.word === '过') return first.low >= 100 || unit?.measure.kind !== 'count';
  if (before.word !== '近' || unit?.measure.kind !== 'duration') return true;
  const isPeriod = periods.includes(unit.measure.word.charAt(0)) || unit.measure.word.startsWith('个');
  return !isPeriod || since.test(folded.slice(Math.max(0, before.at - 2), before.at));
}
