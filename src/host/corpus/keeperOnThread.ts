import { SearchRefused } from '../../core/index';
import type { CorpusFigures, CorpusSearch, FigureQuery, SearchProgress, SearchQuery } from '../../core/index';
import type { ThreadEnd, WorkerThread } from '../platform';
import type { Keeper } from './keeper';
import type { KeeperAnswer, KeeperRequest, KeeperStart, Plain } from './keeperMessages';

interface Awaiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** A request before it has its number. */
type Unnumbered<R> = R extends { readonly serial: number } ? Omit<R, 'serial'> : never;

type Ask = <R>(request: Unnumbered<KeeperRequest>) => Promise<R>;
type Post = (request: KeeperRequest) => void;

/** A store on a thread of its own. Whatever is not answered when the thread ends is rejected, and all that is asked later. */
export function keeperOnThread(thread: WorkerThread, start: KeeperStart, log: (line: string) => void): Keeper {
  const { ask, post } = conversation(thread, log);
  let [searches, allFigures] = [0, 0];
  const plain =
    <Call extends Plain>(call: Call): Keeper[Call] =>
    (...args: unknown[]) =>
      ask({ call, args }) as never;
  post({ start });
  return {
    ...{
      count: plain('count'),
      groups: plain('groups'),
      allGroups: plain('allGroups'),
      page: plain('page'),
      list: plain('list'),
    },
    ...{ article: plain('article'), locate: plain('locate'), figuresOf: plain('figuresOf') },
    ...{ mentionsOf: plain('mentionsOf'), schemesNamed: plain('schemesNamed'), schemes: plain('schemes') },
    ...{ records: plain('records'), incomplete: plain('incomplete'), begin: plain('begin'), take: plain('take') },
    ...{ remove: plain('remove'), setByHand: plain('setByHand'), flush: plain('flush'), rest: plain('rest') },
    search: async (query: SearchQuery) => {
      const search = ++searches;
      await ask({ search, query });
      return searchOn(search, ask, post);
    },
    ...{ fingerprint: plain('fingerprint'), copies: plain('copies'), copyChanges: plain('copyChanges') },
    ...{ contradictions: plain('contradictions'), clashes: plain('clashes'), growth: plain('growth') },
    ...{ keyWords: plain('keyWords'), wordUse: plain('wordUse') },
    figures: async (meant: FigureQuery) => {
      const figures = ++allFigures;
      return figuresOn(figures, await ask<FiguresCounted>({ figures, meant }), ask, post);
    },
    dispose: () => {
      const stop = (): void => {
        thread.stop();
      };
      void ask({ call: 'flush', args: [] }).then(stop, stop);
    },
  };
}

function conversation(thread: WorkerThread, log: (line: string) => void): { ask: Ask; post: Post } {
  const awaiting = new Map<number, Awaiting>();
  let serial = 0;
  let ended: ThreadEnd | undefined;
  thread.onMessage((message) => {
    const answer = message as KeeperAnswer;
    if ('log' in answer) log(answer.log);
    else settle(awaiting, answer);
  });
  thread.onEnd((end) => {
    ended = end;
    for (const { reject } of awaiting.values()) reject(new Error(end.reason));
    awaiting.clear();
  });
  const post: Post = (request) => {
    if (!ended) thread.post(request);
  };
  const ask: Ask = <R>(request: Unnumbered<KeeperRequest>) => {
    if (ended) return Promise.reject(new Error(ended.reason));
    const own = ++serial;
    return new Promise<unknown>((resolve, reject) => {
      awaiting.set(own, { resolve, reject });
      post({ ...request, serial: own });
    }) as Promise<R>;
  };
  return { ask, post };
}

function settle(awaiting: Map<number, Awaiting>, answer: Exclude<KeeperAnswer, { log: string }>): void {
  const waiting = awaiting.get(answer.serial);
  awaiting.delete(answer.serial);
  if ('result' in answer) waiting?.resolve(answer.result);
  else waiting?.reject(answer.refused ? new SearchRefused(answer.refused, answer.problem) : new Error(answer.problem));
}

/** What is told of figures when they are found. */
type FiguresCounted = Pick<CorpusFigures, 'total' | 'articles'>;

function figuresOn(figures: number, counted: FiguresCounted, ask: Ask, post: Post): CorpusFigures {
  let files = 0;
  return {
    ...counted,
    rows: (range) => ask({ figures, ask: 'rows', args: [range] }),
    groups: (by, limit) => ask({ figures, ask: 'groups', args: [by, limit] }),
    points: (limit) => ask({ figures, ask: 'points', args: [limit] }),
    file: async function* (options) {
      const file = ++files;
      await ask({ figures, file, options });
      for (;;) {
        const piece = await ask<Uint8Array | undefined>({ figures, file, piece: true });
        if (!piece) return;
        yield piece;
      }
    },
    dispose: () => {
      post({ figures, end: 'dispose' });
    },
  };
}

function searchOn(search: number, ask: Ask, post: Post): CorpusSearch {
  let askers = 0;
  return {
    progress: async function* () {
      const asker = ++askers;
      for (;;) {
        const progress = await ask<SearchProgress | undefined>({ search, progress: asker });
        if (!progress) return;
        yield progress;
      }
    },
    lines: (lines, options = {}) => ask({ search, lines, options }),
    groups: (groups, beside) => ask({ search, groups, beside }),
    collocates: (collocates) => ask({ search, collocates }),
    counted: () => ask({ search, counted: true }),
    stopCounting: () => {
      post({ search, end: 'stopCounting' });
    },
    stop: () => {
      post({ search, end: 'stop' });
    },
    dispose: () => {
      post({ search, end: 'dispose' });
    },
  };
}
