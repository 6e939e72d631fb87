import { protectedIn, slicesOf } from '../../core/index';
import type { Article, ArticleSummary, Engine, Protected, ReadOptions, SourceText, Span } from '../../core/index';
import { nextTurn } from '../turns';
import { digest } from './digest';
import type { Digest, DigestTools } from './digest';
import type { ArticleFile } from './articleTexts';
import { NotReadError, notReadPartOf } from './notRead';

/** Analyses without holding the extension host. */
export interface ArticleAnalyser {
  /** The summaries of a file's articles. Rejects with `NotReadError` where the file gives none. */
  digest(file: ArticleFile, options: ReadOptions): Promise<Digest>;
  /** The whole analysis of one text. */
  analyse(source: SourceText): Promise<Article>;
  /** The places that it names alone, sorted. In a very long text each stretch may be looked at by itself. */
  places(source: SourceText): Promise<readonly Protected[]>;
}

/** The longest that a run of short analyses may hold the extension host before others get their turn, in milliseconds. */
const SLICE = 15;

/** Analyses on the extension host itself, a slice at a time. For hosts that have no threads. */
export function analyserInSlices(reader: () => Promise<DigestTools>): ArticleAnalyser {
  let sliceEnds = 0;
  const turn = async (): Promise<void> => {
    if (performance.now() <= sliceEnds) return;
    await nextTurn();
    sliceEnds = performance.now() + SLICE;
  };
  return {
    async digest(file, options) {
      const ready = await reader();
      await turn();
      try {
        return await stepByStep(digest(ready, file, options), turn);
      } catch (error) {
        throw new NotReadError(notReadPartOf(error));
      }
    },
    async analyse(source) {
      const { engine } = await reader();
      await turn();
      return engine.analyze(source);
    },
    async places(source) {
      const { engine } = await reader();
      const places: Protected[] = [];
      for (const stretch of stretchesOf(source.text)) {
        await turn();
        places.push(...placesIn(engine, source, stretch));
      }
      return places;
    },
  };
}

async function stepByStep(steps: ReturnType<typeof digest>, turn: () => Promise<void>): Promise<Digest> {
  const summaries: ArticleSummary[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { summaries, notRead: step.value };
    summaries.push(step.value);
    await turn();
  }
}

/** Up to this many characters a text is analysed as one. */
const STRETCH = 16_384;

function stretchesOf(text: string): Iterable<Span> {
  return text.length <= STRETCH ? [{ start: 0, end: text.length }] : slicesOf(text);
}

function placesIn(engine: Engine, { path, text }: SourceText, { start, end }: Span): Protected[] {
  return protectedIn(engine.analyze({ path, text: text.slice(start, end) })).map((place) => ({
    ...place,
    start: place.start + start,
    end: place.end + start,
  }));
}
