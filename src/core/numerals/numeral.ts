import type { Span } from '../text/span';
import { arabicNumeral } from './arabicNumeral';
import { isHan, Role, roleOf } from './numeralRoles';
import { chineseNumeral } from './chineseNumeral';

/** A written number without its unit, in offsets of the folded text. */
export interface Numeral extends Span {
  readonly low: number;
  /** Above `low` where the words give a range (十五六, 几十), else the same. */
  readonly high: number;
  /** 余, 多 stand inside or after it (200多, 3千余万): more than `low`. */
  readonly open: boolean;
  readonly chinese: boolean;
  /** The last multiplier (10000 of 2.9万, 100 of 五百), which a range shares with its lower end (2至3万); else 1. */
  readonly factor: number;
  /** A multiplier (万, 亿, …) stands after Arabic digits, or the number is a unit with nothing before it (百, 千). */
  readonly scaled: boolean;
  /** Nothing but units: 百, 千, 万, as in 近百人. */
  readonly bare: boolean;
  /** Chinese digits one after the other without a unit (二〇二二): a year or a code rather than a quantity. */
  readonly positional: boolean;
}

/** The numeral that begins at `start`, or undefined. Reads at most some fifty characters. */
export function numeralAt(folded: string, source: string, start: number): Numeral | undefined {
  const numeral = start < folded.length ? plainNumeralAt(folded, source, start) : undefined;
  return numeral && folded[numeral.end] === '个' ? withCountedMyriad(folded, numeral) : numeral;
}

const myriad = 1e8;

/** 两个亿, 十多个亿: the 个 counts hundreds of millions; 两个亿元乡镇 and 个亿万富翁 do not. */
function withCountedMyriad(folded: string, numeral: Numeral): Numeral {
  const more = folded[numeral.end + 1] === '多' ? 1 : 0;
  const end = numeral.end + 2 + more;
  if (folded[end - 1] !== '亿' || numeral.scaled || numeral.bare || numeral.positional) return numeral;
  if (folded[end] === '万' || folded[end] === '级' || isUnitOfNoun(folded, end)) return numeral;
  return {
    ...numeral,
    end,
    low: numeral.low * myriad,
    high: numeral.high * myriad,
    open: numeral.open || more > 0,
    factor: myriad,
    scaled: true,
  };
}

/** 亿元 with more characters behind it names a size (十个亿元村). */
function isUnitOfNoun(folded: string, at: number): boolean {
  return folded[at] === '元' && isHan(folded.charCodeAt(at + 1));
}

function plainNumeralAt(folded: string, source: string, start: number): Numeral | undefined {
  switch (roleOf(folded.charCodeAt(start))) {
    case Role.arabic:
      return arabicNumeral(folded, source, start);
    case Role.digit:
    case Role.unit:
    case Role.vague:
      return chineseNumeral(folded, start);
    default:
      return undefined;
  }
}
