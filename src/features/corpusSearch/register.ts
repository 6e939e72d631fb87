import { CancellationTokenSource, Disposable, ProgressLocation, commands, l10n, window, workspace } from 'vscode';
import type { CancellationToken, TreeView } from 'vscode';
import { SearchRefused } from '../../core/index';
import type { CorpusSearch, SearchProgress, SearchTerm } from '../../core/index';
import type { Services } from '../../host/services';
import { commandIds, contextKeys, viewIds } from '../../ids';
import { asWritten } from '../shared/ofAnArticle';
import { partRead } from '../shared/partRead';
import { notSearched, proofOf, wayOf } from '../shared/searchProof';
import { askList } from './askList';
import { askTerm } from './askTerm';
import { scopeAsked, wholeCorpus } from './scope';
import type { Scope } from './scope';
import { inArticles } from './articleHits';
import { Results } from './results';

/** *Search the corpus in both scripts*, or some of its articles, and the view of what was found. */
export function registerCorpusSearch(services: Pick<Services, 'corpus' | 'names' | 'latestSearch'>): Disposable {
  const results = new Results();
  const latest = new Latest();
  const view = window.createTreeView(viewIds.searchResults, { treeDataProvider: results, showCollapseAll: true });
  const find = async (words: string | undefined, scope: Scope): Promise<void> => {
    const given = words?.trim();
    const term: SearchTerm | undefined = given ? plain(given) : await askTerm(scope);
    const search = term && (await begun(services, [term], scope));
    if (!term || !search) return;
    services.latestSearch.asked = { ...scope, words: term.text, kind: term.kind };
    await shown(services, search, { results, view, watch: watched }, title(term, scope), latest.next());
  };
  return Disposable.from(
    ...[view, results, latest],
    commands.registerCommand(commandIds.search, async (words?: unknown) => {
      if (!workspace.workspaceFolders) await offerFolder();
      else await find(typeof words === 'string' ? words : undefined, wholeCorpus);
    }),
    commands.registerCommand(commandIds.searchHere, async (...args: unknown[]) => {
      const scope = await scopeAsked(services, args);
      if (scope) await find(undefined, scope);
    }),
    commands.registerCommand(commandIds.searchForList, async (file?: unknown) => {
      const list = await askList(file);
      if (!list || list.terms.length === 0) return;
      const search = await begun(services, list.terms.map(plain), wholeCorpus);
      const called = { words: list.name, description: l10n.t('List “{0}”', list.name) };
      const watch: Watch = (...args) => listed(list.terms, ...args);
      if (!search) return;
      services.latestSearch.asked = undefined;
      await shown(services, search, { results, view, watch }, called, latest.next());
    }),
    commands.registerCommand(commandIds.clearSearch, async () => {
      latest.next();
      results.clear();
      services.latestSearch.asked = undefined;
      await commands.executeCommand('setContext', contextKeys.hasResults, false);
    }),
  );
}

function plain(text: string): SearchTerm {
  return { kind: 'plain', text };
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

/** Undefined where it can't be: the reader is told why, and what was found before stays in the view. */
async function begun(
  { corpus }: Pick<Services, 'corpus'>,
  terms: readonly SearchTerm[],
  { filter }: Scope,
): Promise<CorpusSearch | undefined> {
  try {
    return await corpus.search({ terms, filter });
  } catch (error) {
    if (!(error instanceof SearchRefused)) throw error;
    void window.showErrorMessage(l10n.t('“{0}” can’t be searched for: {1}', asWritten(error.term.text), error.message));
    return undefined;
  }
}

/** What a search is called in the view and while it runs. */
interface Title {
  readonly words: string;
  readonly description: string;
}

function title(term: SearchTerm, { name }: Scope): Title {
  const words = asWritten(term.text);
  const what = name === undefined ? l10n.t('“{0}”', words) : l10n.t('“{0}” in {1}', words, name);
  return { words, description: [what, wayOf(term)].filter(Boolean).join(' · ') };
}

interface Shown {
  readonly results: Results;
  readonly view: TreeView<unknown>;
  readonly watch: Watch;
}

/** Puts into the view what a search finds, until its end or until it is stopped. */
type Watch = (
  search: CorpusSearch,
  results: Results,
  stops: readonly CancellationToken[],
) => Promise<SearchProgress | undefined>;

async function shown(
  { corpus }: Pick<Services, 'corpus'>,
  search: CorpusSearch,
  { results, view, watch }: Shown,
  { words, description }: Title,
  replaced: CancellationToken,
): Promise<void> {
  results.clear();
  view.message = '';
  view.description = description;
  await commands.executeCommand('setContext', contextKeys.hasResults, true);
  await commands.executeCommand(`${viewIds.searchResults}.focus`);
  const progress = {
    location: ProgressLocation.Notification,
    title: l10n.t('Searching for “{0}”', words),
    cancellable: true,
  };
  try {
    const found = await window.withProgress(progress, (_, token) => watch(search, results, [token, replaced]));
    if (!found || replaced.isCancellationRequested) return;
    results.leaveOut(notSearched(found, corpus.gaps));
    view.message = [proofOf(found, corpus.gaps, results.isList ? undefined : results.lines), partRead(corpus.gaps)]
      .filter(Boolean)
      .join(' · ');
  } finally {
    if (!results.keeps(search)) search.dispose();
  }
}

/** The first lines are shown as soon as there are any, and all that are listed at the end. */
async function watched(
  search: CorpusSearch,
  results: Results,
  stops: readonly CancellationToken[],
): Promise<SearchProgress | undefined> {
  let last: SearchProgress | undefined;
  for await (const progress of stoppable(search, stops)) {
    last = progress;
    if (results.lines < Math.min(progress.hits, MOST_LINES)) await show(search, results);
  }
  while (results.lines < Math.min(last?.hits ?? 0, MOST_LINES)) await show(search, results);
  return last;
}

/** The counts of the terms grow while the search goes on. */
async function listed(
  terms: readonly string[],
  search: CorpusSearch,
  results: Results,
  stops: readonly CancellationToken[],
): Promise<SearchProgress | undefined> {
  let last: SearchProgress | undefined;
  const [, replaced] = stops;
  for await (const progress of stoppable(search, stops)) {
    last = progress;
    if (!replaced?.isCancellationRequested) results.list(search, terms, progress);
  }
  return last;
}

/** How far the search is, until it ends by itself or by one of the tokens. */
async function* stoppable(
  search: CorpusSearch,
  stops: readonly CancellationToken[],
): AsyncGenerator<SearchProgress, void, undefined> {
  const stop = (): void => {
    search.stop();
  };
  const listening = stops.map((token) => token.onCancellationRequested(stop));
  if (stops.some((token) => token.isCancellationRequested)) stop();
  try {
    yield* search.progress();
  } finally {
    for (const each of listening) each.dispose();
  }
}

/** A list is read to its end as far as this; the count below it is of all. */
const MOST_LINES = 2000;
/** The surroundings that a row has room for. */
const WIDTH = 60;
/** Lines that are asked for at once: so many fill the view. */
const LINES = 200;

async function show(search: CorpusSearch, results: Results): Promise<void> {
  const from = results.lines;
  const { rows } = await search.lines({ from, to: Math.min(from + LINES, MOST_LINES) }, { width: WIDTH });
  results.add(inArticles(rows));
}
