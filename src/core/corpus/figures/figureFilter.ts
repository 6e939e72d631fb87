import type { FigureQuery } from '../figureQuestions';
import { isAtOrBelow } from '../placeCodes';
import { comparable } from '../summary';
import { passesOf } from '../store/articleFilter';
import type { Filtered, Passes } from '../store/articleFilter';
import type { NameNumbers } from '../store/nameNumbers';
import type { Held } from '../store/holding';
import { inSmallLetters } from '../store/storedArticle';
import { groupKeys, groupsArticles } from './figureGroups';
import type { FigureTable } from './figureTable';
import { hasYear, unitKey } from './figureNumbers';
import type { NumberedTime } from './figureNumbers';
import { titleOf } from './titles';

export interface FiguresFrom extends Filtered {
  readonly table: FigureTable;
  /** Articles that print what an earlier one printed; asked of where each report is to count once. */
  readonly later: ReadonlySet<number>;
}

/** Is the row meant? Asked for rows of articles that pass. */
type PassesRow = (row: number) => boolean;

/** What a query asks of an article, and of each of its rows. */
export interface FigureFilter {
  readonly passes: Passes;
  /** What is asked of the rows of an article; undefined where all are meant. */
  readonly rowsOf: (held: Held) => PassesRow | undefined;
}

/** Each field is asked once for each noun, unit, place and time that occurs, and then looked up for each row. */
export function figureFilter(query: FigureQuery, from: FiguresFrom): FigureFilter {
  const { table } = from;
  const columns = [
    ...nouns(query, from),
    ...measures(query, from),
    ...places(query, table),
    ...times(query, table),
    ...rowGroups(query, from),
  ];
  const passes = [passesOf(query.articles ?? {}, from), ...articleGroups(query, from), ...notAgain(query, from)];
  const isBetween = values(query, table);
  const withWords = words(query, from);
  return {
    passes: (held) => passes.every((asks) => asks(held)),
    rowsOf: (held) => {
      const asked = [...columns, ...(isBetween ? [isBetween] : []), ...withWords(held)];
      const [first, second] = asked;
      if (asked.length < 2) return first;
      if (asked.length === 2) return (row) => first?.(row) === true && second?.(row) === true;
      return (row) => asked.every((asks) => asks(row));
    },
  };
}

/** Is what the column names in this row allowed? Each number is asked for once. */
function allowed(column: Uint32Array, size: number, is: (number: number) => boolean): PassesRow {
  const allows = Uint8Array.from({ length: size + 1 }, (_, number) => (is(number) ? 1 : 0));
  return (row) => allows[column[row] ?? 0] === 1;
}

function nouns({ nouns: keys }: FigureQuery, { table, fold }: FiguresFrom): PassesRow[] {
  if (!keys) return [];
  const wanted = new Set(keys.map((key) => comparable(key, fold)));
  return [allowed(table.noun, table.nouns.size, (one) => wanted.has(table.nouns.name(one) ?? ''))];
}

function measures({ kinds, units }: FigureQuery, { table, fold }: FiguresFrom): PassesRow[] {
  if (!kinds && !units) return [];
  const wanted = units && new Set(units.map(fold));
  const isAllowed = (number: number): boolean => {
    const measure = table.measures.get(number);
    if (!measure) return false;
    if (kinds && !kinds.includes(measure.kind)) return false;
    return !wanted || wanted.has(measure.unit ?? '') || wanted.has(unitKey(measure));
  };
  return [allowed(table.measure, table.measures.size, isAllowed)];
}

function places({ place: code }: FigureQuery, table: FigureTable): PassesRow[] {
  if (code === undefined) return [];
  const isThere = (number: number): boolean => isAtOrBelow(table.places.get(number)?.code ?? '', code);
  return [allowed(table.place, table.places.size, isThere)];
}

function times({ from, to }: FigureQuery, table: FigureTable): PassesRow[] {
  if (from === undefined && to === undefined) return [];
  const isThen = (number: number): boolean => {
    const time = table.times.get(number);
    return time !== undefined && overlaps(time, from ?? '', to ?? '');
  };
  return [allowed(table.when, table.times.size, isThen)];
}

/** As far as both say: the year 2022 overlaps March 2022. */
function overlaps(time: NumberedTime, from: string, to: string): boolean {
  if (!hasYear(time)) return false;
  const isBefore = (a: string, b: string): boolean => {
    const length = Math.min(a.length, b.length);
    return length > 0 && a.slice(0, length) < b.slice(0, length);
  };
  return !isBefore(time.to, from) && !isBefore(to, time.from);
}

function rowGroups({ groups = [] }: FigureQuery, { table }: FiguresFrom): PassesRow[] {
  return groups.flatMap(({ by, key }) => {
    const keys = groupKeys(by, table);
    return keys ? [allowed(keys.column, keys.size, (number) => keys.keyOf(number) === key)] : [];
  });
}

const articleGroups = ({ groups = [] }: FigureQuery, from: FiguresFrom): Passes[] =>
  groups.flatMap(({ by, key }) => {
    const keyOf = groupsArticles(by, from);
    return keyOf ? [(held: Held) => keyOf(held) === key] : [];
  });

const notAgain = ({ eachReportOnce }: FigureQuery, { later }: FiguresFrom): Passes[] =>
  eachReportOnce === true ? [({ ref }) => !later.has(ref)] : [];

/** What has a value lies in the bounds with at least one of its ends. */
function values({ least = -Infinity, most = Infinity }: FigureQuery, table: FigureTable): PassesRow | undefined {
  if (least === -Infinity && most === Infinity) return undefined;
  const factors = Float64Array.from({ length: table.measures.size + 1 }, (_, number) => factorOf(table, number));
  const { low, high, measure } = table;
  return (row) => {
    const factor = factors[measure[row] ?? 0] ?? 1;
    return (high[row] ?? NaN) * factor >= least && (low[row] ?? NaN) * factor <= most;
  };
}

/** How many common units a unit is; 1 where there is none. */
export const factorOf = (table: FigureTable, measure: number): number =>
  table.measures.get(measure)?.common?.factor ?? 1;

/** Each word in the title, or in one of a row's columns. */
function words({ words: text = '' }: FigureQuery, from: FiguresFrom): (held: Held) => readonly PassesRow[] {
  const wanted = inSmallLetters(from.fold(text)).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return () => [];
  const { table, fold } = from;
  const inNames = (column: Uint32Array, names: NameNumbers, word: string): PassesRow =>
    allowed(column, names.size, (number) => inSmallLetters(fold(names.name(number) ?? '')).includes(word));
  const inRow = wanted.map((word): PassesRow => {
    const [noun, number] = [inNames(table.noun, table.nouns, word), inNames(table.text, table.texts, word)];
    const unit = allowed(table.measure, table.measures.size, (one) => inUnit(table, one, word));
    const place = allowed(table.place, table.places.size, (one) => inPlace(table, one, word));
    return (row) => noun(row) || number(row) || unit(row) || place(row);
  });
  return (held) => {
    const title = titleOf(held);
    return inRow.filter((_, index) => !title.includes(wanted[index] ?? ''));
  };
}

function inUnit({ measures: all }: FigureTable, number: number, word: string): boolean {
  const measure = all.get(number);
  return measure !== undefined && (inSmallLetters(measure.unit ?? '').includes(word) || unitKey(measure) === word);
}

const inPlace = ({ places: all }: FigureTable, number: number, word: string): boolean =>
  all.get(number)?.path.some((name) => name.includes(word)) === true;
