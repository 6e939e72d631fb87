import { Worker } from 'node:worker_threads';
import { join } from 'node:path';
import { t } from '@vscode/l10n';
import type { SourceText } from '../core/index';
import { UnreadableFile, eachOrFailure } from './failure';
import type { Maker, Work } from './work';

/** What comes of an article, in the order in which the articles came. */
export type ArticleOutput = string | UnreadableFile;

/**
 * Articles that are studied together, and UTF-16 units after which no more are added. The more they are the less time the
 * engine takes for each (128 at one go take four fifths of what 16 and 16 take); yet a few articles are shared among
 * threads, so a batch is no larger than a share of those that came before it.
 */
const BATCH = { least: 16, most: 128, share: 1 / 8, units: 100_000 };
/** So many articles are done before threads are started: for a few, starting them takes longer than they save. */
const ALONE = 32;
/** Batches that wait for each thread: it never waits for the next. */
const AHEAD = 3;

export interface JobOptions {
  /** Threads; 1: none beside this one. */
  readonly jobs: number;
  /** Only the articles of this part: of each `of` the one with this number, from 1. */
  readonly part: { readonly number: number; readonly of: number } | undefined;
}

type Article = SourceText | UnreadableFile;

/** What is made of articles, in their order, on as many threads as are asked for. */
export async function* made(
  articles: AsyncIterable<Article>,
  work: Work,
  alone: () => Promise<Maker>,
  { jobs, part }: JobOptions,
): AsyncGenerator<ArticleOutput, void, undefined> {
  const batches = inBatches(ofPart(articles, part));
  const pool = new Pool(work, jobs);
  const waiting: Promise<readonly ArticleOutput[]>[] = [];
  try {
    for await (const { batch, isAlone } of batches) {
      if (isAlone || jobs === 1) {
        yield* madeOf(batch, await alone());
        continue;
      }
      waiting.push(sent(batch, pool));
      if (waiting.length >= jobs * AHEAD) yield* (await waiting.shift()) ?? [];
    }
    for (const batch of waiting) yield* await batch;
  } finally {
    pool.end();
  }
}

/** The articles of a part. */
export async function* ofPart(articles: AsyncIterable<Article>, part: JobOptions['part']): AsyncGenerator<Article> {
  let number = 0;
  for await (const article of articles) if (!part || number++ % part.of === part.number - 1) yield article;
}

interface Batch {
  readonly batch: readonly Article[];
  readonly isAlone: boolean;
}

/** The first ones by themselves, as they come. */
async function* inBatches(articles: AsyncIterable<Article>): AsyncGenerator<Batch> {
  let batch: Article[] = [];
  let [count, units] = [0, 0];
  for await (const article of articles) {
    if (count++ < ALONE) {
      yield { batch: [article], isAlone: true };
      continue;
    }
    batch.push(article);
    units += article instanceof UnreadableFile ? 0 : article.text.length;
    if (batch.length < batchAfter(count) && units < BATCH.units) continue;
    yield { batch, isAlone: false };
    [batch, units] = [[], 0];
  }
  if (batch.length > 0) yield { batch, isAlone: false };
}

const batchAfter = (articles: number): number => Math.min(BATCH.most, Math.max(BATCH.least, articles * BATCH.share));

async function sent(batch: readonly Article[], pool: Pool): Promise<readonly ArticleOutput[]> {
  return amongOthers(batch, await pool.make(readable(batch)));
}

const madeOf = (batch: readonly Article[], make: Maker): readonly ArticleOutput[] =>
  amongOthers(batch, eachOrFailure(readable(batch), make));

const readable = (batch: readonly Article[]): readonly SourceText[] =>
  batch.filter((article): article is SourceText => !(article instanceof UnreadableFile));

/** What can't be read has its place among the others. */
function amongOthers(batch: readonly Article[], answers: readonly ArticleOutput[]): readonly ArticleOutput[] {
  let next = 0;
  return batch.map((article) => (article instanceof UnreadableFile ? article : (answers[next++] ?? '')));
}

/** Threads, started as long as there may be more and all others have something to do. */
class Pool {
  private threads: WorkThread[] = [];
  private isOver = false;

  constructor(
    private readonly work: Work,
    private readonly jobs: number,
  ) {}

  /** Of a batch that ended its thread each article is tried by itself: the one that does it again is named. */
  async make(texts: readonly SourceText[]): Promise<readonly ArticleOutput[]> {
    if (this.isOver || texts.length === 0) return [];
    const thread = this.freest();
    try {
      return await thread.make(texts);
    } catch {
      this.threads = this.threads.filter((other) => other !== thread);
      return this.again(texts);
    }
  }

  end(): void {
    this.isOver = true;
    for (const thread of this.threads) thread.end();
  }

  private async again(texts: readonly SourceText[]): Promise<readonly ArticleOutput[]> {
    const [only, ...others] = texts;
    if (only && others.length === 0)
      return [new UnreadableFile(only.path, t('it is too large, or nested too deeply, to be read at one go'))];
    const answers: ArticleOutput[] = [];
    for (const text of texts) answers.push(...(await this.make([text])));
    return answers;
  }

  private freest(): WorkThread {
    const [first] = [...this.threads].sort((a, b) => a.waiting - b.waiting);
    if (first && (first.waiting === 0 || this.threads.length >= this.jobs)) return first;
    const started = new WorkThread(this.work);
    this.threads.push(started);
    return started;
  }
}

/** What a thread answers for each text: its part of the output, or why there is none. */
export type ThreadAnswer = readonly (string | { readonly path: string; readonly reason: string })[];

class WorkThread {
  private readonly worker: Worker;
  private readonly asked: { resolve: (made: readonly ArticleOutput[]) => void; reject: (reason: Error) => void }[] = [];

  constructor(work: Work) {
    this.worker = new Worker(join(__dirname, 'cliThread.js'), { workerData: work });
    this.worker.on('message', (answer: ThreadAnswer) => {
      this.asked
        .shift()
        ?.resolve(answer.map((one) => (typeof one === 'string' ? one : new UnreadableFile(one.path, one.reason))));
    });
    const ended = (): void => {
      for (const { reject } of this.asked.splice(0)) reject(new Error('The thread ended.'));
    };
    this.worker.on('error', ended);
    this.worker.on('exit', ended);
  }

  get waiting(): number {
    return this.asked.length;
  }

  make(texts: readonly SourceText[]): Promise<readonly ArticleOutput[]> {
    return new Promise((resolve, reject) => {
      this.asked.push({ resolve, reject });
      this.worker.postMessage(texts);
    });
  }

  end(): void {
    void this.worker.terminate();
  }
}
