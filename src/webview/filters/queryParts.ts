import type { FigureGrouping, FigureQuery } from '../../core/index';
import { fill } from '../pageWords';
import type { PageWords } from '../pageWords';

/** A part of a query that the reader sees, and the query without it. */
export interface QueryPart {
  readonly label: string;
  readonly without: FigureQuery;
}

type Names = Readonly<Record<string, string>>;

/** The query with some fields set anew; a field that is undefined or empty narrows nothing and is left out. */
export function withFields(
  query: FigureQuery,
  fields: { [Field in keyof FigureQuery]?: FigureQuery[Field] | undefined },
): FigureQuery {
  const all = Object.entries({ ...query, ...fields });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined && value !== false && !isEmpty(value)));
}

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

/** Figures that also stand in this group, and in no other group of the same kind. */
export function inGroup(query: FigureQuery, by: FigureGrouping, key: string | undefined): FigureQuery {
  const others = (query.groups ?? []).filter((group) => group.by !== by);
  return withFields(query, { groups: key === undefined ? others : [...others, { by, key }] });
}

/** The filters that hold, each with the query that does without it. */
export function partsOf(query: FigureQuery, names: Names, words: PageWords): readonly QueryPart[] {
  const part = (label: string, without: Parameters<typeof withFields>[1]): QueryPart => ({
    label,
    without: withFields(query, without),
  });
  const named = (word: string, kind: string, key: string): string =>
    `${word}: ${names[`${kind}:${key}`] ?? (key === '' ? words.unknown : key)}`;
  const each = (field: 'nouns' | 'units' | 'kinds', word: string, kind: string): QueryPart[] =>
    (query[field] ?? []).map((key) =>
      part(named(word, kind, key), { [field]: query[field]?.filter((other) => other !== key) }),
    );
  return [
    ...(query.articles ? [part(`${words.articles}: ${names['articles:'] ?? ''}`, { articles: undefined })] : []),
    ...(query.words ? [part(`“${query.words}”`, { words: undefined })] : []),
    ...each('nouns', words.noun, 'noun'),
    ...each('kinds', words.kind, 'kind'),
    ...each('units', words.unit, 'unit'),
    ...(query.place === undefined ? [] : [part(named(words.place, 'place', query.place), { place: undefined })]),
    ...rangePart(query, words, part),
    ...(query.groups ?? []).map(({ by, key }) => ({
      label: named(groupingWord(by, words), by, key),
      without: inGroup(query, by, undefined),
    })),
    ...(query.eachReportOnce ? [part(words.eachReportOnce, { eachReportOnce: undefined })] : []),
  ];
}

function rangePart(
  { from, to, least, most }: FigureQuery,
  words: PageWords,
  part: (label: string, without: Parameters<typeof withFields>[1]) => QueryPart,
): readonly QueryPart[] {
  const label = (word: string, low: string | number | undefined, high: string | number | undefined): string =>
    `${word}: ${low ?? ''} – ${high ?? ''}`;
  return [
    ...(from === undefined && to === undefined
      ? []
      : [part(label(words.time, from, to), { from: undefined, to: undefined })]),
    ...(least === undefined && most === undefined
      ? []
      : [part(label(words.value, least, most), { least: undefined, most: undefined })]),
  ];
}

/** What a grouping is called. */
export const groupingWord = (by: FigureGrouping, words: PageWords): string =>
  by === 'province' ? words.place : words[by];

/** The sentence above the table. */
export function foundInWords(total: number, articles: number, words: PageWords, locale: string): string {
  if (total === 0) return words.nothingFound;
  return fill(words.found, total.toLocaleString(locale), articles.toLocaleString(locale));
}
