import type { LogOutputChannel } from 'vscode';
import type { Platform, WorkerThread } from '../platform';
import type { PinyinAnswer, PinyinQuestion } from './pinyinMessages';

/** How Simplified characters are read; undefined where that can't be had. */
export type Pinyin = (asked: Omit<PinyinQuestion, 'id'>) => Promise<Omit<PinyinAnswer, 'id'> | undefined>;

const THREAD = 'pinyinThread.js';

/** On a thread of its own, for the dictionary is large; it starts on first need, and once more where it died. */
export function createPinyin(platform: Platform, log: LogOutputChannel): Pinyin {
  const waiting = new Map<number, (answer: PinyinAnswer | undefined) => void>();
  let thread: Promise<WorkerThread | undefined> | undefined;
  let starts = 0;
  let serial = 0;
  const lost = (reason: string): void => {
    log.warn(`Words have no pinyin, because its thread can't be used: ${reason}`);
    for (const answer of waiting.values()) answer(undefined);
    waiting.clear();
    if (starts < 2) thread = undefined;
    else thread = Promise.resolve(undefined);
  };
  const start = async (): Promise<WorkerThread | undefined> => {
    starts++;
    const started = await platform.startWorker(THREAD).catch((error: unknown) => {
      log.warn(String(error));
      return undefined;
    });
    started?.onEnd(({ reason }) => {
      lost(reason);
    });
    started?.onMessage((message) => {
      const answer = message as PinyinAnswer;
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
    });
    return started;
  };
  return async (asked) => {
    const reader = await (thread ??= start());
    if (!reader) return undefined;
    return new Promise((resolve) => {
      const id = serial++;
      waiting.set(id, resolve);
      reader.post({ ...asked, id });
    });
  };
}
