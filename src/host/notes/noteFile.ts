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
export async function stampOf(file: Uri): Promise<string> {
  const stat = await found(() => workspace.fs.stat(file));
  return stat ? `${stat.mtime} ${stat.size}` : '';
}

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
 * @param isStill asked when all is written but nothing replaced yet; answers false where another wrote meanwhile
 * @returns whether it was replaced
 */
export async function replacedWhole(
  file: Uri,
  text: string,
  { isStill, replaceFile }: { readonly isStill: () => Promise<boolean> } & Pick<Platform, 'replaceFile'>,
): Promise<boolean> {
  const [folder, name] = [Uri.joinPath(file, '..'), file.path.slice(file.path.lastIndexOf('/') + 1)];
  await workspace.fs.createDirectory(folder);
  const made = Uri.joinPath(folder, `.${name}.${Math.random().toString(36).slice(2)}`);
  try {
    await workspace.fs.writeFile(made, new TextEncoder().encode(text));
    const isFree = await isStill();
    // VS Code's own way removes what it replaces a moment before, so the disk's is taken where there is one.
    if (isFree && replaceFile && file.scheme === 'file') await replaceFile(made, file);
    else if (isFree) await workspace.fs.rename(made, file, { overwrite: true });
    else await workspace.fs.delete(made);
    return isFree;
  } catch (error) {
    await workspace.fs.delete(made).then(undefined, () => undefined);
    throw error;
  }
}
