import type { SourceText } from '../core/index';
import type { SearchAsked } from './searchOptions';

/** What is made of each article; the same in this thread and in others. */
export type Work =
  | { readonly make: 'analysis' | 'figures' | 'checks' | 'place' }
  | { readonly make: 'hits'; readonly search: Pick<SearchAsked, 'term' | 'narrowing'> }
  | { readonly make: 'words'; readonly search: Pick<SearchAsked, 'term' | 'narrowing'>; readonly window: number };

/** Each article's part of the output: whole lines, or nothing. */
export type Maker = (article: SourceText) => string;
