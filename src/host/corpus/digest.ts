import { summarize } from '../../core/index';
import type { Article, ArticleSummary, Engine } from '../../core/index';
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
    const articles = articlesOf(file).map(({ id, text }) => summarize(id, analyse(engine, file.path, text)));
    return { articles };
  } catch (error) {
    return { articles: [], problem: error instanceof Error ? error.message : String(error) };
  }
}

function analyse(engine: Engine, path: string, text: string): Article {
  return engine.analyze({ path, text });
}
