import type {
  CorpusFigures,
  CorpusQuestions,
  CorpusSearch,
  FigureQuery,
  SearchProgress,
  SearchQuery,
} from '../../core/index';
import type { Plain } from './keeperMessages';
import type { ThreadTalk } from './threadTalk';

/** Questions that are one message there and one back. */
export const plainOn =
  <Asked>({ ask }: Pick<ThreadTalk, 'ask'>) =>
  <Call extends Plain & keyof Asked>(call: Call): Asked[Call] =>
    ((...args: unknown[]) => ask({ call, args })) as Asked[Call];

/** The questions of a corpus, asked of a thread. */
export function questionsOn(talk: ThreadTalk): CorpusQuestions {
  const plain = plainOn<CorpusQuestions>(talk);
  let [searches, allFigures] = [0, 0];
  return {
    ...{ count: plain('count'), groups: plain('groups'), allGroups: plain('allGroups') },
    ...{ page: plain('page'), list: plain('list'), article: plain('article'), locate: plain('locate') },
    ...{ figuresOf: plain('figuresOf'), mentionsOf: plain('mentionsOf') },
    ...{ schemesNamed: plain('schemesNamed'), schemes: plain('schemes') },
    search: async (query: SearchQuery) => {
      const search = ++searches;
      return talk.onOneThread(async (own) => {
        await own.ask({ search, query });
        return searchOn(search, own);
      });
    },
    ...{ fingerprint: plain('fingerprint'), copies: plain('copies'), copyChanges: plain('copyChanges') },
    ...{ contradictions: plain('contradictions'), clashes: plain('clashes'), growth: plain('growth') },
    ...{ keyWords: plain('keyWords'), wordUse: plain('wordUse') },
    figures: async (meant: FigureQuery) => {
      const figures = ++allFigures;
      return talk.onOneThread(async (own) =>
        figuresOn(figures, await own.ask<FiguresCounted>({ figures, meant }), own),
      );
    },
  };
}

/** What is told of figures when they are found. */
type FiguresCounted = Pick<CorpusFigures, 'total' | 'articles'>;

function figuresOn(figures: number, counted: FiguresCounted, { ask, post }: ThreadTalk): CorpusFigures {
  let files = 0;
  return {
    ...counted,
    rows: (range) => ask({ figures, ask: 'rows', args: [range] }),
    groups: (by, limit) => ask({ figures, ask: 'groups', args: [by, limit] }),
    points: (limit) => ask({ figures, ask: 'points', args: [limit] }),
    file: async function* (options) {
      const file = ++files;
      await ask({ figures, file, options });
      for (;;) {
        const piece = await ask<Uint8Array | undefined>({ figures, file, piece: true });
        if (!piece) return;
        yield piece;
      }
    },
    dispose: () => {
      post({ figures, end: 'dispose' });
    },
  };
}

function searchOn(search: number, { ask, post }: ThreadTalk): CorpusSearch {
  let askers = 0;
  return {
    progress: async function* () {
      const asker = ++askers;
      for (;;) {
        const progress = await ask<SearchProgress | undefined>({ search, progress: asker });
        if (!progress) return;
        yield progress;
      }
    },
    lines: (lines, options = {}) => ask({ search, lines, options }),
    groups: (groups, beside) => ask({ search, groups, beside }),
    collocates: (collocates) => ask({ search, collocates }),
    counted: () => ask({ search, counted: true }),
    stopCounting: () => {
      post({ search, end: 'stopCounting' });
    },
    stop: () => {
      post({ search, end: 'stop' });
    },
    dispose: () => {
      post({ search, end: 'dispose' });
    },
  };
}
