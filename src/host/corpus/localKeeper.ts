import { corpusStore, createFold } from '../../core/index';
import type { Tables, articleBlocks } from '../../core/index';
import type { Keeper } from './keeper';
import { nextTurn } from '../nextTurn';

/** The tables that a store asks. */
export type KeeperTables = Pick<Tables, 'fold' | 'lexicon' | 'wordClasses'>;

export interface KeeperOptions {
  /** Which engine makes the analyses. */
  readonly engine: string;
  readonly log: (line: string) => void;
}

/** A store on this very thread. */
export async function localKeeper(
  storage: corpusStore.Storage,
  tables: KeeperTables,
  options: KeeperOptions,
): Promise<Keeper> {
  const session = Math.random().toString(36).slice(2);
  const store = await corpusStore.SegmentStore.open(storage, { ...options, session, now: () => Date.now() });
  const fold = createFold(tables.fold);
  const questions = corpusStore.storeQuestions(store, {
    fold,
    isWord: corpusStore.createWordEnds(tables),
    wordsOf: corpusStore.createWordsOf(tables),
    breathe: nextTurn,
  });
  let listed: readonly articleBlocks.FileRecord[] = [];
  return {
    ...questions,
    records: (from, count) => {
      if (from === 0) listed = [...store.holding.records()];
      return Promise.resolve(listed.slice(from, from + count));
    },
    incomplete: () => Promise.resolve(store.incomplete()),
    begin: (files) => {
      for (const { file, reading } of files) store.begin(file, reading);
      return Promise.resolve();
    },
    take: (block) => store.take(block),
    remove: (files) => store.remove(files),
    setByHand: (places) => {
      store.setByHand(places);
      return Promise.resolve();
    },
    flush: () => store.flush(),
    rest: async () => {
      while (await store.merge()) await nextTurn();
      await store.tidy();
    },
    dispose: () => void store.flush(),
  };
}
