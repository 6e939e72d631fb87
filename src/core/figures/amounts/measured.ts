import type { Approximation } from '../../article/model';
import type { Numeral } from '../../numerals/numeral';
import { together } from '../approximation';
import type { Page } from '../page';
import { noMore, partMore } from './smallerPart';
import { unitAt } from './unit';
import type { Unit } from './unit';

/** A number with its unit and the smaller parts behind it. */
export interface Measured {
  readonly first: Numeral;
  /** Where the number ends, without its unit. */
  readonly numberEnd: number;
  readonly low: number;
  readonly high: number;
  /** What 余, 多, 来 before the unit or inside it say. */
  readonly open: Approximation | null;
  readonly unit: Unit | null;
  /** Where the unit and its parts end. */
  readonly end: number;
  /** Set where the ends of a range have signs of their own: where the first sign begins. */
  readonly signStart?: number;
}

export function measuredAt(page: Page, first: Numeral): Measured {
  const more = moreBeforeUnit(page, first);
  const unitStart = first.end + (more ? 1 : 0);
  const unit = unitAt(page, unitStart, first);
  const open = together(openness(page, first) ?? (unit?.open === true ? 'over' : null), more);
  const end = unit?.end ?? unitStart;
  const part = unit && !more && !first.open ? partMore(page, unit, first, end) : noMore;
  return {
    first,
    numberEnd: first.end,
    low: sum(first.low, part.value),
    high: sum(first.high, part.value),
    open,
    unit: unit && part.last !== undefined ? ofTime(page, unit, part.last) : unit,
    end: end + part.length,
  };
}

/** 1.1 + 0.2 without binary dust, and thirds as near as can be told. */
function sum(value: number, more: number): number {
  if (more === 0) return value;
  const written = Number((value + more).toPrecision(12));
  return Number.isInteger(Number((written * 1e4).toPrecision(12))) ? written : value + more;
}

/** 1分30秒: these are minutes, not points. */
function ofTime(page: Page, unit: Unit, last: string): Unit {
  const minutes = last.startsWith('秒') && unit.measure.word === '分' ? page.measureWords.get('分钟') : undefined;
  return minutes ? { ...unit, measure: minutes } : unit;
}

/** 200多万 is over that, 200来万 about. */
function openness({ folded }: Page, { start, end, open }: Numeral): Approximation | null {
  if (!open) return null;
  for (let at = start; at < end; at++) if (folded[at] === '来') return 'about';
  return 'over';
}

/** 余, 多, 来 and the 把 of 千把人 between the number and its unit. */
function moreBeforeUnit(page: Page, { end: at, bare }: Numeral): Approximation | null {
  const char = page.folded[at];
  if (char === '余' || char === '多') return 'over';
  if (char === '把' && bare) return page.measureWords.longest(page.folded, at + 1) ? 'about' : null;
  return char === '来' && page.measureWords.longest(page.folded, at + 1) ? 'about' : null;
}
