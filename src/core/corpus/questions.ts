import type { PlaceMention } from '../article/model';
import type { Mention, Span } from '../text/span';
import type { ArticleFilter, GroupPath, PageOf, Range } from './articlesMeant';
import type { Collocate } from './collocates';
import type { CorpusEntry, InArticle } from './corpusIndex';
import type { FigureQuestions } from './figureQuestions';
import type { ReportQuestions } from './reportQuestions';
import type { GroupBy } from './grouping';
import type { GroupKind } from './groupStep';
import type { SchemeOverview } from './schemeIndex';
import type { CountedFigure, SchemeInArticle } from './summary';
import type { WordQuestions } from './wordQuestions';

export type * from './articlesMeant';
export type * from './figureQuestions';
export type * from './reportQuestions';
export type * from './wordQuestions';

/** A group, without what is in it. */
export interface GroupCount {
  /** Stable while the group means the same: `place/湖南省/怀化市`. */
  readonly id: string;
  readonly key: string;
  readonly kind: GroupKind;
  /** As most of its articles write it; '' for unknown. */
  readonly name: string;
  /** GB/T 2260 code of a place, else null. */
  readonly code: string | null;
  /** Articles in it and in the groups below. */
  readonly count: number;
}

/** A group, and the keys of the groups from the top down to it, its own the last. */
export interface GroupOfLevel extends GroupCount {
  readonly keys: readonly string[];
}

/** Where an article is in a grouping. */
export interface Located {
  readonly entry: CorpusEntry;
  /** The keys of the groups above it, from the top. */
  readonly keys: readonly string[];
  /** Its row among the articles that stand in the lowest of them. */
  readonly row: number;
}

/**
 * The questions that are asked of a corpus, wherever it is kept. Each answers of the corpus as it is when it is asked; a
 * page's rows stay the same until the corpus changes.
 */
export interface CorpusQuestions extends FigureQuestions, ReportQuestions, WordQuestions {
  count(filter: ArticleFilter): Promise<number>;
  /** The groups right below `path`: places by their codes, months by time, publishers by their count; the unknown last. */
  groups(path: GroupPath, filter: ArticleFilter): Promise<readonly GroupCount[]>;
  /** The groups of every level, each behind the one that it is in; at each level in the order of `groups`. */
  allGroups(by: GroupBy, filter: ArticleFilter): Promise<readonly GroupOfLevel[]>;
  /** The articles that stand in the group itself and in none below it, oldest first, then by title. */
  page(path: GroupPath, filter: ArticleFilter, range: Range): Promise<PageOf<CorpusEntry>>;
  /** All articles that pass: the latest first. */
  list(filter: ArticleFilter, range: Range): Promise<PageOf<CorpusEntry>>;
  article(id: string): Promise<CorpusEntry | undefined>;
  /** Undefined where the filter hides it or there is no such article. */
  locate(id: string, by: GroupBy, filter: ArticleFilter): Promise<Located | undefined>;
  /** Figures that count this noun, in either script. */
  figuresOf(noun: string, range: Range): Promise<PageOf<InArticle<CountedFigure>>>;
  /** The first mention of the place, or of one below it, in each article that does not stand there itself. */
  mentionsOf(place: string, range: Range): Promise<PageOf<InArticle<PlaceMention>>>;
  /** Mentions of the scheme, in either script. */
  schemesNamed(name: string, range: Range): Promise<PageOf<InArticle<SchemeInArticle>>>;
  /** Every scheme: those of most articles first. */
  schemes(): Promise<readonly SchemeOverview[]>;
  /** Begins to search; the answer grows while it is asked. Rejects with `SearchRefused` for a term that is none. */
  search(query: SearchQuery): Promise<CorpusSearch>;
}

/** What is looked for. */
export interface SearchTerm {
  /**
   * `plain`: the characters, in either script and whatever noise stands between them. `word`: the same where no word
   * reaches over either end. `pattern`: a regular expression by RE2's rules, which take linear time.
   */
  readonly kind: 'plain' | 'word' | 'pattern';
  readonly text: string;
}

export interface SearchQuery {
  /** One, or a list that is gone through at one go. */
  readonly terms: readonly SearchTerm[];
  /** Default: the whole text. */
  readonly within?: 'text' | 'title';
  readonly filter?: ArticleFilter;
}

/** How far a search is. What it says of itself at the end is its proof. */
export interface SearchProgress {
  /** Articles that are asked in all, and those that have been. */
  readonly articles: number;
  readonly read: number;
  readonly hits: number;
  /** Articles with a hit. */
  readonly found: number;
  /** The same for each term. */
  readonly terms: readonly { readonly hits: number; readonly found: number }[];
  /** Articles that could not be read, because what is kept of them is damaged; by id. */
  readonly damaged: readonly string[];
  readonly state: 'searching' | 'complete' | 'stopped';
}

/** A hit in its surroundings: a line of a concordance. */
export interface SearchLine extends Mention {
  /** Source offsets, UTF-16. `text` is the hit as written, with noise out of the way. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The reading text before it and behind it, line breaks as spaces, of at most the asked width. */
  readonly left: string;
  readonly right: string;
  /** Index among the query's terms. */
  readonly term: number;
  readonly entry: CorpusEntry;
  /** In the reading text. */
  readonly inText: Span;
}

/** `found`: in the order in which the corpus keeps its articles. Left: by the characters before the hit, from it outwards. */
export type LineOrder = 'found' | 'left' | 'right' | 'place' | 'date';

/** By how the source writes the hit, by the place where its article stands, by the month of its publication, by term. */
export type LineGrouping = 'form' | 'place' | 'month' | 'term';

export interface LineGroup {
  /** The written form; JSON of a place's names; `2022-03`; the term's index. '' where it is not known. */
  readonly key: string;
  readonly hits: number;
  readonly articles: number;
}

export interface LineOptions {
  readonly order?: LineOrder;
  /** Only the lines of this group. */
  readonly group?: { readonly by: LineGrouping; readonly key: string };
  /** Only lines with this word beside the hit. */
  readonly beside?: Beside;
  /** Characters of surroundings on each side; default 40. */
  readonly width?: number;
}

/** A word among so many words before or behind a hit, in its sentence. */
export interface Beside {
  /** Folded and in small letters, as a collocate's `word` is. */
  readonly word: string;
  readonly window: number;
}

/** The words near what was found, those that tell most first. */
export interface Collocates {
  readonly rows: readonly (Collocate & {
    /** As the articles most often write it there. */
    readonly written: string;
  })[];
  /** Words near a hit, and all words of the articles that were asked, without the hits themselves. */
  readonly near: number;
  readonly all: number;
}

/** A search under way or at its end. What was found may be asked for at any time, also while more is found. */
export interface CorpusSearch {
  /** What is known now, then again whenever more is, at last with the state `complete` or `stopped`. */
  progress(): AsyncIterable<SearchProgress>;
  lines(range: Range, options?: LineOptions): Promise<PageOf<SearchLine>>;
  /** The largest first. */
  groups(by: LineGrouping, beside?: Beside): Promise<readonly LineGroup[]>;
  /**
   * Counts every word of the articles that were asked, and those near what was found until now.
   * @param window how many words before a hit, and behind it, are near
   * @returns undefined where the counting was stopped
   */
  collocates(window: number): Promise<Collocates | undefined>;
  /** How far the last counting of words is, from 0 to 1. */
  counted(): Promise<number>;
  /** Counts no further; what was counted is let go. */
  stopCounting(): void;
  /** Looks no further; what was found stays. */
  stop(): void;
  /** Nobody asks any more: what was found is let go. */
  dispose(): void;
}

/** A search can't be begun: the pattern is none, for instance. */
export class SearchRefused extends Error {
  constructor(
    readonly term: SearchTerm,
    reason: string,
  ) {
    super(reason);
    this.name = 'SearchRefused';
  }
}
