import { Disposable, ViewColumn, commands, env, l10n, window } from 'vscode';
import type { TreeView } from 'vscode';
import type { PlaceNames } from '../../host/placeNames';
import type { Services } from '../../host/services';
import { commandIds, contextKeys, viewIds } from '../../ids';
import { AskedAtRest } from '../shared/askedAtRest';
import { openSentence } from '../shared/openSentence';
import { foundLabel } from './contradictionItems';
import { numbersOfFound } from './contradictionNodes';
import type { ContradictionsNode, FoundNode } from './contradictionNodes';
import { ContradictionsTree } from './contradictionsTree';
import { SetAside } from './setAside';

/** The view *Contradictions* of the container *Corpus*: what cannot all be true, in the sentences that say it. */
export function registerContradictions(services: Pick<Services, 'context' | 'corpus' | 'log' | 'names'>): Disposable {
  const aside = new SetAside(services.context.workspaceState);
  const tree = new ContradictionsTree(services, aside);
  const options = { treeDataProvider: tree, showCollapseAll: true, canSelectMany: true };
  const view = window.createTreeView(viewIds.contradictions, options);
  const asked = new AskedAtRest(services, view, {
    viewId: viewIds.contradictions,
    ask: () => tree.ask(),
    forget: () => {
      tree.forget();
    },
  });
  return Disposable.from(
    ...[view, tree, aside, asked],
    asked.onDidEnd(() => {
      tellState(tree);
    }),
    aside.onDidChange(() => {
      tree.arrange();
      tellState(tree);
    }),
    services.names.onDidChange(() => void asked.again()),
    ...registerRows({ tree, view, aside, names: services.names }),
  );
}

interface RowsNeed extends Pick<Services, 'names'> {
  readonly tree: ContradictionsTree;
  readonly view: TreeView<ContradictionsNode>;
  readonly aside: SetAside;
}

function registerRows({ tree, view, aside, names }: RowsNeed): Disposable[] {
  const show = (isShown: boolean): void => {
    tree.showAside(isShown);
    void commands.executeCommand('setContext', contextKeys.showsSetAside, isShown);
    tellState(tree);
  };
  const meant = (clicked: unknown, selected: unknown): readonly FoundNode[] => rowsMeant(clicked, selected, view);
  return [
    commands.registerCommand(commandIds.compareContradiction, async (clicked?: unknown) => {
      const [node] = meant(clicked, undefined);
      if (node) await compare(node);
    }),
    commands.registerCommand(commandIds.setAside, (clicked?: unknown, selected?: unknown) =>
      askNote(aside, meant(clicked, selected), names),
    ),
    commands.registerCommand(commandIds.bringBack, (clicked?: unknown, selected?: unknown) =>
      aside.remove(meant(clicked, selected).map(({ key }) => key)),
    ),
    commands.registerCommand(commandIds.showSetAside, () => {
      show(true);
    }),
    commands.registerCommand(commandIds.hideSetAside, () => {
      show(false);
    }),
    commands.registerCommand(commandIds.showMoreContradictions, () => tree.showMore()),
  ];
}

/** The rows that a menu was opened on, or those that are selected where a key asked. */
function rowsMeant(clicked: unknown, selected: unknown, view: TreeView<ContradictionsNode>): readonly FoundNode[] {
  const all = Array.isArray(selected) ? (selected as readonly unknown[]) : [];
  const rows: readonly unknown[] = clicked === undefined ? view.selection : all.includes(clicked) ? all : [clicked];
  return rows.filter(isFound);
}

const isFound = (row: unknown): row is FoundNode =>
  typeof row === 'object' && row !== null && 'kind' in row && row.kind === 'found';

/** Both sentences in editors beside one another, the numbers selected. */
async function compare({ found }: FoundNode): Promise<void> {
  const [one, other] = numbersOfFound(found);
  if (!one || !other) return;
  await openSentence(one, ViewColumn.One);
  await openSentence(other, ViewColumn.Two);
}

async function askNote(aside: SetAside, rows: readonly FoundNode[], names: PlaceNames): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const what = rows.length === 1 ? foundLabel(first, names).label : rows.length.toLocaleString(env.language);
  const note = await window.showInputBox({
    title: l10n.t('Set Aside: {0}', what),
    prompt: l10n.t('Why? The note is kept for this workspace, in no file of it. It may be empty.'),
    value: rows.map((row) => row.note).find(Boolean) ?? '',
  });
  if (note !== undefined)
    await aside.add(
      rows.map(({ key }) => key),
      note.trim(),
    );
}

/** On which the words of an empty view and the button for what was set aside depend. */
function tellState(tree: ContradictionsTree): void {
  const { count, asideCount } = tree;
  const state = count === undefined ? 'unasked' : count > 0 ? 'some' : asideCount > 0 ? 'allAside' : 'none';
  void commands.executeCommand('setContext', contextKeys.foundContradictions, state);
  void commands.executeCommand('setContext', contextKeys.hasSetAside, asideCount > 0);
}
