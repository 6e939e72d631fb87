import { summarize } from '../../core/index';
import type { ArticleSummary, Engine } from '../../core/index';
import { articlesOf } from './formats';

/** A file's bytes and the id under which its articles are known. */
export interface ArticleFile {
  /** The file's URI as a string; the id of its article, where it holds one. */
  readonly id: string;
  /** Decides the format by its ending. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What became of a file: its articles' summaries, or why there are none, in words for the log. */
export interface Digest {
  readonly articles: readonly ArticleSummary[];
  readonly problem?: string;
}

/** Decodes, analyses and summarises one file, in one go. Never throws. */
export function digest(engine: Engine, file: ArticleFile): Digest {
  try {
    return { articles: articlesOf(file).map(({ id, text }) => summaryOf(engine, { id, path: file.path, text })) };
  } catch (error) {
    return { articles: [], problem: error instanceof Error ? error.message : String(error) };
  }
}

function summaryOf(engine: Engine, { id, path, text }: { id: string; path: string; text: string }): ArticleSummary {
  const opening = engine.read(text.slice(0, OPENING_STRETCH)).reading.text;
  return summarize(id, engine.analyze({ path, text }), opening);
}

/** Enough of a text to hold its first line of prose. */
const OPENING_STRETCH = 2000;
