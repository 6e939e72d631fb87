import { l10n } from 'vscode';
import type { Credit } from '../../core/index';

/** What a credit tells of its article, in the reader's language. */
export function roleInWords(role: Credit['role']): string {
  const words: Record<Credit['role'], string> = {
    title: l10n.t('Title'),
    publisher: l10n.t('Publisher'),
    author: l10n.t('Author'),
    editor: l10n.t('Editor'),
    published: l10n.t('Published'),
    url: l10n.t('Web address'),
  };
  return words[role];
}
