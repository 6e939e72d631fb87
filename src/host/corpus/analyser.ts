import type { Article, ArticleSummary, Engine, SourceText } from '../../core/index';
import { digest } from './digest';
import type { ArticleFile } from './digest';

/** Analyses without holding the extension host. */
export interface ArticleAnalyser {
  /**
   * Hands the summaries of a file's articles to `take`, in portions; resolves after the last. Rejects, with the reason in
   * words, where the file is no text.
   */
  digest(file: ArticleFile, take: (summaries: readonly ArticleSummary[]) => void): Promise<void>;
  /** The whole analysis of one text. */
  analyse(source: SourceText): Promise<Article>;
}

/** The longest that a run of short analyses may hold the extension host before others get their turn, in milliseconds. */
const SLICE = 15;

/** Analyses on the extension host itself, a slice at a time. For hosts that have no threads. */
export function analyserInSlices(engine: () => Promise<Engine>): ArticleAnalyser {
  let sliceEnds = 0;
  const turn = async (): Promise<void> => {
    if (performance.now() <= sliceEnds) return;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    sliceEnds = performance.now() + SLICE;
  };
  return {
    async digest(file, take) {
      const ready = await engine();
      await turn();
      for (const summary of digest(ready, file)) {
        take([summary]);
        await turn();
      }
    },
    async analyse(source) {
      const ready = await engine();
      await turn();
      return ready.analyze(source);
    },
  };
}
