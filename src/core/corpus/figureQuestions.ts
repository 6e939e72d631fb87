import type { Approximation, FigureKind } from '../article/model';
import type { Mention } from '../text/span';
import type { Preview } from '../text/preview';
import type { ArticleFilter, Range } from './articlesMeant';
import type { CorpusEntry } from './corpusIndex';

/** Which figures of the corpus are meant. Each field narrows; none means all. Words are compared across scripts. */
export interface FigureQuery {
  readonly articles?: ArticleFilter;
  /** Keys of nouns (`FigureGroup.key` of `noun`): one key for a noun in both scripts and spellings. '' is no noun. */
  readonly nouns?: readonly string[];
  readonly kinds?: readonly FigureKind[];
  /** Units as written, or the common unit that they are brought to. '' is no unit. */
  readonly units?: readonly string[];
  /** GB/T 2260 code: figures that hold there or below. */
  readonly place?: string;
  /** ISO 8601: figures whose time overlaps what lies from here on (the whole of it included). */
  readonly from?: string;
  readonly to?: string;
  /** Bounds of the value as it is said, in the common unit where there is one; of a range either end counts. */
  readonly least?: number;
  readonly most?: number;
  /** Words, each of which must stand in the noun, unit, place, title or the number as written. */
  readonly words?: string;
  /** Only figures that stand in all of these groups: what a bar or a tile of a picture leads to. */
  readonly groups?: readonly { readonly by: FigureGrouping; readonly key: string }[];
  /** Of reports that reprint one another only the first counts. */
  readonly eachReportOnce?: boolean;
  /** What is not known comes last; rows that are equal keep the order in which they were found. */
  readonly order?: { readonly by: FigureColumn; readonly descending?: boolean };
}

/** `found`: in the order in which the corpus keeps its articles; `published`: the article's day, `article`: its title. */
export type FigureColumn = 'found' | 'value' | 'unit' | 'noun' | 'place' | 'when' | 'article' | 'published';

/** `month` is that of the figure's time; of one that knows only its year, the year. */
export type FigureGrouping =
  'noun' | 'unit' | 'kind' | 'province' | 'prefecture' | 'county' | 'month' | 'publisher' | 'article';

/** A value in the unit that others of its kind are brought to: 3万斤 are 15 t. */
export interface CommonValue {
  readonly value: number;
  readonly unit: string;
}

/** A figure as a row: what it says, where it stands. Source offsets, UTF-16. */
export interface StatedFigure extends Mention {
  readonly entry: CorpusEntry;
  readonly kind: FigureKind;
  readonly value: number | readonly number[];
  readonly approx: Approximation | null;
  /** Between which ends the number can lie, in the unit as written: 350余 has no upper one, 约 gives a tenth. Null: open. */
  readonly least: number | null;
  readonly most: number | null;
  /** As written; null where the number stands on its noun. */
  readonly unit: string | null;
  readonly noun: string | null;
  readonly nounKey: string | null;
  /** Null where no unit is common to what it measures; of a range its lower end. */
  readonly common: CommonValue | null;
  readonly place: { readonly path: readonly string[]; readonly code: string | null } | null;
  /** ISO 8601: a day, a month, a year, or a period. */
  readonly when: string | null;
  /** The sentence on one line, noise out of the way, and where the number stands in it. */
  readonly sentence: Preview;
}

/** Figures that have something in common. */
export interface FigureGroup {
  readonly by: FigureGrouping;
  /** The noun's key, the unit (the common one where there is one), a GB/T 2260 code, `2022-03`, an id; '' for not known. */
  readonly key: string;
  /** As most of its figures write it. */
  readonly name: string;
  /** GB/T 2260 code of a place, else null. */
  readonly code: string | null;
  readonly figures: number;
  readonly articles: number;
  /** Of the figures in `unit`: the unit that most figures of the group have; null where most have none. */
  readonly unit: string | null;
  readonly measured: number;
  readonly least: number | null;
  readonly median: number | null;
  readonly most: number | null;
}

/** A row as a picture draws it. */
export interface FigurePoint {
  /** Its row in the query's order. */
  readonly row: number;
  /** All three in `unit`; null is open. */
  readonly value: number;
  readonly least: number | null;
  readonly most: number | null;
  /** The common unit, or the unit as written where there is none. */
  readonly unit: string | null;
  /** ISO 8601. */
  readonly when: string | null;
  /** GB/T 2260 code. */
  readonly code: string | null;
}

/** How figures are written to a file. CSV is RFC 4180 in UTF-8, its cells safe against formulas; JSON Lines has a row a line. */
export interface FigureFileOptions {
  readonly format: 'csv' | 'jsonl' | 'xlsx' | 'parquet';
  /** Of CSV, for spreadsheets that take UTF-8 for something else without it. */
  readonly byteOrderMark?: boolean;
}

/** The figures that a query means, of the corpus as it was when it was asked. */
export interface CorpusFigures {
  readonly total: number;
  /** Articles with one of them. */
  readonly articles: number;
  rows(range: Range): Promise<readonly StatedFigure[]>;
  /** Those of most figures first, at most `limit`. */
  groups(by: FigureGrouping, limit?: number): Promise<readonly FigureGroup[]>;
  /** At most `limit`, evenly taken from the rows in their order. No article is read for them. */
  points(limit: number): Promise<readonly FigurePoint[]>;
  /** All rows in their order as a file, piece by piece. */
  file(options: FigureFileOptions): AsyncIterable<Uint8Array>;
  /** Nobody asks any more. */
  dispose(): void;
}

/** By which it is told whether a corpus is still the same, wherever its files lie. */
export interface CorpusFingerprint {
  readonly articles: number;
  /** Of titles, lengths, days and numbers of figures of all articles, in whatever order; hexadecimal. */
  readonly checksum: string;
}

/** What is asked of the figures of all articles. */
export interface FigureQuestions {
  fingerprint(): Promise<CorpusFingerprint>;
  figures(query: FigureQuery): Promise<CorpusFigures>;
}
