import { mayBeMisread } from './misread';
import type { NotReadReason } from './notRead';

/** Larger files are read at once: to look at all of one costs as much as it saves. */
const LARGEST = 1024 * 1024;
/** A Chinese character, or one that a page or a line of JSON writes in numbers or by name. */
const MAY_BE_CHINESE = /\p{Script=Han}|\\u[\da-f]{4}|&#x?[\da-f]{4}/iu;

/**
 * Why a file needs no further reading, from its bytes alone: before any table is loaded and any thread is started, so that
 * a folder of English files costs nothing. Undefined where it may hold Chinese in whatever encoding.
 */
export function atAGlance(bytes: Uint8Array): Extract<NotReadReason, 'empty' | 'not-chinese'> | undefined {
  if (bytes.length > LARGEST) return undefined;
  const text = asUtf8(bytes);
  if (text === undefined || MAY_BE_CHINESE.test(text) || mayBeMisread(text)) return undefined;
  return text.trim() === '' ? 'empty' : 'not-chinese';
}

/** UTF-16 and the double bytes of Chinese encodings are no UTF-8, but for NULs. */
function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
