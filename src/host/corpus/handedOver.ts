import type { articleBlocks } from '../../core/index';

/**
 * The memory of a block, to be handed over with it: a thread that is told of a block then has its bytes, and the one that tells
 * has them no more. Copied they would lie with each thread on the way until it collects what nothing holds.
 */
export const memoryOf = (block: articleBlocks.BlockBytes): readonly ArrayBuffer[] =>
  Object.values(block).flatMap(({ buffer, byteLength }) =>
    buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [],
  );
