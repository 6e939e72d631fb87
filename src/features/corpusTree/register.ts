import { Disposable, window } from 'vscode';
import type { Services } from '../../host/services';
import { viewIds } from '../../ids';
import { registerArrange } from './arrange';
import { registerArticleCommands } from './articleCommands';
import { CorpusTree } from './corpusTree';
import { registerOpenCorpus } from './openCorpus';
import { registerReveal, revealMoved } from './reveal';
import { registerSetPlace } from './setPlace';
import { registerStatus } from './status';

/** The view *Articles* of the container *Corpus*. */
export function registerCorpusTree(services: Services): Disposable {
  const tree = new CorpusTree(services);
  const view = window.createTreeView(viewIds.corpus, {
    treeDataProvider: tree,
    canSelectMany: true,
    showCollapseAll: true,
  });
  return Disposable.from(
    ...[view, tree],
    registerOpenCorpus(),
    registerStatus(services, tree, view),
    registerArrange(tree),
    registerReveal(tree, view),
    registerArticleCommands(services),
    registerSetPlace(services, (uri) => revealMoved(tree, view, uri)),
  );
}
