import type {
  CorpusEntry,
  CorpusFigures,
  CorpusQuestions,
  FigureQuery,
  FigureQuestions,
  ReportQuestions,
} from '../../core/index';
import { stableId } from './articleUri';
import { documentOf, inDocument, stably } from './documentEntries';

/** The questions about figures and reports, with the ids of entries as the documents that open. */
export function figuresInDocuments(ask: () => Promise<CorpusQuestions>): FigureQuestions & ReportQuestions {
  return {
    copies: async (range) => {
      const { total, rows } = await (await ask()).copies(range);
      const shown = rows.map(({ first, copies }) => ({ first: inDocument(first), copies: copies.map(inDocument) }));
      return { total, rows: shown };
    },
    contradictions: async (filter, range) => {
      const { total, rows } = await (await ask()).contradictions(stably(filter), range);
      return {
        total,
        rows: rows.map(({ key, figures: [one, other] }) => ({ key, figures: [shown(one), shown(other)] })),
      };
    },
    clashes: async (filter, range) => {
      const { total, rows } = await (await ask()).clashes(stably(filter), range);
      return {
        total,
        rows: rows.map((clash) => ({ ...clash, figure: shown(clash.figure), others: clash.others.map(shown) })),
      };
    },
    copyChanges: async (first, copy) => (await ask()).copyChanges(stableId(first), stableId(copy)),
    growth: async (noun, place) =>
      (await (await ask()).growth(noun, place)).map((step) => ({ ...step, figures: step.figures.map(shown) })),
    fingerprint: async () => (await ask()).fingerprint(),
    figures: async (query) => foundInDocuments(await (await ask()).figures(stablyAsked(query))),
  };
}

const shown = <F extends { readonly entry: CorpusEntry }>(figure: F): F => ({
  ...figure,
  entry: inDocument(figure.entry),
});

/** Groups of articles are known by the documents that open, as entries are. */
function foundInDocuments(figures: CorpusFigures): CorpusFigures {
  return {
    ...{ total: figures.total, articles: figures.articles },
    rows: async (range) => (await figures.rows(range)).map(shown),
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
