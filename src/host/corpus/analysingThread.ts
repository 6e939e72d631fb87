import { createEngine } from '../../core/index';
import type { ArticleSummary, Engine } from '../../core/index';
import { digest } from './digest';
import type { Answer, Request } from './threadMessages';

/** A portion is cheap to copy between threads: never more than this many articles or counted figures. */
const PORTION = { articles: 20, figures: 2000 };

/** The thread's side: answers requests one after another. */
export function createAnalysingThread(answer: (answer: Answer) => void): (request: Request) => void {
  let engine: Engine | undefined;
  return (request) => {
    if ('tables' in request) engine = createEngine(request.tables);
    else if (engine) answerWith(engine, request, answer);
  };
}

function answerWith(
  engine: Engine,
  request: Exclude<Request, { tables: unknown }>,
  answer: (answer: Answer) => void,
): void {
  const { serial } = request;
  try {
    if ('analyse' in request) answer({ serial, article: engine.analyze(request.analyse) });
    else digestInPortions(engine, request, answer);
  } catch (error) {
    answer({ serial, problem: error instanceof Error ? error.message : String(error) });
  }
}

function digestInPortions(
  engine: Engine,
  { serial, digest: file }: Extract<Request, { digest: unknown }>,
  answer: (answer: Answer) => void,
): void {
  let summaries: ArticleSummary[] = [];
  let figures = 0;
  for (const summary of digest(engine, file)) {
    summaries.push(summary);
    figures += summary.figures.length;
    if (summaries.length < PORTION.articles && figures < PORTION.figures) continue;
    answer({ serial, summaries, done: false });
    summaries = [];
    figures = 0;
  }
  answer({ serial, summaries, done: true });
}
