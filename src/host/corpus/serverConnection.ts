import { EventEmitter, l10n } from 'vscode';
import type { Disposable, LogOutputChannel } from 'vscode';
import type { ClusterQuestions } from '../../core/corpus/cluster/index';
import type { CorpusQuestions, Tables } from '../../core/index';
import type { Platform, WorkerThread } from '../platform';
import { hostOf } from './connectionAddress';
import type { ConnectionAddress } from './connectionAddress';
import type { ConnectionStart } from './connectionStart';
import { plainOn, questionsOn } from './questionsOnThread';
import { RestartedTalk } from './restartedTalk';
import type { ThreadTalk } from './threadTalk';
import { UnansweredByServers } from './unanswered';
import { unansweredInWords } from './unansweredInWords';

export interface ConnectionNeeds {
  readonly platform: Pick<Platform, 'startWorker'>;
  readonly tables: () => Promise<Tables>;
  readonly log: LogOutputChannel;
}

/** What only the one question fails by: all others may be answered. */
const OF_ONE_QUESTION: readonly UnansweredByServers['why']['kind'][] = ['limit', 'cancelled', 'other'];

/** A corpus that servers keep, asked on a thread of its own from the first question on. */
export class ServerConnection implements Disposable {
  private thread: Promise<Begun> | undefined;
  private isOver = false;
  private isLooking = false;
  private readonly changes = new EventEmitter<void>();
  /** How many articles there are, as far as that was asked. */
  size = 0;
  /** Why the servers last gave no answer; undefined once they have given one. */
  failure: UnansweredByServers | undefined;
  /** They have answered. */
  isOpen = false;
  /** What is known of them changed: how many articles, or whether they answer. */
  readonly onDidChange = this.changes.event;

  constructor(
    private readonly needs: ConnectionNeeds,
    readonly address: ConnectionAddress,
    private readonly password: string,
  ) {}

  /** @throws Unanswered */
  async questions(): Promise<CorpusQuestions> {
    return (await this.begun()).questions;
  }

  /** The text that an article's offsets belong to; undefined where there is no such article. @throws Unanswered */
  async source(id: string): Promise<string | undefined> {
    return (await this.begun()).source(id);
  }

  /** Asks again whether all servers answer, and how many articles there are. */
  async look(): Promise<void> {
    if (this.failure && !this.isOpen) await this.forget();
    this.isLooking = true;
    try {
      this.size = await (await this.questions()).count({});
    } catch (error) {
      if (!(error instanceof UnansweredByServers)) throw error;
    } finally {
      this.isLooking = false;
      this.changes.fire();
    }
  }

  dispose(): void {
    this.isOver = true;
    void this.forget();
    this.changes.dispose();
  }

  /** What was refused once is begun anew. */
  private async forget(): Promise<void> {
    const { thread } = this;
    this.thread = undefined;
    (await thread)?.stop();
  }

  private begun(): Promise<Begun> {
    if (this.isOver) return Promise.reject(this.unanswered({ kind: 'cancelled' }, ''));
    return (this.thread ??= this.start());
  }

  private async start(): Promise<Begun> {
    const { log } = this.needs;
    const talk = new RestartedTalk({
      start: () => this.startThread(),
      log: (line) => {
        log.warn(line);
      },
      lost: ({ reason }) => {
        log.warn(`What asks ${this.address.url} ended: ${reason}`);
      },
      endInWords: () => l10n.t('What asks {0} ended before it had the answer.', hostOf(this.address)),
    });
    await talk.begin();
    let isStopped = false;
    return begunOn(
      this.watched(talk, () => isStopped),
      () => {
        isStopped = true;
        talk.stop();
      },
    );
  }

  private async startThread(): Promise<WorkerThread> {
    const { platform, tables } = this.needs;
    const thread = await platform.startWorker('connectionThread.js');
    if (!thread) throw new Error('No thread could be started.');
    const { fold, lexicon, wordClasses } = await tables();
    const start: ConnectionStart = {
      address: { ...this.address, password: this.password },
      tables: { fold, lexicon, wordClasses },
    };
    thread.post({ start });
    return thread;
  }

  /** Sees every answer: one of all articles says that the servers answer. */
  private watched({ ask, post, onOneThread }: ThreadTalk, isStopped: () => boolean): ThreadTalk {
    return {
      post,
      onOneThread: (work) => onOneThread((talk) => work(this.watched(talk, isStopped))),
      ask: async <R>(request: Parameters<ThreadTalk['ask']>[0]): Promise<R> => {
        try {
          const answer = await ask<R>(request);
          if ('call' in request && request.call === 'count') this.tell(undefined);
          return answer;
        } catch (error) {
          throw isStopped() ? this.unanswered({ kind: 'cancelled' }, '') : this.told(error);
        }
      },
    };
  }

  /** The same failure in a reader's words. */
  private told(error: unknown): unknown {
    if (!(error instanceof UnansweredByServers)) return error;
    this.needs.log.warn(`${this.address.url}: ${error.why.kind}: ${error.message}`);
    const told = this.unanswered(error.why, error.message);
    if (!this.isOpen || !OF_ONE_QUESTION.includes(error.why.kind)) this.tell(told);
    return told;
  }

  private unanswered(why: UnansweredByServers['why'], message: string): UnansweredByServers {
    return new UnansweredByServers(why, unansweredInWords(why, this.address, message));
  }

  private tell(failure: UnansweredByServers | undefined): void {
    const isSame = this.failure?.message === failure?.message && (this.isOpen || failure !== undefined);
    this.failure = failure;
    if (!failure) this.isOpen = true;
    if (!isSame && !this.isLooking) this.changes.fire();
  }
}

interface Begun {
  readonly questions: CorpusQuestions;
  readonly source: ClusterQuestions['source'];
  readonly stop: () => void;
}

const begunOn = (talk: ThreadTalk, stop: () => void): Begun => ({
  questions: questionsOn(talk),
  source: plainOn<ClusterQuestions>(talk)('source'),
  stop,
});
