import { commands, l10n, window, workspace } from 'vscode';
import type { Uri } from 'vscode';
import type { Services } from '../../host/services';
import { visibleControls } from '../../core/index';
import { commandIds } from '../../ids';
import { nameOfUri } from './newFolder';

/** A file that was not converted, and why. */
export interface LeftOut {
  readonly file: Uri;
  readonly reason: string;
}

/** A file that was written with guesses in it. */
export interface Guessed {
  readonly file: Uri;
  readonly guesses: number;
}

/** What became of the files. */
export interface Outcome {
  /** Files that were written. */
  converted: number;
  /** How many of them hold one article of a file with several, or of a web page. */
  extracted: number;
  readonly leftOut: LeftOut[];
  readonly guessed: Guessed[];
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
  const { leftOut, guessed } = outcome;
  for (const { file, reason } of leftOut) log.warn(`${file.path}: ${reason}`);
  const sentences = [howMany(outcome, nameOfUri(into), finished)];
  if (outcome.extracted > 0) sentences.push(l10n.t('Articles of .jsonl files and web pages became text files.'));
  if (guessed.length > 0) sentences.push(l10n.t('Guesses to review: {0}', namedWithGuesses(guessed)));
  if (leftOut.length > 0) sentences.push(l10n.t('Left out: {0}', namedWithReasons(leftOut)));
  const show = l10n.t('Show Folder');
  const reasons = l10n.t('Show the Reasons');
  const review = l10n.t('Review');
  const told = sentences.join(' ');
  const offered = guessed.length === 0 ? [show] : [review, show];
  const chosen =
    leftOut.length === 0
      ? await window.showInformationMessage(told, ...offered)
      : await window.showWarningMessage(told, ...offered, reasons);
  if (chosen === show) await showFolder(into);
  if (chosen === reasons) log.show();
  if (chosen === review) await reviewOne(into, guessed);
}

/** Lets the reader choose among the files with guesses, most guesses first, and begins their review. */
async function reviewOne(into: Uri, guessed: readonly Guessed[]): Promise<void> {
  const items = [...guessed]
    .sort((a, b) => b.guesses - a.guesses)
    .map(({ file, guesses }) => ({
      file,
      label: visibleControls(file.path.slice(into.path.length + 1)),
      description: guesses === 1 ? l10n.t('1 guess') : l10n.t('{0} guesses', guesses),
    }));
  const placeHolder = l10n.t('Which file should be reviewed?');
  const chosen = items.length === 1 ? items[0] : await window.showQuickPick(items, { placeHolder });
  if (!chosen) return;
  await window.showTextDocument(await workspace.openTextDocument(chosen.file), { preview: false });
  await commands.executeCommand(commandIds.reviewGuesses);
}

/** a.txt (3), b.txt (1) and 4 more */
function namedWithGuesses(guessed: readonly Guessed[]): string {
  return someOf(guessed.map(({ file, guesses }) => l10n.t('{0} ({1})', nameOfUri(file), guesses)));
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
