import { t } from '@vscode/l10n';
import { readFile, stat } from 'node:fs/promises';

/** @throws Error for what is no file: a pipe might never come to its end */
export async function bytesOf(path: string): Promise<Uint8Array> {
  const kind = await stat(path);
  if (kind.isDirectory()) throw new Error(t('it is a folder'));
  if (!kind.isFile()) throw new Error(t('it is a pipe or a device; give - to read standard input'));
  return readFile(path);
}
