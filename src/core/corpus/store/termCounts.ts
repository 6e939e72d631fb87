import type { SearchProgress } from '../questions';

/** How often each term of a search was found, and in how many articles; an article's hits come one after another. */
export class TermCounts {
  private readonly counts: { hits: number; found: number; last: number }[];

  /** @param terms how many there are */
  constructor(terms: number) {
    this.counts = Array.from({ length: terms }, () => ({ hits: 0, found: 0, last: -1 }));
  }

  /** @param article any number that is its own */
  hit(term: number, article: number): void {
    const own = this.counts[term];
    if (!own) return;
    own.hits++;
    if (own.last !== article) own.found++;
    own.last = article;
  }

  all(): SearchProgress['terms'] {
    return this.counts.map(({ hits, found }) => ({ hits, found }));
  }
}
