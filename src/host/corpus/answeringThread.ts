import { SearchRefused } from '../../core/index';
import type { ClusterFailure } from '../../core/corpus/cluster/index';
import type { CorpusQuestions, CorpusSearch, SearchProgress } from '../../core/index';
import type { AskedOfThread, KeeperAnswer, Plain } from './keeperMessages';
import { FiguresOfThread } from './figuresOfThread';

/** A search and how far it was told to each asker. */
interface Running {
  readonly search: CorpusSearch;
  readonly progress: Map<number, AsyncIterator<SearchProgress>>;
}

/** The thread's side of whoever answers questions about a corpus: begun by the first message, then asked. */
export function createAnsweringThread<Start>(
  answer: (answer: KeeperAnswer) => void,
  begin: (start: Start) => Promise<CorpusQuestions>,
): (request: { readonly start: Start } | AskedOfThread) => void {
  let keeper: Promise<CorpusQuestions> | undefined;
  const searches = new Map<number, Running>();
  const figures = new FiguresOfThread();
  return (request) => {
    if ('start' in request) {
      keeper = begin(request.start);
      // Whoever asks is told why it can't be begun.
      keeper.catch(() => undefined);
    } else if ('end' in request) end(searches, figures, request);
    else if ('figures' in request)
      void reply(answer, request.serial, async () => figures.answer(await opened(keeper), request));
    else void reply(answer, request.serial, async () => answered(await opened(keeper), searches, request));
  };
}

async function opened(keeper: Promise<CorpusQuestions> | undefined): Promise<CorpusQuestions> {
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
    const refused = error instanceof SearchRefused ? { refused: error.term } : {};
    answer({ serial, problem, ...refused, ...(isOfServers(error) ? { unanswered: whyOf(error) } : {}) });
  }
}

/** Told by its name: a thread that keeps a corpus itself has no code of servers. */
const isOfServers = (error: unknown): error is ClusterFailure =>
  error instanceof Error && error.name === 'ClusterFailure';

const whyOf = ({ kind, shards }: ClusterFailure): Pick<ClusterFailure, 'kind' | 'shards'> =>
  shards ? { kind, shards } : { kind };

type Asking = Exclude<AskedOfThread, { end: unknown } | { figures: unknown }>;

async function answered(keeper: CorpusQuestions, searches: Map<number, Running>, request: Asking): Promise<unknown> {
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
  if ('counted' in request) return running.search.counted();
  if ('collocates' in request) return running.search.collocates(request.collocates);
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
function called(keeper: CorpusQuestions, call: Plain, args: readonly unknown[]): Promise<unknown> {
  return (keeper as unknown as Readonly<Record<Plain, (...given: readonly unknown[]) => Promise<unknown>>>)[call](
    ...args,
  );
}

function end(
  searches: Map<number, Running>,
  figures: FiguresOfThread,
  request: Extract<AskedOfThread, { end: unknown }>,
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
