import { Disposable, commands, l10n, window, workspace } from 'vscode';
import type { TreeView, Uri } from 'vscode';
import { commandIds, settingIds, viewIds } from '../../ids';
import { askedDocument } from '../shared/asked';
import { sourceOf } from '../shared/sourceOf';
import type { CorpusTree } from './corpusTree';
import type { CorpusNode } from './nodes';

/** The tree follows the active editor while it is in sight, and comes to it when asked. */
export function registerReveal(tree: CorpusTree, view: TreeView<CorpusNode>): Disposable {
  const follow = async (): Promise<void> => {
    const uri = window.activeTextEditor?.document.uri;
    const node = uri && view.visible ? await tree.find(sourceOf(uri)) : undefined;
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
export async function revealMoved(tree: CorpusTree, view: TreeView<CorpusNode>, uri: Uri): Promise<void> {
  await tree.settled();
  const node = await tree.find(uri);
  if (node && view.visible) await view.reveal(node, { select: true });
}

async function reveal(tree: CorpusTree, view: TreeView<CorpusNode>, args: readonly unknown[]): Promise<void> {
  const uri = askedDocument(...args);
  if (!uri) return;
  const node = await tree.find(uri);
  if (node) await bringToFront(tree, view, node);
  else await window.showInformationMessage(notThere(tree));
}

/** Milliseconds that VS Code takes, at most, from asking for the first rows to having drawn them. */
const DRAWING = 1000;

/** A view that is revealed in before it has drawn its first rows never finds one: it is brought into sight first. */
async function bringToFront(tree: CorpusTree, view: TreeView<CorpusNode>, node: CorpusNode): Promise<void> {
  if (!tree.isAsked) {
    await commands.executeCommand(`${viewIds.corpus}.focus`);
    await new Promise((resolve) => setTimeout(resolve, DRAWING));
  }
  await view.reveal(node, { select: true, focus: true });
}

function notThere(tree: CorpusTree): string {
  return tree.filter.words === ''
    ? l10n.t('This document is not in the corpus.')
    : l10n.t('This document is not in the corpus, or the filter hides it.');
}
