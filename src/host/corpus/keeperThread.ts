import { SearchRefused } from '../../core/index';
import type { CorpusSearch, SearchProgress, corpusStore } from '../../core/index';
import type { Keeper } from './keeper';
import type { KeeperAnswer, KeeperRequest, KeeperStart, Plain } from './keeperMessages';
import { FiguresOfThread } from './figuresOfThread';
import { localKeeper } from './localKeeper';

/** A search and how far it was told to each asker. */
interface Running {
  readonly search: CorpusSearch;
  readonly progress: Map<number, AsyncIterator<SearchProgress>>;
}

/** The thread's side of a store: opens it, and answers each request when it has the answer. */
export function createKeeperThread(
  answer: (answer: KeeperAnswer) => void,
  open: (place: string | undefined) => Promise<corpusStore.Storage>,
): (request: KeeperRequest) => void {
  let keeper: Promise<Keeper> | undefined;
  const searches = new Map<number, Running>();
  const figures = new FiguresOfThread();
  const begin = async ({ place, engine, tables }: KeeperStart): Promise<Keeper> => {
    const log = (line: string): void => {
      answer({ log: line });
    };
    return localKeeper(await open(place), tables, { engine, log });
  };
  return (request) => {
    if ('start' in request) keeper = begin(request.start);
    else if ('end' in request) end(searches, figures, request);
    else if ('figures' in request)
      void reply(answer, request.serial, async () => figures.answer(await opened(keeper), request));
    else void reply(answer, request.serial, async () => answered(await opened(keeper), searches, request));
  };
}

async function opened(keeper: Promise<Keeper> | undefined): Promise<Keeper> {
  if (!keeper) throw new Error('The store is not open.');
  return keeper;
}

async function reply(
  answer: (answer: KeeperAnswer) => void,
  serial: number,
  ask: () => Promise<unknown>,
): Promise<void> {
  try {
    answer({ serial, result: await ask() });
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    answer({ serial, problem, ...(error instanceof SearchRefused ? { refused: error.term } : {}) });
  }
}

type Asking = Exclude<KeeperRequest, { start: unknown } | { end: unknown } | { figures: unknown }>;
async function answered(keeper: Keeper, searches: Map<number, Running>, request: Asking): Promise<unknown> {
  if ('call' in request) return called(keeper, request.call, request.args);
  if ('query' in request) {
    const search = await keeper.search(request.query);
    searches.set(request.search, { search, progress: new Map() });
    return undefined;
  }
  const running = searches.get(request.search);
  if (!running) throw new Error('The search is over.');
  if ('progress' in request) {
    return toldNext(running, request.progress);
  }
  if ('lines' in request) return running.search.lines(request.lines, request.options);
  if ('collocates' in request) return running.search.collocates(request.collocates);
  if ('counted' in request) return running.search.counted();
  return running.search.groups(request.groups, request.beside);
}

async function toldNext({ search, progress }: Running, asker: number): Promise<SearchProgress | undefined> {
  const told = progress.get(asker) ?? search.progress()[Symbol.asyncIterator]();
  progress.set(asker, told);
  const next = await told.next();
  if (next.done !== true) return next.value;
  progress.delete(asker);
  return undefined;
}

/** Names and arguments come from `keeperOnThread`, which has them from the interface. */
function called(keeper: Keeper, call: Plain, args: readonly unknown[]): Promise<unknown> {
  return (keeper as Readonly<Record<Plain, (...given: readonly unknown[]) => Promise<unknown>>>)[call](...args);
}

function end(
  searches: Map<number, Running>,
  figures: FiguresOfThread,
  request: Extract<KeeperRequest, { end: unknown }>,
): void {
  if ('figures' in request) {
    figures.end(request.figures);
    return;
  }
  const running = searches.get(request.search);
  if (request.end === 'stop') running?.search.stop();
  else if (request.end === 'stopCounting') running?.search.stopCounting();
  else {
    running?.search.dispose();
    searches.delete(request.search);
  }
}
