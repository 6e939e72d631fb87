import { FileSystemError, Uri, workspace } from 'vscode';
import type { Platform } from '../platform';

/** Milliseconds in which a file that is being replaced is there again. */
const REPLACED = 60;

/** Undefined where there is no file. @throws where it can't be read, or is no UTF-8 */
export async function notesText(file: Uri): Promise<string | undefined> {
  const bytes = await found(() => workspace.fs.readFile(file));
  return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** The same of a file that was there a moment ago: where hosts replace a file by removing it first, it is soon back. */
export async function knownNotesText(file: Uri): Promise<string | undefined> {
  for (let again = 0; again < 3; again++) {
    const text = await notesText(file);
    if (text !== undefined) return text;
    await new Promise((resolve) => setTimeout(resolve, REPLACED));
  }
  return notesText(file);
}

/** By what a file that another wrote meanwhile is told from what was read. */
export async function stampOf(file: Uri, { replaced }: Replacing): Promise<string> {
  if (replaced && file.scheme === 'file') return replaced.stampOf(file);
  const stat = await found(() => workspace.fs.stat(file));
  return stat ? `${stat.mtime} ${stat.size}` : '';
}

type Replacing = Pick<Platform, 'replaced'>;

async function found<T>(ask: () => Thenable<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/**
 * Writes a file whole or not at all: what ends in the middle of writing leaves the file as it was.
 * @param stamp of the file as it was read
 * @returns false where another wrote meanwhile, and nothing was replaced
 */
export async function replacedWhole(file: Uri, text: string, stamp: string, platform: Replacing): Promise<boolean> {
  const [folder, name] = [Uri.joinPath(file, '..'), file.path.slice(file.path.lastIndexOf('/') + 1)];
  await workspace.fs.createDirectory(folder);
  const made = Uri.joinPath(folder, `.${name}.${Math.random().toString(36).slice(2)}`);
  try {
    await workspace.fs.writeFile(made, new TextEncoder().encode(text));
    const isDone = await putInPlace(made, file, stamp, platform);
    if (!isDone) await workspace.fs.delete(made);
    return isDone;
  } catch (error) {
    await workspace.fs.delete(made).then(undefined, () => undefined);
    throw error;
  }
}

/** VS Code's own way removes what it replaces a moment before, so the disk's is taken where there is one. */
async function putInPlace(made: Uri, file: Uri, stamp: string, platform: Replacing): Promise<boolean> {
  if (platform.replaced && file.scheme === 'file') return platform.replaced.replace(made, file, stamp);
  if ((await stampOf(file, platform)) !== stamp) return false;
  await workspace.fs.rename(made, file, { overwrite: true });
  return true;
}
