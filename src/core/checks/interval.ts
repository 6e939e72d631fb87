import type { Approximation, Figure } from '../article/model';

/** Between which ends the true number of a written one lies, both inclusive; `high` may be Infinity. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const exclude = (a: Interval, b: Interval): boolean => beyond(a, b) || beyond(b, a);

/** Is all of `a` above all of `b`? A hair is allowed for, since sums of decimals are not exact. */
export const beyond = (a: Interval, b: Interval): boolean => a.low > b.high + HAIR * Math.abs(b.high);

const HAIR = 1e-9;

export const sumOf = (all: readonly Interval[]): Interval => ({
  low: all.reduce((sum, { low }) => sum + low, 0),
  high: all.reduce((sum, { high }) => sum + high, 0),
});

const ARABIC = /(\d[\d,]*)(?:[.·](\d+))?/;

/**
 * Where the true number may lie for what is written, by its digits (2.9万 is rounded or cut off: 28,500 to 30,000) and by
 * 约, 近, 余 beside it. Undefined where the writing does not tell how exact it is (两个半小时).
 *
 * @param written the figure's own characters, folded
 */
export function intervalOf(
  { kind, value, approx }: Pick<Figure, 'kind' | 'value' | 'approx'>,
  written: string,
): Interval | undefined {
  const [low, high] =
    typeof value === 'number' ? [value, value] : [value[0], value.length === 2 ? value[1] : undefined];
  if (low === undefined || high === undefined || high < low) return undefined;
  const digit = lastDigit(written, low, high);
  if (digit === undefined) return undefined;
  const isExact = digit === 1 && (kind === 'count' || kind === 'money');
  const rounded = isExact ? { low, high } : { low: low - digit / 2, high: high + digit };
  return approx === null ? rounded : approximate(rounded, approx, written, lastPlace(high, digit));
}

function approximate({ low, high }: Interval, approx: Approximation, written: string, place: number): Interval {
  switch (approx) {
    case 'over':
      return { low, high: /[余多来]/.test(written) ? high + place : Infinity };
    case 'nearly':
      return { low: low - place, high };
    case 'under':
      return { low: 0, high };
    case 'about':
      return { low: low - around(low, place), high: high + around(high, place) };
  }
}

const around = (value: number, place: number): number => Math.max(Math.abs(value) / 10, place / 2);

/** What one unit of the last written digit is worth: 1000 in 2.9万, 1 in 300; undefined where that cannot be told. */
function lastDigit(written: string, low: number, high: number): number | undefined {
  const arabic = ARABIC.exec(written);
  if (!arabic) return high < LEAST_ROUNDED ? 1 : endsIn(written);
  const decimals = arabic[2] ?? '';
  const number = Number(`${(arabic[1] ?? '').replaceAll(',', '')}.${decimals}`);
  const scale = [low, high].map((end) => end / number).find(isPowerOfTen);
  return scale === undefined ? undefined : Math.round(scale) / 10 ** decimals.length;
}

/** From here on a number in characters is rounded to its last magnitude: 三百万. */
const LEAST_ROUNDED = 10_000;

function endsIn(written: string): number | undefined {
  const last = /[万亿](?!.*[万亿])/.exec(written);
  return last ? (last[0] === '万' ? 1e4 : 1e8) : undefined;
}

const isPowerOfTen = (scale: number): boolean => scale > 0.5 && Math.abs(Math.log10(scale) % 1) < HAIR;

/** The place of the last digit that is not 0: 100 for 1500, so that 1500余 stays below 1600. */
function lastPlace(value: number, digit: number): number {
  let place = digit;
  while (place < value && Math.abs((value / place) % 10) < HAIR) place *= 10;
  return place;
}
