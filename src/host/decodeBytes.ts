import type { createDecode } from '../core/index';
/** The platform's own decoder; strict, and a byte-order mark is left to the core. */
export const decodeBytes: Parameters<typeof createDecode>[1] = (encoding, bytes) =>
  new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
