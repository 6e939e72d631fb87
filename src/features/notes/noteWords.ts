import { l10n } from 'vscode';
import type { annotations } from '../../core/index';

export function colourInWords(colour: annotations.NoteColour): string {
  const words: Record<annotations.NoteColour, string> = {
    yellow: l10n.t('Yellow'),
    green: l10n.t('Green'),
    blue: l10n.t('Blue'),
    pink: l10n.t('Pink'),
    purple: l10n.t('Purple'),
  };
  return words[colour];
}

type Unplaced = Extract<annotations.Placement, { readonly kind: 'unplaced' }>;

/** Why a note stands nowhere. */
export function unplacedInWords(because: Unplaced['because'] | 'no-article'): string {
  const words: Record<Unplaced['because'] | 'no-article', string> = {
    gone: l10n.t('Its words are no longer in the article.'),
    several: l10n.t('The article has several places like it.'),
    doubtful: l10n.t('Too much around it changed to be sure of its place.'),
    'no-article': l10n.t('Its article is not in the corpus.'),
  };
  return words[because];
}

/** On one line. */
export const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
