import type { Span } from '../text/span';
import { arabicNumeral } from './arabicNumeral';
import { Role, roleOf } from './numeralRoles';
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
  if (start >= folded.length) return undefined;
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
