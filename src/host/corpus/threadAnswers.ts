import { createDecode, createEngine } from '../../core/index';
import type { SourceText, Tables } from '../../core/index';
import { decodeBytes } from '../decodeBytes';
import { memoryOf } from './handedOver';
import { MANY, indexFiles } from './indexFiles';
import type { IndexTools } from './fileSteps';
import { notReadPartOf } from './notRead';
import { portionsOf } from './portions';
import { TABLES } from './threadMessages';
import type { Answer, AnswerPortion, ThreadRequest } from './threadMessages';

/** Posts an answer, of which some memory is handed over. */
type PostAnswer = (answer: Answer, handedOver: readonly ArrayBuffer[]) => void;

/**
 * The thread's side: answers requests one after another, each in portions that the extension host asks for.
 * @param readSmallFile where it can read the disk itself
 */
export function createAnalysingThread(
  answer: PostAnswer,
  readSmallFile?: IndexTools['readSmallFile'],
): (request: ThreadRequest) => void {
  let reader: IndexTools | undefined;
  const unfinished = new Map<number, Portions>();
  const next = (serial: number, portions: Portions): void => {
    const portion = nextOf(portions);
    if (portion.done) unfinished.delete(serial);
    else unfinished.set(serial, portions);
    answer({ ...portion, serial }, 'indexed' in portion && portion.indexed ? memoryOf(portion.indexed.block) : []);
  };
  return (request) => {
    if ('tables' in request) {
      reader = { ...readerFrom(request.tables), ...(readSmallFile ? { readSmallFile } : {}) };
      answer({ serial: TABLES, ready: true, done: true }, []);
    } else if (!('more' in request)) {
      if (reader) next(request.serial, answersTo(reader, request));
    } else {
      const portions = unfinished.get(request.serial);
      if (portions && request.more) next(request.serial, portions);
      else {
        unfinished.delete(request.serial);
        answer({ serial: request.serial, indexed: undefined, done: true }, []);
      }
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

function readerFrom(tables: Tables): IndexTools {
  return { engine: createEngine(tables), decode: createDecode(tables, decodeBytes) };
}

type Work = Exclude<ThreadRequest, { tables: unknown } | { more: boolean }>;

function answersTo(reader: IndexTools, request: Work): Portions {
  if ('analyse' in request) return articleInPortions(reader, request.analyse);
  if ('places' in request) return placesOf(reader, request.places);
  return indexed(reader, request);
}

function* articleInPortions({ engine }: IndexTools, source: SourceText): Generator<AnswerPortion, void> {
  const portions = [...portionsOf(engine.analyze(source))];
  for (const [index, article] of portions.entries()) yield { article, done: index === portions.length - 1 };
}

function* placesOf({ engine }: IndexTools, source: SourceText): Generator<AnswerPortion, void> {
  const bounds = engine.places(source).flatMap(({ start, end }) => [start, end]);
  yield { places: Uint32Array.from(bounds), done: true };
}

function* indexed(
  reader: IndexTools,
  { index, options }: Extract<ThreadRequest, { index: unknown }>,
): Generator<AnswerPortion, void> {
  for (const portion of indexFiles(reader, index, options, MANY)) if (portion) yield { indexed: portion, done: false };
  yield { indexed: undefined, done: true };
}
