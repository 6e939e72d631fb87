import { l10n } from 'vscode';
import type { Narrowed, NarrowedBy } from '../../host/corpus/narrowed';
import type { PlaceNames } from '../../host/placeNames';
import { scriptLabel } from './groupLabel';
import { markInWords } from './marksInWords';
import { asWritten } from './ofAnArticle';

/** What a search or a list is narrowed to, a part a field. */
export function narrowedInWords(narrowed: Narrowed | undefined, names: PlaceNames): readonly string[] {
  return FIELDS.flatMap((by) => fieldInWords(narrowed ?? {}, by, names) ?? []);
}

export const FIELDS: readonly NarrowedBy[] = ['place', 'date', 'publisher', 'script', 'copies', 'mark', 'within'];

/** Undefined where it is not narrowed by this field. */
export function fieldInWords(narrowed: Narrowed, by: NarrowedBy, names: PlaceNames): string | undefined {
  const { place, from, to, publisher, script, eachReportOnce, mark, within } = narrowed;
  switch (by) {
    case 'place':
      return place && placeInWords(place, names);
    case 'date':
      return timeInWords(from, to);
    case 'publisher':
      return publisher && (publisher.name === '' ? l10n.t('Publisher unknown') : asWritten(publisher.name));
    case 'script':
      return script && scriptLabel(script);
    case 'copies':
      return eachReportOnce && l10n.t('each report once');
    case 'mark':
      return mark && markInWords(mark);
    case 'within':
      return within && l10n.t('only titles');
  }
}

export const placeInWords = (keys: readonly string[], names: PlaceNames): string =>
  keys[0] === 'unknown' ? l10n.t('Place unknown') : keys.map((name) => names.show(name)).join(' › ');

function timeInWords(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined) return to === undefined ? undefined : l10n.t('until {0}', to);
  if (to === undefined) return l10n.t('from {0} on', from);
  return from === to ? from : l10n.t('{0} to {1}', from, to);
}
