import type { ClashKind } from '../checks/clash';
import type { Mention } from '../text/span';
import type { ArticleFilter, PageOf, Range } from './articlesMeant';
import type { CorpusEntry } from './corpusIndex';
import type { StatedFigure } from './figureQuestions';

/** A report that several articles print. */
export interface CopiedReport {
  /** The earliest by its day; of one day the longest. */
  readonly first: CorpusEntry;
  /** The others, by their days. */
  readonly copies: readonly CorpusEntry[];
}

/** What one printing of a report has and another has not. Source offsets of the one that has it. */
export interface OnlyThere {
  readonly numbers: readonly Mention[];
  readonly places: readonly Mention[];
  /** Sentences of the reading text. */
  readonly sentences: readonly Mention[];
}

/** How a copy differs from the first printing. */
export interface CopyChanges {
  readonly left: OnlyThere;
  readonly added: OnlyThere;
}

/** Two numbers of the same noun, unit, place and time, said of the same, that cannot both be true. */
export interface Contradiction {
  /** Stays the same as long as both articles do. */
  readonly key: string;
  /** The one of the earlier article first. */
  readonly figures: readonly [StatedFigure, StatedFigure];
}

/** Numbers of one article that its own words tie together and that cannot all be true: a sum that is none, for instance. */
export interface ClashOfArticle {
  /** Stays the same as long as the article does. */
  readonly key: string;
  readonly kind: ClashKind;
  /** The number that the others contradict. */
  readonly figure: StatedFigure;
  /** The others, in order; the whole of a part or a share stands first. */
  readonly others: readonly StatedFigure[];
  /** What the others give, in the unit of `figure`; null where there is nothing to work out. */
  readonly worked: number | null;
}

/** What one noun of one place was at one time, and who says so. */
export interface GrowthStep {
  /** ISO 8601. */
  readonly when: string;
  /** The value in `unit`; of a range its lower end. */
  readonly value: number;
  /** The common unit, or the unit, folded, where there is none; of all steps the same. */
  readonly unit: string | null;
  /** All that state it, the earliest report first. */
  readonly figures: readonly StatedFigure[];
}

/** What is asked of reports that several articles print, or contradict. */
export interface ReportQuestions {
  /** Those of most copies first: reprints are known across scripts, pinyin glosses, cuts and small changes. */
  copies(range: Range): Promise<PageOf<CopiedReport>>;
  /** By the ids of both articles; undefined where one of them is not there. */
  copyChanges(first: string, copy: string): Promise<CopyChanges | undefined>;
  /**
   * A number through time: 1.2万, 1.35万, 约1.4万. Of several units that in which it is told most often.
   *
   * @param noun its key, in either script
   * @param place GB/T 2260 code: what is told of the place itself, not of parts of it
   */
  growth(noun: string, place: string): Promise<readonly GrowthStep[]>;
  /** Within an article and between articles; printings of one report count once. Rounding, 余, 近, 约 are allowed for. */
  contradictions(filter: ArticleFilter, range: Range): Promise<PageOf<Contradiction>>;
  /** Within an article, by its own words; printings of one report count once. What stands in copies alone comes last. */
  clashes(filter: ArticleFilter, range: Range): Promise<PageOf<ClashOfArticle>>;
}
