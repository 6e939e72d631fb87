import {
  CancellationTokenSource,
  Disposable,
  ProgressLocation,
  Uri,
  commands,
  env,
  l10n,
  window,
  workspace,
} from 'vscode';
import type { CancellationToken, TreeView } from 'vscode';
import { concordance } from '../../core/index';
import type { CorpusEntry } from '../../core/index';
import type { Services } from '../../host/services';
import { commandIds, contextKeys, viewIds } from '../../ids';
import { asWritten } from '../shared/ofAnArticle';
import { partRead } from '../shared/partRead';
import { scopeAsked, wholeCorpus } from './scope';
import type { Scope } from './scope';
import { MOST_OF_ARTICLE, Results } from './results';
import type { ArticleHits } from './results';

/** Articles read at once. */
const AT_ONCE = 8;

/** *Search the corpus in both scripts*, or some of its articles, and the view of what was found. */
export function registerCorpusSearch(services: Services): Disposable {
  const results = new Results();
  const latest = new Latest();
  const view = window.createTreeView(viewIds.searchResults, { treeDataProvider: results, showCollapseAll: true });
  const find = async (words: string | undefined, scope: Scope): Promise<void> => {
    const wanted = (words ?? (await ask(scope)))?.trim();
    if (wanted !== undefined && wanted !== '') await search(services, results, view, wanted, scope, latest.next());
  };
  return Disposable.from(
    ...[view, results, latest],
    commands.registerCommand(commandIds.search, async (words?: unknown) => {
      if (!workspace.workspaceFolders) await offerFolder();
      else await find(typeof words === 'string' ? words : undefined, wholeCorpus(services));
    }),
    commands.registerCommand(commandIds.searchHere, async (...args: unknown[]) => {
      const scope = scopeAsked(services, args);
      if (scope) await find(undefined, scope);
    }),
    commands.registerCommand(commandIds.clearSearch, async () => {
      latest.next();
      results.clear();
      await commands.executeCommand('setContext', contextKeys.hasResults, false);
    }),
  );
}

/** Only the latest search may put anything into the view: each new one stops the one before. */
class Latest implements Disposable {
  private source = new CancellationTokenSource();

  next(): CancellationToken {
    this.dispose();
    this.source = new CancellationTokenSource();
    return this.source.token;
  }

  dispose(): void {
    this.source.cancel();
    this.source.dispose();
  }
}

async function offerFolder(): Promise<void> {
  const open = l10n.t('Open a Corpus Folder…');
  const answer = await window.showInformationMessage(
    l10n.t('There is no corpus to search: open its folder first.'),
    open,
  );
  if (answer === open) await commands.executeCommand(commandIds.openFolder);
}

/** What is selected in the editor is what a reader most often looks for. */
function ask({ name }: Scope): Thenable<string | undefined> {
  const editor = window.activeTextEditor;
  const selected = editor?.document.getText(editor.selection) ?? '';
  return window.showInputBox({
    title:
      name === undefined ? l10n.t('Search the corpus in both scripts') : l10n.t('Search in {0}, in both scripts', name),
    prompt: l10n.t('Words in Simplified or Traditional; both are found'),
    value: selected.includes('\n') ? '' : selected,
  });
}

async function search(
  services: Services,
  results: Results,
  view: TreeView<unknown>,
  words: string,
  { name, entries }: Scope,
  replaced: CancellationToken,
): Promise<void> {
  results.clear();
  view.message = '';
  view.description =
    name === undefined ? l10n.t('“{0}”', asWritten(words)) : l10n.t('“{0}” in {1}', asWritten(words), name);
  await commands.executeCommand('setContext', contextKeys.hasResults, true);
  await commands.executeCommand(`${viewIds.searchResults}.focus`);
  const progress = {
    location: ProgressLocation.Notification,
    title: l10n.t('Searching for “{0}”', asWritten(words)),
    cancellable: true,
  };
  const isStopped = await window.withProgress(progress, (_, token) =>
    searchAll(services, results, words, entries, [token, replaced]),
  );
  if (!replaced.isCancellationRequested)
    view.message = [messageOf(results, isStopped), partRead(services.corpus.gaps)].filter(Boolean).join(' · ');
}

function messageOf({ hits, isCut, articles }: Results, isStopped: boolean): string {
  if (hits === 0 && !isStopped) return l10n.t('Nothing was found in either script.');
  const times = hits.toLocaleString(env.language) + (isCut ? '+' : '');
  const found = l10n.t('Occurrences: {0} · Articles: {1}', times, articles.toLocaleString(env.language));
  return isStopped ? l10n.t('Stopped. {0}', found) : found;
}

/** Whether it was stopped before it had asked every article. */
async function searchAll(
  services: Services,
  results: Results,
  words: string,
  entries: readonly CorpusEntry[],
  stops: readonly CancellationToken[],
): Promise<boolean> {
  const isStopped = (): boolean => stops.some((token) => token.isCancellationRequested);
  const queue = [...entries];
  while (queue.length > 0) {
    const found = await Promise.all(queue.splice(0, AT_ONCE).map((entry) => searchIn(services, entry, words)));
    if (isStopped()) return true;
    results.add(found.flatMap((hits) => hits ?? []));
  }
  return false;
}

async function searchIn(
  { corpus, engine, log }: Pick<Services, 'corpus' | 'engine' | 'log'>,
  entry: CorpusEntry,
  words: string,
): Promise<ArticleHits | undefined> {
  try {
    const ready = await engine();
    const source = await corpus.text(Uri.parse(entry.summary.id, true));
    const hits = concordance(ready.read(source, entry.summary.path).reading, words, ready.fold, MOST_OF_ARTICLE + 1);
    if (hits.length === 0) return undefined;
    return { entry, hits: hits.slice(0, MOST_OF_ARTICLE), isCut: hits.length > MOST_OF_ARTICLE };
  } catch (error) {
    log.warn(`${entry.summary.path}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
