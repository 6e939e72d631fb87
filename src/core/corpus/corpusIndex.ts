import type { Fold } from '../text/fold';
import { isAtOrBelow } from './placeCodes';
import { comparable } from './summary';
import type { ArticleSummary, CountedFigure, ListedSummary, SchemeInArticle } from './summary';
import type { ArticlePlace, PlaceMention } from '../article/model';

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

/** The questions that lists and cards ask of a corpus. Names are compared across scripts. */
export interface CorpusIndex {
  readonly entries: readonly IndexedEntry[];
  entry(id: string): CorpusEntry | undefined;
  /** Every figure of the corpus that counts `noun`. */
  figuresOf(noun: string): readonly InArticle<CountedFigure>[];
  /** Articles that stand at the place with this GB/T 2260 code or below it. */
  articlesAbout(code: string): readonly CorpusEntry[];
  /** The first mention of the place in every article that mentions it (or a place below it). */
  articlesMentioning(code: string): readonly InArticle<PlaceMention>[];
  /** Every mention of the scheme. */
  articlesWith(scheme: string): readonly InArticle<SchemeInArticle>[];
}

/** Answers are computed on demand: a corpus changes with every file that is read, and is asked far less often. */
export function createCorpusIndex(entries: readonly IndexedEntry[], fold: Fold): CorpusIndex {
  const byId = new Map(entries.map((entry) => [entry.summary.id, entry]));
  const same = (name: string): ((other: string) => boolean) => {
    const wanted = comparable(name, fold);
    return (other) => comparable(other, fold) === wanted;
  };
  return {
    entries,
    entry: (id) => byId.get(id),
    figuresOf(noun) {
      const isIt = same(noun);
      return mentions(entries, ({ figures }) => figures.filter((figure) => isIt(figure.noun)));
    },
    articlesAbout: (code) => entries.filter(({ place }) => place && isAtOrBelow(place.code, code)),
    articlesMentioning: (code) =>
      mentions(entries, ({ places }) =>
        places.filter((place) => place.code !== null && isAtOrBelow(place.code, code)).slice(0, 1),
      ),
    articlesWith(scheme) {
      const isIt = same(scheme);
      return mentions(entries, ({ schemes }) => schemes.filter(({ name }) => isIt(name)));
    },
  };
}

function mentions<M>(entries: readonly IndexedEntry[], of: (summary: ArticleSummary) => readonly M[]): InArticle<M>[] {
  return entries.flatMap((entry) => of(entry.summary).map((mention) => ({ entry, mention })));
}
