import { createAnsweringThread } from './host/corpus/answeringThread';
import { connectedQuestions } from './host/corpus/connectionStart';
import type { ConnectionStart } from './host/corpus/connectionStart';
import type { AskedOfThread } from './host/corpus/keeperMessages';

declare const self: {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
};

/** The entry of the worker that asks servers for a corpus beside a browser's extension host. Its first message: it runs. */
const answerRequest = createAnsweringThread<ConnectionStart>((answer) => {
  self.postMessage(answer);
}, connectedQuestions);
self.onmessage = ({ data }) => {
  answerRequest(data as { readonly start: ConnectionStart } | AskedOfThread);
};
self.postMessage({ running: true });
