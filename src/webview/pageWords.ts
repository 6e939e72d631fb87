/** The columns of the table, from the left. */
export type RowColumn = 'written' | 'value' | 'unit' | 'noun' | 'place' | 'when' | 'article' | 'published' | 'sentence';

/** All that a page of figures says, in the reader's language; `{0}` and `{1}` are filled in by the page. */
export interface PageWords {
  readonly columns: Readonly<Record<RowColumn, string>>;
  readonly table: string;
  readonly tableKeys: string;
  readonly filters: string;
  readonly words: string;
  readonly noun: string;
  readonly unit: string;
  readonly kind: string;
  readonly place: string;
  readonly time: string;
  readonly value: string;
  readonly article: string;
  readonly publisher: string;
  readonly county: string;
  readonly prefecture: string;
  readonly month: string;
  readonly articles: string;
  readonly timeFrom: string;
  readonly timeTo: string;
  readonly timeForm: string;
  readonly valueLeast: string;
  readonly valueMost: string;
  readonly apply: string;
  readonly clear: string;
  readonly clearAll: string;
  readonly clearOne: string;
  readonly findIn: string;
  readonly nothingFits: string;
  readonly join: string;
  readonly part: string;
  readonly eachReportOnce: string;
  readonly save: string;
  readonly export: string;
  readonly found: string;
  readonly nothingFound: string;
  readonly loading: string;
  readonly failed: string;
  readonly again: string;
  readonly changed: string;
  readonly refresh: string;
  readonly copied: string;
  readonly pictures: string;
  readonly noPicture: string;
  readonly bars: string;
  readonly timeline: string;
  readonly growth: string;
  readonly growthNeeds: string;
  readonly growthOfNothing: string;
  readonly reportedBy: string;
  readonly reports: string;
  readonly spread: string;
  readonly tiles: string;
  readonly outlines: string;
  readonly asTable: string;
  readonly asPicture: string;
  readonly figures: string;
  readonly median: string;
  readonly least: string;
  readonly greatest: string;
  readonly leastToMost: string;
  readonly unknown: string;
  readonly severalUnits: string;
  readonly severalNouns: string;
  readonly barsShow: string;
  readonly timelineShows: string;
  readonly shadesShow: string;
  readonly nothingToDraw: string;
  readonly drawnOf: string;
  readonly asTheSource: string;
  readonly dotsShow: string;
  readonly dotless: string;
  readonly openUp: string;
  readonly openDown: string;
}

/** `words` with `{0}`, `{1}`… filled in. */
export const fill = (words: string, ...values: readonly (string | number)[]): string =>
  words.replace(/\{(\d)\}/gu, (_, at: string) => String(values[Number(at)] ?? ''));
