import { Disposable, ProgressLocation, Uri, commands, l10n, window } from 'vscode';
import type { CancellationToken, TreeView } from 'vscode';
import { concordance } from '../../core/index';
import type { CorpusEntry } from '../../core/index';
import type { Services } from '../../host/services';
import { commandIds, contextKeys, viewIds } from '../../ids';
import { Results } from './results';
import type { ArticleHits } from './results';

/** An article shows no more hits than this; the count says that there are more. */
const HITS_OF_ARTICLE = 200;
/** Articles read at once. */
const AT_ONCE = 8;

/** *Search the corpus in both scripts*, and the view of what it found. */
export function registerCorpusSearch(services: Services): Disposable {
  const results = new Results();
  const view = window.createTreeView(viewIds.searchResults, { treeDataProvider: results, showCollapseAll: true });
  return Disposable.from(
    ...[view, results],
    commands.registerCommand(commandIds.search, async (words?: unknown) => {
      const wanted = typeof words === 'string' ? words : await ask();
      if (wanted !== undefined && wanted.trim() !== '') await search(services, results, view, wanted.trim());
    }),
    commands.registerCommand(commandIds.clearSearch, async () => {
      results.clear();
      await commands.executeCommand('setContext', contextKeys.hasResults, false);
    }),
  );
}

/** What is selected in the editor is what a reader most often looks for. */
function ask(): Thenable<string | undefined> {
  const editor = window.activeTextEditor;
  const selected = editor?.document.getText(editor.selection) ?? '';
  return window.showInputBox({
    title: l10n.t('Search the corpus in both scripts'),
    prompt: l10n.t('Words in Simplified or Traditional; both are found'),
    value: selected.includes('\n') ? '' : selected,
  });
}

async function search(services: Services, results: Results, view: TreeView<unknown>, words: string): Promise<void> {
  results.clear();
  view.message = '';
  view.description = `“${words}”`;
  await commands.executeCommand('setContext', contextKeys.hasResults, true);
  await commands.executeCommand(`${viewIds.searchResults}.focus`);
  const progress = {
    location: ProgressLocation.Notification,
    title: l10n.t('Searching for “{0}”', words),
    cancellable: true,
  };
  await window.withProgress(progress, (_, token) => searchAll(services, results, words, token));
  view.message = messageOf(results);
}

function messageOf({ hits, articles }: Results): string {
  if (hits === 0) return l10n.t('Nothing was found in either script.');
  return l10n.t('Found {0} times, in {1} articles', hits, articles);
}

async function searchAll(services: Services, results: Results, words: string, token: CancellationToken): Promise<void> {
  const queue = [...services.corpus.entries];
  while (queue.length > 0 && !token.isCancellationRequested) {
    const found = await Promise.all(queue.splice(0, AT_ONCE).map((entry) => searchIn(services, entry, words)));
    results.add(found.flatMap((hits) => hits ?? []));
  }
}

async function searchIn(
  { corpus, engine, log }: Services,
  entry: CorpusEntry,
  words: string,
): Promise<ArticleHits | undefined> {
  try {
    const ready = await engine();
    const source = await corpus.text(Uri.parse(entry.summary.id, true));
    const hits = concordance(ready.read(source).reading, words, ready.fold, HITS_OF_ARTICLE);
    return hits.length > 0 ? { entry, hits } : undefined;
  } catch (error) {
    log.warn(`${entry.summary.path}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
