import { TreeItem, TreeItemCollapsibleState, ThemeIcon, env, l10n } from 'vscode';
import type { CorpusSearch, SearchProgress } from '../../core/index';
import { asWritten } from '../shared/ofAnArticle';
import { inArticles } from './articleHits';
import type { ArticleHits, TermNode } from './articleHits';

export const termNodes = (terms: readonly string[], progress: SearchProgress): readonly TermNode[] =>
  terms.map((term, index) => ({ term, index, ...(progress.terms[index] ?? { hits: 0, found: 0 }) }));

/** The surroundings that a row has room for, and the lines that are listed of one term. */
const LISTED = { width: 60, lines: 500 };

/** The lines of one term, article by article; of a term of many lines the first ones. */
export async function linesOfTerm(search: CorpusSearch, node: TermNode): Promise<readonly ArticleHits[]> {
  const group = { by: 'term', key: String(node.index) } as const;
  const { rows } = await search.lines({ from: 0, to: LISTED.lines }, { group, width: LISTED.width });
  return inArticles(rows).map((article) => ({ ...article, parent: node }));
}

export function termItem({ term, index, hits, found }: TermNode): TreeItem {
  const state = hits > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem(asWritten(term), state);
  item.id = `term ${index}`;
  item.iconPath = new ThemeIcon('symbol-string');
  item.description = hits.toLocaleString(env.language);
  const counted = l10n.t('Occurrences: {0} · Articles: {1}', item.description, found.toLocaleString(env.language));
  const listed = LISTED.lines.toLocaleString(env.language);
  item.tooltip =
    hits > LISTED.lines ? `${counted}\n${l10n.t('the first {0} occurrences are listed', listed)}` : counted;
  item.accessibilityInformation = { label: `${asWritten(term)}, ${counted}` };
  return item;
}
