/** Articles of a month, or of a year of which no month is known. */
export interface ArticlesOfTime {
  /** `2022-03`, or `2022`. */
  readonly when: string;
  readonly articles: number;
}

/** The articles that the list's filter leaves, whatever time it is narrowed to. */
export interface FoundTimes {
  readonly times: readonly ArticlesOfTime[];
  readonly undated: number;
  /** To which the list is narrowed: a day, month or year (ISO 8601). */
  readonly from?: string;
  readonly to?: string;
}

/** A time to which the list of articles is narrowed. */
export interface TimeChosen {
  readonly from: string;
  readonly to: string;
}

/** All that the page says, in the reader's language; `{0}` is filled in by the page. */
export interface TimelineWords {
  readonly title: string;
  readonly month: string;
  readonly year: string;
  readonly articles: string;
  readonly articlesOf: string;
  readonly undated: string;
  readonly yearOnly: string;
  readonly howTo: string;
  readonly clear: string;
  readonly asTable: string;
  readonly asPicture: string;
  readonly nothing: string;
  readonly failed: string;
}

export interface TimelineQuestions {
  begin: { given: null; answer: { readonly words: TimelineWords; readonly locale: string } };
  times: { given: null; answer: FoundTimes };
  /** Null: all times again. */
  choose: { given: TimeChosen | null; answer: null };
}

/** What the page keeps while it is hidden. */
export interface TimelineState {
  readonly asTable: boolean;
}
