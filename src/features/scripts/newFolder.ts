import { FilePermission, Uri, l10n, window, workspace } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { TargetScript } from '../../core/index';
import { asWritten } from '../shared/ofAnArticle';
import { safeFileName } from '../../host/convert/fileName';

/** A folder to be made: what it is made from, and what of it. */
export interface Wanted {
  readonly folder: Uri;
  /** The name of a group of the corpus tree: text of an article, perhaps, or empty. Null for the whole folder. */
  readonly group: string | null;
  readonly to: TargetScript;
}

interface Place extends QuickPickItem {
  /** Undefined: the reader looks for one. */
  readonly parent: Uri | undefined;
}

/** Asks where the new folder is to be made; undefined where the reader leaves. What is there is never taken. */
export async function chooseNewFolder(wanted: Wanted): Promise<Uri | undefined> {
  const name = nameOf(wanted);
  const places = await placesFor(wanted.folder, name);
  const title = l10n.t('Where should the new folder {0} be made?', name);
  const chosen = await window.showQuickPick(places, { title, ignoreFocusOut: true });
  const parent = chosen && (chosen.parent ?? (await lookForFolder(wanted.folder)));
  return parent && newFolder(parent, wanted);
}

/** A folder in `parent` whose name is not taken: corpus-s, corpus-s-2, … It is not made yet. */
export async function newFolder(parent: Uri, wanted: Wanted): Promise<Uri> {
  const name = nameOf(wanted);
  for (let number = 1; ; number++) {
    const uri = Uri.joinPath(parent, number > 1 ? `${name}-${number}` : name);
    if (!isDirectlyIn(uri, parent)) throw new Error(`${name} is no name of a folder`);
    if (!(await exists(uri))) return uri;
  }
}

/** Whatever a name is made of, it leads to no other folder. */
function isDirectlyIn(uri: Uri, parent: Uri): boolean {
  const ofFolder = ({ path }: Uri): string => path.replace(/\/+$/u, '');
  return ofFolder(Uri.joinPath(uri, '..')) === ofFolder(parent);
}

function nameOf({ folder, group, to }: Wanted): string {
  const own = lastSegment(folder) || (workspace.getWorkspaceFolder(folder)?.name ?? '');
  return [safeFileName(own), safeFileName(group ?? ''), to].filter((part) => part !== '').join('-');
}

/** A file's or folder's name inside a message or a list of ours. */
export const nameOfUri = (uri: Uri): string => asWritten(lastSegment(uri));

export const lastSegment = ({ path }: Uri): string => path.replace(/\/+$/u, '').split('/').at(-1) ?? '';

/** Beside the folder, where something may be written there, and inside it; the likelier one first. */
async function placesFor(folder: Uri, name: string): Promise<Place[]> {
  const inside = place(l10n.t('Inside This Folder'), folder, name);
  const elsewhere: Place = { label: `$(folder-opened) ${l10n.t('Another Folder…')}`, parent: undefined };
  const above = Uri.joinPath(folder, '..');
  if (!(await mayHoldMore(folder, above))) return [inside, elsewhere];
  return [place(l10n.t('Beside This Folder'), above, name), inside, elsewhere];
}

function place(label: string, parent: Uri, name: string): Place {
  const { path } = Uri.joinPath(parent, name);
  return { label: `$(new-folder) ${label}`, description: asWritten(path), parent };
}

/** The root has nothing beside it, and of a repository in the browser nothing beside it can be written. */
async function mayHoldMore(folder: Uri, above: Uri): Promise<boolean> {
  if (above.path === folder.path || folder.path === '/') return false;
  const onDisk = folder.scheme === 'file' || folder.scheme === 'vscode-remote';
  if (!onDisk && workspace.getWorkspaceFolder(above) === undefined) return false;
  try {
    const { permissions } = await workspace.fs.stat(above);
    return permissions !== FilePermission.Readonly;
  } catch {
    return false;
  }
}

async function lookForFolder(defaultUri: Uri): Promise<Uri | undefined> {
  const openLabel = l10n.t('Make It Here');
  const dialog = { canSelectFiles: false, canSelectFolders: true, openLabel, defaultUri };
  return (await window.showOpenDialog(dialog))?.[0];
}

export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
