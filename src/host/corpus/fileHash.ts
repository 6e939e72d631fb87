import { articleBlocks } from '../../core/index';

/** Of a file's bytes: two that differ have another one. */
export const fileHash = (bytes: Uint8Array): string =>
  [articleBlocks.checksum(bytes), articleBlocks.checksum(bytes.subarray(1))].map((sum) => sum.toString(36)).join('-');
