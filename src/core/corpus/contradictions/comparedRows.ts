import { dimensionOf } from '../../checks/dimension';
import { exclude, intervalOf } from '../../checks/interval';
import type { Interval } from '../../checks/interval';
import type { Figure } from '../../article/model';
import type { FiguresFrom } from '../figures/figureFilter';
import { hasYear } from '../figures/figureNumbers';
import type { RowsFound } from '../figures/figureOrder';
import { approximationOf } from '../figures/figureTable';

/** A row of the table that states a number of something, somewhere, at some time. */
export interface ComparedRow {
  readonly row: number;
  readonly ref: number;
  readonly interval: Interval;
}

/** Two rows whose numbers exclude each other. */
export type ExcludingRows = readonly [ComparedRow, ComparedRow];

/** What is counted so often at one place and time is no one number. */
export const MOST_STATEMENTS = 60;

/** How far a round number of 万 or 亿 may be from what it was rounded from. */
const ROUND = 0.005;

/** Pairs of rows of the same noun, unit, place and time that cannot both be true, by their numbers alone. */
export function excludingRows(found: RowsFound, from: FiguresFrom): readonly ExcludingRows[] {
  const pairs: ExcludingRows[] = [];
  for (const indexes of sameStatements(found, from)) {
    const rows = indexes.flatMap((index) => comparedRow(found, index, from) ?? []);
    if (rows.length > MOST_STATEMENTS) continue;
    for (const [at, one] of rows.entries())
      for (const other of rows.slice(at + 1)) if (exclude(one.interval, other.interval)) pairs.push([one, other]);
  }
  return pairs;
}

/** Indexes of rows that state a number of the same. */
function sameStatements({ rows }: RowsFound, from: FiguresFrom): readonly (readonly number[])[] {
  const { table } = from;
  const dimensions = numbersOfDimensions(from);
  const times = Uint8Array.from({ length: table.times.size + 1 }, (_, number) => {
    const time = table.times.get(number);
    return time && hasYear(time) && !time.value.includes('..') ? 1 : 0;
  });
  const groups = new Map<string, number[]>();
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const [noun = 0, place = 0, when = 0] = [table.noun[row], table.place[row], table.when[row]];
    const dimension = dimensions[table.measure[row] ?? 0] ?? 0;
    if (noun === 0 || place === 0 || times[when] !== 1 || dimension === 0) continue;
    const key = `${noun} ${dimension} ${place} ${when}`;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** By the number of a measure what it measures; '' where it is compared with nothing. */
export const dimensionsOf = ({ table }: FiguresFrom): readonly string[] =>
  Array.from({ length: table.measures.size + 1 }, (_, number) => {
    const measure = table.measures.get(number);
    return (measure && dimensionOf(figureOf(measure.kind, 0, null), measure.unit)?.name) ?? '';
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

export function comparedRow(
  { rows, refs }: RowsFound,
  index: number,
  { table, fold }: FiguresFrom,
): ComparedRow | undefined {
  const row = rows[index] ?? 0;
  const measure = table.measures.get(table.measure[row] ?? 0);
  const [low = NaN, high = NaN] = [table.low[row], table.high[row]];
  if (!measure) return undefined;
  const figure = figureOf(measure.kind, low === high ? low : [low, high], approximationOf(table.approx[row] ?? 0));
  const written = fold(table.texts.name(table.text[row] ?? 0) ?? '').replace(/\s/gu, '');
  const interval = intervalOf(figure, written);
  const factor = dimensionOf(figure, measure.unit)?.factor ?? 1;
  if (!interval) return undefined;
  // 2100万 is what another report tells as 2098.6万.
  const around = /\d0[万亿]/u.test(written) ? ROUND : 0;
  return {
    ...{ row, ref: refs[index] ?? 0 },
    interval: { low: interval.low * factor * (1 - around), high: interval.high * factor * (1 + around) },
  };
}

/** As much of a figure as the checks ask for. */
const figureOf = (kind: Figure['kind'], value: Figure['value'], approx: Figure['approx']): Figure => ({
  ...{ start: 0, end: 0, text: '', kind, value, approx, unit: null, noun: null },
  ...{ nounStart: null, nounEnd: null, nounFrom: null, place: null, when: null },
});
