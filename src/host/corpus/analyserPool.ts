import type { ArticleAnalyser } from './analyser';

/** Milliseconds with nothing to do until all but the first rest: that one is at hand for a file that changes. */
const REST_AFTER = 60_000;

/** Several threads or processes as one: each request goes to the one with the least to do. */
export class AnalyserPool implements ArticleAnalyser {
  private readonly busy: number[];
  private resting: ReturnType<typeof setTimeout> | undefined;

  /** @param analysers at least one */
  constructor(
    private readonly analysers: readonly ArticleAnalyser[],
    private readonly restAfter = REST_AFTER,
  ) {
    this.busy = analysers.map(() => 0);
  }

  index: ArticleAnalyser['index'] = (files, options, take) =>
    this.ask((analyser) => analyser.index(files, options, take));
  analyse: ArticleAnalyser['analyse'] = (source) => this.ask((analyser) => analyser.analyse(source));
  places: ArticleAnalyser['places'] = (source) => this.ask((analyser) => analyser.places(source));

  private async ask<R>(work: (analyser: ArticleAnalyser) => Promise<R>): Promise<R> {
    const least = this.busy.indexOf(Math.min(...this.busy));
    const analyser = this.analysers[least];
    if (!analyser) throw new Error('There is no analyser.');
    this.busy[least] = (this.busy[least] ?? 0) + 1;
    clearTimeout(this.resting);
    try {
      return await work(analyser);
    } finally {
      this.busy[least] = (this.busy[least] ?? 0) - 1;
      this.restSoon();
    }
  }

  private restSoon(): void {
    if (this.busy.some((count) => count > 0)) return;
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      for (const analyser of this.analysers.slice(1)) analyser.rest?.();
    }, this.restAfter);
  }
}
