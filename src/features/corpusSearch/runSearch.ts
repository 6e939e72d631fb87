import { CancellationTokenSource, commands, l10n, window } from 'vscode';
import type { CancellationToken, Disposable, TreeView } from 'vscode';
import { SearchRefused } from '../../core/index';
import type { CorpusSearch, SearchProgress, SearchTerm } from '../../core/index';
import { isNarrowed, narrowedFilter, withinOf } from '../../host/corpus/narrowed';
import type { PlaceNames } from '../../host/placeNames';
import type { Services } from '../../host/services';
import { contextKeys, viewIds } from '../../ids';
import { askedInWords } from '../shared/askedInWords';
import { narrowedInWords } from '../shared/narrowedInWords';
import { asWritten } from '../shared/ofAnArticle';
import { orWhyNot } from '../shared/orWhyNot';
import { partRead } from '../shared/partRead';
import { notSearched, proofOf } from '../shared/searchProof';
import { inArticles } from './articleHits';
import type { PastSearch } from './pastSearches';
import type { Results } from './results';

/** By which a search ends before it is through. */
interface Stops {
  /** The reader has enough. */
  readonly byReader: CancellationToken;
  /** Another search, or none, is to be in the view. */
  readonly replaced: CancellationToken;
}

/** Only the latest search may put anything into the view: each new one stops the one before. */
export class Latest implements Disposable {
  private byReader = new CancellationTokenSource();
  private replaced = new CancellationTokenSource();
  private running = 0;

  next(): Stops {
    this.dispose();
    this.byReader = new CancellationTokenSource();
    this.replaced = new CancellationTokenSource();
    return { byReader: this.byReader.token, replaced: this.replaced.token };
  }

  stop(): void {
    this.byReader.cancel();
  }

  /** As VS Code's own search: a bar runs at the top of the view as long as it goes on, and a button there ends it. */
  async whileSearching<R>(work: () => Promise<R>): Promise<R> {
    await this.tell(++this.running);
    try {
      return await window.withProgress({ location: { viewId: viewIds.searchResults } }, work);
    } finally {
      await this.tell(--this.running);
    }
  }

  /** One that was replaced may end when the next is at work. */
  private async tell(running: number): Promise<void> {
    await commands.executeCommand('setContext', contextKeys.isSearching, running > 0);
  }

  dispose(): void {
    this.replaced.cancel();
    for (const source of [this.byReader, this.replaced]) source.dispose();
  }
}

export interface SearchView {
  readonly results: Results;
  readonly view: TreeView<unknown>;
  readonly latest: Latest;
}

/** Runs a search into the view. @param begins told when the view is to show it. @returns how it ended; undefined where it could not begin, or another one came */
export async function runSearch(
  services: Pick<Services, 'corpus' | 'names'>,
  asked: PastSearch,
  { results, view, latest }: SearchView,
  begins: () => void,
): Promise<SearchProgress | undefined> {
  if (isNarrowed(asked.narrowed)) await services.names.ready();
  const search = await begun(services, asked);
  if (!search) return undefined;
  const stops = latest.next();
  begins();
  const watch: Watch = asked.terms ? (...args) => listed(asked.terms ?? [], ...args) : watched;
  results.begin();
  const what = described(asked, services.names);
  // A panel of one view shows no description.
  view.message = what;
  await commands.executeCommand('setContext', contextKeys.hasResults, true);
  await commands.executeCommand('setContext', contextKeys.searchIsList, asked.terms !== undefined);
  await commands.executeCommand('setContext', contextKeys.searchFiltered, isNarrowed(asked.narrowed));
  await commands.executeCommand(`${viewIds.searchResults}.focus`);
  return shown(services, search, { results, view, latest, watch }, what, stops);
}

function described(asked: PastSearch, names: PlaceNames): string {
  if (!asked.terms) return askedInWords(asked, names);
  return [l10n.t('List “{0}”', asWritten(asked.words)), ...narrowedInWords(asked.narrowed, names)].join(' · ');
}

/** Undefined where it can't be: the reader is told why, and what was found before stays in the view. */
async function begun(
  { corpus }: Pick<Services, 'corpus'>,
  { words, kind = 'plain', filter, narrowed, terms }: PastSearch,
): Promise<CorpusSearch | undefined> {
  const wanted: readonly SearchTerm[] = terms ? terms.map(plain) : [{ kind, text: words }];
  try {
    return await corpus.search({ terms: wanted, filter: narrowedFilter(filter, narrowed), ...withinOf(narrowed) });
  } catch (error) {
    if (!(error instanceof SearchRefused)) throw error;
    void window.showErrorMessage(l10n.t('“{0}” can’t be searched for: {1}', asWritten(error.term.text), error.message));
    return undefined;
  }
}

const plain = (text: string): SearchTerm => ({ kind: 'plain', text });

interface Shown extends SearchView {
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
  { results, view, latest, watch }: Shown,
  what: string,
  { byReader, replaced }: Stops,
): Promise<SearchProgress | undefined> {
  try {
    const asked = await orWhyNot(async () => latest.whileSearching(() => watch(search, results, [byReader, replaced])));
    if ('told' in asked) {
      if (!replaced.isCancellationRequested) view.message = brokenOff(what, asked.told);
      return undefined;
    }
    const found = asked.answer;
    if (!found || replaced.isCancellationRequested) return undefined;
    results.leaveOut(notSearched(found, corpus.gaps));
    const lines = results.isList ? undefined : results.lines;
    view.message = [what, proofOf(found, corpus.gaps, lines), partRead(corpus.gaps)].filter(Boolean).join(' · ');
    return found;
  } finally {
    if (!results.keeps(search)) search.dispose();
  }
}

/** What was found until servers answered no more stays, and is not told as if it were all. */
const brokenOff = (what: string, told: string): string =>
  [what, l10n.t('Broken off: {0} There may be more.', told)].join(' · ');

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
