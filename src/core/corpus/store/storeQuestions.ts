import type { Fold } from '../../text/fold';
import { CopyQuestions } from '../copies/copyQuestions';
import { ClashQuestions } from '../contradictions/clashQuestions';
import { ContradictionQuestions } from '../contradictions/contradictionQuestions';
import type { FiguresFrom } from '../figures/figureFilter';
import { FigureRowReader } from '../figures/figureRowReader';
import { FigureTable } from '../figures/figureTable';
import { growthOf } from '../figures/growth';
import { FiguresFound, rowsFound } from '../figures/figuresFound';
import type { ArticleFilter, CorpusFigures, CorpusQuestions, CorpusSearch, SearchQuery } from '../questions';
import { countsReports } from './articleFilter';
import type { Filtered } from './articleFilter';
import { ArticleQuestions } from './articleQuestions';
import { fingerprintOf } from './fingerprint';
import { createSteps } from './groupSteps';
import type { WordsOf } from './corpusWords';
import { WordTotals } from './searchCollocates';
import { WordCounting } from './wordCounting';
import { keyWordsOf } from './keyWords';
import { MentionQuestions } from './mentionQuestions';
import { SearchRun } from './searchRun';
import type { SegmentStore } from './segmentStore';
import type { IsWord } from './termMatcher';
import { wordUseOf } from './wordUse';

export interface QuestionOptions {
  readonly fold: Fold;
  readonly isWord: IsWord;
  readonly wordsOf: WordsOf;
  /** Resolves when whatever else waits for the thread has had its turn. */
  readonly breathe: () => Promise<void>;
}

/** What a store answers. A damaged part of it is left out, told in its log, and made again. */
export function storeQuestions(store: SegmentStore, options: QuestionOptions): CorpusQuestions {
  const { holding } = store;
  const entry: ArticleQuestions['entry'] = (held) => articles.entry(held);
  const copies = new CopyQuestions({ holding, fold: options.fold, entry, breathe: options.breathe });
  const filtered = { holding, fold: options.fold, steps: createSteps(holding), copied: () => copies.known };
  const articles = new ArticleQuestions(filtered);
  const mentions = new MentionQuestions({ ...filtered, entry, breathe: options.breathe });
  const wordTotals = new WordTotals({ ...filtered, ...options });
  const begun = searchesOf(store, { ...filtered, ...options, entry, wordTotals });
  const figures = figuresOfStore(store, filtered, { entry, copies, ...options });
  const words = wordsOfStore({ ...filtered, ...options, wordTotals });
  const answered = mending(store);
  const of = askedOf(copies, answered);
  return {
    count: (filter) => of(filter, () => articles.count(filter)),
    groups: (path, filter) => of(filter, () => articles.groups(path, filter)),
    allGroups: (by, filter) => of(filter, () => articles.allGroups(by, filter)),
    page: (path, filter, range) => of(filter, () => articles.page(path, filter, range)),
    list: (filter, range) => of(filter, () => articles.list(filter, range)),
    article: (id) => answered(() => articles.article(id)),
    locate: (id, by, filter) => of(filter, () => articles.locate(id, by, filter)),
    figuresOf: (noun, range) => answered(() => mentions.figuresOf(noun, range)),
    mentionsOf: (place, range) => answered(() => mentions.mentionsOf(place, range)),
    schemesNamed: (name, range) => answered(() => mentions.schemesNamed(name, range)),
    schemes: () => answered(() => mentions.schemes()),
    search: (query) => of(query.filter, () => begun(query)),
    keyWords: (id, most) => answered(() => words.keyWords(id, most)),
    wordUse: (word) => answered(() => words.wordUse(word)),
    copies: (range) => answered(() => copies.copies(range)),
    growth: (noun, place) => answered(() => growthOf(noun, place, options.fold, figures.figures)),
    copyChanges: (first, copy) => answered(() => copies.changes(first, copy)),
    fingerprint: () => answered(() => fingerprintOf(holding)),
    figures: (query) => of(query.articles, () => figures.figures(query)),
    contradictions: (filter, range) => of(filter, () => figures.contradictions(filter, range)),
    clashes: (filter, range) => of(filter, () => figures.clashes(filter, range)),
  };
}

type Answered = <T>(ask: () => T | Promise<T>) => Promise<T>;

/** Asks of what a filter leaves: where that counts each report once, copies are found first. */
const askedOf =
  (copies: CopyQuestions, answered: Answered) =>
  <T>(filter: ArticleFilter | undefined, ask: () => T | Promise<T>): Promise<T> =>
    answered(async () => {
      if (filter && countsReports(filter)) await copies.all();
      return ask();
    });

/** Asks while the segments stay as they are, and once more where something damaged was taken out. */
function mending(store: SegmentStore): Answered {
  return async function answered<T>(ask: () => T | Promise<T>): Promise<T> {
    try {
      return await store.held(ask);
    } catch (error) {
      if (!store.mend(error)) throw error;
      return answered(ask);
    }
  };
}

/** Questions about words are asked to their end. */
function wordsOfStore(
  from: Filtered & QuestionOptions & { readonly wordTotals: WordTotals },
): Pick<CorpusQuestions, 'keyWords' | 'wordUse'> {
  return {
    keyWords: async (id, most) => {
      const held = from.holding.find(id);
      return held && keyWordsOf(held, await from.wordTotals.of({}, new WordCounting().part(0, 1)), from, most);
    },
    wordUse: (word) => wordUseOf(word, from),
  };
}

/** Searches of a store, which keeps what they may still ask for until they are over. */
function searchesOf(
  store: SegmentStore,
  from: Filtered & QuestionOptions & { readonly entry: ArticleQuestions['entry']; readonly wordTotals: WordTotals },
): (query: SearchQuery) => CorpusSearch {
  const mend = (error: unknown): boolean => store.mend(error);
  return (query) => {
    const ended = store.hold();
    try {
      return new SearchRun(query, { ...from, mend, ended });
    } catch (error) {
      ended();
      throw error;
    }
  };
}

interface FiguresNeed extends Pick<QuestionOptions, 'breathe'> {
  readonly entry: ArticleQuestions['entry'];
  readonly copies: CopyQuestions;
}

/** The columns of a store's figures are read when they are first asked for. */
function figuresOfStore(
  store: SegmentStore,
  filtered: Filtered,
  { entry, copies, breathe }: FiguresNeed,
): Pick<CorpusQuestions, 'figures' | 'contradictions' | 'clashes'> {
  const { holding } = store;
  const table = new FigureTable(filtered.fold, breathe);
  const reader = new FigureRowReader({ holding, table, entry });
  const columns = async (eachReportOnce = false): Promise<FiguresFrom> => {
    await table.take(holding);
    return { ...filtered, table, later: eachReportOnce ? await copies.later() : new Set() };
  };
  const compared = { figures: columns, reader, copies, breathe };
  const contradictions = new ContradictionQuestions(compared);
  const clashes = new ClashQuestions(compared);
  return {
    figures: async (query): Promise<CorpusFigures> => {
      const from = await columns(query.eachReportOnce);
      return new FiguresFound(query, rowsFound(query, from), from, reader, store.hold());
    },
    contradictions: (filter, range) => contradictions.contradictions(filter, range),
    clashes: (filter, range) => clashes.clashes(filter, range),
  };
}
