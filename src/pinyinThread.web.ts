import type { PinyinQuestion } from './host/words/pinyinMessages';
import { pinyinOf } from './host/words/pinyinOf';

declare const self: {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
};

/** The entry of the worker that reads words aloud beside a browser's extension host. Its first message: it runs. */
self.onmessage = ({ data }) => {
  const question = data as PinyinQuestion;
  self.postMessage({ id: question.id, ...pinyinOf(question) });
};
self.postMessage({ running: true });
