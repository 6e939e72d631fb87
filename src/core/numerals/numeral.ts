import type { Span } from '../text/span';

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
