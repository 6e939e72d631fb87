import type { ArticleFilter, GroupPath, SearchQuery } from '../../core/index';
import type { ArticleMark } from '../notes/articleMarks';

/** What a reader narrows a search, or the list of articles, to. It is kept and handed on as it is. */
export interface Narrowed {
  /** Keys of a group of places, from the province down; `unknown` alone is what no place is known of. */
  readonly place?: readonly string[];
  /** A day, month or year (ISO 8601), the whole of it included. */
  readonly from?: string;
  readonly to?: string;
  /** Key of a group of publishers, and what it is called. */
  readonly publisher?: { readonly key: string; readonly name: string };
  readonly script?: NonNullable<ArticleFilter['script']>;
  /** Of the printings of a report only the first. */
  readonly eachReportOnce?: true;
  /** What the reader said of an article, or kept on it; only the list of articles is narrowed by it. */
  readonly mark?: ArticleMark;
  /** Only the titles are looked through. */
  readonly within?: 'title';
}

export type NarrowedBy = 'place' | 'date' | 'publisher' | 'script' | 'copies' | 'mark' | 'within';

/** A filter with what it was narrowed to. */
export function narrowedFilter(filter: ArticleFilter, narrowed: Narrowed = {}): ArticleFilter {
  const { place, publisher, from, to, script, eachReportOnce } = narrowed;
  const groups: GroupPath[] = [
    ...(place ? [{ by: 'place' as const, keys: place }] : []),
    ...(publisher ? [{ by: 'publisher' as const, keys: [publisher.key] }] : []),
  ];
  const own: ArticleFilter = {
    ...{ ...(from ? { from } : {}), ...(to ? { to } : {}), ...(script ? { script } : {}) },
    ...(eachReportOnce ? { eachReportOnce } : {}),
  };
  const inGroups = groups.reduce<ArticleFilter>((also, group) => ({ group, also }), filter);
  return Object.keys(own).length === 0 ? inGroups : { ...own, also: inGroups };
}

/** Where in the articles a narrowed search looks. */
export const withinOf = ({ within }: Narrowed = {}): Pick<SearchQuery, 'within'> => (within ? { within } : {});

/** The fields that each thing by which is narrowed consists of. */
const FIELDS_OF: Readonly<Record<NarrowedBy, readonly (keyof Narrowed)[]>> = {
  place: ['place'],
  date: ['from', 'to'],
  publisher: ['publisher'],
  script: ['script'],
  copies: ['eachReportOnce'],
  mark: ['mark'],
  within: ['within'],
};

/** The same without one of its fields. */
export function without(narrowed: Narrowed, by: NarrowedBy): Narrowed {
  const left = { ...narrowed };
  for (const field of FIELDS_OF[by]) Reflect.deleteProperty(left, field);
  return left;
}

export const isNarrowed = (narrowed: Narrowed | undefined): boolean =>
  narrowed !== undefined && Object.keys(narrowed).length > 0;
