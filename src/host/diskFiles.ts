import type { Stats } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import { FileSystemError, FileType } from 'vscode';
import type { FileStat, Uri } from 'vscode';
import type { WholeFiles } from './platform';

/**
 * The disk's files, without VS Code between: its own way asks the window about each file that it looks at or reads, which
 * takes a hundred thousand files as many messages there and back.
 */
export const diskFiles: WholeFiles = {
  stat: (uri) => orFileSystemError(uri, async () => statOf(await lstat(uri.fsPath))),
  readFile: (uri) => orFileSystemError(uri, () => readFile(uri.fsPath)),
};

/** A link is told as one, and not followed. */
function statOf(stats: Stats): FileStat {
  const type = stats.isSymbolicLink()
    ? FileType.SymbolicLink
    : stats.isFile()
      ? FileType.File
      : stats.isDirectory()
        ? FileType.Directory
        : FileType.Unknown;
  return { type, size: stats.size, ctime: stats.birthtime.getTime(), mtime: stats.mtime.getTime() };
}

/** What the disk refuses is refused in VS Code's words. */
async function orFileSystemError<T>(uri: Uri, look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    throw inWordsOfVsCode(uri, error as NodeJS.ErrnoException);
  }
}

function inWordsOfVsCode(uri: Uri, { code, message }: NodeJS.ErrnoException): FileSystemError {
  if (code === 'ENOENT') return FileSystemError.FileNotFound(uri);
  if (code === 'EACCES' || code === 'EPERM') return FileSystemError.NoPermissions(message);
  return FileSystemError.Unavailable(message);
}
