import { l10n, window, workspace } from 'vscode';
import { annotations } from '../../core/index';
import { articleNamed } from '../../host/notes/noteSource';
import type { NoteOn } from '../../host/notes/notes';
import { fileName } from '../shared/articleTitle';
import { asWritten } from '../shared/ofAnArticle';
import { keep } from './newNote';
import type { NoteServices } from './shownNotes';

/** Takes the notes of a file; says what was taken, what was there already, and what was not taken. */
export async function importNotes(services: NoteServices): Promise<void> {
  const title = l10n.t('Import notes');
  const filters = { 'JSON-LD, JSON Lines': ['jsonld', 'jsonl', 'json'] };
  const [from] = (await window.showOpenDialog({ title, filters, openLabel: l10n.t('Import') })) ?? [];
  if (!from) return;
  const brought = annotations.notesBrought(new TextDecoder().decode(await workspace.fs.readFile(from)));
  if (!brought) {
    const name = asWritten(fileName(from.path));
    void window.showErrorMessage(l10n.t('{0} is no file of notes: export some to see what it looks like.', name));
    return;
  }
  await services.notes.ready();
  const sorted = sortedOut(services, brought.notes);
  await keep(services, () => services.notes.put(sorted.taken));
  void window.showInformationMessage(inWords(sorted, brought.refused.length));
}

interface Sorted {
  readonly taken: readonly NoteOn[];
  /** There already, as new or newer. */
  readonly known: number;
  /** Of articles outside this workspace. */
  readonly elsewhere: number;
}

/** Of two versions of a note the one that was changed last is kept. */
export function sortedOut({ notes }: Pick<NoteServices, 'notes'>, brought: readonly annotations.Note[]): Sorted {
  const named = brought.map((note) => ({ note, article: articleHere(note.source) }));
  const here = named.filter((one): one is NoteOn => one.article !== undefined);
  const taken = here.filter(({ note }) => {
    const known = notes.find(note.id)?.note;
    return !known || (note.modified ?? '') > (known.modified ?? '');
  });
  return { taken, known: here.length - taken.length, elsewhere: named.length - here.length };
}

/** In a workspace of several folders the first part names one. */
function articleHere(source: string): string | undefined {
  const folders = workspace.workspaceFolders ?? [];
  const [only, ...others] = folders;
  if (!only) return undefined;
  if (others.length === 0) return articleNamed(only.uri, source);
  const folder = folders.find(({ name }) => source.startsWith(`${name}/`));
  return folder && articleNamed(folder.uri, source.slice(folder.name.length + 1));
}

function inWords({ taken, known, elsewhere }: Sorted, refused: number): string {
  return [
    taken.length === 1 ? l10n.t('1 note was imported.') : l10n.t('{0} notes were imported.', taken.length),
    ...(known > 0 ? [l10n.t('There already: {0}.', known)] : []),
    ...(elsewhere > 0 ? [l10n.t('Not taken, because their article is not named in this folder: {0}.', elsewhere)] : []),
    ...(refused > 0 ? [l10n.t('Not taken, because they are no notes: {0}.', refused)] : []),
  ].join(' ');
}
