/** A passage of an article, and what the manuals ask of its citation; it is cited on 2026-11-30. */
export interface CitedRow {
  readonly author?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly script?: 'simplified' | 'traditional';
  readonly quote: string;
  /** `3.2`: third paragraph, second sentence; `3.2-4.1`: to the first of the fourth; none in a title. */
  readonly at?: string;
  readonly plain: string;
  readonly gbt7714: string;
  readonly chicago: string;
  /** Where the 18th edition asks for something else than the 17th. */
  readonly chicago18?: string;
  readonly apa: string;
}
