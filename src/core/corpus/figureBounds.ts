import type { Figure } from '../article/model';

/** What a figure says of the true number; null: it says nothing on that side. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * 350余 is at least 350, 近300 and 300以内 at most 300, 两至三 between 2 and 3. Null where the figure states one number
 * exactly, where it is only *about* right (about what, nobody says), and for proportions (3:1) and clock times.
 */
export function figureBounds(figure: Pick<Figure, 'kind' | 'value' | 'approx'>): Bounds | null {
  const { kind, value, approx } = figure;
  const isProportion = kind === 'ratio' && typeof value !== 'number';
  if (isProportion || kind === 'timeofday' || approx === 'about') return null;
  const [low, high] = typeof value === 'number' ? [value, value] : [value[0] ?? null, value.at(-1) ?? null];
  if (approx === 'over') return { low, high: null };
  if (approx === 'nearly' || approx === 'under') return { low: null, high };
  return low === high ? null : { low, high };
}

/** Between which ends a number lies as it is written; null is open. */
export interface WrittenBounds {
  readonly least: number | null;
  readonly most: number | null;
}

/** 约300 is drawn as what a tenth less or more would be; checks allow it as much. */
const ABOUT = 0.1;

/** The ends of every figure: an exact one has its value twice. */
export function writtenBounds(figure: Pick<Figure, 'kind' | 'value' | 'approx'>): WrittenBounds {
  const bounds = figureBounds(figure);
  if (bounds) return { least: bounds.low, most: bounds.high };
  const { value, approx } = figure;
  const [low, high] = typeof value === 'number' ? [value, value] : [value[0] ?? 0, value.at(-1) ?? 0];
  if (approx !== 'about') return { least: low, most: high };
  return { least: low - Math.abs(low) * ABOUT, most: high + Math.abs(high) * ABOUT };
}
