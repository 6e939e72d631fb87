import { parentPort } from 'node:worker_threads';
import type { PinyinQuestion } from './host/words/pinyinMessages';
import { pinyinOf } from './host/words/pinyinOf';

/** The entry of the thread that reads words aloud beside the desktop's (or a server's) extension host. */
parentPort?.on('message', (question: PinyinQuestion) => {
  parentPort?.postMessage({ id: question.id, ...pinyinOf(question) });
});
