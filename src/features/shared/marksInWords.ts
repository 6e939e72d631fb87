import { l10n } from 'vscode';
import type { ArticleMarks } from '../../host/notes/articleMarks';

/** What is said of an article as a whole; '' for nothing. */
export function marksInWords({ isRead, isStarred, notes }: ArticleMarks): string {
  return [
    ...(isStarred ? [l10n.t('starred')] : []),
    ...(isRead ? [l10n.t('read')] : []),
    ...(notes === 0 ? [] : [notes === 1 ? l10n.t('1 note') : l10n.t('{0} notes', notes)]),
  ].join(', ');
}
