import type { WorkerThread } from '../platform';
import { TalkEnded, threadTalk } from './threadTalk';
import type { ThreadTalk, ThreadTalkNeeds } from './threadTalk';

/** Threads that end one after another with nothing answered between: what is wrong then is no question. */
const MOST_IN_A_ROW = 5;

/** A thread, or a process, ended, and with it all that only it held. */
export interface ThreadLoss {
  /** As the system says it, for the log. */
  readonly reason: string;
  /** Whatever is asked next starts another one; false: so many ended in a row that none is started any more. */
  readonly startsAgain: boolean;
}

export interface RestartedTalkNeeds extends Pick<ThreadTalkNeeds, 'log' | 'endInWords'> {
  /** Starts a thread and tells it what it begins with. */
  readonly start: () => Promise<WorkerThread>;
  /** Told at once when a thread ends, before whatever it has not answered is asked again or rejected. */
  readonly lost: (loss: ThreadLoss) => void;
}

/**
 * A talk that outlives its thread: what was asked of one that ended is asked once more, of the next. Memory that was handed
 * over is gone with the thread: what came with it is rejected with `TalkEnded`, as is whatever ends a second thread.
 */
export class RestartedTalk implements ThreadTalk {
  private running: Promise<ThreadTalk> | undefined;
  private thread: WorkerThread | undefined;
  private endedInARow = 0;
  private over: Error | undefined;

  constructor(private readonly needs: RestartedTalkNeeds) {}

  /** Starts the first thread. @throws whatever keeps it from being started */
  async begin(): Promise<void> {
    await this.begun();
  }

  readonly ask: ThreadTalk['ask'] = (request, handedOver) =>
    handedOver ? this.once(({ ask }) => ask(request, handedOver)) : this.onOneThread(({ ask }) => ask(request));

  readonly post: ThreadTalk['post'] = (request) => {
    const posted = ({ post }: ThreadTalk): void => {
      post(request);
    };
    void this.running?.then(posted, () => undefined);
  };

  readonly onOneThread: ThreadTalk['onOneThread'] = async (work) => {
    try {
      return await this.once(work);
    } catch (error) {
      if (!(error instanceof TalkEnded) || this.over) throw error;
      return this.once(work);
    }
  };

  /** The thread is wanted no more. */
  stop(): void {
    this.over = new Error('The thread was stopped.');
    this.thread?.stop();
  }

  private async once<R>(work: (talk: ThreadTalk) => Promise<R>): Promise<R> {
    const talk = await this.begun();
    try {
      const answer = await work(talk);
      this.endedInARow = 0;
      return answer;
    } catch (error) {
      // A refusal is an answer.
      if (!(error instanceof TalkEnded)) this.endedInARow = 0;
      throw error;
    }
  }

  private begun(): Promise<ThreadTalk> {
    if (this.over) return Promise.reject(this.over);
    return (this.running ??= this.started());
  }

  private async started(): Promise<ThreadTalk> {
    const { start, log, endInWords } = this.needs;
    const thread = (this.thread = await start());
    const ended = ({ reason }: { readonly reason: string }): void => {
      if (!this.over) this.ended(reason);
    };
    return threadTalk(thread, { log, endInWords, ended });
  }

  private ended(reason: string): void {
    this.running = undefined;
    const startsAgain = ++this.endedInARow <= MOST_IN_A_ROW;
    if (!startsAgain) this.over = new TalkEnded(reason, this.needs.endInWords());
    this.needs.lost({ reason, startsAgain });
  }
}
