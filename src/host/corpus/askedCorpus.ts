import type {
  CorpusEntry,
  CorpusFigures,
  CorpusQuestions,
  CorpusSearch,
  FigureQuery,
  InArticle,
  PageOf,
} from '../../core/index';
import { documentUri, stableId } from './articleUri';

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
    copies: async (range) => {
      const { total, rows } = await (await ask()).copies(range);
      return {
        total,
        rows: rows.map(({ first, copies }) => ({ first: inDocument(first), copies: copies.map(inDocument) })),
      };
    },
    contradictions: async (filter, range) => {
      const { total, rows } = await (await ask()).contradictions(stably(filter), range);
      const told = <F extends { readonly entry: CorpusEntry }>(figure: F): F => ({
        ...figure,
        entry: inDocument(figure.entry),
      });
      return {
        total,
        rows: rows.map(({ key, figures: [one, other] }) => ({ key, figures: [told(one), told(other)] })),
      };
    },
    copyChanges: async (first, copy) => (await ask()).copyChanges(stableId(first), stableId(copy)),
    fingerprint: async () => (await ask()).fingerprint(),
    figures: async (query) => figuresInDocuments(await (await ask()).figures(stablyAsked(query))),
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
    stop: () => {
      search.stop();
    },
    dispose: () => {
      search.dispose();
    },
  };
}

/** Groups of articles are known by the documents that open, as entries are. */
function figuresInDocuments(figures: CorpusFigures): CorpusFigures {
  return {
    ...{ total: figures.total, articles: figures.articles },
    rows: async (range) => (await figures.rows(range)).map((row) => ({ ...row, entry: inDocument(row.entry) })),
    groups: async (by, limit) =>
      (await figures.groups(by, limit)).map((group) =>
        by === 'article' ? { ...group, key: documentOf(group.key, group.name) } : group,
      ),
    points: (limit) => figures.points(limit),
    file: (options) => figures.file(options),
    dispose: () => {
      figures.dispose();
    },
  };
}

function stablyAsked({ articles, groups, ...query }: FigureQuery): FigureQuery {
  const stableGroups = groups?.map(({ by, key }) => ({ by, key: by === 'article' ? stableId(key) : key }));
  return {
    ...query,
    ...(articles ? { articles: stably(articles) } : {}),
    ...(stableGroups ? { groups: stableGroups } : {}),
  };
}

type Filter = Parameters<CorpusQuestions['count']>[0];

const stably = (filter: Filter): Filter =>
  filter.articles ? { ...filter, articles: filter.articles.map(stableId) } : filter;

function inDocument(entry: CorpusEntry): CorpusEntry {
  const { id, title, opening } = entry.summary;
  return { ...entry, summary: { ...entry.summary, id: documentOf(id, title ?? opening) } };
}

const documentOf = (id: string, name: string): string => documentUri(id.replace(/#L\d+$/u, ''), id, name).toString();

const mention = <M>(one: InArticle<M>): InArticle<M> => ({ ...one, entry: inDocument(one.entry) });

const entries = ({ total, rows }: PageOf<CorpusEntry>): PageOf<CorpusEntry> => ({ total, rows: rows.map(inDocument) });

const mentions = <M>({ total, rows }: PageOf<InArticle<M>>): PageOf<InArticle<M>> => ({
  total,
  rows: rows.map(mention),
});
