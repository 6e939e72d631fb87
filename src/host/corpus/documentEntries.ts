import type { CorpusEntry, CorpusQuestions } from '../../core/index';
import { documentOnServers, documentUri, stableId } from './articleUri';

type Filter = Parameters<CorpusQuestions['count']>[0];

/** The filter with the ids of the articles that the documents show. */
export const stably = ({ articles, except, also, ...filter }: Filter): Filter => ({
  ...filter,
  ...(articles ? { articles: articles.map(stableId) } : {}),
  ...(except ? { except: except.map(stableId) } : {}),
  ...(also ? { also: stably(also) } : {}),
});

/** The entry under the document that opens. */
export function inDocument(entry: CorpusEntry): CorpusEntry {
  const { id, title, opening } = entry.summary;
  return { ...entry, summary: { ...entry.summary, id: documentOf(id, title ?? opening) } };
}

/** The document that shows the article of this id. */
export const documentOf = (id: string, name: string): string =>
  (documentOnServers(id, name) ?? documentUri(id.replace(/#L\d+$/u, ''), id, name)).toString();
