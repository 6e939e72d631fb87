import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleBlocks, corpusStore, createEngine } from '../core/index';
import type { CorpusQuestions, SourceText, Tables } from '../core/index';
import { folderStorage } from '../host/corpus/folderStorage';
import { nextTurn } from '../host/nextTurn';
import { UnreadableFile, orFailure } from './failure';

/** What commands ask of all articles together, whoever keeps them. */
export type QuestionsOfCommands = Pick<CorpusQuestions, 'fingerprint' | 'figures' | 'search' | 'contradictions'>;

/** Articles that are asked about together, as the editor asks about those of a workspace. */
export interface AskedTogether {
  readonly questions: CorpusQuestions;
  /** Removes what was kept of them. */
  readonly dispose: () => Promise<void>;
}

/**
 * Analyses all articles and keeps them in a folder of the system's temporary files, so that memory does not grow with
 * their texts.
 *
 * @param failed hears of each that can't be read; the others are kept
 */
export async function corpusOf(
  articles: AsyncIterable<SourceText | UnreadableFile>,
  tables: Tables,
  failed: (failure: UnreadableFile) => void,
): Promise<AskedTogether> {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-reader-'));
  const dispose = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const store = await corpusStore.SegmentStore.open(folderStorage(folder), {
      ...{ engine: 'command line', log: () => undefined, now: () => Date.now(), session: 'cli' },
    });
    const engine = createEngine(tables);
    await fill(store, articles, engine, failed);
    const words = { isWord: corpusStore.createWordEnds(tables), wordsOf: corpusStore.createWordsOf(tables) };
    const questions = corpusStore.storeQuestions(store, { fold: engine.fold, ...words, breathe: nextTurn });
    return { questions, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** Each article is a file of its own: what two paths have in common is no matter here. */
async function fill(
  store: corpusStore.SegmentStore,
  articles: AsyncIterable<SourceText | UnreadableFile>,
  engine: ReturnType<typeof createEngine>,
  failed: (failure: UnreadableFile) => void,
): Promise<void> {
  const writer = new articleBlocks.BlockWriter();
  let number = 0;
  for await (const source of articles) {
    const article = orFailure(source, (text) => articleBlocks.storedArticle(engine.study(text), 0, engine.fold));
    if (article instanceof UnreadableFile) {
      failed(article);
      continue;
    }
    const file = `${++number}`;
    writer.add({ file, reading: number, article });
    const state = { size: 0, time: 0, hash: '' };
    writer.record({ file, reading: number, state, articles: 1, notRead: [] });
    if (writer.isFull) await store.take(writer.finish());
  }
  if (!writer.isEmpty) await store.take(writer.finish());
  await store.flush();
}
