import { createDecode, createEngine, protectedIn } from '../../core/index';
import type { ArticleSummary, SourceText, Tables } from '../../core/index';
import { decodeBytes } from '../decodeBytes';
import { digest } from './digest';
import type { DigestTools } from './digest';
import { notReadPartOf } from './notRead';
import { portionsOf } from './portions';
import { TABLES } from './threadMessages';
import type { Answer, AnswerPortion, ThreadRequest } from './threadMessages';

/** A portion of a digest is cheap to copy between threads: never more than this many articles or mentions. */
const PORTION = { articles: 20, mentions: 2000 };

/** The thread's side: answers requests one after another, each in portions that the extension host asks for. */
export function createAnalysingThread(answer: (answer: Answer) => void): (request: ThreadRequest) => void {
  let reader: DigestTools | undefined;
  const unfinished = new Map<number, Portions>();
  const next = (serial: number, portions: Portions): void => {
    const portion = nextOf(portions);
    if (portion.done) unfinished.delete(serial);
    else unfinished.set(serial, portions);
    answer({ ...portion, serial });
  };
  return (request) => {
    if ('tables' in request) {
      reader = readerFrom(request.tables);
      answer({ serial: TABLES, ready: true, done: true });
    } else if (!('more' in request)) {
      if (reader) next(request.serial, answersTo(reader, request));
    } else {
      const portions = unfinished.get(request.serial);
      if (portions) next(request.serial, portions);
    }
  };
}

/** The last one is `done`. */
type Portions = Iterator<AnswerPortion, void>;

function nextOf(portions: Portions): AnswerPortion {
  try {
    const next = portions.next();
    return next.done === true ? { problem: { reason: 'failed', detail: 'There is no more.' }, done: true } : next.value;
  } catch (error) {
    return { problem: notReadPartOf(error), done: true };
  }
}

function readerFrom(tables: Tables): DigestTools {
  return { engine: createEngine(tables), decode: createDecode(tables, decodeBytes) };
}

type Work = Exclude<ThreadRequest, { tables: unknown } | { more: true }>;

function answersTo(reader: DigestTools, request: Work): Portions {
  if ('analyse' in request) return articleInPortions(reader, request.analyse);
  if ('places' in request) return placesOf(reader, request.places);
  return digestInPortions(reader, request);
}

function* articleInPortions({ engine }: DigestTools, source: SourceText): Generator<AnswerPortion, void> {
  const portions = [...portionsOf(engine.analyze(source))];
  for (const [index, article] of portions.entries()) yield { article, done: index === portions.length - 1 };
}

function* placesOf({ engine }: DigestTools, source: SourceText): Generator<AnswerPortion, void> {
  const bounds = protectedIn(engine.analyze(source)).flatMap(({ start, end }) => [start, end]);
  yield { places: Uint32Array.from(bounds), done: true };
}

function* digestInPortions(
  reader: DigestTools,
  { digest: file, options }: Extract<ThreadRequest, { digest: unknown }>,
): Generator<AnswerPortion, void> {
  let summaries: ArticleSummary[] = [];
  let mentions = 0;
  const steps = digest(reader, file, options);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    const summary = step.value;
    const count = summary.figures.length + summary.schemes.length;
    if (summaries.length > 0 && (summaries.length === PORTION.articles || mentions + count > PORTION.mentions)) {
      yield { summaries, done: false };
      summaries = [];
      mentions = 0;
    }
    if (count > PORTION.mentions) {
      yield* oneInPortions(summary);
    } else {
      summaries.push(summary);
      mentions += count;
    }
  }
  if (summaries.length > 0) yield { summaries, done: false };
  yield { notRead: step.value, done: true };
}

function* oneInPortions(summary: ArticleSummary): Generator<AnswerPortion, void> {
  const portions = [...portionsOf(summary)];
  for (const [index, portion] of portions.entries()) {
    yield { summary: portion, last: index === portions.length - 1, done: false };
  }
}
