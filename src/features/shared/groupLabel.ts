import { env, l10n } from 'vscode';
import type { GroupBy, GroupCount } from '../../core/index';
import type { PlaceNames } from '../../host/placeNames';

/** What a group of articles is called, in the reader's language and script. */
export function groupLabel(group: Pick<GroupCount, 'kind' | 'name'>, by: GroupBy, names: PlaceNames): string {
  switch (group.kind) {
    case 'unknown':
      return unknownLabel(by);
    case 'script':
      return scriptLabel(group.name);
    case 'month':
      return monthLabel(group.name);
    case 'publisher':
      return group.name;
    case 'year':
      return yearLabel(group.name);
    case 'province':
    case 'prefecture':
    case 'county':
      return names.show(group.name);
  }
}

function unknownLabel(by: GroupBy): string {
  switch (by) {
    case 'place':
      return l10n.t('Place unknown');
    case 'month':
      return l10n.t('Date unknown');
    case 'publisher':
      return l10n.t('Publisher unknown');
    case 'script':
      return l10n.t('Script unknown');
  }
}

export function scriptLabel(script: string): string {
  switch (script) {
    case 'simplified':
      return l10n.t('Simplified');
    case 'traditional':
      return l10n.t('Traditional');
    case 'mixed':
      return l10n.t('Mixed scripts');
    default:
      return l10n.t('Script unknown');
  }
}

const monthLabel = (month: string): string => dateLabel(month, `${month}-01`, { month: 'long' });
const yearLabel = (year: string): string => dateLabel(year, `${year}-01-01`, { year: 'numeric' });

/** As the reader's language writes it: 2022年, 2022. */
function dateLabel(name: string, day: string, form: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return name;
  return new Intl.DateTimeFormat(env.language, { ...form, timeZone: 'UTC' }).format(date);
}
