import rangeTable from '../../../tables/words/figureRange.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import { isArabic } from '../../numerals/numeralRoles';
import { isLatin } from '../../text/characters';
import type { Numeral } from '../../numerals/numeral';
import type { Page } from '../page';
import { measuredAt } from './measured';
import type { Measured } from './measured';
import { partsPerWhole } from './smallerPart';
import { unitAt } from './unit';
import type { Unit } from './unit';

/** From one amount to another: 2-3名, 30人至50人, 一年二个月至八年, 2、3天. */
export function rangeFrom(page: Page, lower: Measured): Measured | undefined {
  const { first, unit } = lower;
  const below = belowZero(page, lower);
  if (below) return below;
  if (page.folded[first.end] === '、') return neighbours(page, lower);
  const direct = rangeSeparatorEnd(page.folded, first.end);
  if (direct > 0) return upTo(page, lower, direct, sharedFactor);
  if (!unit || unit.open || unit.half) return undefined;
  const behindUnit = rangeSeparatorEnd(page.folded, lower.end);
  const upper = behindUnit > 0 ? upTo(page, lower, behindUnit, () => 1) : undefined;
  if (!upper || upper.unit?.measure.word !== unit.measure.word)
    return behindUnit > 0
      ? (upToLargerUnit(page, lower, unit, behindUnit) ?? downTo(page, lower, unit, behindUnit))
      : undefined;
  return isVaried(page.folded, upper.end) || !startsJourney(page.folded, first.start - 1) ? upper : undefined;
}

/** 九个月至三年六个月: in the unit of the lower end. */
function upToLargerUnit(page: Page, lower: Measured, unit: Unit, at: number): Measured | undefined {
  const second = page.numeralAt(at);
  const upper = second && !second.bare ? measuredAt(page, second) : undefined;
  const per = upper?.unit ? partsPerWhole(upper.unit.measure.word, unit.measure.word) : undefined;
  if (!upper || per === undefined || startsJourney(page.folded, lower.first.start - 1)) return undefined;
  const high = Number((upper.high * per).toPrecision(12));
  return lower.low < high ? { ...upper, first: lower.first, low: lower.low, high, unit } : undefined;
}

/** 六年至两年三个月不等: the higher end told first, where the text says that they differ. */
function downTo(page: Page, higher: Measured, unit: Unit, at: number): Measured | undefined {
  const second = page.numeralAt(at);
  const lower = second && !second.bare ? measuredAt(page, second) : undefined;
  if (lower?.unit?.measure.word !== unit.measure.word || !isVaried(page.folded, lower.end)) return undefined;
  return lower.low < higher.high ? { ...lower, first: higher.first, high: higher.high } : undefined;
}

/** 从30人到50人 and 加2元至29元 name two amounts, not one between them. */
const startsJourney = characterList(rangeTable, 'startsJourney');
const varied = wordList(rangeTable, 'varied');

/** 由50元至80元不等, 从3天到5天之间: from one to the other after all. */
function isVaried(folded: string, end: number): boolean {
  return varied.at(folded, end) > 0;
}

const isDash = charSet('-~—–―─～至到');

function rangeSeparatorEnd(folded: string, at: number): number {
  if (!isDash(folded, at)) return 0;
  return at + (folded[at] === '—' && folded[at + 1] === '—' ? 2 : 1);
}

function upTo(
  page: Page,
  lower: Measured,
  at: number,
  factor: (first: Numeral, second: Numeral) => number,
): Measured | undefined {
  const second = page.numeralAt(at);
  if (!second || second.positional || second.bare) return undefined;
  if (isDash(page.folded, second.end) && isArabic(page.folded.charCodeAt(second.end + 1))) return undefined;
  const upper = measuredAt(page, second);
  const low = lower.low * factor(lower.first, second);
  return low < upper.high ? { ...upper, first: lower.first, low } : undefined;
}

/** 零下5℃到3℃, -5~2度: from below zero up, or from one degree below zero to another. */
function belowZero(page: Page, lower: Measured): Measured | undefined {
  const { folded } = page;
  const signStart = minusBefore(folded, lower.first.start);
  const at = signStart < 0 ? 0 : rangeSeparatorEnd(folded, lower.unit ? lower.end : lower.first.end);
  if (at === 0) return undefined;
  const minusEnd = minus.at(folded, at);
  const plusEnd = folded.startsWith('零上', at) ? at + 2 : at;
  const second = page.numeralAt(minusEnd > 0 ? minusEnd : plusEnd);
  const upper = second && measuredAt(page, second);
  if (!upper || !isOfDegrees(upper) || (lower.unit && !isOfDegrees(lower))) return undefined;
  const isBothBelow = minusEnd > 0 || (plusEnd === at && sharesBelow(folded, signStart, lower, upper));
  const ends = [-lower.low, isBothBelow ? -upper.high : upper.high] as const;
  return { ...upper, first: lower.first, low: Math.min(...ends), high: Math.max(...ends), signStart };
}

/** 零下5至8℃ is from five to eight below; 零下5℃至8℃, 零下5至2℃ and -5~8℃ go up past zero. */
function sharesBelow(folded: string, signStart: number, lower: Measured, upper: Measured): boolean {
  return folded.startsWith('零下', signStart) && !lower.unit && lower.low < upper.low;
}

const minus = wordList(rangeTable, 'minus');

/** Where 零下 or a minus before this offset begins; -1 where a digit or a letter stands before it, or nothing does. */
function minusBefore(folded: string, at: number): number {
  const start = minus.before(folded, at);
  const isSign = start >= 0 && !isArabic(folded.charCodeAt(start - 1)) && !isLatin(folded.charCodeAt(start - 1));
  return isSign ? start : -1;
}

function isOfDegrees({ unit }: Measured): boolean {
  return unit?.measure.kind === 'temperature' || unit?.measure.word === '度';
}

/** 2至3万, 五百至八百万: the multiplier stands behind both, where the lower end alone would be the smaller number. */
function sharedFactor(first: Numeral, second: Numeral): number {
  if (second.factor <= 1 || first.low !== first.high) return 1;
  const isShared = first.factor === 1 || (first.low < 1e4 && second.factor >= 1e4);
  return isShared && !first.scaled && first.low < second.high / second.factor ? second.factor : 1;
}

const isRank = characterList(rangeTable, 'rank');
const listing = wordList(rangeTable, 'listing');
const lists = charSet('第前、0123456789\n。');

/** 分别为2、3人 counts twice, 前三、四名 ranks, 1、2、3名 lists. */
function isListed(folded: string, start: number): boolean {
  if (start === 0 || lists(folded, start - 1)) return true;
  for (let at = start; at > start - 5 && at > 0; at--) {
    if (listing.before(folded, at) >= 0) return true;
    if (stops(folded, at - 1)) return false;
  }
  return false;
}

const stops = charSet(',。;、');

/** 2、3天, 七、八百人, 200、300元: neighbouring numbers of one leading digit, the unit behind the second. */
function neighbours(page: Page, lower: Measured): Measured | undefined {
  const { first } = lower;
  const second = page.numeralAt(first.end + 1);
  if (second?.chinese !== first.chinese || first.low !== first.high || second.low !== second.high) return undefined;
  const low =
    sharedZeros(first, second) ?? (first.factor === 1 && second.factor > 1 ? first.low * second.factor : first.low);
  if (!isNextDigit(low, second.low) || !unitAt(page, second.end, second)) return undefined;
  if (isRank(page.folded, second.end) || isListed(page.folded, first.start)) return undefined;
  return { ...measuredAt(page, second), first, low };
}

/** 2、3000万元, 2、300人 are from 20 to 30 million, from 200 to 300: the digit has the noughts of the next one. */
function sharedZeros(first: Numeral, second: Numeral): number | undefined {
  if (first.end !== first.start + 1 || first.chinese || first.low === 0) return undefined;
  const worth = second.low / (first.low + 1);
  return worth >= 100 && Number.isInteger(Math.log10(worth)) ? first.low * worth : undefined;
}

/** 2 and 3, 700 and 800: one step of the leading digit. */
function isNextDigit(low: number, high: number): boolean {
  const step = high - low;
  if (step <= 0 || !Number.isInteger(Math.log10(step))) return false;
  return Number.isInteger(low / step) && low / step < 10;
}
