import { BlockWriter } from '../../../../src/core/corpus/store/blockWriter';
import type { WordsOf } from '../../../../src/core/corpus/store/corpusWords';
import { memoryStorage } from '../../../../src/core/corpus/store/storage';
import type { Storage } from '../../../../src/core/corpus/store/storage';
import { SegmentStore } from '../../../../src/core/corpus/store/segmentStore';
import type { StoreOptions } from '../../../../src/core/corpus/store/storeOptions';
import { storedArticle } from '../../../../src/core/corpus/store/storedArticle';
import type { StoredArticle } from '../../../../src/core/corpus/store/storedArticle';
import { storeQuestions } from '../../../../src/core/corpus/store/storeQuestions';
import type { CorpusQuestions, CorpusSearch, SearchProgress } from '../../../../src/core/corpus/questions';
import type { Engine } from '../../../../src/core/index';

export function studied(engine: Engine, path: string, text: string, line = 0): StoredArticle {
  return storedArticle(engine.study({ path, text }), line, engine.fold);
}

let session = 0;

export function optionsOf(told: Partial<StoreOptions> = {}): StoreOptions {
  return { engine: 'test', log: () => undefined, now: () => Date.now(), session: `s${++session}`, ...told };
}

/** A store of texts by the names of their files, one article each. */
export async function storeOf(
  engine: Engine,
  texts: Readonly<Record<string, string>>,
  storage: Storage = memoryStorage(),
  options: StoreOptions = optionsOf(),
): Promise<SegmentStore> {
  const store = await SegmentStore.open(storage, options);
  await put(store, engine, texts);
  return store;
}

/** Reads files, each a reading of its own. */
export async function put(store: SegmentStore, engine: Engine, texts: Readonly<Record<string, string>>): Promise<void> {
  const writer = new BlockWriter();
  for (const [file, text] of Object.entries(texts)) {
    const reading = store.nextReading();
    writer.add({ file, reading, article: studied(engine, file, text) });
    const state = { size: text.length, time: reading, hash: '' };
    writer.record({ file, reading, state, articles: 1, notRead: [] });
    if (writer.isFull) await store.take(writer.finish());
  }
  if (!writer.isEmpty) await store.take(writer.finish());
}

/** Nothing counts as words. */
export const noWords: WordsOf = Object.assign(() => ({ starts: [], ends: [], sentences: [] }), {
  single: () => 'none' as const,
});

/** @param wordsOf what counts as words; without it nothing does */
export function questionsOf(store: SegmentStore, { fold }: Engine, wordsOf: WordsOf = noWords): CorpusQuestions {
  return storeQuestions(store, { fold, isWord: () => true, wordsOf, breathe: () => Promise.resolve() });
}

export async function ended(search: CorpusSearch): Promise<SearchProgress> {
  let last: SearchProgress | undefined;
  for await (const progress of search.progress()) last = progress;
  if (!last) throw new Error('A search says at least how it ended.');
  return last;
}
