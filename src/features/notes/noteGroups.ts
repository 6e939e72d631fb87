import { env, l10n } from 'vscode';
import { besideOthers } from '../../core/index';
import type { ArticlePlace, Fold } from '../../core/index';
import type { PlaceNames } from '../../host/placeNames';
import { articleTitle, fileName } from '../shared/articleTitle';
import { groupLabel } from '../shared/groupLabel';
import { isUnplaced } from './notesOverview';
import type { ListedNote } from './notesOverview';

/** By what the notes are grouped. */
export const noteGroupings = ['article', 'tag', 'place', 'date'] as const;
export type NoteGrouping = (typeof noteGroupings)[number];

export interface NoteGroup {
  readonly key: string;
  readonly label: string;
  readonly isUnplaced: boolean;
  readonly notes: readonly ListedNote[];
}

interface Key {
  readonly key: string;
  readonly label: string;
}

/** What nowhere stands first, in a group of its own; then the groups by their names, what is unknown last. */
export function groupsOf(all: readonly ListedNote[], by: NoteGrouping, names: PlaceNames): readonly NoteGroup[] {
  const unplaced = all.filter(isUnplaced);
  const groups = new Map<string, { label: string; notes: ListedNote[] }>();
  for (const one of all.filter((note) => !isUnplaced(note)))
    for (const { key, label } of keysOf(one, by, names)) {
      const group = groups.get(key) ?? { label, notes: [] };
      group.notes.push(one);
      groups.set(key, group);
    }
  const { compare } = new Intl.Collator(['zh-u-co-pinyin', env.language]);
  const sorted = [...groups].sort(
    ([a, one], [b, other]) => Number(a === '') - Number(b === '') || compare(one.label, other.label),
  );
  return [
    ...(unplaced.length > 0
      ? [{ key: 'unplaced', label: l10n.t('Not placed'), isUnplaced: true, notes: unplaced }]
      : []),
    ...sorted.map(([key, { label, notes }]) => ({
      key: `${by}/${key}`,
      label,
      isUnplaced: false,
      notes: notes.sort(inText),
    })),
  ];
}

function keysOf(one: ListedNote, by: NoteGrouping, names: PlaceNames): readonly Key[] {
  const { note, entry, article } = one;
  switch (by) {
    case 'article':
      return [{ key: article, label: noteTitle(one) }];
    case 'tag':
      return note.tags.length === 0
        ? [{ key: '', label: l10n.t('Without a tag') }]
        : note.tags.map((tag) => ({ key: tag, label: besideOthers(tag) }));
    case 'place':
      return [placeKey(entry?.place ?? null, names)];
    case 'date': {
      const month = entry?.summary.published?.slice(0, 7) ?? '';
      return [{ key: month, label: month === '' ? l10n.t('Date unknown') : monthOf(month, names) }];
    }
  }
}

function placeKey(place: ArticlePlace | null, names: PlaceNames): Key {
  const path = [place?.province, place?.prefecture, place?.county].filter((name) => typeof name === 'string');
  if (path.length === 0) return { key: '', label: l10n.t('Place unknown') };
  return { key: path.join('/'), label: path.map((name) => names.show(name)).join(' › ') };
}

/** With its year: it stands alone here. */
const monthOf = (month: string, names: PlaceNames): string =>
  month.length < 7 ? groupLabel({ kind: 'year', name: month }, 'month', names) : month;

export const noteTitle = ({ entry, article }: ListedNote): string =>
  besideOthers(entry ? articleTitle(entry.summary) : fileName(decodeURIComponent(article)));

const startOf = ({ placement }: ListedNote): number => (placement?.kind === 'placed' ? placement.start : -1);

function inText(a: ListedNote, b: ListedNote): number {
  return a.article === b.article ? startOf(a) - startOf(b) : a.article < b.article ? -1 : 1;
}

/** Those whose words, tags or article hold each of the words, in either script. */
export function filteredNotes(all: readonly ListedNote[], words: string, fold: Fold): readonly ListedNote[] {
  const wanted = fold(words).toLowerCase().split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return all;
  return all.filter((one) => {
    const { passage, text, tags, creator } = one.note;
    const { place = null } = one.entry ?? {};
    const places = [place?.province, place?.prefecture, place?.county, one.entry?.summary.published, creator];
    const said = fold([passage?.exact, text, ...tags, noteTitle(one), ...places].join('\n')).toLowerCase();
    return wanted.every((word) => said.includes(word));
  });
}
