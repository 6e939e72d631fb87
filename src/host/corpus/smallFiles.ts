import { lstatSync, readFileSync } from 'node:fs';
import { fileHash } from './fileHash';
import type { FileContent } from './fileToIndex';
import { LARGE } from './loadedFiles';

/**
 * Reads a small plain file of the disk in one go, which takes a third of what an extension host takes, whose calls wait for
 * each other's turn. Undefined for whatever else stands there, a link, a large file, none at all: the host looks at that,
 * and says what is wrong.
 */
export function readSmallFile(path: string): FileContent | undefined {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile() || stats.size > LARGE) return undefined;
    const bytes = readFileSync(path);
    return { bytes, state: { size: stats.size, time: stats.mtime.getTime(), hash: fileHash(bytes) } };
  } catch {
    return undefined;
  }
}
