import { Disposable, commands, l10n, window } from 'vscode';
import type { Services } from '../../host/services';
import { commandIds, contextKeys, viewIds } from '../../ids';
import { partRead } from '../shared/partRead';
import { SchemesTree } from './schemesTree';

/** The view *Schemes* of the container *Corpus*. */
export function registerSchemesView(services: Pick<Services, 'corpus' | 'fold'>): Disposable {
  const tree = new SchemesTree(services);
  const view = window.createTreeView(viewIds.schemes, { treeDataProvider: tree, showCollapseAll: true });
  const filterBy = async (words: string): Promise<void> => {
    tree.filterBy(words);
    view.description = tree.filter === '' ? '' : `“${tree.filter}”`;
    await commands.executeCommand('setContext', contextKeys.schemesFiltered, tree.filter !== '');
  };
  return Disposable.from(
    ...[view, tree],
    services.corpus.onDidChangeGaps((gaps) => {
      view.message = partRead(gaps);
    }),
    commands.registerCommand(commandIds.filterSchemes, async () => {
      const words = await window.showInputBox({
        title: l10n.t('Filter schemes'),
        placeHolder: l10n.t('A part of the scheme’s name, in either script'),
        value: tree.filter,
      });
      if (words !== undefined) await filterBy(words);
    }),
    commands.registerCommand(commandIds.clearSchemesFilter, () => filterBy('')),
  );
}
