import type { DecodeBytes } from '../core/index';

/** The platform's own decoder; strict, and a byte-order mark is left to the core. */
export const decodeBytes: DecodeBytes = (encoding, bytes) =>
  new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
