import { parentPort } from 'node:worker_threads';
import { corpusStore } from './core/index';
import { folderStorage } from './host/corpus/folderStorage';
import type { KeeperRequest } from './host/corpus/keeperMessages';
import { createKeeperThread } from './host/corpus/keeperThread';

/** The entry of the thread that keeps a corpus beside the desktop's (or a server's) extension host. */
const answerRequest = createKeeperThread(
  (answer) => parentPort?.postMessage(answer),
  (place) => Promise.resolve(place === undefined ? corpusStore.memoryStorage() : folderStorage(place)),
);
parentPort?.on('message', (request: KeeperRequest) => {
  answerRequest(request);
});
