import { summarize } from '../../core/index';
import type { ArticleSummary, Engine } from '../../core/index';
import { articlesOf } from './formats';
import type { ArticleText } from './formats';

/** A file's bytes and the id under which its articles are known. */
export interface ArticleFile {
  /** The file's URI as a string; the id of its article, where it holds one. */
  readonly id: string;
  /** Decides the format by its ending. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Enough of a text to hold its first line of prose. */
const OPENING_STRETCH = 2000;

/** Decodes and analyses a file, one article at a step. Throws, with the reason in words, where the bytes are no text. */
export function* digest(engine: Engine, file: ArticleFile): Generator<ArticleSummary> {
  for (const article of articlesOf(file)) yield summaryOf(engine, file.path, article);
}

function summaryOf(engine: Engine, path: string, { id, text }: ArticleText): ArticleSummary {
  const { reading } = engine.read(text.slice(0, OPENING_STRETCH));
  return summarize(id, engine.analyze({ path, text }), text, reading.text);
}
