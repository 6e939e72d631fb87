import { ThemeIcon, TreeItem, env, l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { PlaceNames } from '../../host/placeNames';
import { commandIds } from '../../ids';
import { narrowedInWords } from '../shared/narrowedInWords';
import { asWritten } from '../shared/ofAnArticle';
import { wayOf } from '../shared/searchProof';
import { idOfSearch } from './pastSearches';
import type { PastSearch } from './pastSearches';

/** A search that may be run again, as a row. */
export interface PastNode {
  readonly past: PastSearch;
}

export function pastItem({ past }: PastNode, names: PlaceNames): TreeItem {
  const item = new TreeItem(asWritten(past.words));
  item.id = `past ${idOfSearch(past)}`;
  item.iconPath = new ThemeIcon(iconOf(past));
  item.description = aboutPast(past, names);
  item.tooltip = `${asWritten(past.words)}\n${[item.description, l10n.t('Click to search again.')].filter(Boolean).join('\n')}`;
  item.contextValue = 'pastSearch';
  item.command = { command: commandIds.searchAgain, title: l10n.t('Search Again'), arguments: [{ past }] };
  item.accessibilityInformation = { label: [past.words, item.description].filter(Boolean).join(', ') };
  return item;
}

function iconOf({ kind, terms }: PastSearch): string {
  if (terms) return 'list-selection';
  return kind === 'pattern' ? 'regex' : kind === 'word' ? 'whole-word' : 'search';
}

/** Where it looked, how, and what it found. */
function aboutPast({ words, kind, name, narrowed, terms, hits }: PastSearch, names: PlaceNames): string {
  const told = [
    terms ? l10n.t('list') : wayOf({ kind: kind ?? 'plain', text: words }),
    name,
    ...narrowedInWords(narrowed, names),
    hits === undefined ? undefined : l10n.t('occurrences: {0}', hits.toLocaleString(env.language)),
  ];
  return told.filter(Boolean).join(' · ');
}

/** Which of the last searches is to be run again. */
export async function pickPast(searches: readonly PastSearch[], names: PlaceNames): Promise<PastSearch | undefined> {
  if (searches.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing was searched for yet.'));
    return undefined;
  }
  const items = searches.map((past): QuickPickItem & PastNode => ({
    label: `$(${iconOf(past)}) ${asWritten(past.words)}`,
    description: aboutPast(past, names),
    past,
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Search Again'), matchOnDescription: true }))?.past;
}
