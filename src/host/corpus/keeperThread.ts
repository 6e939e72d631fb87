import { SearchRefused } from '../../core/index';
import type { CorpusFigures, CorpusSearch, SearchProgress, corpusStore } from '../../core/index';
import type { Keeper } from './keeper';
import type { FiguresCall, FiguresRequest, KeeperAnswer, KeeperRequest, KeeperStart, Plain } from './keeperMessages';
import { localKeeper } from './localKeeper';

/** A search and how far it was told. */
interface Running {
  readonly search: CorpusSearch;
  readonly progress: AsyncIterator<SearchProgress>;
}

/** The thread's side of a store: opens it, and answers each request when it has the answer. */
export function createKeeperThread(
  answer: (answer: KeeperAnswer) => void,
  open: (place: string | undefined) => Promise<corpusStore.Storage>,
): (request: KeeperRequest) => void {
  let keeper: Promise<Keeper> | undefined;
  const searches = new Map<number, Running>();
  const figures = new Map<number, CorpusFigures>();
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
      void reply(answer, request.serial, async () => answeredOf(await keeper, figures, request));
    else void reply(answer, request.serial, async () => answered(await keeper, searches, request));
  };
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
type AskingFigures = Exclude<FiguresRequest, { end: unknown }>;

/** Of figures that are found, and of those that are to be. */
async function answeredOf(
  keeper: Keeper | undefined,
  figures: Map<number, CorpusFigures>,
  request: AskingFigures,
): Promise<unknown> {
  if (!keeper) throw new Error('The store is not open.');
  if ('meant' in request) {
    const found = await keeper.figures(request.meant);
    figures.set(request.figures, found);
    return { total: found.total, articles: found.articles };
  }
  const found = figures.get(request.figures);
  if (!found) throw new Error('These figures are asked for no more.');
  const asked = found as Readonly<Record<FiguresCall, (...given: readonly unknown[]) => Promise<unknown>>>;
  return asked[request.ask](...request.args);
}

async function answered(keeper: Keeper | undefined, searches: Map<number, Running>, request: Asking): Promise<unknown> {
  if (!keeper) throw new Error('The store is not open.');
  if ('call' in request) return called(keeper, request.call, request.args);
  if ('query' in request) {
    const search = await keeper.search(request.query);
    searches.set(request.search, { search, progress: search.progress()[Symbol.asyncIterator]() });
    return undefined;
  }
  const running = searches.get(request.search);
  if (!running) throw new Error('The search is over.');
  if ('progress' in request) {
    const next = await running.progress.next();
    return next.done === true ? undefined : next.value;
  }
  return 'lines' in request
    ? running.search.lines(request.lines, request.options)
    : running.search.groups(request.groups);
}

/** Names and arguments come from `keeperOnThread`, which has them from the interface. */
function called(keeper: Keeper, call: Plain, args: readonly unknown[]): Promise<unknown> {
  return (keeper as Readonly<Record<Plain, (...given: readonly unknown[]) => Promise<unknown>>>)[call](...args);
}

function end(
  searches: Map<number, Running>,
  figures: Map<number, CorpusFigures>,
  request: Extract<KeeperRequest, { end: unknown }>,
): void {
  if ('figures' in request) {
    figures.get(request.figures)?.dispose();
    figures.delete(request.figures);
    return;
  }
  const running = searches.get(request.search);
  if (request.end === 'stop') running?.search.stop();
  else {
    running?.search.dispose();
    searches.delete(request.search);
  }
}
