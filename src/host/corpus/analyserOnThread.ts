import type { Article, Protected, SourceText, Tables } from '../../core/index';
import type { ThreadEnd, WorkerThread } from '../platform';
import type { ArticleAnalyser } from './analyser';
import { nextTurn } from '../nextTurn';
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
    /** Undefined where the thread reads them itself. */
    tables: Tables | undefined,
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
    if (tables) thread.post({ tables } satisfies ThreadRequest);
  }

  rest(): void {
    this.thread.stop();
  }

  index(...[files, options, take]: Parameters<ArticleAnalyser['index']>): Promise<void> {
    return this.ask<undefined>(
      (serial) => ({ serial, index: files(), options }),
      async (answer, resolve) => {
        const wanted = 'indexed' in answer && answer.indexed ? await take(answer.indexed) : !answer.done;
        if (answer.done || !wanted) resolve(undefined);
        return wanted;
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
        return true;
      },
    );
  }

  places(source: SourceText): Promise<readonly Protected[]> {
    return this.ask<readonly Protected[]>(
      (serial) => ({ serial, places: source }),
      (answer, resolve) => {
        if ('places' in answer) resolve(placesBetween(answer.places));
        return true;
      },
    );
  }

  private post(serial: number, request: ThreadRequest): void {
    if (this.ended) return;
    this.posted.push(serial);
    this.thread.post(request);
  }

  /** The next portion is asked for when this one was taken, if more is wanted. */
  private async goOn({ serial, done }: Answer, taken: boolean | Promise<boolean>): Promise<void> {
    const isWanted = await taken;
    if (!done) await this.askForMore(serial, isWanted);
  }

  /** In another turn: a port hands over at once all that has come, and a quick thread would keep it at it. */
  private async askForMore(serial: number, isWanted: boolean): Promise<void> {
    await nextTurn();
    this.post(serial, { serial, more: isWanted });
  }

  private ask<R>(
    request: (serial: number) => ThreadRequest,
    take: (answer: Answer, resolve: (result: R) => void) => boolean | Promise<boolean>,
  ): Promise<R> {
    if (this.ended) return Promise.reject(new ThreadEnded(this.ended, false));
    const serial = (this.serial += 1);
    const answered = new Promise<R>((resolve, fail) => {
      this.waiting.set(serial, {
        take: (answer) => {
          if ('problem' in answer) fail(new NotReadError(answer.problem));
          else void this.goOn(answer, take(answer, resolve)).catch(fail);
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
