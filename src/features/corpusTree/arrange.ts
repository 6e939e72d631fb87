import { Disposable, ThemeIcon, commands, env, l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { ArticleFilter } from '../../core/index';
import type { Narrowed } from '../../host/corpus/narrowed';
import { markedArticles } from '../../host/notes/articleMarks';
import type { ArticleMark } from '../../host/notes/articleMarks';
import type { Services } from '../../host/services';
import { askNarrowed } from '../shared/askNarrowed';
import { pickOne } from '../shared/pickOne';
import { commandIds, contextKeys, viewIds } from '../../ids';
import type { Arrangement } from './arrangement';
import type { CorpusTree } from './corpusTree';

interface Choice extends QuickPickItem {
  readonly value: string;
}

/** Grouping, order and filter of the view. */
export function registerArrange(
  services: Pick<Services, 'corpus' | 'names' | 'notes'>,
  tree: CorpusTree,
  arrangement: Arrangement,
): Disposable {
  const tellMenus = (): void => {
    void commands.executeCommand('setContext', contextKeys.groupBy, arrangement.groupBy);
  };
  tellMenus();
  return Disposable.from(
    arrangement.onDidChange(tellMenus),
    commands.registerCommand(commandIds.groupBy, () =>
      choose(arrangement, 'groupBy', l10n.t('Group articles by'), groupings()),
    ),
    commands.registerCommand(commandIds.orderPlacesBy, () =>
      choose(arrangement, 'orderPlacesBy', l10n.t('Order places by'), orders()),
    ),
    commands.registerCommand(commandIds.filter, () => {
      askFilter(services, tree);
    }),
    commands.registerCommand(commandIds.narrowArticles, () => narrow(services, tree)),
    commands.registerCommand(commandIds.clearFilter, async () => {
      await tree.narrow({});
      await setFilter(tree, '');
    }),
    commands.registerCommand(commandIds.searchForFilter, () =>
      commands.executeCommand(commandIds.search, tree.filter.words),
    ),
  );
}

function groupings(): Choice[] {
  return [
    { value: 'place', label: l10n.t('Place'), description: l10n.t('province, prefecture, county') },
    { value: 'month', label: l10n.t('Month'), description: l10n.t('of publication') },
    { value: 'publisher', label: l10n.t('Publisher') },
    { value: 'script', label: l10n.t('Script'), description: l10n.t('Simplified, Traditional, mixed') },
  ];
}

function orders(): Choice[] {
  return [
    { value: 'code', label: l10n.t('Official order'), description: 'GB/T 2260' },
    { value: 'count', label: l10n.t('Most articles first') },
    { value: 'pinyin', label: l10n.t('Pinyin') },
  ];
}

async function choose(
  arrangement: Arrangement,
  what: 'groupBy' | 'orderPlacesBy',
  title: string,
  choices: readonly Choice[],
): Promise<void> {
  const current = arrangement[what];
  const chosen = await pickOne(
    title,
    choices,
    choices.find(({ value }) => value === current),
  );
  if (chosen) await arrangement.choose(what, chosen.value);
}

interface FilterItem extends QuickPickItem {
  readonly searches: boolean;
}

/**
 * Filters while the reader types; Escape gives the old filter back. The filter asks titles and credits, so the search of
 * the texts stands below it, with the same words.
 */
function askFilter(services: Pick<Services, 'corpus' | 'names' | 'notes'>, tree: CorpusTree): void {
  const before = tree.filter.words;
  const box = window.createQuickPick<FilterItem>();
  let accepted = false;
  const offer = async (): Promise<void> => {
    await setFilter(tree, box.value);
    box.items = filterItems(tree);
  };
  box.title = l10n.t('Filter articles');
  box.placeholder = l10n.t('Words of a title, place, publisher, author or date, in either script');
  box.value = before;
  box.buttons = [
    { iconPath: new ThemeIcon('list-filter'), tooltip: l10n.t('By Place, Date, Publisher, Script, Copies or Mark') },
  ];
  box.onDidTriggerButton(() => {
    accepted = true;
    box.hide();
    void narrow(services, tree);
  });
  box.onDidChangeValue(offer);
  box.onDidAccept(() => {
    accepted = true;
    const [chosen] = box.selectedItems;
    if (chosen?.searches === true) void searchInstead(tree, before, box.value);
    box.hide();
  });
  box.onDidHide(() => {
    if (!accepted) void setFilter(tree, before);
    box.dispose();
  });
  box.items = filterItems(tree);
  box.show();
}

function filterItems({ filter: { words }, shown, all }: CorpusTree): FilterItem[] {
  if (words === '') return [];
  const say = (count: number): string => count.toLocaleString(env.language);
  const label =
    all === 1 ? l10n.t('Show {0} of 1 article', say(shown)) : l10n.t('Show {0} of {1} articles', say(shown), say(all));
  return [
    { label: `$(filter) ${label}`, alwaysShow: true, searches: false },
    {
      label: `$(search) ${l10n.t('Search the texts instead')}`,
      description: l10n.t('“{0}”', words),
      alwaysShow: true,
      searches: true,
    },
  ];
}

/** Only articles of a place, a time, a publisher or a script; beside the words, if there are any. */
async function narrow(services: Pick<Services, 'corpus' | 'names' | 'notes'>, tree: CorpusTree): Promise<void> {
  const { byWords: filter, narrowed } = tree.filter;
  await services.notes.ready();
  const marked = (mark: ArticleMark): ArticleFilter => markedArticles(services.notes, mark);
  const title = l10n.t('Filter articles');
  const chosen = await askNarrowed(services, { filter, narrowed, title, ofTexts: false, marked });
  if (chosen) await narrowTo(tree, chosen);
}

/** Narrows the list, and tells the menus. */
export async function narrowTo(tree: CorpusTree, narrowed: Narrowed): Promise<void> {
  await window.withProgress({ location: { viewId: viewIds.corpus } }, () => tree.narrow(narrowed));
  await commands.executeCommand('setContext', contextKeys.filtered, tree.filter.isSet);
}

/** The search goes through the whole corpus, so the list is left as it was. */
async function searchInstead(tree: CorpusTree, before: string, words: string): Promise<void> {
  await setFilter(tree, before);
  await commands.executeCommand(commandIds.search, words);
}

async function setFilter(tree: CorpusTree, words: string): Promise<void> {
  await tree.filterBy(words);
  await commands.executeCommand('setContext', contextKeys.filtered, tree.filter.isSet);
}
