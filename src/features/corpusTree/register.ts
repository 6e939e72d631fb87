import { Disposable, commands, window } from 'vscode';
import type { Services } from '../../host/services';
import { commandIds, viewIds } from '../../ids';
import { narrowTo, registerArrange } from './arrange';
import { Arrangement } from './arrangement';
import { registerArticleCommands } from './articleCommands';
import { CorpusTree } from './corpusTree';
import type { MoreNode } from './nodes';
import { registerOpenCorpus } from './openCorpus';
import { registerPassPlacesOn } from './passPlacesOn';
import { registerReveal, revealMoved } from './reveal';
import { registerSetPlace } from './setPlace';
import { registerStatus } from './status';
import { registerTimeline } from './timelineView';

/** The views *Articles* and *Articles by Month* of the container *Corpus*. */
export function registerCorpusTree(
  services: Pick<Services, 'context' | 'corpus' | 'engine' | 'handSetPlaces' | 'log' | 'names' | 'notes'>,
): Disposable {
  const arrangement = new Arrangement(services.context.workspaceState);
  const tree = new CorpusTree(services, arrangement);
  const view = window.createTreeView(viewIds.corpus, {
    treeDataProvider: tree,
    canSelectMany: true,
    showCollapseAll: true,
  });
  return Disposable.from(
    ...[view, tree, arrangement],
    registerOpenCorpus(),
    commands.registerCommand(commandIds.showMoreArticles, (node: MoreNode) => tree.showMore(node)),
    registerStatus(services, tree, view),
    registerArrange(services, tree, arrangement),
    registerTimeline(services, tree, (narrowed) => narrowTo(tree, narrowed)),
    registerReveal(tree, view),
    registerArticleCommands(services),
    registerPassPlacesOn(services),
    registerSetPlace(services, (uri) => revealMoved(tree, view, uri)),
  );
}
