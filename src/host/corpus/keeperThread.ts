import type { corpusStore } from '../../core/index';
import { createAnsweringThread } from './answeringThread';
import type { KeeperAnswer, KeeperRequest, KeeperStart } from './keeperMessages';
import { localKeeper } from './localKeeper';

/** The thread's side of a store: opens it, and answers each request when it has the answer. */
export function createKeeperThread(
  answer: (answer: KeeperAnswer) => void,
  open: (place: string | undefined) => Promise<corpusStore.Storage>,
): (request: KeeperRequest) => void {
  const log = (line: string): void => {
    answer({ log: line });
  };
  return createAnsweringThread(answer, async ({ place, engine, tables }: KeeperStart) =>
    localKeeper(await open(place), tables, { engine, log }),
  );
}
