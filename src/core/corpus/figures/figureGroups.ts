import type { FigureGrouping } from '../figureQuestions';
import type { Filtered } from '../store/articleFilter';
import type { Held } from '../store/holding';
import { hasYear, unitKey } from './figureNumbers';
import type { NumberedPlace } from './figureNumbers';
import type { FigureTable } from './figureTable';

/** A column by which rows are grouped, and the group that each of its numbers belongs to. */
export interface GroupKeys {
  readonly column: Uint32Array;
  /** Numbers go from 0 (not known) to this, inclusive. */
  readonly size: number;
  readonly keyOf: (number: number) => string;
  /** The column whose numbers have names, and these; of several names of one key that of most figures is taken. */
  readonly named: Uint32Array;
  readonly nameOf: (number: number) => string;
}

/** Undefined for a grouping of articles. */
export function groupKeys(by: FigureGrouping, table: FigureTable): GroupKeys | undefined {
  switch (by) {
    case 'noun': {
      const keyOf = (number: number): string => table.nouns.name(number) ?? '';
      const nameOf = (number: number): string => table.writtenNouns.name(number) ?? '';
      return { column: table.noun, size: table.nouns.size, keyOf, named: table.written, nameOf };
    }
    case 'unit':
    case 'kind':
      return measureKeys(by, table);
    case 'province':
    case 'prefecture':
    case 'county':
      return placeKeys(by, table);
    case 'month': {
      const keyOf = (number: number): string => monthOf(table, number);
      return { column: table.when, size: table.times.size, keyOf, named: table.when, nameOf: keyOf };
    }
    case 'publisher':
    case 'article':
      return undefined;
  }
}

function measureKeys(by: 'unit' | 'kind', table: FigureTable): GroupKeys {
  const of = (number: number): string => {
    const measure = table.measures.get(number);
    return measure ? (by === 'kind' ? measure.kind : unitKey(measure)) : '';
  };
  return { column: table.measure, size: table.measures.size, keyOf: of, named: table.measure, nameOf: of };
}

/** The code of a level; the levels that it leaves open are zeros. */
const LEVELS = { province: 2, prefecture: 4, county: 6 } as const;

/** Codes that say less than a level asks. */
const ABOVE: Partial<Record<PlaceGrouping, RegExp>> = { prefecture: /^\d{2}0000$/, county: /^\d{4}00$/ };

export type PlaceGrouping = keyof typeof LEVELS;

function placeKeys(by: PlaceGrouping, table: FigureTable): GroupKeys {
  const place = (number: number): NumberedPlace | undefined => table.places.get(number);
  return {
    ...{ column: table.place, size: table.places.size, named: table.place },
    keyOf: (number) => codeAt(by, place(number)),
    nameOf: (number) => nameAt(by, place(number)),
  };
}

/** '' where the place is not known down to this level. */
function codeAt(by: PlaceGrouping, place: NumberedPlace | undefined): string {
  const code = place?.code ?? '';
  if (code === '' || ABOVE[by]?.test(code)) return '';
  return code.slice(0, LEVELS[by]).padEnd(6, '0');
}

/** Of 广东省 › 东莞市, which has no counties, the last. */
function nameAt(by: PlaceGrouping, place: NumberedPlace | undefined): string {
  if (!place || codeAt(by, place) === '') return '';
  return nameOfLevel(by, place.path, place.code ?? '');
}

/** @param code of the last of the path */
export function nameOfLevel(by: PlaceGrouping, path: readonly string[], code: string): string {
  const below = code.length > LEVELS.county ? 1 : 0;
  if (by === 'province') return path[0] ?? '';
  return path[by === 'prefecture' ? Math.min(1, path.length - 1) : Math.min(2, path.length - 1 - below)] ?? '';
}

function monthOf({ times }: FigureTable, number: number): string {
  const time = times.get(number);
  return time && hasYear(time) ? (time.from === '' ? time.to : time.from).slice(0, 'yyyy-mm'.length) : '';
}

/** The group of an article; undefined for a grouping of rows. */
export function groupsArticles(by: FigureGrouping, { holding }: Filtered): ((held: Held) => string) | undefined {
  if (by === 'article') return (held) => holding.idOf(held);
  if (by !== 'publisher') return undefined;
  return ({ block, article }) => holding.names.name(block.get(article, 'publisherKey')) ?? '';
}
