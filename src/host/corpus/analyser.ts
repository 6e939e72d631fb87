import { protectedIn, slicesOf } from '../../core/index';
import type { Article, Engine, Protected, ReadOptions, SourceText, Span } from '../../core/index';
import { nextTurn } from '../nextTurn';
import type { FileOnDisk, FileToIndex, IndexedPortion } from './fileToIndex';
import { indexFiles } from './indexFiles';
import type { IndexTools } from './fileSteps';

/** Takes a portion; whether more is wanted. */
export type TakePortion = (portion: IndexedPortion) => Promise<boolean>;

/** Analyses without holding the extension host. */
export interface ArticleAnalyser {
  /**
   * The articles of files, portion by portion. Resolves when the last was taken, or no more is wanted; rejects with
   * `NotReadError` where a file ended the analysis.
   * @param files as of this attempt: each one is a reading of its own
   */
  index(files: () => readonly (FileToIndex | FileOnDisk)[], options: ReadOptions, take: TakePortion): Promise<void>;
  /** The whole analysis of one text. */
  analyse(source: SourceText): Promise<Article>;
  /** The places that it names alone, sorted. In a very long text each stretch may be looked at by itself. */
  places(source: SourceText): Promise<readonly Protected[]>;
  /** Gives back what it takes of the machine while it waits. It is asked for again as if it had not. */
  rest?(): void;
}

/** The longest that a run of short analyses may hold the extension host before others get their turn, in milliseconds. */
const SLICE = 15;

/** Analyses on the extension host itself, a slice at a time. For hosts that have no threads. */
export function analyserInSlices(reader: () => Promise<IndexTools>): ArticleAnalyser {
  let sliceEnds = 0;
  const turn = async (): Promise<void> => {
    if (performance.now() <= sliceEnds) return;
    await nextTurn();
    sliceEnds = performance.now() + SLICE;
  };
  return {
    async index(files, options, take) {
      const ready = await reader();
      for (const portion of indexFiles(ready, files(), options)) {
        if (portion && !(await take(portion))) return;
        await turn();
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

/** Up to this many characters a text is analysed as one. */
const STRETCH = 16_384;

function stretchesOf(text: string): Iterable<Span> {
  return text.length <= STRETCH ? [{ start: 0, end: text.length }] : slicesOf(text);
}

function placesIn(engine: Engine, { path, text }: SourceText, { start, end }: Span): Protected[] {
  return protectedIn({ places: engine.places({ path, text: text.slice(start, end) }) }).map((place) => ({
    ...place,
    start: place.start + start,
    end: place.end + start,
  }));
}
