import { ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, env, l10n } from 'vscode';
import { besideOthers } from '../../core/index';
import type { GroupBy } from '../../core/index';
import { isOnServers } from '../../host/corpus/articleUri';
import type { ArticleMarks } from '../../host/notes/articleMarks';
import type { PlaceNames } from '../../host/placeNames';
import { articleScheme, commandIds } from '../../ids';
import { articleTitle } from '../shared/articleTitle';
import { marksInWords } from '../shared/marksInWords';
import { groupLabel } from '../shared/groupLabel';
import { articleDescription, countLabel, spokenLabel } from './labels';
import { PAGE } from './nodes';
import type { ArticleNode, GroupNode, MoreNode } from './nodes';

export function groupItem(node: GroupNode, by: GroupBy, names: PlaceNames, expanded: boolean): TreeItem {
  const { Expanded, Collapsed } = TreeItemCollapsibleState;
  const label = besideOthers(groupLabel(node.group, by, names));
  const item = new TreeItem(label, expanded ? Expanded : Collapsed);
  item.id = node.id;
  item.description = node.group.count.toLocaleString(env.language);
  item.tooltip = l10n.t('{0}: {1}', label, countLabel(node.group.count));
  item.accessibilityInformation = { label: item.tooltip };
  item.contextValue = node.group.kind;
  return item;
}

/** @param marks what the reader says of the article as a whole */
export function articleItem(node: ArticleNode, marks?: ArticleMarks): TreeItem {
  const { entry } = node;
  const uri = Uri.parse(entry.summary.id, true);
  const item = new TreeItem(besideOthers(articleTitle(entry.summary)), TreeItemCollapsibleState.None);
  item.id = node.id;
  item.resourceUri = uri;
  item.iconPath = entry.placedByHand ? new ThemeIcon('pinned') : ThemeIcon.File;
  item.description = articleDescription(entry);
  const said = marks ? marksInWords(marks) : '';
  item.accessibilityInformation = { label: [spokenLabel(entry), said].filter(Boolean).join(', ') };
  item.contextValue = [
    'article',
    entry.placedByHand && 'PlacedByHand',
    uri.scheme === articleScheme && 'InFile',
    isOnServers(uri) && 'OnServers',
    entry.summary.script === 'simplified' && 'Simplified',
    marks?.isRead === true && 'Read',
    marks?.isStarred === true && 'Starred',
  ]
    .filter((part) => typeof part === 'string')
    .join('');
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [uri] };
  return item;
}

/** The last row of a large group: a click shows the next of its articles. */
export function moreItem(node: MoreNode): TreeItem {
  const say = (count: number): string => count.toLocaleString(env.language);
  const item = new TreeItem(l10n.t('Show {0} more of {1}', say(Math.min(PAGE, node.more)), say(node.more)));
  item.id = node.id;
  item.iconPath = new ThemeIcon('ellipsis');
  item.contextValue = 'gap.more';
  item.command = { command: commandIds.showMoreArticles, title: l10n.t('Show More'), arguments: [node] };
  return item;
}
