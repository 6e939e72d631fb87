import { ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, env, l10n, workspace } from 'vscode';
import type { Command } from 'vscode';
import { visibleControls } from '../../core/index';
import type { ConvertedFolder } from '../../host/corpus/convertedFolders';
import type { CorpusGaps } from '../../host/corpus/corpus';
import type { NotRead } from '../../host/corpus/notRead';
import { commandIds } from '../../ids';
import { LISTED_NOT_READ, moreNotReadItem, notReadItem, partItem } from '../shared/notReadRows';

/** What a row says that stands for no article: what lies in the workspace and is not in the corpus. */
export type Gap =
  /** The view's message says that servers do not answer; here they are asked again. */
  | { readonly kind: 'again' }
  /** Servers do not answer. */
  | { readonly kind: 'unanswered'; readonly told: string }
  | { readonly kind: 'stopped'; readonly stopped: NonNullable<CorpusGaps['stopped']> }
  | { readonly kind: 'notRead'; readonly parts: readonly NotRead[] }
  | { readonly kind: 'part'; readonly part: NotRead }
  /** More than are listed. */
  | { readonly kind: 'more'; readonly count: number }
  | { readonly kind: 'converted'; readonly folders: readonly ConvertedFolder[]; readonly included: boolean };

export interface GapNode {
  readonly parent: GapNode | undefined;
  readonly gap: Gap;
}

/** Above the articles: what the reader should know of all of them. */
export function gapsAbove({ stopped, unanswered }: CorpusGaps): GapNode[] {
  if (unanswered !== undefined) return [{ parent: undefined, gap: { kind: 'again' } }];
  return stopped ? [{ parent: undefined, gap: { kind: 'stopped', stopped } }] : [];
}

/** In the place of rows that could not be had. */
export const unansweredBelow = (told: string): GapNode => ({ parent: undefined, gap: { kind: 'unanswered', told } });

/** Below the articles: what is left out. */
export function gapsBelow({
  notRead: parts,
  convertedFolders: folders,
  convertedIncluded: included,
}: CorpusGaps): GapNode[] {
  const gaps: Gap[] = [];
  if (parts.length > 0) gaps.push({ kind: 'notRead', parts });
  if (folders.length > 0) gaps.push({ kind: 'converted', folders, included });
  return gaps.map((gap) => ({ parent: undefined, gap }));
}

export function gapChildren(node: GapNode): GapNode[] {
  if (node.gap.kind !== 'notRead') return [];
  const { parts } = node.gap;
  const listed = parts.slice(0, LISTED_NOT_READ).map((part): Gap => ({ kind: 'part', part }));
  const more: Gap[] = parts.length > LISTED_NOT_READ ? [{ kind: 'more', count: parts.length - LISTED_NOT_READ }] : [];
  return [...listed, ...more].map((gap) => ({ parent: node, gap }));
}

export function gapItem({ gap }: GapNode): TreeItem {
  const item = plainItem(gap);
  item.contextValue = `gap.${gap.kind}`;
  const label = typeof item.label === 'string' ? item.label : '';
  const { description } = item;
  item.accessibilityInformation = { label: typeof description === 'string' ? `${label}, ${description}` : label };
  return item;
}

function plainItem(gap: Gap): TreeItem {
  switch (gap.kind) {
    case 'again':
      return againItem(l10n.t('Try Again'), 'refresh');
    case 'unanswered':
      return unansweredItem(gap.told);
    case 'stopped':
      return stoppedItem(gap.stopped);
    case 'notRead':
      return notReadItem(gap.parts.length);
    case 'part':
      return partItem(gap.part);
    case 'more':
      return moreNotReadItem(gap.count);
    case 'converted':
      return convertedItem(gap.folders, gap.included);
  }
}

function unansweredItem(told: string): TreeItem {
  const item = againItem(told, 'warning');
  // Several groups that are open may have one.
  delete item.id;
  item.description = l10n.t('Try Again');
  return item;
}

function againItem(label: string, icon: string): TreeItem {
  const item = row('unanswered', label, icon);
  item.tooltip = l10n.t('What was shown before stays, and may be old. Click to ask again.');
  item.command = command(commandIds.askServersAgain, l10n.t('Try Again'));
  return item;
}

function stoppedItem({ done, total, because }: NonNullable<CorpusGaps['stopped']>): TreeItem {
  const byReader = because === 'reader';
  const item = row('stopped', byReader ? stoppedLabel(done, total) : brokenOffLabel(done, total), 'debug-pause');
  item.description = l10n.t('Read On');
  item.tooltip = byReader
    ? l10n.t('What has not been read is missing here, in searches and in every count. Click to read on.')
    : l10n.t('The analysis ended again and again; the log says why. Click to try once more.');
  item.command = command(commandIds.readOn, l10n.t('Read On'));
  return item;
}

function stoppedLabel(done: number, total: number): string {
  return total === 1
    ? l10n.t('Stopped: {0} of 1 file', say(done))
    : l10n.t('Stopped: {0} of {1} files', say(done), say(total));
}

function brokenOffLabel(done: number, total: number): string {
  return total === 1
    ? l10n.t('Broken off: {0} of 1 file', say(done))
    : l10n.t('Broken off: {0} of {1} files', say(done), say(total));
}

function convertedItem(folders: readonly ConvertedFolder[], included: boolean): TreeItem {
  const item = row(`converted ${included}`, convertedLabel(folders.length, included), 'folder');
  item.description = included ? l10n.t('Leave Out') : l10n.t('Include');
  const names = folders.map(({ uri, complete }) => {
    const name = visibleControls(workspace.asRelativePath(Uri.parse(uri, true)));
    return complete ? name : l10n.t('{0} (its conversion did not come to its end)', name);
  });
  const why = l10n.t('Their articles are here already, in the other script: with both, everything would count twice.');
  item.tooltip = [...names, '', why].join('\n');
  item.command = command(included ? commandIds.leaveOutConverted : commandIds.includeConverted, item.description);
  return item;
}

function convertedLabel(count: number, included: boolean): string {
  if (included)
    return count === 1 ? l10n.t('1 converted folder included') : l10n.t('{0} converted folders included', say(count));
  return count === 1 ? l10n.t('1 converted folder left out') : l10n.t('{0} converted folders left out', say(count));
}

function row(id: string, label: string, icon: string, state = TreeItemCollapsibleState.None): TreeItem {
  const item = new TreeItem(label, state);
  item.id = `gap ${id}`;
  item.iconPath = new ThemeIcon(icon);
  return item;
}

const command = (id: string, title: string): Command => ({ command: id, title });

const say = (count: number): string => count.toLocaleString(env.language);
