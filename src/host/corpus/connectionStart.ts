import { clusterQuestions, ClusterServer } from '../../core/corpus/cluster/index';
import type { ClusterAddress, ClusterQuestions } from '../../core/corpus/cluster/index';
import { corpusStore, createFold } from '../../core/index';
import { clusterFetch } from './clusterFetch';
import type { KeeperTables } from './localKeeper';

/** The first message to the thread that asks servers: where and as whom, and what words are told by. */
export interface ConnectionStart {
  readonly address: ClusterAddress;
  readonly tables: KeeperTables;
}

/** Only the thread's entry loads this, so that nothing of it is loaded before a reader connects. */
export function connectedQuestions({ address, tables }: ConnectionStart): Promise<ClusterQuestions> {
  return clusterQuestions(new ClusterServer(address, clusterFetch()), {
    fold: createFold(tables.fold),
    isWord: corpusStore.createWordEnds(tables),
    wordsOf: corpusStore.createWordsOf(tables),
  });
}
