import type { GroupStep } from './groupStep';

/** A word of an article, and how often the whole corpus has it. */
export interface KeyWord {
  /** Folded and in small letters. */
  readonly word: string;
  /** As the article most often writes it. */
  readonly written: string;
  readonly inArticle: number;
  /** The article's own among them. */
  readonly inCorpus: number;
  /** How often the article would have it if it had it as often as the whole corpus. */
  readonly expected: number;
  /** Dunning's log-likelihood (G²) of the table this article/others × this word/any other: its keyness. */
  readonly likelihood: number;
}

export interface KeyWords {
  /** Those that the article has more often than the corpus would have it expect; the most telling first. */
  readonly rows: readonly KeyWord[];
  /** Words of the article, and of the whole corpus. */
  readonly inArticle: number;
  readonly inCorpus: number;
}

/** A group of articles in which a word stands in more articles than elsewhere. */
export interface CommonerIn {
  /** The way to the group from above, as a filter asks for it. */
  readonly steps: readonly GroupStep[];
  /** Articles with the word, and all. */
  readonly found: number;
  readonly articles: number;
  readonly foundElsewhere: number;
  readonly articlesElsewhere: number;
  /** Log-likelihood (G²) of the table this group/others × with the word/without. */
  readonly likelihood: number;
}

/** How often a word stands in the corpus, and where in more articles than could be chance (p < 0.01); the surest first. */
export interface WordUse {
  readonly hits: number;
  readonly found: number;
  readonly articles: number;
  readonly places: readonly CommonerIn[];
  readonly months: readonly CommonerIn[];
}

/** What is asked of words. */
export interface WordQuestions {
  /** The words that tell this article from the corpus; undefined where there is no such article. */
  keyWords(id: string, most: number): Promise<KeyWords | undefined>;
  /** The word by itself, in either script, as `search` finds a `word`. */
  wordUse(word: string): Promise<WordUse>;
}
