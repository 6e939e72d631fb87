import { comparedRow, dimensionsOf } from '../contradictions/comparedRows';
import { groupKeys } from '../figures/figureGroups';
import type { FiguresFrom } from '../figures/figureFilter';
import { factorOf } from '../figures/figureFilter';
import { hasYear, unitKey } from '../figures/figureNumbers';
import { pointAt } from '../figures/figurePoints';
import type { FigureColumns } from '../store/figureColumns';
import { inSmallLetters } from '../store/storedArticle';
import type { ClusterRow } from './clusterTable';

type Prefixed<P extends string> = {
  [Name in keyof ClusterRow as Name extends `${P}.${string}` ? Name : never]: ClusterRow[Name];
};
export type FigureLists = Prefixed<'figure'>;
type FigureList = { [Name in keyof FigureLists]: FigureLists[Name][number] };

/** What a server is asked of the rows from `first` to `end` of the table, worked out as a store works it out. */
export function figureLists(
  from: FiguresFrom,
  first: number,
  ends: FigureColumns & { readonly end: readonly number[] },
): FigureLists {
  const dimensions = dimensionsOf(from);
  const rows = Array.from({ length: ends.count }, (_, index) => ({
    ...toldOf(from, first + index),
    ...numbersOf(from, first + index),
    ...comparedOf(from, first + index, dimensions),
    'figure.start': ends.start[index] ?? 0,
    'figure.end': ends.end[index] ?? 0,
  }));
  return inLists(rows);
}

const names: Readonly<Record<keyof FigureList, true>> = {
  ...{ 'figure.value': true, 'figure.high': true, 'figure.least': true, 'figure.most': true },
  ...{ 'figure.start': true, 'figure.end': true, 'figure.kind': true, 'figure.unit': true, 'figure.unit_key': true },
  ...{ 'figure.noun': true, 'figure.written_noun': true, 'figure.told': true, 'figure.place': true },
  ...{ 'figure.code': true, 'figure.province': true, 'figure.county': true, 'figure.when': true },
  ...{ 'figure.since': true, 'figure.until': true, 'figure.month': true, 'figure.dated': true },
  ...{ 'figure.dimension': true, 'figure.compared': true, 'figure.from': true, 'figure.to': true },
};

const inLists = (rows: readonly FigureList[]): FigureLists =>
  Object.fromEntries(
    Object.keys(names).map((name) => [name, rows.map((row) => row[name as keyof FigureList])]),
  ) as unknown as FigureLists;

function toldOf({ table, fold }: FiguresFrom, row: number) {
  const nameIn = (names: FiguresFrom['table']['nouns'], column: Uint32Array): string =>
    names.name(column[row] ?? 0) ?? '';
  const [noun, number] = [nameIn(table.nouns, table.noun), nameIn(table.texts, table.text)];
  const measured = measuredOf(table, row);
  const small = [fold(noun), fold(number), measured['figure.unit']].map(inSmallLetters);
  const path = table.places.get(table.place[row] ?? 0)?.path ?? [];
  return {
    ...measured,
    ...{ 'figure.noun': noun, 'figure.written_noun': nameIn(table.writtenNouns, table.written) },
    'figure.told': [...small, ...path].join('\n'),
    ...placedOf(table, row),
    ...timedOf(table, row),
  };
}

function measuredOf(table: FiguresFrom['table'], row: number) {
  const measure = table.measures.get(table.measure[row] ?? 0);
  const unit = measure ? unitKey(measure) : '';
  return { 'figure.kind': measure?.kind ?? '', 'figure.unit': measure?.unit ?? '', 'figure.unit_key': unit };
}

const groupOf = (by: 'province' | 'county' | 'month', table: FiguresFrom['table'], row: number): string => {
  const keys = groupKeys(by, table);
  return keys?.keyOf(keys.column[row] ?? 0) ?? '';
};

function placedOf(table: FiguresFrom['table'], row: number) {
  const place = table.places.get(table.place[row] ?? 0);
  return {
    ...{ 'figure.place': place ? JSON.stringify([place.path, place.code]) : '', 'figure.code': place?.code ?? '' },
    ...{ 'figure.province': groupOf('province', table, row), 'figure.county': groupOf('county', table, row) },
  };
}

function timedOf(table: FiguresFrom['table'], row: number) {
  const time = table.times.get(table.when[row] ?? 0);
  return {
    ...{ 'figure.when': time?.value ?? '', 'figure.since': time?.from ?? '', 'figure.until': time?.to ?? '' },
    ...{ 'figure.month': groupOf('month', table, row), 'figure.dated': time && hasYear(time) ? 1 : 0 },
  };
}

function numbersOf({ table }: FiguresFrom, row: number) {
  const { value, least, most } = pointAt(table, row, 0);
  const high = (table.high[row] ?? NaN) * factorOf(table, table.measure[row] ?? 0);
  return { 'figure.value': value, 'figure.high': high, 'figure.least': least ?? NaN, 'figure.most': most ?? NaN };
}

function comparedOf(from: FiguresFrom, row: number, dimensions: readonly string[]) {
  const interval = comparedRow({ rows: Uint32Array.of(row), refs: Uint32Array.of(0) }, 0, from)?.interval;
  return {
    'figure.dimension': dimensions[from.table.measure[row] ?? 0] ?? '',
    'figure.compared': interval ? 1 : 0,
    ...{ 'figure.from': interval?.low ?? NaN, 'figure.to': interval?.high ?? NaN },
  };
}
