import type { CorpusEntry, CorpusQuestions, CorpusSearch, InArticle, PageOf } from '../../core/index';
import { stableId } from './articleUri';
import { figuresInDocuments } from './askedFigures';
import { inDocument, stably } from './documentEntries';

/** The questions with the ids of entries as the documents that open. @param ask who answers at this moment */
export function inDocuments(ask: () => Promise<CorpusQuestions>): CorpusQuestions {
  return {
    count: async (filter) => (await ask()).count(stably(filter)),
    groups: async (path, filter) => (await ask()).groups(path, stably(filter)),
    allGroups: async (by, filter) => (await ask()).allGroups(by, stably(filter)),
    page: async (path, filter, range) => entries(await (await ask()).page(path, stably(filter), range)),
    list: async (filter, range) => entries(await (await ask()).list(stably(filter), range)),
    article: async (id) => {
      const entry = await (await ask()).article(stableId(id));
      return entry && inDocument(entry);
    },
    locate: async (id, by, filter) => {
      const located = await (await ask()).locate(stableId(id), by, stably(filter));
      return located && { ...located, entry: inDocument(located.entry) };
    },
    figuresOf: async (noun, range) => mentions(await (await ask()).figuresOf(noun, range)),
    mentionsOf: async (place, range) => mentions(await (await ask()).mentionsOf(place, range)),
    schemesNamed: async (name, range) => mentions(await (await ask()).schemesNamed(name, range)),
    schemes: async () =>
      (await (await ask()).schemes()).map((scheme) => ({
        ...scheme,
        mentions: scheme.mentions.map(mention),
        expansions: scheme.expansions.map((one) => ({ ...one, givenBy: one.givenBy.map(mention) })),
      })),
    ...figuresInDocuments(ask),
    keyWords: async (id, most) => (await ask()).keyWords(stableId(id), most),
    wordUse: async (word) => (await ask()).wordUse(word),
    search: async ({ filter, ...query }) =>
      searchInDocuments(await (await ask()).search({ ...query, ...(filter ? { filter: stably(filter) } : {}) })),
  };
}

function searchInDocuments(search: CorpusSearch): CorpusSearch {
  return {
    progress: () => search.progress(),
    lines: async (range, options) => {
      const { total, rows } = await search.lines(range, options);
      return { total, rows: rows.map((line) => ({ ...line, entry: inDocument(line.entry) })) };
    },
    groups: (by, beside) => search.groups(by, beside),
    collocates: (window) => search.collocates(window),
    counted: () => search.counted(),
    stopCounting: () => {
      search.stopCounting();
    },
    stop: () => {
      search.stop();
    },
    dispose: () => {
      search.dispose();
    },
  };
}

const mention = <M>(one: InArticle<M>): InArticle<M> => ({ ...one, entry: inDocument(one.entry) });

const entries = ({ total, rows }: PageOf<CorpusEntry>): PageOf<CorpusEntry> => ({ total, rows: rows.map(inDocument) });

const mentions = <M>({ total, rows }: PageOf<InArticle<M>>): PageOf<InArticle<M>> => ({
  total,
  rows: rows.map(mention),
});
