import { createDecode, createEngine } from '../../core/index';
import type { ArticleSummary, Tables } from '../../core/index';
import { decodeBytes } from '../decodeBytes';
import { digest } from './digest';
import type { Reader } from './digest';
import type { Answer, Request } from './threadMessages';

/** A portion is cheap to copy between threads: never more than this many articles or counted figures. */
const PORTION = { articles: 20, figures: 2000 };

/** The thread's side: answers requests one after another. */
export function createAnalysingThread(answer: (answer: Answer) => void): (request: Request) => void {
  let reader: Reader | undefined;
  return (request) => {
    if ('tables' in request) reader = readerFrom(request.tables);
    else if (reader) answerWith(reader, request, answer);
  };
}

function readerFrom(tables: Tables): Reader {
  return { engine: createEngine(tables), decode: createDecode(tables, decodeBytes) };
}

function answerWith(
  reader: Reader,
  request: Exclude<Request, { tables: unknown }>,
  answer: (answer: Answer) => void,
): void {
  const { serial } = request;
  try {
    if ('analyse' in request) answer({ serial, article: reader.engine.analyze(request.analyse) });
    else digestInPortions(reader, request, answer);
  } catch (error) {
    answer({ serial, problem: error instanceof Error ? error.message : String(error) });
  }
}

function digestInPortions(
  reader: Reader,
  { serial, digest: file, options }: Extract<Request, { digest: unknown }>,
  answer: (answer: Answer) => void,
): void {
  let summaries: ArticleSummary[] = [];
  let figures = 0;
  for (const summary of digest(reader, file, options)) {
    summaries.push(summary);
    figures += summary.figures.length;
    if (summaries.length < PORTION.articles && figures < PORTION.figures) continue;
    answer({ serial, summaries, done: false });
    summaries = [];
    figures = 0;
  }
  answer({ serial, summaries, done: true });
}
