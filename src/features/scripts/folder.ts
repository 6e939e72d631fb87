import { FileSystemError, FileType, ProgressLocation, Uri, l10n, window, workspace } from 'vscode';
import type { CancellationToken, Progress } from 'vscode';
import { UndecodableError } from '../../core/index';
import type { Decode, Group, TargetScript } from '../../core/index';
import { byteOrderMark, joined } from '../../host/convert/encodeText';
import type { TextEncodings } from '../../host/convert/encodeText';
import type { Services } from '../../host/services';
import { inTurns } from '../../host/turns';
import { readerWords, targetName, traditionalTarget } from './targets';

const ARTICLE_FILE = /\.(?:txt|md)$/i;

/** A file to convert, and its name below the new folder. */
interface Task {
  readonly source: Uri;
  readonly target: Uri;
}

/** What became of the files; `refused` with the reasons. */
interface Outcome {
  converted: number;
  readonly refused: string[];
}

export interface FolderParts {
  readonly services: Services;
  readonly encodings: TextEncodings;
}

/** Converts every article file of a folder into a new folder beside it; what is there is never overwritten. */
export async function convertFolder(parts: FolderParts, asked?: Uri, target?: TargetScript | null): Promise<void> {
  const folder = asked ?? (await chooseFolder());
  const to = folder && (target ?? (await chooseTarget()));
  if (!to) return;
  const into = await newFolder(folder, to);
  await convertFiles(parts, { into, to, tasks: await tasksBelow(folder, into) });
}

/** Converts the articles of a group of the corpus tree into a new folder beside the workspace's, their folders kept. */
export async function convertGroup(parts: FolderParts, group: Group, target?: TargetScript | null): Promise<void> {
  const files = filesOf(group);
  const folder = files[0] && workspace.getWorkspaceFolder(files[0]);
  const to = folder && (target ?? (await chooseTarget()));
  if (!to) return;
  const name = group.name === '' ? folder.uri : folder.uri.with({ path: `${folder.uri.path}-${group.name}` });
  const into = await newFolder(name, to);
  const tasks = files
    .filter((file) => ARTICLE_FILE.test(file.path))
    .map((source) => ({ source, target: Uri.joinPath(into, workspace.asRelativePath(source, false)) }));
  await convertFiles(
    parts,
    { into, to, tasks },
    files.filter(({ path }) => !ARTICLE_FILE.test(path)),
  );
}

/** The files of a group's articles, each once. */
function filesOf(group: Group): Uri[] {
  const ids = (one: Group): string[] => [...one.entries.map(({ summary }) => summary.id), ...one.groups.flatMap(ids)];
  return [...new Set(ids(group))].map((id) => Uri.parse(id, true));
}

async function convertFiles(parts: FolderParts, job: Job, others: readonly Uri[] = []): Promise<void> {
  const reason = l10n.t('only text files (.txt, .md) are converted');
  const outcome: Outcome = { converted: 0, refused: others.map(({ path }) => `${path}: ${reason}`) };
  const finished = await window.withProgress(
    {
      location: ProgressLocation.Notification,
      title: l10n.t('Converting to {0}', targetName(job.to)),
      cancellable: true,
    },
    (progress, token) => convertAll(parts, job, outcome, progress, token),
  );
  for (const line of outcome.refused) parts.services.log.warn(line);
  void summary(parts.services, job.into, outcome, finished);
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

async function chooseTarget(): Promise<TargetScript | undefined> {
  const usual = traditionalTarget();
  const targets: TargetScript[] = ['s', usual, ...(['t', 'tw', 'twp', 'hk'] as const).filter((one) => one !== usual)];
  const items = targets.map((target) => ({ label: targetName(target), target }));
  const placeHolder = l10n.t('Which script should the new folder be in?');
  return (await window.showQuickPick(items, { placeHolder }))?.target;
}

/** A name that is not taken: corpus-s, corpus-s-2, … */
async function newFolder(folder: Uri, to: TargetScript): Promise<Uri> {
  const path = folder.path.replace(/\/+$/, '');
  for (let number = 1; ; number++) {
    const uri = folder.with({ path: `${path}-${to}${number > 1 ? `-${number}` : ''}` });
    if (!(await exists(uri))) return uri;
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

interface Job {
  readonly into: Uri;
  readonly to: TargetScript;
  readonly tasks: readonly Task[];
}

/** Answers whether it came to its end, or was cancelled. */
async function convertAll(
  parts: FolderParts,
  { to, tasks }: Job,
  outcome: Outcome,
  progress: Progress<{ message: string; increment: number }>,
  token: CancellationToken,
): Promise<boolean> {
  const decode = await parts.services.decode();
  for (const [index, task] of tasks.entries()) {
    if (token.isCancellationRequested) return false;
    progress.report({ message: l10n.t('{0} of {1}', index + 1, tasks.length), increment: 100 / tasks.length });
    const refused = await convertFile(parts, decode, task, to, token);
    if (refused === undefined) outcome.converted++;
    else if (refused !== '') outcome.refused.push(`${task.source.path}: ${refused}`);
  }
  return !token.isCancellationRequested;
}

async function tasksBelow(folder: Uri, into: Uri): Promise<Task[]> {
  const tasks: Task[] = [];
  const entries = await workspace.fs.readDirectory(folder);
  for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const source = Uri.joinPath(folder, name);
    const target = Uri.joinPath(into, name);
    if (type === FileType.Directory) tasks.push(...(await tasksBelow(source, target)));
    else if (type === FileType.File && ARTICLE_FILE.test(name)) tasks.push({ source, target });
  }
  return tasks;
}

/** Undefined where it was written; why not, else; empty where it was cancelled. */
async function convertFile(
  { services, encodings }: FolderParts,
  decode: Decode,
  { source, target }: Task,
  to: TargetScript,
  token: CancellationToken,
): Promise<string | undefined> {
  try {
    const bytes = await workspace.fs.readFile(source);
    const { text, encoding } = decode(bytes);
    const protect = await services.analyser.places({ path: source.path, text });
    const options = { to, protect, words: readerWords() };
    const conversion = await inTurns((await services.converter()).converting(text, options), token);
    if (!conversion) return '';
    const encoded = await inTurns(encodings.encoding(conversion.text, encoding));
    if ('missing' in encoded) return l10n.t('{0} has no “{1}”', encoding.toUpperCase(), encoded.missing);
    if (await exists(target)) return l10n.t('there is such a file already');
    await workspace.fs.writeFile(target, joined([byteOrderMark(bytes), encoded.bytes]));
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof UndecodableError) return l10n.t('it is not text in an encoding that is known here');
  if (error instanceof FileSystemError) return error.message;
  return error instanceof Error ? error.message : String(error);
}

async function summary(
  { log }: Services,
  into: Uri,
  { converted, refused }: Outcome,
  finished: boolean,
): Promise<void> {
  const name = into.path.slice(into.path.lastIndexOf('/') + 1);
  const done = finished
    ? l10n.t('{0} files were converted into {1}; {2} were left out.', converted, name, refused.length)
    : l10n.t('Stopped: {0} files were converted into {1}; {2} were left out.', converted, name, refused.length);
  if (refused.length === 0) {
    void window.showInformationMessage(finished ? l10n.t('{0} files were converted into {1}.', converted, name) : done);
    return;
  }
  const reasons = l10n.t('Show the Reasons');
  if ((await window.showWarningMessage(done, reasons)) === reasons) log.show();
}
