import { parentPort } from 'node:worker_threads';
import { createAnsweringThread } from './host/corpus/answeringThread';
import { connectedQuestions } from './host/corpus/connectionStart';
import type { ConnectionStart } from './host/corpus/connectionStart';
import type { AskedOfThread } from './host/corpus/keeperMessages';

/** The entry of the thread that asks servers for a corpus, beside the desktop's (or a server's) extension host. */
const answerRequest = createAnsweringThread<ConnectionStart>(
  (answer) => parentPort?.postMessage(answer),
  connectedQuestions,
);
parentPort?.on('message', (request: { readonly start: ConnectionStart } | AskedOfThread) => {
  answerRequest(request);
});
