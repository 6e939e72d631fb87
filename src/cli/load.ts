import { createHash } from 'node:crypto';
import { t } from '@vscode/l10n';
import * as cluster from '../core/corpus/cluster/index';
import { articleBlocks, corpusStore, createEngine } from '../core/index';
import type { Engine, SourceText, Tables } from '../core/index';
import { clusterFetch } from '../host/corpus/clusterFetch';
import { clusterInWords } from './clusterInWords';
import { UnreadableFile } from './failure';
import type { LoadAsked } from './loadOptions';
import type { Lines } from './output';

/** Articles that are sent together. */
const BATCH = 500;
/** After so many it is told how far the loading is. */
const TOLD = 10_000;

interface LoadFrom {
  readonly articles: AsyncIterable<SourceText | UnreadableFile>;
  readonly tables: Tables;
  readonly version: string;
  readonly password: string;
  /** Hears of each that can't be read; the others are loaded. */
  readonly failed: (failure: UnreadableFile) => void;
  readonly errors: Lines;
  readonly output: Lines;
}

/** Makes the tables where they are missing and loads what is not there yet. What was loaded before a failure stays. */
export async function load(asked: LoadAsked, from: LoadFrom): Promise<void> {
  try {
    await loaded(asked, from);
  } catch (error) {
    if (!(error instanceof cluster.ClusterFailure)) throw error;
    throw new UnreadableFile(asked.urls[0], clusterInWords(error));
  }
}

async function loaded(asked: LoadAsked, from: LoadFrom): Promise<void> {
  const { user, database } = asked;
  const platform = clusterFetch();
  const at = (url: string) => new cluster.ClusterServer({ url, database, user, password: from.password }, platform);
  await cluster.makeTables(asked.urls.map(at), asked.cluster);
  const engine = createEngine(from.tables);
  const wordsOf = corpusStore.createWordsOf(from.tables);
  const loading = await cluster.Loading.begin(at(asked.urls[0]), {
    fold: engine.fold,
    wordsOf,
    engine: from.version,
  });
  const told = { loaded: 0, known: 0, bytes: 0, failed: 0 };
  for await (const batch of batches(from, told)) {
    const before = told.loaded + told.known;
    const now = await loading.load(batch.map((article) => loadable(article, engine)));
    told.loaded += now.loaded;
    told.known += now.known;
    told.bytes += now.bytes;
    const done = told.loaded + told.known;
    if (Math.floor(done / TOLD) > Math.floor(before / TOLD)) await from.errors.write(t('{0} articles so far.', done));
  }
  await loading.finish();
  const { loaded: count, known, failed } = told;
  await from.output.write(t('Articles loaded: {0}; there already: {1}; not readable: {2}.', count, known, failed));
}

const loadable = ({ path, text }: SourceText, engine: Engine): cluster.Loadable => ({
  id: createHash('sha256').update(text).digest('hex'),
  source: text,
  study: () => articleBlocks.storedArticle(engine.study({ path, text }), 0, engine.fold),
});

async function* batches(
  { articles, failed }: Pick<LoadFrom, 'articles' | 'failed'>,
  told: { failed: number },
): AsyncGenerator<readonly SourceText[]> {
  let batch: SourceText[] = [];
  for await (const article of articles) {
    if (article instanceof UnreadableFile) {
      told.failed++;
      failed(article);
      continue;
    }
    batch.push(article);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
