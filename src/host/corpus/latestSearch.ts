import type { ArticleFilter, Beside, SearchTerm } from '../../core/index';
import type { Narrowed } from './narrowed';

/** Words, and the articles that they were looked for in. */
export interface AskedSearch {
  readonly words: string;
  /** Default: the characters. */
  readonly kind?: SearchTerm['kind'];
  /** What the articles are called, where they are not the whole corpus. */
  readonly name?: string;
  readonly filter: ArticleFilter;
  /** What the reader narrowed the search to. */
  readonly narrowed?: Narrowed;
  /** Only lines with this word beside the hit; `written` is how it is shown. */
  readonly beside?: Beside & { readonly written: string };
}

/** What the view of search results shows, for whoever shows it in another way; undefined while it is empty. */
export interface LatestSearch {
  asked: AskedSearch | undefined;
}
