import type { ArticleAnalyser } from './analyser';
import { ThreadEnded } from './analyserOnThread';
import { NotReadError } from './notRead';

/** Threads that end one after another with nothing answered between: what is wrong then is no text. */
const MOST_IN_A_ROW = 5;

/** No thread stays alive, whatever it is given: nothing can be analysed for now. */
export class AnalysisGone extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'AnalysisGone';
  }
}

/**
 * An analyser that outlives its thread. What the thread was at work on when it ended by itself is rejected, as the
 * reason; what was ended from outside is asked once more, and everything that only waited is asked again.
 */
export class RestartedAnalyser implements ArticleAnalyser {
  private running: Promise<ArticleAnalyser> | undefined;
  private endedInARow = 0;

  /** @param start starts a thread, or answers an analyser that needs none */
  constructor(
    private readonly start: () => Promise<ArticleAnalyser>,
    private readonly warn: (line: string) => void,
  ) {}

  index: ArticleAnalyser['index'] = (files, options, take) => {
    let path = '';
    // Whoever is asked for the files tells the store that they are begun: once for each analyser that is given them.
    const given = (): ReturnType<typeof files> => {
      const asked = files();
      path = asked[0]?.path ?? '';
      return asked;
    };
    return this.ask(
      () => path,
      (analyser) => analyser.index(given, options, take),
    );
  };
  analyse: ArticleAnalyser['analyse'] = (source) =>
    this.ask(
      () => source.path,
      (analyser) => analyser.analyse(source),
    );
  places: ArticleAnalyser['places'] = (source) =>
    this.ask(
      () => source.path,
      (analyser) => analyser.places(source),
    );

  rest(): void {
    const { running } = this;
    this.running = undefined;
    void running?.then(
      (analyser) => analyser.rest?.(),
      () => undefined,
    );
  }

  /** @param path of the text that it is about, for the log */
  private async ask<R>(path: () => string, work: (analyser: ArticleAnalyser) => Promise<R>): Promise<R> {
    for (let suspected = false; ;) {
      const asked = (this.running ??= this.start());
      try {
        const answer = await work(await asked);
        this.endedInARow = 0;
        return answer;
      } catch (error) {
        if (!(error instanceof ThreadEnded)) throw error;
        this.forget(asked);
        if (error.atWork) {
          this.warn(`The analysis ended at ${path()}: ${error.message}`);
          if (suspected || error.end.byItself) throw endedBy(error);
          suspected = true;
        }
        if (this.endedInARow > MOST_IN_A_ROW) throw new AnalysisGone(error.message);
      }
    }
  }

  /** Once for each thread, however many requests it leaves. */
  private forget(ended: Promise<ArticleAnalyser>): void {
    if (this.running !== ended) return;
    this.running = undefined;
    this.endedInARow++;
  }
}

const endedBy = (error: ThreadEnded): NotReadError =>
  new NotReadError({ reason: 'ended-analysis', detail: error.message });
