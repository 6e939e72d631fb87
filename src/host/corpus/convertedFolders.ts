import { Uri, workspace } from 'vscode';
import type { TargetScript } from '../../core/index';
import { excludedFiles } from './articleFiles';

/**
 * The file that marks a folder as written by *Convert Folder*, in that folder itself. A corpus leaves such a folder out,
 * since its articles are there already, in the other script.
 */
export const MARK_FILE = '.corpus-reader.json';

const MADE_BY = 'corpus-reader';

/** What the mark says of its folder. */
export interface ConvertedFolderMark {
  /** The URI of the folder or, for a group of articles, of the workspace folder that was converted. */
  readonly from: string;
  readonly target: TargetScript;
  /** False from the first file written until the last: a conversion that was killed leaves it so. */
  readonly complete: boolean;
}

/** Where the mark of a converted folder stands. */
export function markUri(folder: Uri): Uri {
  return Uri.joinPath(folder, MARK_FILE);
}

/** The content of the mark, as UTF-8. */
export function markBytes({ from, target, complete }: ConvertedFolderMark): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ madeBy: MADE_BY, from, target, complete }, null, 2)}\n`);
}

/** Undefined where these bytes are no mark of this extension. */
export function markOf(bytes: Uint8Array): ConvertedFolderMark | undefined {
  try {
    const found = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Record<string, unknown>> | null;
    if (found?.['madeBy'] !== MADE_BY || typeof found['from'] !== 'string') return undefined;
    return { from: found['from'], target: found['target'] as TargetScript, complete: found['complete'] === true };
  } catch {
    return undefined;
  }
}

/** A folder of the workspace that bears a mark. */
export interface ConvertedFolder {
  /** The folder's URI as a string, without a slash at its end. */
  readonly uri: string;
  readonly complete: boolean;
}

/** The converted folders below the workspace's own: one that was opened itself is what the reader wants to read. */
export async function findConvertedFolders(): Promise<readonly ConvertedFolder[]> {
  const marks = await workspace.findFiles(`**/${MARK_FILE}`, excludedFiles());
  const roots = new Set((workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString().replace(/\/$/, '')));
  const folders = await Promise.all(marks.map(folderOf));
  return folders
    .filter((folder) => folder !== undefined)
    .filter(({ uri }) => !roots.has(uri))
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

async function folderOf(mark: Uri): Promise<ConvertedFolder | undefined> {
  try {
    const found = markOf(await workspace.fs.readFile(mark));
    return found && { uri: Uri.joinPath(mark, '..').toString(), complete: found.complete };
  } catch {
    return undefined;
  }
}
