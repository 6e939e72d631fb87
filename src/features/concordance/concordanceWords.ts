import { env, l10n } from 'vscode';
import { besideOthers } from '../../core/index';
import type { LineGroup, LineGrouping, LineOrder, SearchLine } from '../../core/index';
import type { PlaceNames } from '../../host/placeNames';
import type { AskedSearch } from '../../host/corpus/latestSearch';
import { articleTitle } from '../shared/articleTitle';
import { asWritten } from '../shared/ofAnArticle';
import { placePath } from '../shared/placePath';

export function orderInWords(order: LineOrder): string {
  const words: Record<LineOrder, string> = {
    found: l10n.t('In the order of the corpus'),
    left: l10n.t('Sorted by what stands before'),
    right: l10n.t('Sorted by what follows'),
    place: l10n.t('Sorted by place'),
    date: l10n.t('Sorted by date'),
  };
  return words[order];
}

/** @param lines that have the word beside the hit */
export const besideInWords = ({ written, window }: NonNullable<AskedSearch['beside']>, lines: number): string =>
  lines === 1
    ? l10n.t('1 line with “{0}” among the {1} words before or behind', asWritten(written), window)
    : l10n.t('{0} lines with “{1}” among the {2} words before or behind', say(lines), asWritten(written), window);

/** What lines of a search for one thing are grouped by. */
export type Grouping = Exclude<LineGrouping, 'term'>;

export function groupingInWords(grouping: Grouping | undefined): string {
  const words: Record<Grouping, string> = {
    form: l10n.t('Grouped by how the source writes it'),
    place: l10n.t('Grouped by place'),
    month: l10n.t('Grouped by month'),
  };
  return grouping === undefined ? l10n.t('Not grouped') : words[grouping];
}

/** A group and what is in it, whether or not all of that is shown. */
export function groupHeading({ key, hits, articles }: LineGroup, by: Grouping, names: PlaceNames): string {
  const counts = l10n.t('Occurrences: {0} · Articles: {1}', say(hits), say(articles));
  return `${besideOthers(groupName(key, by, names))} · ${counts}`;
}

function groupName(key: string, by: Grouping, names: PlaceNames): string {
  if (by === 'form') return key;
  if (by === 'month') return monthName(key);
  return key === '' ? l10n.t('Place unknown') : placeName(key, names);
}

/** @param key a month; a year where no more is known */
function monthName(key: string): string {
  const month = new Date(`${key.padEnd(7, '-01')}-01T00:00:00Z`);
  if (Number.isNaN(month.getTime())) return key === '' ? l10n.t('Date unknown') : key;
  const form = key.length < 7 ? ({ year: 'numeric' } as const) : ({ year: 'numeric', month: 'long' } as const);
  return new Intl.DateTimeFormat(env.language, { ...form, timeZone: 'UTC' }).format(month);
}

/** @param key the names of a place, from above, as JSON */
function placeName(key: string, names: PlaceNames): string {
  const path: unknown = JSON.parse(key);
  const known = Array.isArray(path) ? path.filter((name) => typeof name === 'string') : [];
  return [...new Set(known)].map((name) => names.show(name)).join(' › ');
}

/** Where a line is from: day, place and title of its article. */
export function fromInWords({ entry }: SearchLine, names: PlaceNames): string {
  const told = [entry.summary.published?.slice(0, 10), placePath(entry, names), articleTitle(entry.summary)];
  return told
    .filter(Boolean)
    .map((words) => besideOthers(words ?? ''))
    .join(' · ');
}

export const say = (count: number): string => count.toLocaleString(env.language);
