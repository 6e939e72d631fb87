import { SearchRefused } from '../../core/index';
import type { ThreadEnd, WorkerThread } from '../platform';
import type { AskedOfThread, KeeperAnswer } from './keeperMessages';
import { Unanswered } from './unanswered';

interface Awaiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** A request before it has its number. */
type Unnumbered<R> = R extends { readonly serial: number } ? Omit<R, 'serial'> : never;

/** What is said to a thread that answers questions about a corpus. */
export interface ThreadTalk {
  readonly ask: <R>(request: Unnumbered<AskedOfThread>, handedOver?: readonly ArrayBuffer[]) => Promise<R>;
  /** Says what needs no answer. */
  readonly post: (request: AskedOfThread) => void;
}

/** Whatever is not answered when the thread ends is rejected, and all that is asked later. */
export function threadTalk(thread: WorkerThread, log: (line: string) => void): ThreadTalk {
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
  const post = (request: AskedOfThread, handedOver?: readonly ArrayBuffer[]): void => {
    if (!ended) thread.post(request, handedOver);
  };
  const ask: ThreadTalk['ask'] = <R>(request: Unnumbered<AskedOfThread>, handedOver?: readonly ArrayBuffer[]) => {
    if (ended) return Promise.reject(new Error(ended.reason));
    const own = ++serial;
    return new Promise<unknown>((resolve, reject) => {
      awaiting.set(own, { resolve, reject });
      post({ ...request, serial: own }, handedOver);
    }) as Promise<R>;
  };
  return { ask, post };
}

type Answered = Exclude<KeeperAnswer, { log: string }>;

function settle(awaiting: Map<number, Awaiting>, answer: Answered): void {
  const waiting = awaiting.get(answer.serial);
  awaiting.delete(answer.serial);
  if ('result' in answer) waiting?.resolve(answer.result);
  else waiting?.reject(errorOf(answer));
}

function errorOf({ problem, refused, unanswered }: Extract<Answered, { problem: string }>): Error {
  if (refused) return new SearchRefused(refused, problem);
  return unanswered ? new Unanswered(unanswered, problem) : new Error(problem);
}
