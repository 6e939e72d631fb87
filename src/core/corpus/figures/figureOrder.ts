import type { FigureColumn } from '../figureQuestions';
import type { Held } from '../store/holding';
import type { FiguresFrom } from './figureFilter';
import { factorOf } from './figureFilter';
import { unitKey } from './figureNumbers';
import { RadixOrder, keysOfRanks, keysOfValues } from './radixOrder';
import { titleOf } from './titles';

/** Rows of the table and the numbers of their articles. */
export interface RowsFound {
  readonly rows: Uint32Array;
  readonly refs: Uint32Array;
}

/** The order in which the rows found stand: of indexes of `rows`. */
export function orderOf(
  { rows, refs }: RowsFound,
  { by, descending = false }: { readonly by: FigureColumn; readonly descending?: boolean },
  from: FiguresFrom,
): RadixOrder {
  const { table, holding } = from;
  const ranked = (numbers: Uint32Array, size: number, name: (number: number) => string): RadixOrder =>
    new RadixOrder(keysOfRanks(numbers, ranksOf(size, name, descending)));
  const ofColumn = (column: Uint32Array, size: number, name: (number: number) => string): RadixOrder =>
    ranked(
      rows.map((row) => column[row] ?? 0),
      size,
      name,
    );
  const ofArticles = (name: (held: Held) => string): RadixOrder => {
    const { numbers, known } = numbered(refs);
    return ranked(numbers, known.length, (number) => named(holding.at(known[number - 1] ?? -1), name));
  };
  switch (by) {
    case 'found':
      return new RadixOrder(keysOfValues(Float64Array.from(rows), descending));
    case 'value':
      return new RadixOrder(keysOfValues(valuesOf(rows, from), descending));
    case 'unit':
      return ofColumn(table.measure, table.measures.size, (one) => unitName(from, one));
    case 'noun':
      return ofColumn(table.noun, table.nouns.size, (one) => table.nouns.name(one) ?? '');
    case 'place':
      return ofColumn(table.place, table.places.size, (one) => table.places.get(one)?.code ?? '');
    case 'when':
      return ofColumn(table.when, table.times.size, (one) => table.times.get(one)?.value ?? '');
    case 'article':
      return ofArticles(titleOf);
    case 'published':
      return ofArticles(({ block, article }) => holding.names.name(block.get(article, 'published')) ?? '');
  }
}

const named = <T>(one: T | undefined, name: (one: T) => string): string => (one ? name(one) : '');

const unitName = ({ table }: FiguresFrom, number: number): string => {
  const measure = table.measures.get(number);
  return measure ? unitKey(measure) : '';
};

/** In the common unit where there is one. */
export function valuesOf(rows: Uint32Array, { table }: Pick<FiguresFrom, 'table'>): Float64Array {
  const factors = Float64Array.from({ length: table.measures.size + 1 }, (_, number) => factorOf(table, number));
  const { low, measure } = table;
  // Written out: an array made from another by a function is ten times slower.
  const values = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    values[index] = (low[row] ?? NaN) * (factors[measure[row] ?? 0] ?? 1);
  }
  return values;
}

/** By number the place of its name among all; names that are alike share one, and '' is behind all, either way. */
function ranksOf(size: number, name: (number: number) => string, descending: boolean): Uint32Array {
  const names = Array.from({ length: size + 1 }, (_, number) => name(number));
  const turned = descending ? -1 : 1;
  const order = names.map((_, number) => number).sort((a, b) => turned * compare(names[a] ?? '', names[b] ?? ''));
  const ranks = new Uint32Array(size + 1);
  let rank = 0;
  for (const [index, number] of order.entries()) {
    if (index > 0 && names[number] !== names[order[index - 1] ?? 0]) rank++;
    ranks[number] = names[number] === '' ? size + 1 : rank;
  }
  return ranks;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Articles by number from 1, as they come. Rows of one stand together, so it is looked up once. */
function numbered(refs: Uint32Array): { readonly numbers: Uint32Array; readonly known: readonly number[] } {
  const numbers = new Uint32Array(refs.length);
  const known: number[] = [];
  let last = -1;
  for (const [index, ref] of refs.entries()) {
    if (ref !== last) known.push((last = ref));
    numbers[index] = known.length;
  }
  return { numbers, known };
}
