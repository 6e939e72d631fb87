import { l10n } from 'vscode';
import type { AskedSearch } from '../../host/corpus/latestSearch';
import type { PlaceNames } from '../../host/placeNames';
import { narrowedInWords } from './narrowedInWords';
import { asWritten } from './ofAnArticle';
import { wayOf } from './searchProof';

/** What is looked for, how, and in which articles. */
export function askedInWords({ words, kind, name, narrowed }: AskedSearch, names: PlaceNames): string {
  const written = asWritten(words);
  const what = name === undefined ? l10n.t('“{0}”', written) : l10n.t('“{0}” in {1}', written, name);
  const way = wayOf({ kind: kind ?? 'plain', text: words });
  return [what, way, ...narrowedInWords(narrowed, names)].filter(Boolean).join(' · ');
}
