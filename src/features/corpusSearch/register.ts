import { Disposable, commands, l10n, window, workspace } from 'vscode';
import { isNarrowed } from '../../host/corpus/narrowed';
import type { Services } from '../../host/services';
import { commandIds, contextKeys, viewIds } from '../../ids';
import { askNarrowed } from '../shared/askNarrowed';
import { askList } from './askList';
import { askTerm } from './askTerm';
import { pastItem, pickPast } from './pastRows';
import type { PastNode } from './pastRows';
import { PastSearches } from './pastSearches';
import type { PastSearch } from './pastSearches';
import { Results } from './results';
import { Latest, runSearch } from './runSearch';
import { scopeAsked, wholeCorpus } from './scope';
import type { Scope } from './scope';

type SearchServices = Pick<Services, 'context' | 'corpus' | 'names' | 'latestSearch'>;

/** *Search the corpus in both scripts*, or some of its articles, and the view of what was found. */
export function registerCorpusSearch(services: SearchServices): Disposable {
  const searches = new Searches(services);
  return Disposable.from(
    searches,
    services.corpus.onDidChange(({ isAnother }) => (isAnother === true ? searches.clear() : undefined)),
    commands.registerCommand(commandIds.search, async (words?: unknown) => {
      if (!workspace.workspaceFolders && !services.corpus.connected) await offerFolder();
      else await searches.find(typeof words === 'string' ? words : undefined, wholeCorpus);
    }),
    commands.registerCommand(commandIds.searchHere, async (...args: unknown[]) => {
      const scope = await scopeAsked(services, args);
      if (scope) await searches.find(undefined, scope);
    }),
    commands.registerCommand(commandIds.searchForList, async (file?: unknown) => {
      const list = await askList(file);
      if (list && list.terms.length > 0) await searches.run({ words: list.name, terms: list.terms, ...wholeCorpus });
    }),
    commands.registerCommand(commandIds.filterSearch, () => searches.narrow()),
    commands.registerCommand(commandIds.clearSearchFilter, () => searches.widen()),
    commands.registerCommand(commandIds.searchAgain, (node?: unknown) => searches.again(node)),
    commands.registerCommand(commandIds.removePastSearch, (node?: unknown) => searches.forget(node)),
    commands.registerCommand(commandIds.clearPastSearches, () => searches.past.clear()),
    commands.registerCommand(commandIds.stopSearch, () => {
      searches.stop();
    }),
    commands.registerCommand(commandIds.clearSearch, () => searches.clear()),
  );
}

async function offerFolder(): Promise<void> {
  const open = l10n.t('Open a Corpus Folder…');
  const answer = await window.showInformationMessage(
    l10n.t('There is no corpus to search: open its folder first.'),
    open,
  );
  if (answer === open) await commands.executeCommand(commandIds.openFolder);
}

/** The view of search results: the search that it shows, and those before it. */
class Searches implements Disposable {
  readonly past: PastSearches;
  private readonly results: Results;
  private readonly latest = new Latest();
  private readonly view;
  /** What the view shows. */
  private current: PastSearch | undefined;

  constructor(private readonly services: SearchServices) {
    this.past = new PastSearches(services.context.workspaceState);
    this.results = new Results({
      rows: () => this.past.all.map((past) => ({ past })),
      item: (node) => pastItem(node, services.names),
    });
    this.results.clear();
    this.view = window.createTreeView(viewIds.searchResults, { treeDataProvider: this.results, showCollapseAll: true });
    services.names.onDidChange(() => {
      this.results.redrawPast();
    });
    this.past.onDidChange(() => {
      this.tellPast();
    });
    this.tellPast();
  }

  /** @param words what is looked for; the reader is asked where there are none */
  async find(words: string | undefined, scope: Scope): Promise<void> {
    const given = words?.trim();
    const asked = given ? { words: given, ...scope } : await askTerm(this.services, scope);
    if (asked) await this.run(asked);
  }

  async run(asked: PastSearch): Promise<void> {
    const { services, results, view, latest } = this;
    const ended = await runSearch(services, asked, { results, view, latest }, () => {
      this.show(asked);
    });
    if (ended) await this.past.add({ ...asked, hits: ended.hits });
  }

  async narrow(): Promise<void> {
    const { current } = this;
    if (!current) return commands.executeCommand(commandIds.search);
    const { filter, narrowed = {} } = current;
    const asked = { filter, narrowed, title: l10n.t('Filter the Search'), ofTexts: true };
    const chosen = await askNarrowed(this.services, asked);
    if (chosen) await this.run({ ...current, narrowed: chosen });
  }

  async widen(): Promise<void> {
    if (this.current && isNarrowed(this.current.narrowed)) await this.run({ ...this.current, narrowed: {} });
  }

  private async picked(): Promise<PastSearch | undefined> {
    await this.services.names.ready();
    return pickPast(this.past.all, this.services.names);
  }

  /** @param node a row of the view; the reader is asked where there is none */
  async again(node: unknown): Promise<void> {
    const past = isPast(node) ? node.past : await this.picked();
    if (past) await this.run(past);
  }

  async forget(node: unknown): Promise<void> {
    const [selected] = this.view.selection;
    const meant = isPast(node) ? node : selected;
    if (isPast(meant)) await this.past.remove(meant.past);
  }

  /** What was found stays, and the view says that it may not be all. */
  stop(): void {
    this.latest.stop();
  }

  /** The searches before stand where the hits stood. */
  async clear(): Promise<void> {
    this.latest.next();
    this.results.clear();
    this.show(undefined);
    this.tellPast();
    await commands.executeCommand('setContext', contextKeys.hasResults, false);
    await commands.executeCommand('setContext', contextKeys.searchFiltered, false);
  }

  dispose(): void {
    for (const each of [this.view, this.results, this.latest, this.past]) each.dispose();
  }

  private show(asked: PastSearch | undefined): void {
    this.current = asked;
    this.services.latestSearch.asked = asked?.terms ? undefined : asked;
  }

  private tellPast(): void {
    void commands.executeCommand('setContext', contextKeys.hasPastSearches, this.past.all.length > 0);
    if (this.results.isShown) return;
    this.view.message = l10n.t('Last searches');
    this.results.redrawPast();
  }
}

const isPast = (node: unknown): node is PastNode => typeof node === 'object' && node !== null && 'past' in node;
