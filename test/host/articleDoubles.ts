import type { TextDocument } from 'vscode';
import { noMentions } from '../../src/core/article/model';
import type { SchemeOverview } from '../../src/core/corpus/schemeIndex';
import { summarize } from '../../src/core/corpus/summary';
import type { Article, ArticleSummary, CorpusEntry } from '../../src/core/index';
import type { ShownArticle } from '../../src/host/shown/shownArticle';

/** An article in which nothing was found, but for what a test gives it. */
export const articleWith = (found: Partial<Article>): Article => ({
  ...{ path: '', script: 'unknown', title: null, publisher: null, author: null, editor: null },
  ...{ published: null, url: null, place: null, ...noMentions, noise: [] },
  ...found,
});

/** An article of a corpus, of which the test says what a list shows. */
export const entryWith = (summary: Partial<ArticleSummary>, placedByHand = false): CorpusEntry => ({
  summary: { ...summarize('', articleWith({}), '', ''), ...summary },
  place: null,
  placedByHand,
});

/** A document that shows its own text as an article. */
export const shownWith = (
  document: TextDocument,
  found: Partial<Article>,
): Pick<ShownArticle, 'document' | 'article' | 'toShown' | 'toSource'> => ({
  document,
  article: articleWith(found),
  toShown: (span) => span,
  toSource: (span) => span,
});

/** A scheme of a corpus that no article says more of. */
export const schemeNamed = (name: string): SchemeOverview => ({
  ...{ key: name, name, articles: 1, expansions: [], mentions: [] },
});
