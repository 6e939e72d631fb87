import type { LogOutputChannel } from 'vscode';
import type { Platform, WorkerThread } from '../platform';
import type { SegmenterAnswer, SegmenterQuestion } from './segmenterMessages';

/** Cuts a folded stretch of text into words; joined they are the stretch again. */
export type Segmenter = (folded: string) => Promise<readonly string[]>;

const THREAD = 'segmentingThread.js';

/**
 * Words by the dictionary of nodejieba, on a thread of its own that starts on first need; where that can't be had, by
 * the host's own `Intl.Segmenter`, which the log says once.
 */
export function createSegmenter(platform: Platform, log: LogOutputChannel): Segmenter {
  let segmenter: Promise<Segmenter> | undefined;
  const fallback = (reason: string): Segmenter => {
    log.info(`Words are told apart by Intl.Segmenter, because nodejieba can't be used here: ${reason}`);
    segmenter = Promise.resolve(byIntl);
    return byIntl;
  };
  return async (folded) => {
    segmenter ??= startThread(platform, fallback);
    return (await segmenter)(folded);
  };
}

const intl = new Intl.Segmenter('zh', { granularity: 'word' });
const byIntl: Segmenter = (folded) => Promise.resolve(Array.from(intl.segment(folded), ({ segment }) => segment));

async function startThread(platform: Platform, fallback: (reason: string) => Segmenter): Promise<Segmenter> {
  try {
    const thread = await platform.startWorker(THREAD);
    return thread ? onThread(thread, fallback) : fallback('there are no threads');
  } catch (error) {
    return fallback(String(error));
  }
}

function onThread(thread: WorkerThread, fallback: (reason: string) => Segmenter): Segmenter {
  const waiting = new Map<number, { readonly folded: string; readonly resolve: (words: readonly string[]) => void }>();
  let asked = 0;
  let instead: Segmenter | undefined;
  const giveUp = (reason: string): void => {
    const other = (instead ??= fallback(reason));
    for (const { folded, resolve } of waiting.values()) void other(folded).then(resolve);
    waiting.clear();
  };
  thread.onEnd(({ reason }) => {
    giveUp(reason);
  });
  thread.onMessage((message) => {
    const answer = message as SegmenterAnswer;
    if ('failed' in answer) {
      giveUp(answer.failed);
      return;
    }
    waiting.get(answer.id)?.resolve(answer.words);
    waiting.delete(answer.id);
  });
  return (folded) => {
    if (instead) return instead(folded);
    const question: SegmenterQuestion = { id: asked++, folded };
    return new Promise((resolve) => {
      waiting.set(question.id, { folded, resolve });
      thread.post(question);
    });
  };
}
