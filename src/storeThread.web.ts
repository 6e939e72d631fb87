import { corpusStore } from './core/index';
import type { KeeperRequest } from './host/corpus/keeperMessages';
import { createKeeperThread } from './host/corpus/keeperThread';
import { originStorage } from './host/corpus/originStorage';

declare const self: {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
};

/** The entry of the worker that keeps a corpus beside a browser's extension host. Its first message: it runs. */
const answerRequest = createKeeperThread(
  (answer) => {
    self.postMessage(answer);
  },
  async (place) => {
    const kept = place === undefined ? undefined : await originStorage(place);
    if (!kept) self.postMessage({ log: 'This browser keeps nothing of a corpus: it is read anew in each session.' });
    return kept ?? corpusStore.memoryStorage();
  },
);
self.onmessage = ({ data }) => {
  answerRequest(data as KeeperRequest);
};
self.postMessage({ running: true });
