import { l10n } from 'vscode';
import type { CorpusEntry } from '../../core/index';
import { articleTitle } from '../shared/articleTitle';
import { LONGEST_LIST } from './card';
import type { CardText } from './cardText';

const LONGEST_TITLE = 24;

/** What an article of the corpus is called on a card: its title, cut where it is long, and its date. */
export function entryTitle({ summary }: CorpusEntry): string {
  const name = articleTitle(summary);
  const title = name.length > LONGEST_TITLE ? `${name.slice(0, LONGEST_TITLE)}…` : name;
  return summary.published === null ? title : `${title} (${summary.published.slice(0, 10)})`;
}

/**
 * A short list of links to articles, each to the given characters.
 * @param total how many there are, where only the first are given
 */
export function listArticles(
  card: CardText,
  heading: string,
  articles: readonly { readonly entry: CorpusEntry; readonly span: { readonly start: number; readonly end: number } }[],
  total = articles.length,
): void {
  if (articles.length === 0) return;
  card.paragraph().text(heading);
  for (const { entry, span } of articles.slice(0, LONGEST_LIST)) {
    card.item().link(entryTitle(entry), { uri: entry.summary.id, span });
  }
  if (total > LONGEST_LIST) card.item().text(l10n.t('and {0} more', total - LONGEST_LIST));
}
