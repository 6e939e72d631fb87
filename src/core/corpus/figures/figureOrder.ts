import type { FigureColumn } from '../figureQuestions';
import type { FiguresFrom } from './figureFilter';
import { factorOf } from './figureFilter';
import { unitKey } from './figureNumbers';
import { UNKNOWN, keysOfNumbers, radixOrder } from './radixOrder';
import { titleOf } from './titles';

/** Rows of the table and the numbers of their articles. */
export interface RowsFound {
  readonly rows: Uint32Array;
  readonly refs: Uint32Array;
}

/** In which order the rows found stand: indexes of `rows`. */
export function orderOf(
  found: RowsFound,
  { by, descending = false }: { readonly by: FigureColumn; readonly descending?: boolean },
  from: FiguresFrom,
): Uint32Array {
  const keys = keysOf(found, by, from);
  if (descending) for (const key of keys) turn(key, keys);
  return radixOrder(found.rows.length, keys);
}

/** The other way round; what is not known stays last. */
function turn(key: Uint32Array, keys: readonly Uint32Array[]): void {
  const last = keys.at(-1) ?? key;
  // Of several keys the last is turned last, so it still tells what is not known.
  for (let row = 0; row < key.length; row++) if (last[row] !== UNKNOWN) key[row] = ~(key[row] ?? 0);
}

function keysOf({ rows, refs }: RowsFound, by: FigureColumn, from: FiguresFrom): readonly Uint32Array[] {
  const { table, holding } = from;
  const ranked = (column: Uint32Array, size: number, name: (number: number) => string): readonly Uint32Array[] => {
    const ranks = ranksOf(size, name);
    return [rows.map((row) => ranks[column[row] ?? 0] ?? UNKNOWN)];
  };
  switch (by) {
    case 'found':
      return [rows.map((_, index) => index)];
    case 'value':
      return keysOfNumbers(valuesOf(rows, from));
    case 'unit':
      return ranked(table.measure, table.measures.size, (one) => unitName(from, one));
    case 'noun':
      return ranked(table.noun, table.nouns.size, (one) => table.nouns.name(one) ?? '');
    case 'place':
      return ranked(table.place, table.places.size, (one) => table.places.get(one)?.code ?? '');
    case 'when':
      return ranked(table.when, table.times.size, (one) => table.times.get(one)?.value ?? '');
    case 'article':
      return [ofArticles(refs, (ref) => named(holding.at(ref), titleOf))];
    case 'published':
      return [
        ofArticles(refs, (ref) =>
          named(holding.at(ref), ({ block, article }) => holding.names.name(block.get(article, 'published')) ?? ''),
        ),
      ];
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
  return Float64Array.from(rows, (row) => (low[row] ?? NaN) * (factors[measure[row] ?? 0] ?? 1));
}

/** By number the place of its name among all; names that are alike share one, '' is not known. */
function ranksOf(size: number, name: (number: number) => string): Uint32Array {
  const names = Array.from({ length: size + 1 }, (_, number) => name(number));
  const order = names.map((_, number) => number).sort((a, b) => compare(names[a] ?? '', names[b] ?? ''));
  const ranks = new Uint32Array(size + 1);
  let rank = 0;
  for (const [index, number] of order.entries()) {
    if (index > 0 && names[number] !== names[order[index - 1] ?? 0]) rank++;
    ranks[number] = names[number] === '' ? UNKNOWN : rank;
  }
  return ranks;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A key for each row by its article: articles are numbered as they come, for those found are few or stand together. */
function ofArticles(refs: Uint32Array, name: (ref: number) => string): Uint32Array {
  const numbers = new Map<number, number>();
  const known: number[] = [];
  const own = refs.map((ref) => {
    let number = numbers.get(ref);
    if (number === undefined) numbers.set(ref, (number = known.push(ref)));
    return number;
  });
  const ranks = ranksOf(known.length, (number) => name(known[number - 1] ?? -1));
  return own.map((number) => ranks[number] ?? UNKNOWN);
}
