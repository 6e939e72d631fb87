import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { corpusStore } from './core/index';
import { folderStorage } from './host/corpus/folderStorage';
import type { KeeperRequest } from './host/corpus/keeperMessages';
import { createKeeperThread } from './host/corpus/keeperThread';
import { tellParent } from './host/parentProcess';
import { loadKeeperTables } from './tables/index';

/** The entry of the process that keeps a corpus beside the desktop's (or a server's) extension host. */
const answerRequest = createKeeperThread(
  tellParent,
  (place) => Promise.resolve(place === undefined ? corpusStore.memoryStorage() : folderStorage(place)),
  () => loadKeeperTables((name) => readFile(join(__dirname, 'tables', name), 'utf8')),
);
process.on('message', (request: KeeperRequest) => {
  answerRequest(request);
});
// Whoever started it is gone: what is not written is, and it ends.
process.on('disconnect', () => {
  answerRequest({ serial: 0, call: 'flush', args: [] });
});
