import { ThemeIcon, TreeItem, TreeItemCollapsibleState, env, l10n } from 'vscode';
import type { Command } from 'vscode';
import { besideOthers } from '../../core/index';
import type { CorpusEntry, Span } from '../../core/index';
import { commandIds } from '../../ids';
import { articleTitle } from '../shared/articleTitle';
import { excerptLabel } from '../shared/ofAnArticle';
import type { ExpansionNode, ItemNode, MentionNode, SchemesNode, SchemeNode } from './schemeNodes';

export function itemOf(node: SchemesNode): TreeItem {
  switch (node.kind) {
    case 'scheme':
      return schemeItem(node);
    case 'expansion':
      return expansionItem(node);
    case 'item':
      return itemItem(node);
    case 'mention':
      return mentionItem(node);
  }
}

function schemeItem({ scheme }: SchemeNode): TreeItem {
  const name = besideOthers(scheme.name);
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  item.id = scheme.key;
  item.description = [
    scheme.articles === 1 ? l10n.t('1 article') : l10n.t('{0} articles', scheme.articles),
    expansionsLabel(scheme.expansions.length),
  ].join(' · ');
  item.tooltip = l10n.t('Mentions of {0}: {1}', name, scheme.mentions.length.toLocaleString(env.language));
  item.accessibilityInformation = { label: `${name}, ${item.description}` };
  return item;
}

function expansionsLabel(count: number): string {
  if (count === 0) return l10n.t('not explained');
  return count === 1 ? l10n.t('1 explanation') : l10n.t('{0} explanations', count);
}

/** Opens where the first article that gives it writes it out. */
function expansionItem({ parent, expansion, index }: ExpansionNode): TreeItem {
  const [given] = expansion.givenBy;
  const items = expansion.items.join('、');
  const label = besideOthers(items);
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  item.id = `${parent.scheme.key}/expansion/${items}`;
  item.iconPath = new ThemeIcon(index === 0 ? 'list-ordered' : 'diff');
  item.description = expansion.givenBy.map(({ entry }) => titleOf(entry)).join(' · ');
  item.tooltip = label;
  if (given) {
    const { itemsStart, itemsEnd } = given.mention;
    item.command = show(given.entry, { start: itemsStart ?? given.mention.start, end: itemsEnd ?? given.mention.end });
  }
  return item;
}

function itemItem({ text, difference, parent, index }: ItemNode): TreeItem {
  const item = new TreeItem(besideOthers(text), TreeItemCollapsibleState.None);
  const [given] = parent.expansion.givenBy;
  item.id = `${parent.parent.scheme.key}/expansion ${parent.index}/${index}`;
  item.iconPath = new ThemeIcon(difference ? `diff-${difference === 'added' ? 'added' : 'removed'}` : 'circle-small');
  if (difference === 'added') item.description = l10n.t('only here');
  if (difference === 'missing') item.description = l10n.t('missing here');
  if (given) {
    const { itemsStart, itemsEnd } = given.mention;
    item.command = show(given.entry, { start: itemsStart ?? given.mention.start, end: itemsEnd ?? given.mention.end });
  }
  return item;
}

function mentionItem({ parent, mention: { entry, mention } }: MentionNode): TreeItem {
  const { text, at } = mention.preview;
  const label = excerptLabel(text, at);
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  item.id = `${parent.scheme.key}/${entry.summary.id}/${mention.start}`;
  item.contextValue = 'articleMention';
  item.description = titleOf(entry);
  item.tooltip = l10n.t('{0}: {1}', titleOf(entry), label.label);
  item.command = show(entry, mention);
  return item;
}

const titleOf = ({ summary }: CorpusEntry): string => besideOthers(articleTitle(summary));

function show({ summary }: CorpusEntry, { start, end }: Span): Command {
  return { command: commandIds.showSpan, title: l10n.t('Show in article'), arguments: [summary.id, start, end] };
}
