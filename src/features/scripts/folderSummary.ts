import { l10n, window } from 'vscode';
import type { Uri } from 'vscode';
import type { Services } from '../../host/services';

/** A file that was not converted, and why. */
export interface LeftOut {
  readonly file: Uri;
  readonly reason: string;
}

/** What became of the files. */
export interface Outcome {
  converted: number;
  readonly leftOut: LeftOut[];
}

/** Files that the sentence names for each reason; the log has them all. */
const MOST_NAMES = 3;

/** Says how many files were converted, and names those that were not, with the reasons. */
export async function tellOutcome({ log }: Services, into: Uri, outcome: Outcome, finished: boolean): Promise<void> {
  const { converted, leftOut } = outcome;
  for (const { file, reason } of leftOut) log.warn(`${file.path}: ${reason}`);
  const folder = nameOf(into);
  if (leftOut.length === 0) {
    void window.showInformationMessage(
      finished
        ? l10n.t('{0} files were converted into {1}.', converted, folder)
        : l10n.t('Stopped: {0} files were converted into {1}.', converted, folder),
    );
    return;
  }
  const named = namedWithReasons(leftOut);
  const told = finished
    ? l10n.t('{0} files were converted into {1}. Left out: {2}', converted, folder, named)
    : l10n.t('Stopped: {0} files were converted into {1}. Left out: {2}', converted, folder, named);
  const all = l10n.t('Show the Reasons');
  if ((await window.showWarningMessage(told, all)) === all) log.show();
}

/** a.html, b.jsonl (only text files are converted); c.txt (…) */
export function namedWithReasons(leftOut: readonly LeftOut[]): string {
  const byReason = new Map<string, string[]>();
  for (const { file, reason } of leftOut) {
    const names = byReason.get(reason);
    if (names) names.push(nameOf(file));
    else byReason.set(reason, [nameOf(file)]);
  }
  return [...byReason].map(([reason, names]) => l10n.t('{0} ({1})', someOf(names), reason)).join('; ');
}

function someOf(names: readonly string[]): string {
  const some = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length - MOST_NAMES;
  return more > 0 ? l10n.t('{0} and {1} more', some, more) : some;
}

const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);
