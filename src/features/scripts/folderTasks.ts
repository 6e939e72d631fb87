import { FileType, Uri, l10n, workspace } from 'vscode';
import { fileFormats } from '../../core/index';
import { safeFileName } from '../../host/convert/fileName';
import { fileOfDocument } from '../../host/corpus/articleUri';
import { markOf, markUri } from '../../host/corpus/convertedFolders';
import type { LeftOut } from './folderSummary';
import { lastSegment } from './newFolder';

/** A file to convert. */
export interface Task {
  readonly source: Uri;
  /** A text is written again as it is, in its encoding; of other files each article becomes a text file. */
  readonly kind: 'text' | 'holdsArticles';
  /** The names of the folders that it lies in below the new folder, and its own. */
  readonly below: readonly string[];
  /** The ids of those of its articles that are meant; null: all. */
  readonly articles: ReadonlySet<string> | null;
}

/** What to convert, and what is left as it is. */
export interface Found {
  readonly tasks: Task[];
  readonly leftOut: LeftOut[];
}

/** Everything below a folder. Links are followed to files, and not to folders, which may lead back. */
export async function tasksOfFolder(folder: Uri): Promise<Found> {
  const found: Found = { tasks: [], leftOut: [] };
  await findBelow(folder, [], found);
  return found;
}

async function findBelow(folder: Uri, above: readonly string[], found: Found): Promise<void> {
  const entries = await workspace.fs.readDirectory(folder);
  for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const source = Uri.joinPath(folder, name);
    const below = [...above, name];
    if (type === FileType.Directory) {
      if (!isTool(name) && !(await isConverted(source))) await findBelow(source, below, found);
    } else if ((type & FileType.File) === 0) {
      found.leftOut.push({ file: source, reason: l10n.t('links are not followed') });
    } else {
      add(found, source, below, null);
    }
  }
}

/** Folders of tools (.git, .vscode, node_modules) hold no articles. */
const isTool = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** An earlier conversion is not converted again. */
async function isConverted(folder: Uri): Promise<boolean> {
  try {
    return markOf(await workspace.fs.readFile(markUri(folder))) !== undefined;
  } catch {
    return false;
  }
}

function add({ tasks, leftOut }: Found, source: Uri, below: readonly string[], articles: Task['articles']): void {
  const format = fileFormats.formatOf(source.path);
  if (format) tasks.push({ source, below, kind: format.isText ? 'text' : 'holdsArticles', articles });
  else if (!lastSegment(source).startsWith('.'))
    leftOut.push({ file: source, reason: l10n.t('not a file of articles') });
}

/** The files of these articles, each once; of a file with many articles those that are meant alone. */
export function tasksOfArticles(articles: readonly Uri[]): Found {
  const files = new Map<string, { file: Uri; ids: Set<string> }>();
  for (const article of articles) {
    const { file, id } = fileOfDocument(article);
    const known = files.get(file.toString());
    if (known) known.ids.add(id);
    else files.set(file.toString(), { file, ids: new Set([id]) });
  }
  const found: Found = { tasks: [], leftOut: [] };
  for (const { file, ids } of files.values()) add(found, file, placeOf(file), ids);
  return found;
}

/** Where a file lies in its workspace folder, whose name stands before where there are several; else its name alone. */
function placeOf(file: Uri): readonly string[] {
  const folder = workspace.getWorkspaceFolder(file);
  if (!folder) return [lastSegment(file)];
  const inside = file.path
    .slice(folder.uri.path.replace(/\/+$/u, '').length)
    .split('/')
    .filter((name) => name !== '');
  const several = (workspace.workspaceFolders?.length ?? 0) > 1;
  return several ? [safeFileName(folder.name) || `${folder.index}`, ...inside] : inside;
}
