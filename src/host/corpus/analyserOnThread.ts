import type { Article, ArticleSummary, Protected, SourceText, Tables } from '../../core/index';
import type { ThreadEnd, WorkerThread } from '../platform';
import type { ArticleAnalyser } from './analyser';
import { nextTurn } from '../turns';
import type { Digest } from './digest';
import { NotReadError } from './notRead';
import { InPortions } from './portions';
import { TABLES } from './threadMessages';
import type { Answer, ThreadRequest } from './threadMessages';

interface Waiting {
  take(answer: Answer): void;
  fail(reason: Error): void;
}

/** The thread ended before it answered. */
export class ThreadEnded extends Error {
  constructor(
    readonly end: ThreadEnd,
    /** The thread was at work on this very request. */
    readonly atWork: boolean,
  ) {
    super(end.reason);
    this.name = 'ThreadEnded';
  }
}

/**
 * Analyses on a thread of its own: the extension host only hands over bytes and takes summaries. Every request that is
 * not answered when the thread ends is rejected with `ThreadEnded`, and each later one.
 */
export class AnalyserOnThread implements ArticleAnalyser {
  private readonly waiting = new Map<number, Waiting>();
  /** Requests that lie with the thread, by serial; it takes them in this order. */
  private readonly posted = [TABLES];
  private serial = TABLES;
  private ended: ThreadEnd | undefined;

  constructor(
    private readonly thread: WorkerThread,
    tables: Tables,
  ) {
    thread.onMessage((message) => {
      const answer = message as Answer;
      this.posted.shift();
      this.waiting.get(answer.serial)?.take(answer);
    });
    thread.onEnd((end) => {
      this.ended = end;
      const [atWork] = this.posted;
      for (const [serial, waiting] of this.waiting) waiting.fail(new ThreadEnded(end, serial === atWork));
      this.waiting.clear();
    });
    thread.post({ tables } satisfies ThreadRequest);
  }

  digest(...[file, options]: Parameters<ArticleAnalyser['digest']>): Promise<Digest> {
    const long = new InPortions<ArticleSummary>();
    const summaries: ArticleSummary[] = [];
    return this.ask<Digest>(
      (serial) => ({ serial, digest: file, options }),
      (answer, resolve) => {
        if ('summaries' in answer) summaries.push(...answer.summaries);
        else if ('summary' in answer) {
          long.add(answer.summary);
          if (answer.last) summaries.push(long.take());
        } else if ('notRead' in answer) resolve({ summaries, notRead: answer.notRead });
      },
    );
  }

  analyse(source: SourceText): Promise<Article> {
    const article = new InPortions<Article>();
    return this.ask<Article>(
      (serial) => ({ serial, analyse: source }),
      (answer, resolve) => {
        if ('article' in answer) article.add(answer.article);
        if (answer.done) resolve(article.take());
      },
    );
  }

  places(source: SourceText): Promise<readonly Protected[]> {
    return this.ask<readonly Protected[]>(
      (serial) => ({ serial, places: source }),
      (answer, resolve) => {
        if ('places' in answer) resolve(placesBetween(answer.places));
      },
    );
  }

  private post(serial: number, request: ThreadRequest): void {
    if (this.ended) return;
    this.posted.push(serial);
    this.thread.post(request);
  }

  /** In another turn: a port hands over at once all that has come, and a quick thread would keep it at it. */
  private async askForMore(serial: number): Promise<void> {
    await nextTurn();
    this.post(serial, { serial, more: true });
  }

  private ask<R>(
    request: (serial: number) => ThreadRequest,
    take: (answer: Answer, resolve: (result: R) => void) => void,
  ): Promise<R> {
    if (this.ended) return Promise.reject(new ThreadEnded(this.ended, false));
    const serial = (this.serial += 1);
    const answered = new Promise<R>((resolve, fail) => {
      this.waiting.set(serial, {
        take: (answer) => {
          if ('problem' in answer) fail(new NotReadError(answer.problem));
          else take(answer, resolve);
          if (!answer.done) void this.askForMore(serial);
        },
        fail,
      });
      this.post(serial, request(serial));
    });
    return answered.finally(() => this.waiting.delete(serial));
  }
}

/** @param bounds starts and ends in turn */
function placesBetween(bounds: Uint32Array): Protected[] {
  const places: Protected[] = [];
  for (let at = 0; at + 1 < bounds.length; at += 2)
    places.push({ start: bounds[at] ?? 0, end: bounds[at + 1] ?? 0, as: 'place' });
  return places;
}
