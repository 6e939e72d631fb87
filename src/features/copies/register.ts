import { Disposable, Uri, commands, env, l10n, window } from 'vscode';
import type { CorpusEntry } from '../../core/index';
import type { Services } from '../../host/services';
import type { ReadingScript } from '../../host/scripts';
import { readingUri } from '../../host/shown/readingUri';
import { commandIds, contextKeys, viewIds } from '../../ids';
import { articleTitle } from '../shared/articleTitle';
import { AskedAtRest } from '../shared/askedAtRest';
import { CopiesTree } from './copiesTree';
import type { PrintingNode } from './copyNodes';

/** The view *Copies* of the container *Corpus*: reports that several articles print, and what each changed. */
export function registerCopies(services: Pick<Services, 'corpus' | 'log'>): Disposable {
  const tree = new CopiesTree(services.corpus);
  const view = window.createTreeView(viewIds.copies, { treeDataProvider: tree, showCollapseAll: true });
  const asked = new AskedAtRest(services, view, {
    viewId: viewIds.copies,
    ask: () => tree.ask(),
    forget: () => {
      tree.forget();
    },
  });
  return Disposable.from(
    ...[view, tree, asked],
    asked.onDidEnd(() => {
      const { count } = tree;
      view.description = count ? count.toLocaleString(env.language) : '';
      void commands.executeCommand('setContext', contextKeys.hasNoCopies, count === 0);
    }),
    commands.registerCommand(commandIds.showMoreCopies, () => tree.showMore()),
    commands.registerCommand(commandIds.compareWithFirst, async (row?: unknown) => {
      const node = row === undefined ? view.selection[0] : row;
      if (isPrinting(node)) await compare(node.parent.report.first, node.entry);
    }),
  );
}

const isPrinting = (node: unknown): node is PrintingNode =>
  typeof node === 'object' && node !== null && 'kind' in node && node.kind === 'printing';

/** The reading texts of both: noise is out of the way, and printings in two scripts are shown in one. */
async function compare(first: CorpusEntry, copy: CorpusEntry): Promise<void> {
  const script = scriptOf(first, copy);
  const [left, right] = [first, copy].map(({ summary }) =>
    readingUri({ source: Uri.parse(summary.id, true), script }, articleTitle(summary)),
  );
  const days = [first, copy].map(({ summary }) => summary.published?.slice(0, 10) ?? l10n.t('no day'));
  const title = l10n.t('{0} ({1} ↔ {2})', articleTitle(copy.summary), ...days);
  await commands.executeCommand('vscode.diff', left, right, title);
}

function scriptOf(first: CorpusEntry, copy: CorpusEntry): ReadingScript {
  if (first.summary.script === copy.summary.script) return 'asWritten';
  return /^zh-(?:tw|hk|mo|hant)/iu.test(env.language) ? 'traditional' : 'simplified';
}
