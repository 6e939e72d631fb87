import table from '../../tables/words/numerals.tsv';
import { charSet } from '../match/charSet';
import { characterList, wordMap } from '../match/wordList';
import { decimalsEnd, groupsEnd, longest, spacedEnd } from './arabicDigits';
import { isArabic, unitOf } from './numeralRoles';
import { isLatin } from '../text/characters';
import type { Numeral } from './numeral';

const comma = 0x2c;
const blank = 0x20;

/** 29000, 29,000, 2.9万, 1亿2千万, 2万零500, 200多万, 3千余, 30w元. `text` is the unfolded reading text. */
export function arabicNumeral(folded: string, text: string, start: number): Numeral | undefined {
  const digitsEnd = spacedEnd(folded, start) || decimalsEnd(folded, groupsEnd(folded, text, start));
  if (digitsEnd - start > longest) return undefined;
  const scale = scaleAt(folded, digitsEnd);
  const value = valueTimes(folded, start, digitsEnd, scale.factor);
  const whole: Term = { value, end: scale.end, open: scale.open };
  const { value: low, end, open } = scale.factor >= 100 && !scale.open ? withLower(folded, text, whole, scale) : whole;
  return {
    start,
    end,
    low,
    high: low,
    open,
    chinese: false,
    factor: scale.factor,
    scaled: scale.factor > 1,
    bare: false,
    positional: false,
  };
}

/** Digits, group commas and a decimal point as one number times the factor; 2.9 times 10000 is 29000 without binary dust. */
function valueTimes(folded: string, start: number, end: number, factor: number): number {
  let digits = 0;
  let divisor = 0;
  let written = 0;
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at);
    if (isArabic(code)) {
      digits = digits * 10 + code - 48;
      divisor *= 10;
      written++;
    } else if (code !== comma && code !== blank) divisor = 1;
  }
  if (written > 15)
    return (
      Number(
        folded
          .slice(start, end)
          .replaceAll(/[, ]/gu, '')
          .replace(/[^\d.]/u, '.'),
      ) * factor
    );
  const product = digits * factor;
  if (divisor <= 1) return product;
  return product <= Number.MAX_SAFE_INTEGER ? product / divisor : Number((product / divisor).toPrecision(15));
}

const isOpen = characterList(table, 'open');
const isMore = characterList(table, 'more');

interface Scale {
  readonly factor: number;
  readonly end: number;
  readonly open: boolean;
  /** The multipliers below 万 that stand before the others (千 of 千亿), and those others. */
  readonly inner: number;
  readonly outer: number;
}

const mayBeScale = charSet('余多几来十拾百佰千仟万亿兆廿卅wWkK mMbBtT');
const beginsEnglish = charSet('mMbBtT');
const englishScale = wordMap(table, 'englishScale', ([factor]) => Number(factor));

/** 3.5 billion美元, 5 million people, a blank before the word or none. */
function englishScaleAt(folded: string, at: number): { readonly end: number; readonly value: number } | undefined {
  const start = folded[at] === ' ' ? at + 1 : at;
  const word = beginsEnglish(folded, start) ? englishScale.at(folded, start) : undefined;
  return word && !isLatin(folded.charCodeAt(word.end)) ? word : undefined;
}

/** The multipliers after the digits: 万, 百万, 多万, 万余, w. A unit's own 千 and 百 (千米, 百分点) are no multipliers. */
function scaleAt(folded: string, start: number): Scale {
  let inner = 1;
  let outer = 1;
  let end = start;
  let open = false;
  if (!mayBeScale(folded, start)) return { factor: 1, end, open, inner, outer };
  const english = englishScaleAt(folded, start);
  if (english) return { factor: english.value, end: english.end, open, inner, outer: english.value };
  const letter = letterAt(folded, start);
  if (letter > 0) return { factor: letter, end: start + 1, open, inner, outer: letter };
  for (let steps = 0; steps < 4; steps++) {
    if (!open && isOpen(folded, end) && isMultiplier(folded, end + 1)) {
      open = true;
      end++;
    }
    if (!isMultiplier(folded, end)) break;
    const unit = unitOf(folded.charCodeAt(end));
    if (unit < 1e4 && outer === 1) inner *= unit;
    else outer *= unit;
    end++;
  }
  const factor = inner * outer;
  if (!open && factor > 1 && isMore(folded, end)) return { factor, end: end + 1, open: true, inner, outer };
  return { factor, end, open, inner, outer };
}

const countedInLetters = charSet('元块人名户个件+余多粉');

/** 30w元, 10k人: letters for 万 and 千, as the web writes them; 20W灯泡 is a power. */
function letterAt(folded: string, at: number): number {
  const letter = folded.charCodeAt(at) | 0x20;
  if (letter !== 0x77 && letter !== 0x6b) return 0;
  const isSpoken = folded[at] === 'w' && (at + 1 >= folded.length || endsNumber(folded, at + 1));
  if (!isSpoken && !countedInLetters(folded, at + 1)) return 0;
  return letter === 0x77 ? 1e4 : 1e3;
}

const ofThousand = characterList(table, 'ofThousand');
const ofHundred = characterList(table, 'ofHundred');
const ofMega = characterList(table, 'ofMega');

function isMultiplier(folded: string, at: number): boolean {
  const unit = unitOf(folded.charCodeAt(at));
  if (unit === 0) return false;
  if (folded[at] === '千') return !ofThousand(folded, at + 1);
  if (folded[at] === '百') return !ofHundred(folded, at + 1);
  return folded[at] !== '兆' || !ofMega(folded, at + 1);
}

interface Term {
  readonly value: number;
  readonly end: number;
  readonly open: boolean;
}

const isZero = charSet('零〇');

/** What follows 亿, 万 or 千 in 1亿2千万, 3万5千, 2万零500, 558万6019, 2万3千亿, 5万2: a smaller part, to be added. */
function withLower(folded: string, text: string, whole: Term, { factor }: Scale): Term {
  const zero = isZero(folded, whole.end) ? 1 : 0;
  const start = whole.end + zero;
  if (!isArabic(folded.charCodeAt(start))) return whole;
  const digits = decimalsEnd(folded, groupsEnd(folded, text, start));
  const scale = scaleAt(folded, digits);
  const value = valueTimes(folded, start, digits, scale.inner);
  if (value >= factor) return whole;
  const sum = summed(whole.value, value, factor, scale);
  if (scale.factor > 1 || zero > 0 || fills(folded, start, digits, factor)) {
    if (sum === undefined) return whole;
    const next: Term = { value: sum, end: scale.end, open: scale.open };
    return scale.open || scale.factor === 1 ? next : withLower(folded, text, next, { ...scale, factor: scale.inner });
  }
  return digits === start + 1 && endsSpoken(folded, digits)
    ? { value: whole.value + (value * factor) / 10, end: digits, open: false }
    : whole;
}

/** 2万 and 3千亿 are 23000亿, 1亿 and 2千万 as they stand. */
function summed(upper: number, lower: number, factor: number, { outer }: Scale): number | undefined {
  if (outer > factor) return (upper + lower) * outer;
  return lower * outer < factor ? upper + lower * outer : undefined;
}

/** 6019 behind 558万: as many digits as there are places. */
function fills(folded: string, start: number, end: number, factor: number): boolean {
  let digits = 0;
  for (let at = start; at < end; at++) if (isArabic(folded.charCodeAt(at))) digits++;
  return 10 ** digits === factor;
}

const endsNumber = charSet('的,。;、!?)”」』\n左上以元块');

/** 5万2: spoken, the next lower unit left out, and nothing that the digit could count behind it. */
function endsSpoken(folded: string, end: number): boolean {
  return end >= folded.length || endsNumber(folded, end);
}
