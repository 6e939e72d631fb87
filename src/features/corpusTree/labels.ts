import { env, l10n } from 'vscode';
import type { CorpusEntry, Group, GroupBy } from '../../core/index';
import type { PlaceNames } from '../../host/placeNames';
import { articleTitle } from '../shared/articleTitle';

export function groupLabel(group: Group, by: GroupBy, names: PlaceNames): string {
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
      return env.language.startsWith('zh') ? `${group.name}年` : group.name;
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

function monthLabel(month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return month;
  return new Intl.DateTimeFormat(env.language, { month: 'long', timeZone: 'UTC' }).format(date);
}

export function countLabel(count: number): string {
  return count === 1 ? l10n.t('1 article') : l10n.t('{0} articles', count.toLocaleString(env.language));
}

/** Below this, one place in five or more is wrong: confidence is the share of such answers that were right. */
const UNSURE = 0.8;

/** A description has little room, and whoever reads Chinese knows the signs. */
const scriptSigns: Readonly<Record<string, string>> = { simplified: '简', traditional: '繁', mixed: '简繁' };

/** `2022-03-22 · 简`, and what a reader should know of its place. */
export function articleDescription(entry: CorpusEntry): string {
  const { published, script } = entry.summary;
  return together([published?.slice(0, 10), scriptSigns[script], remarkOnPlace(entry)], ' · ');
}

/** What a screen reader says of an article: no signs. */
export function spokenLabel(entry: CorpusEntry): string {
  const { published, script } = entry.summary;
  return together(
    [articleTitle(entry.summary), published?.slice(0, 10), scriptLabel(script), remarkOnPlace(entry)],
    ', ',
  );
}

function remarkOnPlace({ place, placedByHand }: CorpusEntry): string | undefined {
  if (placedByHand) return l10n.t('place set by hand');
  return place && place.confidence < UNSURE ? l10n.t('place uncertain') : undefined;
}

function together(parts: readonly (string | undefined)[], between: string): string {
  return parts.filter((part) => part !== undefined).join(between);
}

export function placePath({ place }: CorpusEntry, names: PlaceNames): string | undefined {
  if (!place) return undefined;
  const { province, prefecture, county } = place;
  const path = [province, prefecture === province ? null : prefecture, county === prefecture ? null : county];
  return path
    .filter((name) => name !== null)
    .map((name) => names.show(name))
    .join(' › ');
}
