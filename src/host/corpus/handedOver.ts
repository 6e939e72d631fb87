import type { articleBlocks } from '../../core/index';

/**
 * The memory of a block, to be handed over with it: a thread that is told of a block then has its bytes, and the one that tells
 * has them no more. Copied they would lie with each thread on the way until it collects what nothing holds.
 */
export const memoryOf = (block: articleBlocks.BlockBytes): readonly ArrayBuffer[] =>
  Object.values(block).flatMap(({ buffer, byteLength }) =>
    buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [],
  );

/** A block whose every part has memory of its own: what came from a process is a view of one whole message. */
export const withOwnMemory = (block: articleBlocks.BlockBytes): articleBlocks.BlockBytes =>
  Object.fromEntries(
    Object.entries(block).map(([part, bytes]) => [
      part,
      bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice(),
    ]),
  ) as typeof block;
