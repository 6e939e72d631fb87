import type { Engine } from '../../core/index';
import { digest } from './digest';
import type { ArticleFile, Digest } from './digest';

/** Turns files into summaries. The bytes are given away: whoever asks must not use them afterwards. */
export interface ArticleAnalyser {
  digest(file: ArticleFile): Promise<Digest>;
}

/** The longest that analysis may hold the extension host before others get their turn, in milliseconds. */
const SLICE = 20;

/** Analyses on the extension host itself, a slice at a time. For hosts that have no workers. */
export function analyserInSlices(engine: () => Promise<Engine>): ArticleAnalyser {
  let sliceEnds = 0;
  return {
    async digest(file) {
      const ready = await engine();
      if (performance.now() > sliceEnds) {
        await new Promise<void>((resolve) => setTimeout(resolve, 0));
        sliceEnds = performance.now() + SLICE;
      }
      return digest(ready, file);
    },
  };
}
