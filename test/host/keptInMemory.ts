import { corpusStore } from '../../src/core/index';
import type { CorpusEntry, Tables } from '../../src/core/index';
import type { CorpusStore } from '../../src/host/corpus/corpusStore';
import { localKeeper } from '../../src/host/corpus/localKeeper';
import type { Keeping } from '../../src/host/corpus/startKeeper';

/** A store that lasts as long as a test. */
export function keptInMemory(tables: () => Promise<Tables>): Keeping {
  return {
    isKept: () => Promise.resolve(false),
    start: async () =>
      localKeeper(corpusStore.memoryStorage(), await tables(), { engine: 'test', log: () => undefined }),
  };
}

/** Every article, in the order of the files' names. */
export async function entriesOf(corpus: CorpusStore): Promise<readonly CorpusEntry[]> {
  const { rows } = await corpus.list({}, { from: 0, to: Infinity });
  const inFile = ({ summary }: CorpusEntry): string =>
    summary.path + (/at(?:=|%3D)L?(\d+)/iu.exec(summary.id)?.[1] ?? '');
  return [...rows].sort((a, b) => (inFile(a) < inFile(b) ? -1 : 1));
}
