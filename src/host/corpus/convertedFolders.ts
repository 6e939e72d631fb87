import { Uri } from 'vscode';
import type { TargetScript } from '../../core/index';

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
