import { FileType, Uri, workspace } from 'vscode';
import { fileFormats } from '../../core/index';
import { settingIds } from '../../ids';
import { findArticleFiles } from './articleFiles';
import { findConvertedFolders } from './convertedFolders';
import type { ConvertedFolder } from './convertedFolders';
import type { KnownFiles } from './knownFiles';
import { isBelow, linkedFolders } from './links';

/** What a file that came, changed or went is to the corpus. `unclear`: only a look over the workspace tells. */
export type Looked = 'article' | 'gone' | 'other' | 'unclear';

/** Which files of the workspace hold its articles. */
export class FoundFiles {
  converted: readonly ConvertedFolder[] = [];

  constructor(
    private readonly known: KnownFiles,
    private readonly isConvertedIncluded: () => boolean,
  ) {}

  /** All of them, as URIs, folder by folder. */
  async all(): Promise<readonly string[]> {
    const [files, converted] = await Promise.all([findArticleFiles(), findConvertedFolders()]);
    this.converted = converted;
    const links = await linkedFolders(files);
    this.known.setLinks(links);
    const out = [...links, ...(this.isConvertedIncluded() ? [] : converted.map(({ uri }) => uri))];
    return files.filter((file) => !out.some((folder) => isBelow(file, folder)));
  }

  /**
   * A file beside one that is known, or above it, is an article where its ending says so, as long as the settings are the
   * usual ones.
   */
  async alone(file: string): Promise<Looked> {
    const uri = Uri.parse(file, true);
    const type = await typeOf(uri);
    const hasEnding = fileFormats.formatOf(uri.path) !== undefined;
    if (type === undefined) return this.known.has(file) || hasEnding ? 'gone' : 'unclear';
    if (this.known.has(file)) return 'article';
    if ((type & FileType.File) === 0 || !areUsual()) return 'unclear';
    if (!hasEnding) return 'other';
    return this.known.hasNear(file) ? 'article' : 'unclear';
  }
}

async function typeOf(uri: Uri): Promise<FileType | undefined> {
  try {
    return (await workspace.fs.stat(uri)).type;
  } catch {
    return undefined;
  }
}

/** Does nobody say which files are articles? */
function areUsual(): boolean {
  const settings = workspace.getConfiguration();
  return [settingIds.include, settingIds.exclude, 'files.exclude'].every((name) => {
    const said = settings.inspect(name);
    return (said?.globalValue ?? said?.workspaceValue ?? said?.workspaceFolderValue) === undefined;
  });
}
