import { parentPort } from 'node:worker_threads';
import { createAnalysingThread } from './host/corpus/threadAnswers';
import type { ThreadRequest } from './host/corpus/threadMessages';

/** The entry of the thread that analyses a corpus beside the desktop's (or a server's) extension host. */
const answerRequest = createAnalysingThread((answer, handedOver) => parentPort?.postMessage(answer, handedOver));
parentPort?.on('message', (request: ThreadRequest) => {
  answerRequest(request);
});
