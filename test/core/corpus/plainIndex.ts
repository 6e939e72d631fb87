import type { PlaceMention } from '../../../src/core/article/model';
import type { CorpusEntry, InArticle, IndexedEntry } from '../../../src/core/corpus/corpusIndex';
import { isAtOrBelow } from '../../../src/core/corpus/placeCodes';
import { comparable } from '../../../src/core/corpus/summary';
import type { ArticleSummary, CountedFigure, SchemeInArticle } from '../../../src/core/corpus/summary';
import type { Fold } from '../../../src/core/text/fold';

/** Answers by going through all entries: what the store's answers are held against. Names are compared across scripts. */
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
