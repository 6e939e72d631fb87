import { SearchRefused } from '../../core/index';
import type { ThreadEnd, WorkerThread } from '../platform';
import type { AskedOfThread, KeeperAnswer } from './keeperMessages';
import { Unanswered, UnansweredByServers } from './unanswered';

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
  /** Asks what belongs together: a thread knows nothing of what was begun on the one before it. */
  readonly onOneThread: <R>(work: (talk: ThreadTalk) => Promise<R>) => Promise<R>;
}

/** The thread ended before it answered. */
export class TalkEnded extends Unanswered {
  constructor(
    /** As the system says it, for the log. */
    readonly reason: string,
    message: string,
  ) {
    super(message);
    this.name = 'TalkEnded';
  }
}

export interface ThreadTalkNeeds {
  readonly log: (line: string) => void;
  /** What a reader is told who asked a thread that ended: one sentence. */
  readonly endInWords: () => string;
  /** Told when the thread ends, before whatever it has not answered is rejected. */
  readonly ended?: ((end: ThreadEnd) => void) | undefined;
}

/** Whatever is not answered when the thread ends is rejected with `TalkEnded`, and all that is asked later. */
export function threadTalk(thread: WorkerThread, { log, endInWords, ended }: ThreadTalkNeeds): ThreadTalk {
  const awaiting = new Map<number, Awaiting>();
  let serial = 0;
  let over: TalkEnded | undefined;
  thread.onMessage((message) => {
    const answer = message as KeeperAnswer;
    if ('log' in answer) log(answer.log);
    else settle(awaiting, answer);
  });
  thread.onEnd((end) => {
    over = new TalkEnded(end.reason, endInWords());
    ended?.(end);
    for (const { reject } of awaiting.values()) reject(over);
    awaiting.clear();
  });
  const post = (request: AskedOfThread, handedOver?: readonly ArrayBuffer[]): void => {
    if (!over) thread.post(request, handedOver);
  };
  const ask: ThreadTalk['ask'] = <R>(request: Unnumbered<AskedOfThread>, handedOver?: readonly ArrayBuffer[]) => {
    if (over) return Promise.reject(over);
    const own = ++serial;
    return new Promise<unknown>((resolve, reject) => {
      awaiting.set(own, { resolve, reject });
      post({ ...request, serial: own }, handedOver);
    }) as Promise<R>;
  };
  const talk: ThreadTalk = { ask, post, onOneThread: (work) => work(talk) };
  return talk;
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
  return unanswered ? new UnansweredByServers(unanswered, problem) : new Error(problem);
}
