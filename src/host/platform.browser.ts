import type { Uri } from 'vscode';
import type { Platform } from './platform';

/** A browser's extension host is a worker itself; it analyses in slices. */
export function browser(_extensionUri: Uri): Platform {
  return { startWorker: () => Promise.resolve(undefined) };
}
