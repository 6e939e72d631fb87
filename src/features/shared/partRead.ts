import { env, l10n } from 'vscode';
import type { CorpusGaps } from '../../host/corpus/corpus';

/** What was not asked, because it has not been read, or because servers do not answer; empty where all was. */
export function partRead({ stopped, unanswered }: CorpusGaps): string {
  if (unanswered !== undefined) return unanswered;
  if (!stopped) return '';
  if (stopped.total === 1) return l10n.t('The only file has not been read');
  const say = (count: number): string => count.toLocaleString(env.language);
  return l10n.t('Only {0} of {1} files have been read', say(stopped.done), say(stopped.total));
}
