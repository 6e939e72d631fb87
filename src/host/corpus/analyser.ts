import type { Article, ArticleSummary, ReadOptions, SourceText } from '../../core/index';
import { digest } from './digest';
import type { ArticleFile, Reader } from './digest';

/** Analyses without holding the extension host. */
export interface ArticleAnalyser {
  /**
   * Hands the summaries of a file's articles to `take`, in portions; resolves after the last. Rejects, with the reason in
   * words, where the file is no text.
   */
  digest(file: ArticleFile, options: ReadOptions, take: (summaries: readonly ArticleSummary[]) => void): Promise<void>;
  /** The whole analysis of one text. */
  analyse(source: SourceText): Promise<Article>;
}

/** The longest that a run of short analyses may hold the extension host before others get their turn, in milliseconds. */
const SLICE = 15;

/** Analyses on the extension host itself, a slice at a time. For hosts that have no threads. */
export function analyserInSlices(reader: () => Promise<Reader>): ArticleAnalyser {
  let sliceEnds = 0;
  const turn = async (): Promise<void> => {
    if (performance.now() <= sliceEnds) return;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    sliceEnds = performance.now() + SLICE;
  };
  return {
    async digest(file, options, take) {
      const ready = await reader();
      await turn();
      for (const summary of digest(ready, file, options)) {
        take([summary]);
        await turn();
      }
    },
    async analyse(source) {
      const { engine } = await reader();
      await turn();
      return engine.analyze(source);
    },
  };
}
