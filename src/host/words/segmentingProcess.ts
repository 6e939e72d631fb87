import { createRequire } from 'node:module';
import { tellParent } from '../parentProcess';
import type { SegmenterAnswer, SegmenterQuestion } from './segmenterMessages';

// The process that tells words apart: what the dictionary takes of memory is not the extension host's.

type Cut = (text: string) => string[];

const tell: (answer: SegmenterAnswer) => void = tellParent;

/** nodejieba is optional: the process says so where it was not installed or can't be loaded. */
function loadCut(): Cut | undefined {
  try {
    return (createRequire(__filename)('nodejieba') as { cut: Cut }).cut;
  } catch (error) {
    tell({ failed: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) });
    return undefined;
  }
}

const cut = loadCut();
// Without a listener nothing keeps the process: it ends when it can't cut, and with whoever started it.
if (cut)
  process.on('message', ({ id, folded }: SegmenterQuestion) => {
    tell({ id, words: cut(folded) });
  });
