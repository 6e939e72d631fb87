import { l10n } from 'vscode';
import type { ArticleMark, ArticleMarks } from '../../host/notes/articleMarks';

/** What is said of an article as a whole; '' for nothing. */
export function marksInWords({ isRead, isStarred, notes }: ArticleMarks): string {
  return [
    ...(isStarred ? [l10n.t('starred')] : []),
    ...(isRead ? [l10n.t('read')] : []),
    ...(notes === 0 ? [] : [notes === 1 ? l10n.t('1 note') : l10n.t('{0} notes', notes)]),
  ].join(', ');
}

/** What the articles of a list have in common. */
export function markInWords(mark: ArticleMark): string {
  const words: Record<ArticleMark, string> = {
    unread: l10n.t('not read'),
    read: l10n.t('read'),
    starred: l10n.t('starred'),
    noted: l10n.t('with notes'),
  };
  return words[mark];
}
