import { ThemeIcon, TreeItem, TreeItemCollapsibleState, env, l10n } from 'vscode';
import { besideOthers } from '../../core/index';
import type { ClashOfArticle, Contradiction } from '../../core/index';
import type { PlaceNames } from '../../host/placeNames';
import { commandIds } from '../../ids';
import { clashInWords } from '../shared/clashInWords';
import { sentenceRow, titleAndDay } from '../shared/sentenceRow';
import { shownTime } from '../shared/shownTime';
import type { ContradictionsNode, FoundNode, KindNode, MoreFoundNode, RowsOfKind } from './contradictionNodes';

export function contradictionItem(node: ContradictionsNode, names: PlaceNames): TreeItem {
  switch (node.kind) {
    case 'kind':
      return kindItem(node);
    case 'found':
      return foundItem(node, names);
    case 'sentence': {
      const item = sentenceRow(node.figure);
      item.id = `${node.parent.key} ${node.entry.summary.id} ${node.figure.start}`;
      return item;
    }
    case 'more':
      return moreFoundItem(node);
  }
}

function kindItem({ of, rows, more }: KindNode): TreeItem {
  const { Collapsed, Expanded } = TreeItemCollapsibleState;
  const item = new TreeItem(kindInWords(of), of === 'aside' ? Collapsed : Expanded);
  item.id = of;
  item.description = (rows.length + more).toLocaleString(env.language);
  item.contextValue = 'kind';
  return item;
}

function kindInWords(of: RowsOfKind): string {
  const words: Record<RowsOfKind, string> = {
    between: l10n.t('Numbers that contradict each other'),
    sums: l10n.t('Sums that do not add up'),
    aside: l10n.t('Set aside'),
  };
  return words[of];
}

function foundItem(node: FoundNode, names: PlaceNames): TreeItem {
  const { found, note, key } = node;
  const { label, description } = foundLabel(node, names);
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  item.id = key;
  item.iconPath = new ThemeIcon('figures' in found ? 'arrow-both' : 'symbol-operator');
  item.description = note === undefined || note === '' ? description : `${description} · ${besideOthers(note)}`;
  item.tooltip = [label, description, ...(note ? [l10n.t('Note: {0}', besideOthers(note))] : [])].join('\n');
  item.contextValue = ('figures' in found ? 'contradiction' : 'sum') + (note === undefined ? '' : 'Aside');
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  return item;
}

/** What it is called, and what stands beside that. */
export const foundLabel = ({ found }: FoundNode, names: PlaceNames): FoundLabel =>
  'figures' in found ? contradictionLabel(found, names) : clashLabel(found);

interface FoundLabel {
  readonly label: string;
  readonly description: string;
}

/** `水库 · 溆浦县 · 2022-03-20`, and both numbers as they are written. */
function contradictionLabel({ figures }: Contradiction, names: PlaceNames): FoundLabel {
  const [{ noun, place, when }] = figures;
  const name = place?.path.at(-1);
  const parts = [noun, name === undefined ? null : names.show(name), when === null ? null : shownTime(when)];
  const [one = '', other = ''] = figures.map(({ text }) => besideOthers(text.replace(/\s+/gu, ' ')));
  return {
    label: parts.flatMap((part) => (part === null ? [] : besideOthers(part))).join(' · '),
    description: l10n.t('{0} or {1}', one, other),
  };
}

const clashLabel = (clash: ClashOfArticle): FoundLabel => ({
  label: besideOthers(clashInWords(clash)),
  description: titleAndDay(clash.figure.entry),
});

function moreFoundItem({ parent }: MoreFoundNode): TreeItem {
  const item = new TreeItem(l10n.t('Show more of {0}', parent.more.toLocaleString(env.language)));
  item.id = `${parent.of} more`;
  item.iconPath = new ThemeIcon('ellipsis');
  item.command = { command: commandIds.showMoreContradictions, title: l10n.t('Show More') };
  return item;
}
