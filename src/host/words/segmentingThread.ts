import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { SegmenterAnswer, SegmenterQuestion } from './segmenterMessages';

type Cut = (text: string) => string[];

const tell = (answer: SegmenterAnswer): void => parentPort?.postMessage(answer);

/** nodejieba is optional: the thread says so where it was not installed or can't be loaded. */
function loadCut(): Cut | undefined {
  try {
    return (createRequire(__filename)('nodejieba') as { cut: Cut }).cut;
  } catch (error) {
    tell({ failed: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) });
    return undefined;
  }
}

const cut = loadCut();
if (cut)
  parentPort?.on('message', ({ id, folded }: SegmenterQuestion) => {
    tell({ id, words: cut(folded) });
  });
