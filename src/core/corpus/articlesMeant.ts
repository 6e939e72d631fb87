import type { Script } from '../article/model';
import type { GroupBy } from './grouping';

/**
 * Which articles are meant. Each field narrows; none means all. Words and names are compared across scripts: a caller gives
 * them as they were typed.
 */
export interface ArticleFilter {
  /** Words, each of which must stand in the title, first words, place, publisher, author, date or path. */
  readonly words?: string;
  /** GB/T 2260 code of a place: articles that stand there or below it. */
  readonly place?: string;
  /** Published on or after this day, month or year (ISO 8601); of an article that knows only its year, the year counts. */
  readonly from?: string;
  /** Published on or before it, the whole of it included. */
  readonly to?: string;
  readonly publisher?: string;
  readonly script?: Script;
  /** Articles in this group and below it. */
  readonly group?: GroupPath;
  /** Only these, by id. */
  readonly articles?: readonly string[];
  /** All but these, by id. */
  readonly except?: readonly string[];
  /** Of the articles that answer all the rest and print the same report, only the earliest. */
  readonly eachReportOnce?: boolean;
  /** What they must answer besides. */
  readonly also?: ArticleFilter;
}

/** The way to a group from above: the `key` of each group on it. Empty: all articles. */
export interface GroupPath {
  readonly by: GroupBy;
  readonly keys: readonly string[];
}

/** Some rows of many. */
export interface PageOf<Row> {
  /** How many rows there are in all. */
  readonly total: number;
  readonly rows: readonly Row[];
}

/** Rows `from` (0 is the first) to `to`, exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
