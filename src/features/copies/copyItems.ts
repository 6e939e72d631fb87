import { ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, env, l10n } from 'vscode';
import { besideOthers } from '../../core/index';
import { commandIds } from '../../ids';
import { articleTitle } from '../shared/articleTitle';
import { showSpan } from '../shared/sentenceRow';
import type {
  ChangeNode,
  ChangeOf,
  CopiesNode,
  MoreReportsNode,
  PrintingNode,
  RemarkNode,
  ReportNode,
} from './copyNodes';

export function copyItem(node: CopiesNode): TreeItem {
  switch (node.kind) {
    case 'report':
      return reportItem(node);
    case 'printing':
      return printingItem(node);
    case 'change':
      return changeItem(node);
    case 'remark':
      return remarkItem(node);
    case 'more':
      return moreReportsItem(node);
  }
}

function reportItem({ key, report: { first, copies } }: ReportNode): TreeItem {
  const label = besideOthers(articleTitle(first.summary));
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  const count = (copies.length + 1).toLocaleString(env.language);
  const day = first.summary.published?.slice(0, 10);
  item.id = `report ${key}`;
  item.iconPath = new ThemeIcon('copy');
  item.description = day === undefined ? l10n.t('{0} copies', count) : l10n.t('{0} copies, first {1}', count, day);
  item.contextValue = 'report';
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  return item;
}

function printingItem({ parent, entry, isFirst }: PrintingNode): TreeItem {
  const { Collapsed, None } = TreeItemCollapsibleState;
  const { summary } = entry;
  const label = besideOthers(articleTitle(summary));
  const item = new TreeItem(label, isFirst ? None : Collapsed);
  const about = [summary.published?.slice(0, 10), summary.publisher, isFirst ? l10n.t('the first') : undefined];
  item.id = `printing ${parent.key} ${summary.id}`;
  item.iconPath = ThemeIcon.File;
  item.description = besideOthers(about.filter(Boolean).join(' · '));
  item.contextValue = isFirst ? 'article' : 'articleCopy';
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [Uri.parse(summary.id, true)] };
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  return item;
}

/** A sentence in one line is long enough. */
const LONGEST = 80;

function changeItem({ parent, side, of, mention, entry }: ChangeNode): TreeItem {
  const text = mention.text.replace(/\s+/gu, ' ').trim();
  const label = besideOthers(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
  const item = new TreeItem(label);
  item.id = ['change', parent.parent.key, parent.entry.summary.id, side, of, mention.start].join(' ');
  item.iconPath = new ThemeIcon(side === 'left' ? 'diff-removed' : 'diff-added');
  item.description = `${changedInWords(of)} · ${side === 'left' ? l10n.t('left out') : l10n.t('added')}`;
  item.tooltip = besideOthers(text);
  item.contextValue = 'articleMention';
  item.command = showSpan(entry, mention);
  item.accessibilityInformation = { label: `${item.description}, ${label}` };
  return item;
}

function changedInWords(of: ChangeOf): string {
  const words: Record<ChangeOf, string> = {
    number: l10n.t('number'),
    place: l10n.t('place'),
    sentence: l10n.t('sentence'),
  };
  return words[of];
}

function remarkItem({ parent, remark }: RemarkNode): TreeItem {
  const item = new TreeItem(
    remark === 'unchanged'
      ? l10n.t('No number, place or sentence is changed')
      : l10n.t('and {0} more', remark.more.toLocaleString(env.language)),
  );
  item.id = `remark ${parent.parent.key} ${parent.entry.summary.id}`;
  if (remark === 'unchanged') item.iconPath = new ThemeIcon('check');
  return item;
}

function moreReportsItem({ more }: MoreReportsNode): TreeItem {
  const item = new TreeItem(l10n.t('Show more of {0}', more.toLocaleString(env.language)));
  item.id = 'more reports';
  item.iconPath = new ThemeIcon('ellipsis');
  item.command = { command: commandIds.showMoreCopies, title: l10n.t('Show More') };
  return item;
}
