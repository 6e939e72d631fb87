import type { LogOutputChannel } from 'vscode';
import type { Platform, WorkerThread } from '../platform';
import type { SegmenterAnswer, SegmenterQuestion } from './segmenterMessages';

/** Cuts a folded stretch of text into words; joined they are the stretch again. */
export type Segmenter = (folded: string) => Promise<readonly string[]>;

const PROCESS = 'segmentingProcess.js';

/**
 * Words by the dictionary of nodejieba, in a process of its own that starts on first need, since its dictionary takes more
 * memory than all the rest; where that can't be had, by the host's own `Intl.Segmenter`, which the log says once.
 */
export function createSegmenter(platform: Platform, log: LogOutputChannel): Segmenter {
  let segmenter: Promise<Segmenter> | undefined;
  const fallback = (reason: string): Segmenter => {
    log.info(`Words are told apart by Intl.Segmenter, because nodejieba can't be used here: ${reason}`);
    segmenter = Promise.resolve(byIntl);
    return byIntl;
  };
  return async (folded) => {
    segmenter ??= Promise.resolve(started(platform, fallback));
    return (await segmenter)(folded);
  };
}

const intl = new Intl.Segmenter('zh', { granularity: 'word' });
const byIntl: Segmenter = (folded) => Promise.resolve(Array.from(intl.segment(folded), ({ segment }) => segment));

function started(platform: Platform, fallback: (reason: string) => Segmenter): Segmenter {
  try {
    const cutter = platform.startProcess?.(PROCESS);
    return cutter ? askedOf(cutter, fallback) : fallback('no process can be started');
  } catch (error) {
    return fallback(String(error));
  }
}

function askedOf(cutter: WorkerThread, fallback: (reason: string) => Segmenter): Segmenter {
  const waiting = new Map<number, { readonly folded: string; readonly resolve: (words: readonly string[]) => void }>();
  let asked = 0;
  let instead: Segmenter | undefined;
  const giveUp = (reason: string): void => {
    const other = (instead ??= fallback(reason));
    for (const { folded, resolve } of waiting.values()) void other(folded).then(resolve);
    waiting.clear();
  };
  cutter.onEnd(({ reason }) => {
    giveUp(reason);
  });
  cutter.onMessage((message) => {
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
      cutter.post(question);
    });
  };
}
