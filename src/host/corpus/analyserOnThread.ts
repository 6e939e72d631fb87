import type { Article, ArticleSummary, Protected, SourceText, Tables } from '../../core/index';
import type { WorkerThread } from '../platform';
import type { ArticleAnalyser } from './analyser';
import { nextTurn } from '../turns';
import { InPortions } from './portions';
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
    const long = new InPortions<ArticleSummary>();
    return this.ask<undefined>(
      (serial) => ({ serial, digest: file, options }),
      (answer, resolve) => {
        if ('summaries' in answer) take(answer.summaries);
        else if ('summary' in answer) {
          long.add(answer.summary);
          if (answer.last) take([long.take()]);
        }
        if (answer.done) resolve(undefined);
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

  private post(request: Request): void {
    this.thread.post(request);
  }

  /** In another turn: a port hands over at once all that has come, and a quick thread would keep it at it. */
  private async askForMore(serial: number): Promise<void> {
    await nextTurn();
    this.post({ serial, more: true });
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
          if (!answer.done) void this.askForMore(serial);
        },
        fail,
      });
      this.post(request(serial));
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
