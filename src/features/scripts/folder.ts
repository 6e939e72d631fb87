import { ProgressLocation, Uri, l10n, window, workspace } from 'vscode';
import type { CancellationToken, Progress } from 'vscode';
import type { TargetScript } from '../../core/index';
import type { Services } from '../../host/services';
import { articlesOfGroup } from '../shared/articlesOfGroup';
import type { GroupOfArticles } from '../shared/asked';
import { convertTask, readableReason } from './convertFile';
import type { FileParts } from './convertFile';
import { tellOutcome } from './folderSummary';
import type { Outcome } from './folderSummary';
import { tasksOfArticles, tasksOfFolder } from './folderTasks';
import type { Found } from './folderTasks';
import type { UnfinishedFolders } from './unfinishedFolders';
import { chooseNewFolder, nameOfUri, newFolder } from './newFolder';
import type { Wanted } from './newFolder';
import { chooseTarget, targetName } from './targets';

export interface FolderParts extends FileParts {
  readonly services: FileParts['services'] & Pick<Services, 'corpus'>;
  readonly unfinished: UnfinishedFolders;
}

/** What a caller knows already; the reader is asked for the rest. */
export interface Told {
  readonly target?: TargetScript | null | undefined;
  /** The folder that the new one is made in. */
  readonly parent?: Uri | undefined;
}

/** Converts every article file of a folder into a new folder; what is there is never overwritten. */
export async function convertFolder(parts: FolderParts, asked: Uri | undefined, told: Told): Promise<void> {
  const folder = asked ?? (await chooseFolder());
  if (!folder) return;
  await saying(parts, folder, async () => {
    await convertInto(parts, { folder, group: null }, told, await tasksOfFolder(folder));
  });
}

/** Converts the articles of a group of the corpus tree into a new folder, their own folders kept. */
export async function convertGroup(parts: FolderParts, group: GroupOfArticles, told: Told): Promise<void> {
  const found = tasksOfArticles(await articlesOfGroup(parts.services, group));
  const first = found.tasks[0]?.source;
  const folder = first && (workspace.getWorkspaceFolder(first)?.uri ?? Uri.joinPath(first, '..'));
  if (!folder) {
    void window.showInformationMessage(l10n.t('No article of this group is left to convert.'));
    return;
  }
  await saying(parts, folder, () => convertInto(parts, { folder, group: group.name }, told, found));
}

/** What fails is said in one sentence; the log has the rest. */
async function saying({ services }: FolderParts, folder: Uri, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    services.log.error(`${folder.toString()}: ${error instanceof Error ? error.message : String(error)}`);
    const reason = readableReason(error);
    void window.showErrorMessage(l10n.t('{0} was not converted: {1}', nameOfUri(folder), reason));
  }
}

async function convertInto(
  parts: FolderParts,
  from: Omit<Wanted, 'to'>,
  { target, parent }: Told,
  found: Found,
): Promise<void> {
  if (found.tasks.length === 0) {
    void window.showInformationMessage(l10n.t('There is no article in {0} to convert.', nameOfUri(from.folder)));
    return;
  }
  const to = target ?? (await chooseTarget(l10n.t('Which script should the new folder be in?')));
  if (!to) return;
  const wanted = { ...from, to };
  const into = parent ? await newFolder(parent, wanted) : await chooseNewFolder(wanted);
  if (!into) return;
  await parts.unfinished.begin(into, wanted);
  const outcome: Outcome = { converted: 0, extracted: 0, leftOut: [...found.leftOut], guessed: [] };
  const finished = await convertAll(parts, { into, to, ...found }, outcome);
  await (finished ? parts.unfinished.end(into, wanted) : parts.unfinished.stopped(into));
  void tellOutcome(parts.services, into, outcome, finished);
}

async function chooseFolder(): Promise<Uri | undefined> {
  const openLabel = l10n.t('Convert This Folder');
  const defaultUri = workspace.workspaceFolders?.[0]?.uri;
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel,
    ...(defaultUri ? { defaultUri } : {}),
  });
  return chosen?.[0];
}

interface Job extends Found {
  readonly into: Uri;
  readonly to: TargetScript;
}

/** Answers whether it came to its end, or was stopped. */
async function convertAll(parts: FolderParts, job: Job, outcome: Outcome): Promise<boolean> {
  const title = l10n.t('Converting to {0}', targetName(job.to));
  return window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (progress, token) =>
    convertEach(parts, job, outcome, progress, token),
  );
}

async function convertEach(
  parts: FolderParts,
  { into, to, tasks }: Job,
  outcome: Outcome,
  progress: Progress<{ message: string; increment: number }>,
  token: CancellationToken,
): Promise<boolean> {
  for (const [index, task] of tasks.entries()) {
    if (token.isCancellationRequested) return false;
    progress.report({ message: l10n.t('{0} of {1}', index + 1, tasks.length), increment: 100 / tasks.length });
    await convertTask(parts, task, { into, to, token }, outcome);
  }
  return !token.isCancellationRequested;
}
