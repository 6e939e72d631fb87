import { scaleLinear, scaleLog } from 'd3-scale';

export type ValueScale = ReturnType<typeof scaleLinear<number, number>> | ReturnType<typeof scaleLog<number, number>>;

/** From here on the small values would all lie on one line. */
const LOGARITHMIC_FROM = 500;

/** A scale of values: by their logarithms where all are above zero and the largest is many times the smallest. */
export function valueScale(values: readonly number[], range: readonly [number, number]): ValueScale {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (least > 0 && most / least >= LOGARITHMIC_FROM) return scaleLog([least, most], range).nice();
  const from = Math.min(0, least);
  return scaleLinear([from, most > from ? most : from + 1], range).nice();
}

/** Of what is compared with itself alone: it need not begin at zero, or a growth of a tenth could not be seen. */
export function growthScale(values: readonly number[], range: readonly [number, number]): ValueScale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least < most / 2) return valueScale(values, range);
  const room = (most - least || Math.abs(most) || 1) / 4;
  return scaleLinear([least - room, most + room], range).nice();
}

/** Some ticks of it, few enough to be named. */
export function someTicks(scale: ValueScale, count: number): readonly number[] {
  const ticks = scale.ticks(count);
  const step = Math.ceil(ticks.length / (count + 2));
  const powers = ticks.filter((tick) => Number.isInteger(Math.log10(Math.abs(tick) || 1)));
  const isLogarithmic = 'base' in scale;
  if (isLogarithmic && powers.length > 2) return powers.filter((_, at) => at % Math.ceil(powers.length / count) === 0);
  return ticks.filter((_, at) => at % step === 0);
}
