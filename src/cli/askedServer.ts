import { t } from '@vscode/l10n';
import * as cluster from '../core/corpus/cluster/index';
import { corpusStore, createFold } from '../core/index';
import type { Tables } from '../core/index';
import { clusterFetch } from '../host/corpus/clusterFetch';
import { clusterInWords } from './clusterInWords';
import { UnreadableFile, UsageError } from './failure';
import { isAddress } from './loadOptions';
import type { ServerAsked } from './loadOptions';
import { askedPassword } from './password';
import type { QuestionsOfCommands } from './corpusOf';

/** The address of the server, where a corpus is asked that servers keep. */
export function serverAmong(paths: readonly string[]): string | undefined {
  const address = paths.find(isAddress);
  if (address !== undefined && paths.length > 1)
    throw new UsageError(t('A server is asked alone, without files beside it.'));
  return address;
}

/** Asks the corpus of a server. */
export async function askServer(
  url: string,
  { user, database }: ServerAsked,
  tables: Tables,
  ask: (questions: QuestionsOfCommands) => Promise<void>,
): Promise<void> {
  const password = await askedPassword(user);
  const words = { isWord: corpusStore.createWordEnds(tables), wordsOf: corpusStore.createWordsOf(tables) };
  try {
    const server = new cluster.ClusterServer({ url, database, user, password }, clusterFetch());
    await ask(await cluster.clusterQuestions(server, { fold: createFold(tables.fold), ...words }));
  } catch (error) {
    if (!(error instanceof cluster.ClusterFailure)) throw error;
    throw new UnreadableFile(url, clusterInWords(error));
  }
}
