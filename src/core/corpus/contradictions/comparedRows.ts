import { dimensionOf } from '../../checks/dimension';
import { exclude, intervalOf } from '../../checks/interval';
import type { Interval } from '../../checks/interval';
import type { Figure } from '../../article/model';
import type { FiguresFrom } from '../figures/figureFilter';
import { hasYear } from '../figures/figureNumbers';
import type { Measure } from '../figures/figureNumbers';
import type { RowsFound } from '../figures/figureOrder';
import { approximationOf } from '../figures/figureTable';
import { RowGroups } from './rowGroups';

/** A row of the table that states a number of something, somewhere, at some time. */
export interface ComparedRow {
  readonly row: number;
  readonly ref: number;
  readonly interval: Interval;
}

/** What is counted so often at one place and time is no one number. */
export const MOST_STATEMENTS = 60;

/** How far a round number of 万 or 亿 may be from what it was rounded from. */
const ROUND = 0.005;

/** Rows of the same noun, unit, place and time of which two cannot both be true, by their numbers alone; a group a step. */
export function* comparedGroups(
  found: RowsFound,
  from: FiguresFrom,
): Generator<readonly ComparedRow[], void, undefined> {
  const compared = rowComparer(from);
  for (const indexes of sameStatements(found, from)) {
    if (indexes.length < 2) continue;
    const rows = Array.from(indexes).flatMap((index) => compared(found, index) ?? []);
    if (rows.length <= MOST_STATEMENTS && someExclude(rows)) yield rows;
  }
}

function someExclude(rows: readonly ComparedRow[]): boolean {
  const highest = rows.reduce<ComparedRow | undefined>(
    (most, one) => (most && most.interval.low >= one.interval.low ? most : one),
    undefined,
  );
  return rows.some((one) => highest !== undefined && exclude(one.interval, highest.interval));
}

/** Indexes of rows that state a number of the same. */
function sameStatements({ rows }: RowsFound, from: FiguresFrom): Iterable<Uint32Array> {
  const { table } = from;
  const dimensions = numbersOfDimensions(from);
  const times = Uint8Array.from({ length: table.times.size + 1 }, (_, number) => {
    const time = table.times.get(number);
    return time && hasYear(time) && !time.value.includes('..') ? 1 : 0;
  });
  const groups = new RowGroups(rows.length, [
    table.nouns.size + 1,
    table.measures.size + 1,
    table.places.size + 1,
    table.times.size + 1,
  ]);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const [noun = 0, place = 0, when = 0] = [table.noun[row], table.place[row], table.when[row]];
    const dimension = dimensions[table.measure[row] ?? 0] ?? 0;
    if (noun === 0 || place === 0 || times[when] !== 1 || dimension === 0) continue;
    groups.add(index, noun, dimension, place, when);
  }
  return groups.all();
}

/** By the number of a measure what it measures; '' where it is compared with nothing. */
export const dimensionsOf = ({ table }: FiguresFrom): readonly string[] =>
  Array.from({ length: table.measures.size + 1 }, (_, number) => {
    const measure = table.measures.get(number);
    return (measure && dimensionOf(measure, measure.unit)?.name) ?? '';
  });

/** The same as numbers from 1; 0 where it is compared with nothing. */
function numbersOfDimensions(from: FiguresFrom): Uint32Array {
  const known = new Map([['', 0]]);
  return Uint32Array.from(dimensionsOf(from), (name) => {
    const own = known.get(name) ?? known.size;
    known.set(name, own);
    return own;
  });
}

export const comparedRow = (found: RowsFound, index: number, from: FiguresFrom): ComparedRow | undefined =>
  rowComparer(from)(found, index);

/** Each measure and each written number is looked at once. */
function rowComparer(from: FiguresFrom): (found: RowsFound, index: number) => ComparedRow | undefined {
  const { table } = from;
  const factors = new Map<number, number>();
  const factorOf = (number: number, { kind, unit }: Measure): number => {
    const factor = factors.get(number) ?? dimensionOf({ kind }, unit)?.factor ?? 1;
    factors.set(number, factor);
    return factor;
  };
  return ({ rows, refs }, index) => {
    const row = rows[index] ?? 0;
    const number = table.measure[row] ?? 0;
    const measure = table.measures.get(number);
    const interval = measure && writtenInterval(row, measure.kind, from);
    if (!interval) return undefined;
    const factor = factorOf(number, measure);
    return { row, ref: refs[index] ?? 0, interval: { low: interval.low * factor, high: interval.high * factor } };
  };
}

/** In the unit as written. */
function writtenInterval(row: number, kind: Figure['kind'], { table, fold }: FiguresFrom): Interval | undefined {
  const [low = NaN, high = NaN] = [table.low[row], table.high[row]];
  const value = low === high ? low : [low, high];
  const written = fold(table.texts.name(table.text[row] ?? 0) ?? '').replace(/\s/gu, '');
  const interval = intervalOf({ kind, value, approx: approximationOf(table.approx[row] ?? 0) }, written);
  // 2100万 is what another report tells as 2098.6万.
  const around = /\d0[万亿]/u.test(written) ? ROUND : 0;
  return interval && { low: interval.low * (1 - around), high: interval.high * (1 + around) };
}
