import { Uri, l10n, window, workspace } from 'vscode';
import { annotations, besideOthers, tableRows } from '../../core/index';
import { relativeSource } from '../../host/notes/noteSource';
import { fileName } from '../shared/articleTitle';
import { asWritten } from '../shared/ofAnArticle';
import { pickOne } from '../shared/pickOne';
import { noteTitle } from './noteGroups';
import { isUnplaced } from './notesOverview';
import type { ListedNote, NotesOverview } from './notesOverview';

type Ending = 'md' | 'csv' | 'jsonld';

/** Writes all notes where the reader says, in the form that the reader chooses. */
export async function exportNotes(overview: NotesOverview): Promise<void> {
  const notes = await overview.all();
  if (notes.length === 0) {
    void window.showInformationMessage(l10n.t('There are no notes in this workspace yet.'));
    return;
  }
  const forms: { readonly label: string; readonly description: string; readonly ending: Ending }[] = [
    { label: 'Markdown', description: l10n.t('to read and to go on writing'), ending: 'md' },
    { label: 'CSV', description: l10n.t('a row a note, for spreadsheets'), ending: 'csv' },
    {
      label: 'JSON-LD',
      description: l10n.t('Web Annotations, for other programs and to import again'),
      ending: 'jsonld',
    },
  ];
  const title = l10n.t('Export the notes');
  const form = await pickOne(title, forms, forms[0]);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const to =
    form &&
    (await window.showSaveDialog({
      title,
      filters: { [form.label]: [form.ending] },
      ...(folder ? { defaultUri: Uri.joinPath(folder, '..', `notes.${form.ending}`) } : {}),
    }));
  if (!form || !to) return;
  await workspace.fs.writeFile(to, new TextEncoder().encode(exportedNotes(notes, form.ending)));
  const name = asWritten(fileName(to.path));
  void window.showInformationMessage(
    notes.length === 1
      ? l10n.t('1 note was exported to {0}.', name)
      : l10n.t('{0} notes were exported to {1}.', notes.length, name),
  );
}

/** The notes as a text of this form. */
export function exportedNotes(notes: readonly ListedNote[], ending: Ending): string {
  if (ending === 'md') return asMarkdown(notes);
  return ending === 'csv' ? asTable(notes) : asCollection(notes);
}

function sourceFrom(article: string): string {
  for (const { uri, name } of workspace.workspaceFolders ?? []) {
    const path = relativeSource(uri, article);
    if (path !== undefined) return (workspace.workspaceFolders ?? []).length > 1 ? `${name}/${path}` : path;
  }
  return article;
}

function asCollection(notes: readonly ListedNote[]): string {
  const named = notes.map(({ note, article }) => ({ ...note, source: sourceFrom(article) }));
  return `${JSON.stringify(annotations.noteCollection(named, workspace.name ?? ''), null, 2)}\n`;
}

/** Names for programs, the same in every language of the interface. */
const COLUMNS = [
  ...['article', 'title', 'published', 'province', 'prefecture', 'county', 'state', 'start_utf16', 'end_utf16'],
  ...['passage', 'note', 'tags', 'colour', 'creator', 'created', 'modified', 'id'],
];

function asTable(notes: readonly ListedNote[]): string {
  const rows = [COLUMNS, ...notes.map(cellsOfNote)].map((cells) => `${tableRows.csvRow(cells)}\r\n`);
  return `\ufeff${rows.join('')}`;
}

function cellsOfNote(listed: ListedNote): readonly tableRows.Cell[] {
  const { note, article, entry, placement } = listed;
  const { province = null, prefecture = null, county = null } = entry?.place ?? {};
  const state = isUnplaced(listed) ? (placement?.kind === 'unplaced' ? placement.because : 'no-article') : 'placed';
  const [start, end] = placement?.kind === 'placed' ? [placement.start, placement.end] : [null, null];
  return [
    ...[sourceFrom(article), noteTitle(listed), entry?.summary.published ?? null, province, prefecture, county, state],
    ...[start, end, note.passage?.exact ?? null, note.text, note.tags.join('; '), note.colour],
    ...[note.creator, note.created, note.modified, note.id],
  ];
}

/** Words of articles and of readers are text there, too: what Markdown would obey stands behind a backslash. */
const plain = (text: string): string => besideOthers(text).replace(/[\\`*_{}[\]<>#|!]/gu, '\\$&');

function asMarkdown(notes: readonly ListedNote[]): string {
  const byArticle = new Map<string, ListedNote[]>();
  for (const one of notes) byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), one]);
  const parts = [...byArticle].map(([article, own]) => {
    const [first] = own;
    const head = first ? `## ${plain(noteTitle(first))}` : '';
    const facts = [first?.entry?.summary.publisher, first?.entry?.summary.published, sourceFrom(article)].filter(
      (one) => typeof one === 'string',
    );
    return [head, facts.map(plain).join(' · '), ...own.map(noteInMarkdown)].join('\n\n');
  });
  return `# ${plain(workspace.name ?? '')}\n\n${parts.join('\n\n')}\n`;
}

function noteInMarkdown(listed: ListedNote): string {
  const { note } = listed;
  const lines = (text: string): string[] =>
    text
      .split(/\r?\n/u)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const quoted = lines(note.passage?.exact ?? '').map((line) => `> ${plain(line)}`);
  const tags = note.tags.map((tag) => `#${plain(tag)}`).join(' ');
  const where = isUnplaced(listed) ? [l10n.t('Not placed')] : [];
  return [quoted.join('\n>\n'), ...lines(note.text).map(plain), [...where, tags].filter(Boolean).join(' · ')]
    .filter(Boolean)
    .join('\n\n');
}
