import { commands, l10n, window, workspace } from 'vscode';
import type { Uri } from 'vscode';
import type { Services } from '../../host/services';
import { nameOfUri } from './newFolder';

/** A file that was not converted, and why. */
export interface LeftOut {
  readonly file: Uri;
  readonly reason: string;
}

/** What became of the files. */
export interface Outcome {
  /** Files that were written. */
  converted: number;
  /** How many of them hold one article of a file with several, or of a web page. */
  extracted: number;
  readonly leftOut: LeftOut[];
}

/** Files that the sentence names for each reason; the log has them all. */
const MOST_NAMES = 3;

/** Says how many files were converted, and names those that were not, with the reasons; leads to the new folder. */
export async function tellOutcome(
  { log }: Pick<Services, 'log'>,
  into: Uri,
  outcome: Outcome,
  finished: boolean,
): Promise<void> {
  const { leftOut } = outcome;
  for (const { file, reason } of leftOut) log.warn(`${file.path}: ${reason}`);
  const sentences = [howMany(outcome, nameOfUri(into), finished)];
  if (outcome.extracted > 0) sentences.push(l10n.t('Articles of .jsonl files and web pages became text files.'));
  if (leftOut.length > 0) sentences.push(l10n.t('Left out: {0}', namedWithReasons(leftOut)));
  const show = l10n.t('Show Folder');
  const reasons = l10n.t('Show the Reasons');
  const told = sentences.join(' ');
  const chosen =
    leftOut.length === 0
      ? await window.showInformationMessage(told, show)
      : await window.showWarningMessage(told, show, reasons);
  if (chosen === show) await showFolder(into);
  if (chosen === reasons) log.show();
}

function howMany({ converted }: Outcome, folder: string, finished: boolean): string {
  if (finished) {
    return converted === 1
      ? l10n.t('1 file was converted into {0}.', folder)
      : l10n.t('{0} files were converted into {1}.', converted, folder);
  }
  return converted === 1
    ? l10n.t('Stopped: 1 file was converted into {0}.', folder)
    : l10n.t('Stopped: {0} files were converted into {1}.', converted, folder);
}

/** In the Explorer where the workspace has the folder, else in a window of its own. */
export async function showFolder(folder: Uri): Promise<void> {
  if (workspace.getWorkspaceFolder(folder)) await commands.executeCommand('revealInExplorer', folder);
  else await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: true });
}

/** a.html, b.jsonl (unknown encoding); c.txt (…) */
export function namedWithReasons(leftOut: readonly LeftOut[]): string {
  const byReason = new Map<string, string[]>();
  for (const { file, reason } of leftOut) {
    const names = byReason.get(reason);
    if (names) names.push(nameOfUri(file));
    else byReason.set(reason, [nameOfUri(file)]);
  }
  return [...byReason].map(([reason, names]) => l10n.t('{0} ({1})', someOf(names), reason)).join('; ');
}

function someOf(names: readonly string[]): string {
  const some = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length - MOST_NAMES;
  return more > 0 ? l10n.t('{0} and {1} more', some, more) : some;
}
