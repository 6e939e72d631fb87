import table from '../../../tables/words/commonUnits.tsv';
import type { FigureKind } from '../../article/model';
import { linesOfList } from '../../match/wordList';
import { measureWords } from '../../numerals/measureWords';

/** The unit that others of its kind are brought to, and how many of it one is. */
export interface CommonUnit {
  readonly unit: string;
  readonly factor: number;
}

const commonOfBase: ReadonlyMap<string, CommonUnit> = new Map(
  linesOfList(table, 'common').map(([base = '', unit = '', factor = '1']) => [base, { unit, factor: Number(factor) }]),
);
const apart: ReadonlySet<string> = new Set(linesOfList(table, 'apart').map(([unit = '']) => unit));

const PERCENT: CommonUnit = { unit: '%', factor: 1 };

/**
 * Null where nothing else can be compared with it: measure words, other currencies.
 *
 * @param unit the figure's, folded
 */
export function commonUnitOf(kind: FigureKind, unit: string | null): CommonUnit | null {
  if (kind === 'percent') return unit === null || PERCENTS.has(unit) ? PERCENT : null;
  const measure = unit === null || apart.has(unit) ? undefined : measureWords.get(unit);
  const common = measure?.kind === kind && measure.base !== null ? commonOfBase.get(measure.base) : undefined;
  return measure && common ? { unit: common.unit, factor: measure.factor * common.factor } : null;
}

/** A percentage's value is in percent points already (三成 → 30). */
const PERCENTS: ReadonlySet<string> = new Set(linesOfList(table, 'percent').map(([unit = '']) => unit));
