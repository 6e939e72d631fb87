import { FileSystemError, Uri, workspace } from 'vscode';
import names from './samples.json';

/** The article that is shown first, by its name in the copy. */
export const FIRST = names['001_1c92399f6648bcf7.txt'];

/**
 * Copies the articles that travel with the extension into `folder`, under names that say what they are. What is there
 * already stays as the reader left it. Each by its name: where an extension comes from the web, its folders have no list.
 * @param seeds the extension's own articles, which are only read
 */
export async function copySamples(seeds: Uri, folder: Uri): Promise<void> {
  await workspace.fs.createDirectory(folder);
  for (const [seed, name] of Object.entries(names)) {
    const copy = Uri.joinPath(folder, name);
    if (await fileExists(copy)) continue;
    await workspace.fs.writeFile(copy, await workspace.fs.readFile(Uri.joinPath(seeds, seed)));
  }
}

export async function fileExists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError) return false;
    throw error;
  }
}
