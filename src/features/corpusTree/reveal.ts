import { Disposable, commands, l10n, window, workspace } from 'vscode';
import type { TreeView, Uri } from 'vscode';
import { commandIds, settingIds, viewIds } from '../../ids';
import { askedDocument } from '../shared/asked';
import { sourceOf } from '../shared/sourceOf';
import type { CorpusTree } from './corpusTree';
import type { Node } from './nodes';

/** The tree follows the active editor while it is in sight, and comes to it when asked. */
export function registerReveal(tree: CorpusTree, view: TreeView<Node>): Disposable {
  const follow = async (): Promise<void> => {
    const uri = window.activeTextEditor?.document.uri;
    const node = uri && tree.article(sourceOf(uri));
    const wanted = workspace.getConfiguration().get<boolean>(settingIds.autoReveal, true);
    if (node && wanted && view.visible && !view.selection.includes(node)) await view.reveal(node, { select: true });
  };
  return Disposable.from(
    window.onDidChangeActiveTextEditor(follow),
    view.onDidChangeVisibility(follow),
    commands.registerCommand(commandIds.revealInTree, (...args: unknown[]) => reveal(tree, view, args)),
  );
}

/** Shows where an article now stands, once the tree has it there; the keyboard stays where it is. */
export async function revealMoved(tree: CorpusTree, view: TreeView<Node>, uri: Uri): Promise<void> {
  await tree.settled();
  const node = tree.article(uri);
  if (node && view.visible) await view.reveal(node, { select: true });
}

async function reveal(tree: CorpusTree, view: TreeView<Node>, args: readonly unknown[]): Promise<void> {
  const uri = askedDocument(...args);
  if (!uri) return;
  const node = tree.article(uri);
  if (node) await bringToFront(view, node);
  else await window.showInformationMessage(notThere(tree));
}

/** A view that was not in sight yet draws its rows first, and knows none before. */
async function bringToFront(view: TreeView<Node>, node: Node): Promise<void> {
  if (!view.visible) await commands.executeCommand(`${viewIds.corpus}.focus`);
  const select = (): Thenable<void> => view.reveal(node, { select: true, focus: true });
  await select().then(undefined, select);
}

function notThere(tree: CorpusTree): string {
  return tree.filter === ''
    ? l10n.t('This document is not in the corpus.')
    : l10n.t('This document is not in the corpus, or the filter hides it.');
}
