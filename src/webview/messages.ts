import type { FigureColumn, FigureGroup, FigureGrouping, FigurePoint, FigureQuery } from '../core/index';
import type { PageWords, RowColumn } from './pageWords';

/** A figure as the table shows it: all in words of the reader's language, names in the reader's script. */
export interface TableRow {
  readonly cells: Readonly<Record<Exclude<RowColumn, 'sentence'>, string>>;
  /** From the province down, where the cell has only the last names of it. */
  readonly placePath: string;
  /** On one line; `start` and `end`: where the number stands in it. */
  readonly sentence: { readonly text: string; readonly start: number; readonly end: number };
  /** What the row's menu cites: the sentence that holds the number. Source offsets. */
  readonly passage: { readonly uri: string; readonly start: number; readonly end: number; readonly inSentence: true };
  /** Undefined where it names no noun or no place. */
  readonly growth?: FigureOfPlace;
}

/** A noun of a place, whose number is followed through time. */
export interface FigureOfPlace {
  readonly noun: string;
  /** GB/T 2260, and how the place is called. */
  readonly code: string;
  readonly place: string;
}

/** A group with its name in the reader's words. */
export interface NamedGroup extends FigureGroup {
  readonly label: string;
  /** Where the reader joined nouns: the keys of all that are in it. */
  readonly joined?: readonly string[];
}

/** What a query found. */
export interface FoundFigures {
  /** By which later questions mean this answer. */
  readonly number: number;
  readonly total: number;
  readonly articles: number;
  /** In which its values are, those of most figures first: where there are several, they can't be compared. */
  readonly units: readonly NamedGroup[];
  /** All of them count the same. */
  readonly isOneNoun: boolean;
  /** What is not as it was when the query was saved. */
  readonly since?: string;
}

/** What a page is to show, and how a name that stands in a query is shown: `noun:群众`, `place:431222`. */
export interface FiguresAsked {
  readonly query: FigureQuery;
  readonly names: Readonly<Record<string, string>>;
}

/** What a page is opened for. */
export interface PageAsked extends FiguresAsked {
  readonly picture?: PictureKind;
}

export interface PageBeginning {
  readonly words: PageWords;
  /** BCP 47, of the reader's language. */
  readonly locale: string;
  /** What the page is opened for; undefined where it shows again what it showed. */
  readonly asked: PageAsked | undefined;
}

/** Rows `from` to `to`, exclusive, of an answer. */
export interface RowsOf {
  readonly found: number;
  readonly from: number;
  readonly to: number;
}

/** Each question of the page: what is given with it, what is answered. */
export interface PageQuestions {
  begin: { given: null; answer: PageBeginning };
  find: { given: FiguresAsked; answer: FoundFigures };
  rows: { given: RowsOf; answer: readonly TableRow[] };
  /** Groups of what `query` finds; `text` must stand in their names, in either script. */
  groups: { given: GroupsAsked; answer: readonly NamedGroup[] };
  points: { given: { readonly found: number; readonly limit: number }; answer: readonly FigurePoint[] };
  /** Null where the query does not mean one noun of one place. */
  growth: { given: FigureQuery; answer: readonly ShownStep[] | null };
  openStretch: { given: StretchAsked; answer: null };
  open: { given: { readonly found: number; readonly row: number; readonly beside: boolean }; answer: null };
  showGrowth: { given: FigureOfPlace; answer: null };
  /** Names of places in the reader's script. */
  names: { given: readonly string[]; answer: readonly string[] };
  /** How many rows were copied. */
  copy: { given: RowsOf; answer: number };
  /** Nouns that count as one from now on, or no more. */
  join: { given: { readonly keys: readonly string[]; readonly together: boolean }; answer: null };
  export: { given: FiguresAsked; answer: null };
  save: { given: FiguresAsked; answer: null };
}

/** What a number was at one time, and who says so. */
export interface ShownStep {
  /** ISO 8601, and the same in words. */
  readonly when: string;
  readonly whenInWords: string;
  readonly value: number;
  /** '' for none. */
  readonly unit: string;
  /** As the earliest report writes it. */
  readonly written: string;
  /** The earliest report: its day, publisher and title. */
  readonly reported: string;
  /** How many figures state it. */
  readonly reports: number;
  /** Where the earliest report does. */
  readonly at: StretchAsked;
}

/** Source offsets, UTF-16, of the article of this id. */
export interface StretchAsked {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

export interface GroupsAsked {
  readonly query: FigureQuery;
  readonly by: FigureGrouping;
  readonly limit: number;
  readonly text?: string;
}

/** What pages of a kind ask: by each question's name what is given with it, and what is answered. */
export type Answerable<Asked> = { readonly [Question in keyof Asked]: { given: unknown; answer: unknown } };

export interface PageRequest {
  readonly serial: number;
  readonly question: string;
  readonly given: unknown;
}

/** An answer, or why there is none; or what the page is told unasked. */
export type PageMessage =
  | { readonly serial: number; readonly answer: unknown }
  | { readonly serial: number; readonly problem: string }
  | { readonly told: 'changed' };

export type PictureKind = 'bars' | 'time' | 'growth' | 'spread' | 'tiles' | 'outlines';

/** What a page keeps while it is hidden, and over a reload of the window. */
export interface PageState extends FiguresAsked {
  readonly picture: PictureKind | undefined;
  readonly asTable: boolean;
  /** The row on top of the table. */
  readonly row: number;
}

/** Columns that the table can be sorted by. */
export type SortedColumn = Exclude<RowColumn, 'written' | 'sentence'>;

/** By which column of the core's the table is sorted. */
export const SORTED_BY: Readonly<Record<SortedColumn, FigureColumn>> = {
  value: 'value',
  unit: 'unit',
  noun: 'noun',
  place: 'place',
  when: 'when',
  article: 'article',
  published: 'published',
};
