import { QuickInputButtons, env, l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { ArticleFilter, GroupBy, GroupOfLevel } from '../../core/index';
import { narrowedFilter, isNarrowed, without } from '../../host/corpus/narrowed';
import type { Narrowed, NarrowedBy } from '../../host/corpus/narrowed';
import { articleMarks } from '../../host/notes/articleMarks';
import type { ArticleMark } from '../../host/notes/articleMarks';
import type { Services } from '../../host/services';
import { groupLabel } from './groupLabel';
import { markInWords } from './marksInWords';
import { FIELDS, fieldInWords } from './narrowedInWords';
import { asWritten } from './ofAnArticle';
import { picked } from './picked';
import { timeTyped } from './timeTyped';

type Narrowing = Pick<Services, 'corpus' | 'names'>;

interface Asked {
  /** What is narrowed: the articles that are meant without it. */
  readonly filter: ArticleFilter;
  readonly narrowed: Narrowed;
  readonly title: string;
  /** Texts are looked through, not only lists. */
  readonly ofTexts: boolean;
  /** The articles with a mark; without it marks are not asked for. */
  readonly marked?: (mark: ArticleMark) => ArticleFilter;
}

interface FieldItem extends QuickPickItem {
  readonly by: NarrowedBy | 'nothing';
}

interface ValueItem extends QuickPickItem {
  readonly narrowed: Narrowed;
}

/**
 * By what a search or a list is narrowed: a list of fields, each with what it is set to; then the values of the chosen
 * one, each with the number of its articles. Undefined where the reader left it as it was.
 */
export async function askNarrowed(services: Narrowing, asked: Asked): Promise<Narrowed | undefined> {
  await services.names.ready();
  for (;;) {
    const field = await shown<FieldItem>({ title: asked.title, items: fieldItems(services, asked) });
    if (!field || field === 'back') return undefined;
    if (field.by === 'nothing') return {};
    const value = await askValue(services, asked, field.by);
    if (value !== 'back') return value?.narrowed;
  }
}

function fieldItems({ names }: Narrowing, { narrowed, ofTexts, marked }: Asked): readonly FieldItem[] {
  const isAsked = (by: NarrowedBy): boolean => (by === 'within' ? ofTexts : by !== 'mark' || marked !== undefined);
  const fields = FIELDS.filter(isAsked).map((by): FieldItem => {
    const { icon, label, all } = fieldWords(by);
    return { by, label: `$(${icon}) ${label}`, description: fieldInWords(narrowed, by, names) ?? all };
  });
  const clear: FieldItem = { by: 'nothing', label: `$(clear-all) ${l10n.t('Clear the Filter')}` };
  return isNarrowed(narrowed) ? [...fields, clear] : fields;
}

function fieldWords(by: NarrowedBy): { readonly icon: string; readonly label: string; readonly all: string } {
  switch (by) {
    case 'place':
      return { icon: 'location', label: l10n.t('Place'), all: l10n.t('all places') };
    case 'date':
      return { icon: 'calendar', label: l10n.t('Date of Publication'), all: l10n.t('any time') };
    case 'publisher':
      return { icon: 'organization', label: l10n.t('Publisher'), all: l10n.t('all publishers') };
    case 'script':
      return { icon: 'symbol-text', label: l10n.t('Script'), all: l10n.t('both scripts') };
    case 'copies':
      return { icon: 'copy', label: l10n.t('Copies'), all: l10n.t('all printings of a report') };
    case 'mark':
      return { icon: 'star', label: l10n.t('Marks and Notes'), all: l10n.t('with and without marks') };
    case 'within':
      return { icon: 'whole-word', label: l10n.t('Title or Text'), all: l10n.t('the whole text') };
  }
}

/** The values of a field, counted among the articles that pass all other fields. */
async function askValue(services: Narrowing, asked: Asked, by: NarrowedBy): Promise<ValueItem | 'back' | undefined> {
  const others = without(asked.narrowed, by);
  const { label, all, icon } = fieldWords(by);
  const none: ValueItem = { label: `$(${icon}) ${all}`, narrowed: others };
  const values = await valueItems(services, { ...asked, narrowed: others }, by);
  const current = fieldInWords(asked.narrowed, by, services.names);
  return shown<ValueItem>({
    title: `${asked.title}: ${label}`,
    items: [none, ...values],
    isCurrent: (item) =>
      current === undefined ? item === none : fieldInWords(item.narrowed, by, services.names) === current,
    goesBack: true,
    ...(by === 'date'
      ? { placeholder: l10n.t('Choose, or type a range: 2020-01..2021-06'), typed: timeItem(others) }
      : {}),
  });
}

/** What a reader types becomes a value where it is a time. */
const timeItem =
  (others: Narrowed) =>
  (text: string): ValueItem | undefined => {
    const time = timeTyped(text);
    if (!time) return undefined;
    const narrowed = { ...others, ...time };
    return { label: `$(calendar) ${timeLabel(narrowed)}`, narrowed, alwaysShow: true };
  };

const timeLabel = ({ from = '', to = '' }: Narrowed): string => (from === to ? from : `${from} … ${to}`);

async function valueItems({ corpus, names }: Narrowing, asked: Asked, by: NarrowedBy): Promise<readonly ValueItem[]> {
  if (by === 'within') return [{ label: l10n.t('only titles'), narrowed: { ...asked.narrowed, within: 'title' } }];
  if (by === 'copies') return onceItem(corpus, asked);
  if (by === 'mark') return markItems(corpus, asked);
  const grouping: GroupBy = by === 'date' ? 'month' : by;
  const groups = await corpus.allGroups(grouping, narrowedTo(asked));
  return groups
    .filter((group) => by !== 'date' || group.kind !== 'unknown')
    .map((group) => {
      const count = group.count.toLocaleString(env.language);
      const above = by === 'place' ? group.keys.slice(0, -1).map((name) => names.show(name)) : [];
      return {
        label: `${'\u3000'.repeat(group.keys.length - 1)}${labelOf(group, grouping, names)}`,
        description: [...above, count].join(' › ').replace(/ › (?=[\d.,\s]+$)/u, ' · '),
        narrowed: { ...asked.narrowed, ...valueOf(group, by) },
      };
    });
}

async function onceItem(corpus: Narrowing['corpus'], asked: Asked): Promise<readonly ValueItem[]> {
  const narrowed: Narrowed = { ...asked.narrowed, eachReportOnce: true };
  const count = await corpus.count(narrowedTo({ ...asked, narrowed }));
  const description = count.toLocaleString(env.language);
  return [
    { label: l10n.t('each report once'), description, detail: l10n.t('the earliest of its printings'), narrowed },
  ];
}

function narrowedTo({ filter, narrowed, marked }: Asked): ArticleFilter {
  const meant = marked && narrowed.mark ? { ...marked(narrowed.mark), also: filter } : filter;
  return narrowedFilter(meant, narrowed);
}

async function markItems(corpus: Narrowing['corpus'], asked: Asked): Promise<readonly ValueItem[]> {
  const items = articleMarks.map(async (mark): Promise<ValueItem> => {
    const narrowed = { ...asked.narrowed, mark };
    const count = await corpus.count(narrowedTo({ ...asked, narrowed }));
    return { label: markInWords(mark), description: count.toLocaleString(env.language), narrowed };
  });
  return Promise.all(items);
}

/** A month is told with its year: it may stand alone when a reader types. */
function labelOf(group: GroupOfLevel, by: GroupBy, names: Services['names']): string {
  return group.kind === 'month' ? group.name : asWritten(groupLabel(group, by, names));
}

function valueOf(group: GroupOfLevel, by: Exclude<NarrowedBy, 'copies' | 'mark' | 'within'>): Narrowed {
  switch (by) {
    case 'place':
      return { place: group.keys };
    case 'date':
      return { from: group.name, to: group.name };
    case 'publisher':
      return { publisher: { key: group.key, name: group.name } };
    case 'script':
      return { script: group.key as NonNullable<Narrowed['script']> };
  }
}

interface Shown<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly isCurrent?: (item: Item) => boolean;
  readonly goesBack?: boolean;
  readonly placeholder?: string;
  /** What is offered on top for what is typed. */
  readonly typed?: (text: string) => Item | undefined;
}

function shown<Item extends QuickPickItem>(options: Shown<Item>): Promise<Item | 'back' | undefined> {
  const { title, items, isCurrent, goesBack, placeholder, typed } = options;
  const box = window.createQuickPick<Item>();
  box.title = title;
  box.items = items;
  box.matchOnDescription = true;
  if (placeholder !== undefined) box.placeholder = placeholder;
  if (goesBack) box.buttons = [QuickInputButtons.Back];
  box.activeItems = items.filter((item) => isCurrent?.(item) === true).slice(0, 1);
  box.onDidChangeValue((text) => {
    const own = typed?.(text);
    if (typed) box.items = own ? [own, ...items] : items;
  });
  const back = new Promise<'back'>((resolve) => {
    box.onDidTriggerButton(() => {
      resolve('back');
      box.hide();
    });
  });
  return Promise.race([back, picked(box)]);
}
