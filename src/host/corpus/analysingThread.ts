import { createDecode, createEngine, protectedIn } from '../../core/index';
import type { ArticleSummary, SourceText, Tables } from '../../core/index';
import { decodeBytes } from '../decodeBytes';
import { digest } from './digest';
import type { Reader } from './digest';
import { portionsOf } from './articlePortions';
import type { ArticlePortion } from './articlePortions';
import type { Answer, Request } from './threadMessages';

/** A portion is cheap to copy between threads: never more than this many articles or counted figures. */
const PORTION = { articles: 20, figures: 2000 };

/** The thread's side: answers requests one after another. */
export function createAnalysingThread(answer: (answer: Answer) => void): (request: Request) => void {
  let reader: Reader | undefined;
  const portions = new Portions(answer);
  return (request) => {
    if ('tables' in request) reader = readerFrom(request.tables);
    else if ('more' in request) portions.next(request.serial);
    else if (reader) answerWith(reader, request, portions, answer);
  };
}

function readerFrom(tables: Tables): Reader {
  return { engine: createEngine(tables), decode: createDecode(tables, decodeBytes) };
}

function answerWith(
  reader: Reader,
  request: Exclude<Request, { tables: unknown } | { more: true }>,
  portions: Portions,
  answer: (answer: Answer) => void,
): void {
  const { serial } = request;
  try {
    if ('analyse' in request) portions.start(serial, portionsOf(reader.engine.analyze(request.analyse)));
    else if ('places' in request) answer({ serial, places: placesIn(reader, request.places) });
    else digestInPortions(reader, request, answer);
  } catch (error) {
    answer({ serial, problem: error instanceof Error ? error.message : String(error) });
  }
}

function placesIn({ engine }: Reader, source: SourceText): Uint32Array {
  return Uint32Array.from(protectedIn(engine.analyze(source)).flatMap(({ start, end }) => [start, end]));
}

/** Articles on their way: the extension host asks for each portion, so that it has turns for others between them. */
class Portions {
  private readonly waiting = new Map<number, { next: ArticlePortion; rest: Iterator<ArticlePortion, void> }>();

  constructor(private readonly answer: (answer: Answer) => void) {}

  start(serial: number, rest: Iterator<ArticlePortion, void>): void {
    const first = rest.next();
    if (first.done === true) return;
    this.waiting.set(serial, { next: first.value, rest });
    this.next(serial);
  }

  next(serial: number): void {
    const portions = this.waiting.get(serial);
    if (!portions) return;
    const article = portions.next;
    const following = portions.rest.next();
    const done = following.done === true;
    if (done) this.waiting.delete(serial);
    else portions.next = following.value;
    this.answer({ serial, article, done });
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
