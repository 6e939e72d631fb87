import type { SourceText } from '../core/index';
import type { SearchAsked } from './searchOptions';

/** What is made of each article; the same in this thread and in others. */
export type Work =
  | { readonly make: 'analysis' | 'figures' | 'checks' | 'place' }
  | { readonly make: 'hits'; readonly search: Pick<SearchAsked, 'term' | 'narrowing'> }
  | { readonly make: 'words'; readonly search: Pick<SearchAsked, 'term' | 'narrowing'>; readonly window: number };

/** Each article's part of the output, in their order: whole lines, or nothing. */
export type Maker = (articles: readonly SourceText[]) => readonly string[];

/** The same for one article. */
export type ArticleMaker = (article: SourceText) => string;

/** For what takes no less time for several articles together. */
export const oneByOne =
  (make: ArticleMaker): Maker =>
  (articles) =>
    articles.map(make);
