import { Uri, env, l10n, workspace } from 'vscode';
import type { CorpusEntry } from '../../core/index';
import { fileOfDocument } from '../../host/corpus/articleUri';
import { articleTitle } from '../shared/articleTitle';
import { scriptLabel } from '../shared/groupLabel';

export function countLabel(count: number): string {
  return count === 1 ? l10n.t('1 article') : l10n.t('{0} articles', count.toLocaleString(env.language));
}

/** Below this, one place in five or more is wrong: confidence is the share of such answers that were right. */
const UNSURE = 0.8;

/** A description has little room, and whoever reads Chinese knows the signs. */
const scriptSigns: Readonly<Record<string, string>> = { simplified: '简', traditional: '繁', mixed: '简繁' };

/** `2022-03-22 · 简`, and what a reader should know of its place. */
export function articleDescription(entry: CorpusEntry): string {
  const { published, script } = entry.summary;
  return together([published?.slice(0, 10), scriptSigns[script], remarkOnPlace(entry), rootOf(entry)], ' · ');
}

/** What a screen reader says of an article: no signs. */
export function spokenLabel(entry: CorpusEntry): string {
  const { published, script } = entry.summary;
  return together(
    [articleTitle(entry.summary), published?.slice(0, 10), scriptLabel(script), remarkOnPlace(entry), rootOf(entry)],
    ', ',
  );
}

/** Where several folders are open, which of them the article is from. */
function rootOf({ summary }: CorpusEntry): string | undefined {
  if ((workspace.workspaceFolders ?? []).length < 2) return undefined;
  return workspace.getWorkspaceFolder(fileOfDocument(Uri.parse(summary.id, true)).file)?.name;
}

function remarkOnPlace({ place, placedByHand }: CorpusEntry): string | undefined {
  if (placedByHand) return l10n.t('place set by hand');
  return place && place.confidence < UNSURE ? l10n.t('place uncertain') : undefined;
}

function together(parts: readonly (string | undefined)[], between: string): string {
  return parts.filter((part) => part !== undefined).join(between);
}
