import type { Article, Tables } from '../../core/index';
import type { WorkerThread } from '../platform';
import type { ArticleAnalyser } from './analyser';
import type { Answer, Request } from './threadMessages';

interface Waiting {
  take(answer: Answer): void;
  fail(reason: Error): void;
}

/** Analyses on a thread of its own: the extension host only hands over bytes and takes summaries. */
export class AnalyserOnThread implements ArticleAnalyser {
  private readonly waiting = new Map<number, Waiting>();
  private serial = 0;
  private dead: Error | undefined;

  constructor(
    private readonly thread: WorkerThread,
    tables: Tables,
  ) {
    thread.onMessage((message) => {
      const answer = message as Answer;
      this.waiting.get(answer.serial)?.take(answer);
    });
    thread.onError((reason) => {
      this.dead = new Error(reason);
      for (const waiting of this.waiting.values()) waiting.fail(this.dead);
      this.waiting.clear();
    });
    this.post({ tables });
  }

  digest(...[file, options, take]: Parameters<ArticleAnalyser['digest']>): Promise<void> {
    return this.ask<undefined>(
      (serial) => ({ serial, digest: file, options }),
      (answer, resolve) => {
        if (!('summaries' in answer)) return;
        take(answer.summaries);
        if (answer.done) resolve(undefined);
      },
    );
  }

  analyse(source: Parameters<ArticleAnalyser['analyse']>[0]): Promise<Article> {
    return this.ask<Article>(
      (serial) => ({ serial, analyse: source }),
      (answer, resolve) => {
        if ('article' in answer) resolve(answer.article);
      },
    );
  }

  private post(request: Request): void {
    this.thread.post(request);
  }

  private ask<R>(
    request: (serial: number) => Request,
    take: (answer: Answer, resolve: (result: R) => void) => void,
  ): Promise<R> {
    if (this.dead) return Promise.reject(this.dead);
    const serial = (this.serial += 1);
    const answered = new Promise<R>((resolve, fail) => {
      this.waiting.set(serial, {
        take: (answer) => {
          if ('problem' in answer) fail(new Error(answer.problem));
          else take(answer, resolve);
        },
        fail,
      });
      this.post(request(serial));
    });
    return answered.finally(() => this.waiting.delete(serial));
  }
}
