import type { SearchTerm, SourceText } from '../core/index';

/** What is made of each article; the same in this thread and in others. */
export type Work =
  { readonly make: 'analysis' | 'figures' | 'checks' | 'place' } | { readonly make: 'hits'; readonly term: SearchTerm };

/** Each article's part of the output: whole lines, or nothing. */
export type Maker = (article: SourceText) => string;
