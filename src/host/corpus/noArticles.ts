import type { CorpusFigures, CorpusQuestions, CorpusSearch } from '../../core/index';

const none = { total: 0, rows: [] };

const noFigures: CorpusFigures = {
  ...{ total: 0, articles: 0 },
  rows: () => Promise.resolve([]),
  groups: () => Promise.resolve([]),
  points: () => Promise.resolve([]),
  file: async function* () {
    yield* await Promise.resolve([]);
  },
  dispose: () => undefined,
};

/** What is answered as long as there is no article: no thread is started and no table read for it. */
export const noArticles: CorpusQuestions = {
  count: () => Promise.resolve(0),
  groups: () => Promise.resolve([]),
  allGroups: () => Promise.resolve([]),
  page: () => Promise.resolve(none),
  list: () => Promise.resolve(none),
  article: () => Promise.resolve(undefined),
  locate: () => Promise.resolve(undefined),
  figuresOf: () => Promise.resolve(none),
  mentionsOf: () => Promise.resolve(none),
  schemesNamed: () => Promise.resolve(none),
  schemes: () => Promise.resolve([]),
  keyWords: () => Promise.resolve(undefined),
  wordUse: () => Promise.resolve({ hits: 0, found: 0, articles: 0, places: [], months: [] }),
  copies: () => Promise.resolve(none),
  contradictions: () => Promise.resolve(none),
  clashes: () => Promise.resolve(none),
  growth: () => Promise.resolve([]),
  copyChanges: () => Promise.resolve(undefined),
  fingerprint: () => Promise.resolve({ articles: 0, checksum: '0'.repeat(16) }),
  figures: () => Promise.resolve(noFigures),
  search: ({ terms }) => Promise.resolve(nothingFound(terms.length)),
};

function nothingFound(terms: number): CorpusSearch {
  const counts = Array.from({ length: terms }, () => ({ hits: 0, found: 0 }));
  return {
    progress: async function* () {
      yield {
        articles: 0,
        read: 0,
        hits: 0,
        found: 0,
        terms: counts,
        damaged: [],
        state: await Promise.resolve('complete'),
      };
    },
    lines: () => Promise.resolve(none),
    groups: () => Promise.resolve([]),
    collocates: () => Promise.resolve({ rows: [], near: 0, all: 0 }),
    counted: () => Promise.resolve(1),
    stopCounting: () => undefined,
    stop: () => undefined,
    dispose: () => undefined,
  };
}
