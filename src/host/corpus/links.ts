import { FileType, Uri, workspace } from 'vscode';

/**
 * The folders that are links among those that these files stand in, below the workspace's own folders: a link may lead
 * anywhere, to files that nobody opened.
 * @param files URIs as strings
 */
export async function linkedFolders(files: readonly string[]): Promise<readonly string[]> {
  const folders = [...foldersOf(files)].sort();
  const linked = await Promise.all(folders.map((folder) => isLink(Uri.parse(folder, true))));
  const links = folders.filter((_, index) => linked[index]);
  return links.filter((folder) => !links.some((above) => isBelow(folder, above)));
}

/** Does this file or folder stand in that folder, at whatever depth? Both are URIs as strings. */
export const isBelow = (uri: string, folder: string): boolean => uri.startsWith(`${folder}/`);

function foldersOf(files: readonly string[]): Set<string> {
  const roots = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString().replace(/\/$/, ''));
  const folders = new Set<string>();
  for (const file of files) {
    let folder = parentOf(file);
    while (folder.length > 0 && !folders.has(folder) && roots.some((root) => isBelow(folder, root))) {
      folders.add(folder);
      folder = parentOf(folder);
    }
  }
  return folders;
}

const parentOf = (uri: string): string => uri.slice(0, Math.max(0, uri.lastIndexOf('/')));

async function isLink(folder: Uri): Promise<boolean> {
  try {
    const { type } = await workspace.fs.stat(folder);
    return (type & FileType.SymbolicLink) !== 0;
  } catch {
    return false;
  }
}
