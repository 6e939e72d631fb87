import type { corpusStore } from '../../core/index';
import { createAnsweringThread } from './answeringThread';
import type { KeeperAnswer, KeeperRequest, KeeperStart } from './keeperMessages';
import { localKeeper } from './localKeeper';
import type { KeeperTables } from './localKeeper';

/**
 * The side of a store that is on a thread, or in a process, of its own: opens it, and answers each request when it has the
 * answer.
 * @param readTables where they don't come with the first message
 */
export function createKeeperThread(
  answer: (answer: KeeperAnswer) => void,
  open: (place: string | undefined) => Promise<corpusStore.Storage>,
  readTables: () => Promise<KeeperTables | undefined> = () => Promise.resolve(undefined),
): (request: KeeperRequest) => void {
  const log = (line: string): void => {
    answer({ log: line });
  };
  return createAnsweringThread(answer, async ({ place, engine, tables }: KeeperStart) => {
    const [storage, ready] = await Promise.all([open(place), tables ?? readTables()]);
    if (!ready) throw new Error('There are no tables to read with.');
    return localKeeper(storage, ready, { engine, log });
  });
}
