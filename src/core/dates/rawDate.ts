import type { Span } from '../text/span';

/** What a date expression says of year, month and day; what it leaves out is for the context to fill. */
export interface Parts {
  readonly year?: number;
  /** 去年 is -1, 今年 0: counted from the year in which the article was written. */
  readonly yearOffset?: number;
  /** 上年12月 is -1, 当年 0: counted from the year last named. */
  readonly namedYearOffset?: number;
  readonly month?: number;
  /** 上月15日 is -1: counted from the month in which the article was written. */
  readonly monthOffset?: number;
  readonly day?: number;
}

/** What a date expression means before the article's context has filled in what it leaves out. */
export type Meaning =
  | { readonly kind: 'parts'; readonly from: Parts; readonly to?: Parts | 'open'; readonly partOfDay?: boolean }
  /** 今日, 昨夜: days from the day of writing; 今(11)日 says the day of the month as well. */
  | { readonly kind: 'day'; readonly offset: number; readonly day?: number }
  /** 当天, 翌日: days from the day last named. */
  | { readonly kind: 'sameDay'; readonly offset: number }
  | { readonly kind: 'month'; readonly offset: number }
  /** 当月, of the month last named. */
  | { readonly kind: 'sameMonth' }
  | { readonly kind: 'year'; readonly offset: number }
  /** 上年, 翌年: years from the year last named. */
  | { readonly kind: 'sameYear'; readonly offset: number }
  /** 本学年, 上学年: years from the last year of school that the text names. */
  | { readonly kind: 'schoolYear'; readonly offset: number }
  /** 1 is Monday; `week` counts from this one, undefined where only the weekday is said. */
  | { readonly kind: 'weekday'; readonly weekday?: number; readonly week?: number }
  | { readonly kind: 'festival'; readonly name: string; readonly of?: Parts }
  | { readonly kind: 'lunar'; readonly month: number; readonly day: number; readonly of?: Parts }
  | { readonly kind: 'fixed'; readonly value: string }
  /** 截至目前: the day of writing, as a limit. */
  | { readonly kind: 'asOf' }
  | { readonly kind: 'vague' }
  | { readonly kind: 'clock'; readonly value: string };

/** A date expression in the reading text, not yet resolved. */
export interface RawDate extends Span {
  readonly meaning: Meaning;
}

/** A date expression's first or second half, and where it ends. */
export interface Half {
  readonly parts: Parts;
  readonly end: number;
}

/** A year written out, at an offset; `dated` where a month came with it. */
export interface WrittenYear extends Span {
  readonly at: number;
  readonly year: number;
  readonly dated: boolean;
  /** From one time to another: what it was like then, and no day of the story. */
  readonly isPeriod: boolean;
}
