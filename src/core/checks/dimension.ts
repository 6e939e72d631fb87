import table from '../../tables/words/checkWords.tsv';
import type { Figure } from '../article/model';
import { linesOfList } from '../match/wordList';
import { measureWords } from '../numerals/measureWords';

/** What a number measures, and how many of its base unit one of its own is: numbers of one dimension can be compared. */
export interface Dimension {
  readonly name: string;
  readonly factor: number;
}

export const PERCENT = 'percent';
export const POINTS = 'points';
export const TIMES = 'times';

/** 名 counts whom 人 counts. */
const sameAs: ReadonlyMap<string, string> = new Map(
  linesOfList(table, 'same').map(([unit = '', other = '']) => [unit, other]),
);

/**
 * Undefined for what no sum is made of: ages, clock times, lengths of time, ordinals, a number on its noun alone.
 *
 * @param unit the figure's, folded
 */
export function dimensionOf({ kind }: Pick<Figure, 'kind'>, unit: string | null): Dimension | undefined {
  if (kind === 'percent') return ofPercent(unit);
  if (kind === 'ratio') return unit === '倍' ? { name: TIMES, factor: 1 } : undefined;
  if (unit === null || !SUMMED.has(kind)) return undefined;
  const measure = measureWords.get(unit);
  if (measure?.base) return { name: `${kind} ${measure.base}`, factor: measure.factor };
  return { name: `${kind} ${sameAs.get(unit) ?? unit}`, factor: 1 };
}

function ofPercent(unit: string | null): Dimension | undefined {
  if (unit === '百分点' || unit === '个百分点') return { name: POINTS, factor: 1 };
  return unit === null || unit === '%' || unit === '成' ? { name: PERCENT, factor: 1 } : undefined;
}

const SUMMED: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'length', 'area', 'weight', 'volume']);
