import type { IndexedEntry } from '../../../src/core/corpus/corpusIndex';
import type { ArticlePlace, ArticleSummary } from '../../../src/core/index';

let serial = 0;

/** A corpus in memory: entries of which only what a test is about is said. */
export function entry(told: Partial<ArticleSummary> & { placedByHand?: boolean } = {}): IndexedEntry {
  const { placedByHand = false, ...of } = told;
  const id = of.id ?? `memory:/article-${(serial += 1)}.txt`;
  const summary: ArticleSummary = {
    ...{ id, path: id, opening: '', title: null, script: 'simplified', published: null, publisher: null },
    ...{ author: null, editor: null, url: null, place: null, figures: [], schemes: [], places: [] },
    counts: { figures: 0, dates: 0, places: 0, schemes: 0, noise: 0 },
    ...of,
  };
  return { summary, place: summary.place, placedByHand };
}

export function place(
  code: string,
  province: string,
  prefecture: string | null = null,
  county: string | null = null,
): ArticlePlace {
  return { code, province, prefecture, county, confidence: 1, evidence: [], rivals: [] };
}
