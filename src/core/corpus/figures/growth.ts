import type { Fold } from '../../text/fold';
import type { CorpusFigures, FigureQuery, StatedFigure } from '../figureQuestions';
import type { GrowthStep } from '../reportQuestions';

/** Figures that are gone through: of what is told more often no list is read. */
const MOST = 5000;

/** How a number of one noun and place went through time. */
export async function growthOf(
  noun: string,
  place: string,
  fold: Fold,
  ask: (query: FigureQuery) => Promise<CorpusFigures>,
): Promise<readonly GrowthStep[]> {
  const figures = await ask({ nouns: [noun], place, order: { by: 'published' } });
  const rows = await figures.rows({ from: 0, to: MOST });
  figures.dispose();
  const there = rows.filter((row) => row.place?.code === place && row.when !== null);
  const units = there.map((row) => unitOf(row, fold));
  const unit = unitOfMost(units);
  return steps(
    there.filter((_, index) => units[index] === unit),
    unit,
  ).sort(byTime);
}

function steps(rows: readonly StatedFigure[], unit: string | null): GrowthStep[] {
  const found = new Map<string, GrowthStep & { readonly figures: StatedFigure[] }>();
  for (const row of rows) {
    const [when, value] = [row.when ?? '', valueOf(row)];
    const step = found.get(`${when} ${value}`) ?? { when, value, unit, figures: [] };
    found.set(`${when} ${value}`, step);
    step.figures.push(row);
  }
  return [...found.values()];
}

const byTime = (a: GrowthStep, b: GrowthStep): number =>
  a.when < b.when ? -1 : a.when > b.when ? 1 : a.value - b.value;

/** Of a unit that is common to no others both scripts are one. */
const unitOf = ({ common, unit }: StatedFigure, fold: Fold): string | null =>
  common?.unit ?? (unit === null ? null : fold(unit));

const valueOf = ({ common, value }: StatedFigure): number =>
  common?.value ?? (typeof value === 'number' ? value : (value[0] ?? NaN));

function unitOfMost(units: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].reduce<readonly [string | null, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    [null, 0],
  )[0];
}
