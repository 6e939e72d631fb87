import { holdsChinese, summarize } from '../../core/index';
import type { ArticleSummary, Decode, Engine, ReadOptions } from '../../core/index';
import { articlesOf } from './articleTexts';
import type { ArticleFile, DecodedArticle } from './articleTexts';
import type { NotReadPart } from './notRead';

/** What reading and analysing take. */
export interface DigestTools {
  readonly engine: Engine;
  readonly decode: Decode;
}

/** Enough of a text to hold its first line of prose. */
const OPENING_STRETCH = 2000;

/** What the corpus keeps of a file. */
export interface Digest {
  readonly summaries: readonly ArticleSummary[];
  /** What of the file gave no article. */
  readonly notRead: readonly NotReadPart[];
}

/**
 * Decodes and analyses a file, one article at a step; at the end says what of it gave no article.
 * @throws UndecodableError where the bytes are no text
 */
export function* digest(
  reader: DigestTools,
  file: ArticleFile,
  options: ReadOptions,
): Generator<ArticleSummary, readonly NotReadPart[]> {
  const { articles, notRead } = articlesOf(reader.decode, file, options);
  const foreign: NotReadPart[] = [];
  for (const article of articles) {
    if (holdsChinese(article.text)) yield summaryOf(reader.engine, file.path, article);
    else foreign.push({ reason: 'not-chinese', ...lineOf(article.id) });
  }
  return [...notRead, ...foreign];
}

function lineOf(id: string): Pick<NotReadPart, 'line'> {
  const line = /#L(\d+)$/.exec(id)?.[1];
  return line === undefined ? {} : { line: Number(line) };
}

function summaryOf(
  engine: Engine,
  path: string,
  { id, text, encoding, decidedBy, belied }: DecodedArticle,
): ArticleSummary {
  const { reading } = engine.read(text.slice(0, OPENING_STRETCH), path);
  const summary = summarize(id, engine.analyze({ path, text }), text, reading.text);
  return { ...summary, encoding, decidedBy, ...(belied ? { belied } : {}) };
}
