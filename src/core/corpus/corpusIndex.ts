import type { ArticlePlace } from '../article/model';
import type { ArticleSummary, ListedSummary } from './summary';

/** One entry of the corpus: what the analysis says and what the reader said by hand, which wins. */
export interface CorpusEntry {
  readonly summary: ListedSummary;
  /** Where the article stands: set by hand, else found, else null. */
  readonly place: ArticlePlace | null;
  readonly placedByHand: boolean;
}

/** An entry with its lists of mentions. */
export interface IndexedEntry extends CorpusEntry {
  readonly summary: ArticleSummary;
}

/** A mention of the corpus and the article that it stands in. */
export interface InArticle<M> {
  readonly entry: CorpusEntry;
  readonly mention: M;
}
