import { env, l10n } from 'vscode';
import type { SearchProgress, SearchTerm } from '../../core/index';
import type { CorpusGaps } from '../../host/corpus/corpus';
import type { NotRead } from '../../host/corpus/notRead';

/**
 * What was asked and what was found: the sentence by which a reader may trust that there is no more.
 * @param lines how many hits are shown, where that is known
 */
export function proofOf(progress: SearchProgress, { notRead }: CorpusGaps, lines = progress.hits): string {
  const { read, hits, found, damaged, state } = progress;
  const failed = new Set([...notRead.map(({ uri }) => uri), ...damaged]).size;
  const told = [
    read === 1 ? l10n.t('1 article read') : l10n.t('{0} articles read', say(read)),
    foundOf(hits, found),
    ...(failed === 0
      ? []
      : [failed === 1 ? l10n.t('1 file could not be read') : l10n.t('{0} files could not be read', say(failed))]),
    ...(lines < hits ? [l10n.t('the first {0} occurrences are listed', say(lines))] : []),
  ].join(' · ');
  return state === 'stopped' ? l10n.t('Stopped. {0}', told) : told;
}

function foundOf(hits: number, found: number): string {
  if (found === 0) return l10n.t('nothing found in either script');
  if (hits === 1) return l10n.t('1 occurrence');
  if (found === 1) return l10n.t('{0} occurrences in 1 of them', say(hits));
  return l10n.t('{0} occurrences in {1} of them', say(hits), say(found));
}

/** Files and lines that could not be read, and articles whose kept text is damaged: what may stand in them is not known. */
export function notSearched({ damaged }: SearchProgress, { notRead }: CorpusGaps): readonly NotRead[] {
  const detail = l10n.t('What was kept of it is damaged; it is read again.');
  return [...notRead, ...damaged.map((uri): NotRead => ({ uri, reason: 'failed', detail }))];
}

/** How it is looked for, where it is not as most often. */
export function wayOf({ kind }: SearchTerm): string | undefined {
  switch (kind) {
    case 'plain':
      return undefined;
    case 'word':
      return l10n.t('whole words');
    case 'pattern':
      return l10n.t('regular expression');
  }
}

const say = (count: number): string => count.toLocaleString(env.language);
