import type { FigureGroup } from '../figureQuestions';

/** The least, the middle and the greatest of some values, in linear time; what is no number is left out. */
export function spreadOf(all: Float64Array): Pick<FigureGroup, 'least' | 'median' | 'most' | 'measured'> {
  const values = all.filter((value) => !Number.isNaN(value));
  const { length } = values;
  if (length === 0) return { least: null, median: null, most: null, measured: 0 };
  const upper = selected(values, length >> 1);
  const lower = length % 2 === 1 ? upper : greatest(values.subarray(0, length >> 1));
  return { least: least(values), median: (lower + upper) / 2, most: greatest(values), measured: length };
}

const least = (values: Float64Array): number => values.reduce((best, value) => Math.min(best, value), Infinity);
const greatest = (values: Float64Array): number => values.reduce((best, value) => Math.max(best, value), -Infinity);

/** Brings the value that belongs at `place` there, none before it greater (Hoare's selection). */
function selected(values: Float64Array, place: number): number {
  for (let [low, high] = [0, values.length - 1]; low < high;) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left++;
      while ((values[right] ?? 0) > pivot) right--;
      if (left <= right) exchange(values, left++, right--);
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return values[place] ?? NaN;
}

function exchange(values: Float64Array, a: number, b: number): void {
  const [first = 0, second = 0] = [values[a], values[b]];
  values[a] = second;
  values[b] = first;
}
