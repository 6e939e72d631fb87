import { createAnalysingThread } from './host/corpus/threadAnswers';
import type { ThreadRequest } from './host/corpus/threadMessages';

declare const self: {
  postMessage(message: unknown, handedOver?: readonly ArrayBuffer[]): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
};

/** The entry of the worker that analyses a corpus beside a browser's extension host. Its first message: it runs. */
const answerRequest = createAnalysingThread((answer, handedOver) => {
  self.postMessage(answer, handedOver);
});
self.onmessage = ({ data }) => {
  answerRequest(data as ThreadRequest);
};
self.postMessage({ running: true });
