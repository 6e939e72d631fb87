import { Uri, l10n, window, workspace } from 'vscode';
import type { Memento } from 'vscode';
import type { TargetScript } from '../../core/index';
import { MARK_FILE, markBytes, markOf, markUri } from '../../host/corpus/convertedFolders';
import type { ConvertedFolderMark } from '../../host/corpus/convertedFolders';
import { showFolder } from './folderSummary';
import { nameOfUri } from './newFolder';
import type { Wanted } from './newFolder';

/** Keys of the workspace's storage, one a folder, so that two windows never write each other's away. */
const RUNNING = 'conversion into ';
const TOLD = 'told of ';

/** Converts a folder anew. */
export type ConvertAgain = (from: Uri, target: TargetScript, parent: Uri) => Promise<void>;

type Answer = 'show' | 'again' | 'delete';

/** What the reader wants to do with a folder whose conversion was cut off; undefined: nothing now. */
export type Ask = (folder: Uri, canConvertAgain: boolean) => Promise<Answer | undefined>;

/**
 * Folders whose conversion has begun and not ended. Their mark says so, wherever they are moved; the workspace remembers
 * where they were begun, for not all of them lie in it.
 */
export class UnfinishedFolders {
  constructor(
    private readonly storage: Memento,
    private readonly ask: Ask = askWhatToDo,
  ) {}

  /** Makes the folder, and marks it as not complete. */
  async begin(into: Uri, wanted: Wanted): Promise<void> {
    await this.storage.update(RUNNING + into.toString(), wanted.group === null ? 'folder' : 'group');
    await workspace.fs.createDirectory(into);
    await mark(into, wanted, false);
  }

  async end(into: Uri, wanted: Wanted): Promise<void> {
    await mark(into, wanted, true);
    await this.storage.update(RUNNING + into.toString(), undefined);
  }

  /** The reader stopped it, and knows. */
  async stopped(into: Uri): Promise<void> {
    await this.storage.update(RUNNING + into.toString(), undefined);
    await this.storage.update(TOLD + into.toString(), true);
  }

  /** Says once of each folder that its conversion did not come to its end. */
  async tell(convertAgain: ConvertAgain): Promise<void> {
    for (const folder of await this.candidates()) {
      const found = await markIn(folder);
      if (found?.complete === false && this.storage.get(TOLD + folder.toString()) !== true) {
        await this.storage.update(TOLD + folder.toString(), true);
        void this.follow(folder, found, convertAgain);
      }
      if (found?.complete !== false) await this.storage.update(RUNNING + folder.toString(), undefined);
    }
  }

  private async candidates(): Promise<Uri[]> {
    const begun = this.storage.keys().filter((key) => key.startsWith(RUNNING));
    const marks = await workspace.findFiles(`**/${MARK_FILE}`);
    const folders = [
      ...begun.map((key) => Uri.parse(key.slice(RUNNING.length), true)),
      ...marks.map((uri) => Uri.joinPath(uri, '..')),
    ];
    return [...new Map(folders.map((folder) => [folder.toString(), folder])).values()];
  }

  private async follow(folder: Uri, mark: ConvertedFolderMark, convertAgain: ConvertAgain): Promise<void> {
    const wasGroup = this.storage.get(RUNNING + folder.toString()) === 'group';
    const answer = await this.ask(folder, !wasGroup);
    if (answer === 'show') await showFolder(folder);
    if ((answer !== 'delete' && answer !== 'again') || !(await discard(folder))) return;
    await this.storage.update(RUNNING + folder.toString(), undefined);
    await this.storage.update(TOLD + folder.toString(), undefined);
    if (answer === 'again') await convertAgain(Uri.parse(mark.from, true), mark.target, Uri.joinPath(folder, '..'));
  }
}

async function askWhatToDo(folder: Uri, canConvertAgain: boolean): ReturnType<Ask> {
  const answers = new Map<string, Answer>([[l10n.t('Show Folder'), 'show']]);
  if (canConvertAgain) answers.set(l10n.t('Convert Again'), 'again');
  answers.set(l10n.t('Delete Folder'), 'delete');
  const told = l10n.t('The conversion into {0} was cut off: articles are missing there.', nameOfUri(folder));
  return answers.get((await window.showWarningMessage(told, ...answers.keys())) ?? '');
}

async function mark(into: Uri, { folder, to }: Wanted, complete: boolean): Promise<void> {
  await workspace.fs.writeFile(markUri(into), markBytes({ from: folder.toString(), target: to, complete }));
}

async function markIn(folder: Uri): Promise<ConvertedFolderMark | undefined> {
  try {
    return markOf(await workspace.fs.readFile(markUri(folder)));
  } catch {
    return undefined;
  }
}

/** To the trash; where there is none, for good, if the reader says so. */
async function discard(folder: Uri): Promise<boolean> {
  try {
    await workspace.fs.delete(folder, { recursive: true, useTrash: true });
    return true;
  } catch {
    const remove = l10n.t('Delete for Good');
    const question = l10n.t('There is no trash here. Delete {0} with all that is in it for good?', nameOfUri(folder));
    if ((await window.showWarningMessage(question, { modal: true }, remove)) !== remove) return false;
    await workspace.fs.delete(folder, { recursive: true, useTrash: false });
    return true;
  }
}
