import { FileSystemError, FileType, ProgressLocation, Uri, l10n, window, workspace } from 'vscode';
import type { CancellationToken, Progress } from 'vscode';
import { UndecodableError, formatOf } from '../../core/index';
import type { Decode, Group, TargetScript } from '../../core/index';
import { byteOrderMark, joined } from '../../host/convert/encodeText';
import type { TextEncodings } from '../../host/convert/encodeText';
import type { Services } from '../../host/services';
import { inTurns } from '../../host/turns';
import { tellOutcome } from './folderSummary';
import type { LeftOut, Outcome } from './folderSummary';
import { chooseTarget, readerWords, targetName } from './targets';

/** Only where the file's text is the article, what is written is a file of the same kind. */
const isText = (path: string): boolean => formatOf(path)?.isText === true;

/** A file to convert, and its name below the new folder. */
interface Task {
  readonly source: Uri;
  readonly target: Uri;
}

export interface FolderParts {
  readonly services: Services;
  readonly encodings: TextEncodings;
}

/** Converts every article file of a folder into a new folder beside it; what is there is never overwritten. */
export async function convertFolder(parts: FolderParts, asked?: Uri, target?: TargetScript | null): Promise<void> {
  const folder = asked ?? (await chooseFolder());
  const to = folder && (target ?? (await chooseTarget(whichScript())));
  if (!to) return;
  const into = await newFolder(folder, to);
  const found: Found = { tasks: [], leftOut: [] };
  await findBelow(folder, into, found);
  await convertFiles(parts, { into, to, ...found });
}

/** Converts the articles of a group of the corpus tree into a new folder beside the workspace's, their folders kept. */
export async function convertGroup(parts: FolderParts, group: Group, target?: TargetScript | null): Promise<void> {
  const files = filesOf(group);
  const folder = files[0] && workspace.getWorkspaceFolder(files[0]);
  const to = folder && (target ?? (await chooseTarget(whichScript())));
  if (!to) return;
  const name = group.name === '' ? folder.uri : folder.uri.with({ path: `${folder.uri.path}-${group.name}` });
  const into = await newFolder(name, to);
  const tasks = files
    .filter((file) => isText(file.path))
    .map((source) => ({ source, target: Uri.joinPath(into, workspace.asRelativePath(source, false)) }));
  const leftOut = files.filter(({ path }) => !isText(path)).map(noText);
  await convertFiles(parts, { into, to, tasks, leftOut });
}

/** The files of a group's articles, each once. */
function filesOf(group: Group): Uri[] {
  const ids = (one: Group): string[] => [...one.entries.map(({ summary }) => summary.id), ...one.groups.flatMap(ids)];
  return [...new Set(ids(group))].map((id) => Uri.parse(id, true));
}

const whichScript = (): string => l10n.t('Which script should the new folder be in?');

const noText = (file: Uri): LeftOut => ({ file, reason: l10n.t('only text files (.txt, .md) are converted') });

async function convertFiles(parts: FolderParts, job: Job): Promise<void> {
  const outcome: Outcome = { converted: 0, leftOut: [...job.leftOut] };
  const finished = await window.withProgress(
    {
      location: ProgressLocation.Notification,
      title: l10n.t('Converting to {0}', targetName(job.to)),
      cancellable: true,
    },
    (progress, token) => convertAll(parts, job, outcome, progress, token),
  );
  void tellOutcome(parts.services, job.into, outcome, finished);
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

/** What to convert, and what is left as it is. */
interface Found {
  readonly tasks: Task[];
  readonly leftOut: LeftOut[];
}

interface Job extends Found {
  readonly into: Uri;
  readonly to: TargetScript;
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
    else if (refused !== '') outcome.leftOut.push({ file: task.source, reason: refused });
  }
  return !token.isCancellationRequested;
}

/** Links are followed to files, and not to folders, which may lead back. */
async function findBelow(folder: Uri, into: Uri, found: Found): Promise<void> {
  const entries = await workspace.fs.readDirectory(folder);
  for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const source = Uri.joinPath(folder, name);
    const target = Uri.joinPath(into, name);
    if (type === FileType.Directory) await findBelow(source, target, found);
    else if ((type & FileType.File) === 0)
      found.leftOut.push({ file: source, reason: l10n.t('links are not followed') });
    else if (isText(name)) found.tasks.push({ source, target });
    else found.leftOut.push(noText(source));
  }
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
